// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepreview.h"

#include "core/words/format.h"
#include "ui/parts/partcolors.h"

#include <algorithm>

namespace {

constexpr qint64 previewedBytes = 1024; // the rest is counted
constexpr int leastLines = 3; // that are visible
constexpr int usualLines = 6;

/// Where the part of a byte changes, in [0, end]; both ends are among them.
QVector<qint64> boundaries(const QVector<PartRange>& parts, qint64 end)
{
    QVector<qint64> places {0, end};
    for (const PartRange& part : parts) {
        for (const qint64 place : {part.range.start, part.range.end}) {
            if (place < end)
                places.append(place);
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

ComposePreview::ComposePreview(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("composePreview"));
    setAccessibleName(tr("Bytes of the message"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &ComposePreview::applyTheme);
}

void ComposePreview::applyTheme()
{
    const QFont mono = Theme::instance().monoFont();
    setFont(mono);
    setMinimumHeight(QFontMetrics(mono).lineSpacing() * leastLines);
    updateText();
}

QSize ComposePreview::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * usualLines};
}

void ComposePreview::setMessage(const ComposedBytes& message)
{
    m_message = message;
    updateText();
}

void ComposePreview::append(const QString& text, MessagePart part)
{
    QTextCharFormat format;
    format.setForeground(Theme::instance().color(partTextRole(part)));
    if (part != MessagePart::Plain)
        format.setBackground(Theme::instance().color(partFillRole(part)));
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text, format);
}

void ComposePreview::updateText()
{
    clear();
    const qint64 size = m_message.size();
    const qint64 shown = std::min(qint64(m_message.bytes.size()), previewedBytes);
    append(tr("%1 bytes:").arg(Format::number(size)), MessagePart::Plain);
    const QVector<qint64> places = boundaries(m_message.parts, shown);
    for (qsizetype i = 1; i < places.size(); ++i) {
        const qint64 start = places[i - 1];
        const QByteArray bytes = m_message.bytes.mid(start, places[i] - start);
        append(QStringLiteral(" "), MessagePart::Plain);
        append(QString::fromLatin1(bytes.toHex(' ')), partAt(m_message.parts, start));
    }
    if (size > shown)
        append(tr(" … and %1 more").arg(Format::byteCount(size - shown)), MessagePart::Plain);
    if (m_message.leftOut > 0) {
        append(QStringLiteral(" "), MessagePart::Plain);
        append(
            tr("cut: %1 left out").arg(Format::byteCount(m_message.leftOut)), MessagePart::Fault);
    }
}
