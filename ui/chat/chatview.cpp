// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatview.h"

#include "core/words/format.h"
#include "ui/chat/roomwords.h"
#include "ui/parts/emptyhint.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>

namespace {
constexpr std::chrono::milliseconds seenInterval {50};
} // namespace

ChatView::ChatView(QWidget* parent)
    : BubbleView([this](qint64 position, bool) { return itemAt(position); }, parent)
    , m_model(new ChatLinesModel(this))
    , m_hint(new EmptyHint(this))
{
    setObjectName(QStringLiteral("chatView"));
    setAccessibleName(tr("What is said in the room"));
    setModel(m_model);
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenInterval);
    connect(&m_seenTimer, &QTimer::timeout, this, &ChatView::tellSeen);
}

void ChatView::setRoom(const ChatRoomState& state)
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const bool isUnchanged = m_model->state() && state.isLaterThan(*m_model->state())
        && &state.room() == &m_model->state()->room();
    m_model->setRoom(state);
    if (isUnchanged) {
        if (m_isOwnSeen) { // it may have come further
            viewport()->update();
            placeChanged();
        }
        return;
    }
    scroller().setLines(m_model->positionOf(0), m_model->positionOf(m_model->rowCount()));
    restoreSelection();
    m_hint->setVisible(m_model->rowCount() == 0);
    layOutAnew();
}

void ChatView::setHint(const QString& words)
{
    m_hint->setText(words);
}

void ChatView::reset()
{
    BubbleView::reset();
    m_deliveries.clear();
}

const ChatLine* ChatView::currentChatLine() const
{
    const int row = m_model->rowOf(currentLine());
    return row < 0 ? nullptr : &m_model->line(row);
}

ConversationItem ChatView::itemAt(qint64 position) const
{
    return m_model->item(m_model->rowOf(position));
}

Delivery ChatView::deliveryAt(qint64 position) const
{
    const ChatLine& line = m_model->line(m_model->rowOf(position));
    const bool isSent = line.event.isOwn && line.event.isSpeech() && !line.event.isHistory;
    return isSent ? m_deliveries.of(*m_model->state(), line) : Delivery::NotKnown;
}

void ChatView::lineChosen()
{
    BubbleView::lineChosen();
    if (const ChatLine* const line = currentChatLine())
        emit lineSelected(*line);
}

bool ChatView::holds(int row, const QString& text) const
{
    const ChatEvent& event = m_model->line(row).event;
    return event.text.contains(text, Qt::CaseInsensitive)
        || event.name.contains(text, Qt::CaseInsensitive);
}

bool ChatView::find(const QString& text, Way way)
{
    const int rows = m_model->rowCount();
    if (text.isEmpty() || rows == 0)
        return false;
    const int current = m_model->rowOf(currentLine());
    const int step = way == Way::Newer ? 1 : -1;
    int row = current >= 0 ? current : way == Way::Newer ? rows - 1 : 0;
    for (int looked = way == Way::Here && current >= 0 ? 0 : 1; looked <= rows; ++looked) {
        if (looked > 0)
            row = (row + step + rows) % rows;
        if (!holds(row, text))
            continue;
        goToLine(m_model->positionOf(row));
        return true;
    }
    return false;
}

/// Of several a line each, with time and name.
void ChatView::copyText() const
{
    QStringList texts;
    const std::vector<qint64> positions = selectedLines();
    for (const qint64 position : positions) {
        const int row = m_model->rowOf(position);
        const ChatLine& line = m_model->line(row);
        const QString text = m_model->index(row).data().toString();
        if (positions.size() == 1)
            texts << (line.event.isSpeech() ? line.event.text : text);
        else if (line.event.isSpeech())
            texts << tr("%1  %2: %3", "a time, who, what was said")
                         .arg(Format::dateAndTime(RoomWords::timeOf(line)),
                             safeText(line.event.name), text);
        else
            texts << tr("%1  -- %2", "a time, what happened")
                         .arg(Format::dateAndTime(RoomWords::timeOf(line)), text);
    }
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void ChatView::addMenuActions(QMenu* menu)
{
    const ChatLine* const found = currentChatLine();
    if (!found)
        return;
    const ChatLine line = *found;
    menu->addAction(copyAction());
    if (layouts().at(currentLine()).isFolded())
        menu->addAction(tr("&Show all of it"), this, [this, at = currentLine()] { showAllOf(at); });
    menu->addAction(tr("Show in &log"), this, [this, line] { emit showInLogRequested(line); });
    if (!m_isWritable)
        return;
    menu->addSeparator();
    if (line.event.kind == ChatEvent::Kind::Unsent) {
        menu->addAction(tr("Send a&gain"), this, [this, line] { emit sendAgainRequested(line); });
        return;
    }
    const QString name = line.event.name;
    const bool isOther = !name.isEmpty() && !line.event.isOwn;
    menu->addAction(tr("&Answer %1").arg(safeText(name, 40)), this,
            [this, name] { emit addressRequested(name); })
        ->setVisible(isOther && !m_model->state()->room().isPrivate);
    menu->addAction(tr("&Message to %1 alone").arg(safeText(name, 40)), this,
            [this, name] { emit talkRequested(name); })
        ->setVisible(isOther);
}

void ChatView::placeChanged()
{
    BubbleView::placeChanged();
    if (!m_seenTimer.isActive())
        m_seenTimer.start();
}

void ChatView::hideEvent(QHideEvent* event)
{
    QAbstractItemView::hideEvent(event);
    tellSeen();
}

void ChatView::tellSeen()
{
    std::vector<ConnectionId> seen;
    m_isOwnSeen = false;
    const auto [first, end] = seenLines();
    for (qint64 position = first; isVisible() && position < end; ++position) {
        const int row = m_model->rowOf(position);
        if (row < 0 || !m_model->line(row).event.isOwn)
            continue;
        m_isOwnSeen = true;
        m_deliveries.addReceivers(*m_model->state(), m_model->line(row), seen);
    }
    std::ranges::sort(seen);
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    if (seen == m_seen)
        return;
    m_seen = std::move(seen);
    emit sentConnectionsSeen(m_seen);
}
