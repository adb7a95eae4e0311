// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/transcript.h"

#include "core/text/safetext.h"
#include "core/words/format.h"
#include "core/words/messagesummary.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <vector>

namespace {
constexpr qint64 lookBack = 20'000; // messages looked through in one update
constexpr qsizetype lineLength = 300; // UTF-16 units of one message
} // namespace

Transcript::Transcript(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(lineLimit);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPlaceholderText(tr("What is said here appears line by line: ▶ sent, ◀ received."));
    setMinimumHeight(Theme::rowHeight * 3);
    connect(&Theme::instance(), &Theme::changed, this, &Transcript::repaintAll);
}

void Transcript::setEndpoint(EndpointId endpoint)
{
    m_endpoint = endpoint;
    repaintAll();
}

void Transcript::repaintAll()
{
    clear();
    m_nextMessage = 0;
    if (m_snapshot)
        setSnapshot(m_snapshot);
}

void Transcript::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    if (m_snapshot && m_snapshot->generation != snapshot->generation) {
        clear(); // decoded anew: the messages are others
        m_nextMessage = 0;
    }
    m_snapshot = snapshot;
    if (!m_endpoint.isValid())
        return;
    const MessageLog::View& messages = snapshot->messages;
    const qint64 end = messages.end();
    const qint64 from = std::max({m_nextMessage, messages.first(), end - lookBack});
    const bool isCut = from > std::max(m_nextMessage, messages.first());
    std::vector<qint64> ours;
    for (qint64 index = from; index < end; ++index) {
        const ConnectionFacts* facts = snapshot->connections.find(messages[index].connection);
        if (facts && facts->endpoint == m_endpoint)
            ours.push_back(index);
    }
    m_nextMessage = end;
    if (ours.empty())
        return;
    const bool isFollowing = isAtEnd();
    // One edit: each would lay out the lines it touched.
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const qint64 skipped = std::max<qint64>(0, qint64(ours.size()) - linesPerUpdate);
    if (skipped > 0 || isCut)
        appendSkipped(cursor, skipped);
    for (std::size_t i = std::size_t(skipped); i < ours.size(); ++i)
        appendMessage(cursor, *snapshot, messages[ours[i]]);
    cursor.endEditBlock();
    if (isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

bool Transcript::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

// Lines break elsewhere then; whoever saw the newest one still does.
void Transcript::resizeEvent(QResizeEvent* event)
{
    const bool isFollowing = isAtEnd();
    QPlainTextEdit::resizeEvent(event);
    if (isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QTextCharFormat Transcript::format(ColorRole role) const
{
    QTextCharFormat format;
    format.setForeground(Theme::instance().color(role));
    return format;
}

/// Begins a line; the first one is there already.
void Transcript::appendLine(QTextCursor& cursor)
{
    if (!document()->isEmpty())
        cursor.insertBlock();
}

void Transcript::appendSkipped(QTextCursor& cursor, qint64 count)
{
    appendLine(cursor);
    cursor.insertText(count > 0 ? tr("… %n more: see the message log", nullptr, int(count))
                                : tr("… more: see the message log"),
        format(ColorRole::SecondaryText));
}

void Transcript::appendMessage(
    QTextCursor& cursor, const AnalysisSnapshot& snapshot, const Message& message)
{
    const bool isState = message.type == MessageType::State;
    const bool isOut = message.direction == Direction::Out;
    const ColorRole directionRole = isState ? ColorRole::Quiet
        : isOut                             ? ColorRole::Sent
                                            : ColorRole::Received;
    const QString arrow = isState ? QStringLiteral("◆")
        : isOut                   ? QStringLiteral("▶")
                                  : QStringLiteral("◀");
    const bool isFault = message.isFault();
    appendLine(cursor);
    cursor.insertText(Format::timeOfDay(message.time).left(8), format(ColorRole::TertiaryText));
    cursor.insertText(QStringLiteral("  %1 %2  ").arg(arrow).arg(message.connection.value),
        format(directionRole));
    cursor.insertText(summaryText(snapshot, message, lineLength),
        format(isFault    ? ColorRole::Fault
                : isState ? ColorRole::SecondaryText
                          : ColorRole::Text));
}
