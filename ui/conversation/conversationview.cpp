// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationview.h"

#include "ui/conversation/conversationimages.h"
#include "ui/conversation/conversationmodel.h"
#include "ui/conversation/transcript.h"
#include "ui/parts/copymenu.h"
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

ConversationView::ConversationView(QWidget* parent)
    : BubbleView(
        [this](qint64 position, bool isExpanded) { return itemAt(position, isExpanded); }, parent)
    , m_model(new ConversationModel(this))
    , m_images(new ConversationImages(this))
    , m_hint(new EmptyHint(this))
{
    setModel(m_model);
    m_hint->setText(tr("What is said here appears line by line: received at the left, sent at the "
                       "right."));
    connect(m_images, &ConversationImages::decoded, this, [this](qint64 position) {
        layouts().forget(position);
        layOutAnew();
    });
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenInterval);
    connect(&m_seenTimer, &QTimer::timeout, this, &ConversationView::tellSeen);
}

ConversationView::~ConversationView() = default;

void ConversationView::setConversation(const ConversationOf& whose)
{
    m_lines = std::make_unique<ConversationLines>(whose, [this] { announceLines(); });
    if (m_snapshot)
        m_lines->update(m_snapshot);
}

const ConversationSnapshotPtr& ConversationView::lines() const
{
    return m_model->lines();
}

ConversationItem ConversationView::itemAt(qint64 position, bool isExpanded) const
{
    const int row = m_model->rowOf(position);
    ConversationItem item
        = m_model->item(row, isExpanded ? mostBytesShown : ConversationModel::bytesRead);
    if (item.said.kind != SaidText::Kind::Image)
        return item;
    const AnalysisSnapshotPtr& analysis = m_model->lines()->analysis;
    const Message& message = m_model->message(row);
    const QByteArray start = contentBytes(*analysis, message, ConversationModel::bytesRead);
    const auto [image, size] = m_images->find(position, analysis, message, start);
    item.image = image;
    item.imageSize = size;
    return item;
}

Delivery ConversationView::deliveryAt(qint64 position) const
{
    return m_model->delivery(m_model->rowOf(position));
}

void ConversationView::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_lines)
        m_lines->update(snapshot);
}

void ConversationView::showLines()
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const ConversationSnapshotPtr before = lines();
    m_model->setLines(m_lines->snapshot());
    if (before && hasNews(*before))
        layouts().forgetAll(); // somebody may have another name
    scroller().setLines(m_model->positionOf(0), m_model->positionOf(m_model->rowCount()));
    restoreSelection();
    m_hint->setVisible(m_model->rowCount() == 0);
    layOutAnew();
    emit linesChanged();
}

/// Whether connections have changed, or were told of, since then.
bool ConversationView::hasNews(const ConversationSnapshot& before) const
{
    constexpr qint64 mostLooked = 1000; // lines; more than that are news
    const qint64 from = std::max(lines()->first, before.sealed.end());
    if (lines()->end() - from > mostLooked)
        return true;
    for (qint64 position = from; position < lines()->end(); ++position) {
        const bool isSame
            = position < before.end() && before.line(position) == lines()->line(position);
        if (!isSame && lines()->message(position).isState())
            return true;
    }
    return false;
}

void ConversationView::selectMessage(qint64 messageIndex)
{
    const ConversationSnapshotPtr& lines = m_model->lines();
    setCurrentLine(lines ? lines->positionOf(messageIndex) : -1);
}

void ConversationView::reset()
{
    BubbleView::reset();
    m_images->clear();
}

qint64 ConversationView::positionOf(int row) const
{
    return m_model->positionOf(row);
}

int ConversationView::rowOf(qint64 position) const
{
    return m_model->rowOf(position);
}

void ConversationView::placeChanged()
{
    BubbleView::placeChanged();
    if (!m_seenTimer.isActive())
        m_seenTimer.start();
}

void ConversationView::hideEvent(QHideEvent* event)
{
    QAbstractItemView::hideEvent(event);
    tellSeen();
}

void ConversationView::tellSeen()
{
    std::vector<ConnectionId> seen;
    if (isVisible()) {
        const auto [first, end] = seenLines();
        seen = m_model->liveReceivers(m_model->rowOf(first), m_model->rowOf(end - 1));
    }
    if (seen == m_seen)
        return;
    m_seen = std::move(seen);
    emit sentConnectionsSeen(m_seen);
}

void ConversationView::lineChosen()
{
    BubbleView::lineChosen();
    emit messageSelected(currentIndex().data(ConversationModel::MessageIndexRole).toLongLong());
}

void ConversationView::copyText() const
{
    copy(ByteFormat::Text);
}

void ConversationView::copy(ByteFormat format) const
{
    const std::vector<qint64> positions = selectedLines();
    if (!positions.empty())
        QGuiApplication::clipboard()->setText(Transcript::ofLines(*lines(), positions, format));
}

void ConversationView::addMenuActions(QMenu* menu)
{
    const int row = currentIndex().row();
    const qint64 position = m_model->positionOf(row);
    const ConnectionId id = m_model->message(row).connection;
    const qint64 message = m_model->lines()->line(position).first();
    const ConnectionFacts* const facts = m_model->lines()->analysis->connections.find(id);
    menu->addAction(copyAction());
    addCopyActions(menu, this, [this](ByteFormat format) { copy(format); });
    if (layouts().at(position).isFolded()) {
        QAction* const all = menu->addAction(tr("&Show all of it"));
        connect(all, &QAction::triggered, this, [this, position] { showAllOf(position); });
    }
    menu->addSeparator();
    QAction* const reply = menu->addAction(tr("&Reply to connection %1 only").arg(id.value));
    reply->setEnabled(facts && facts->isWritable());
    connect(reply, &QAction::triggered, this, [this, id] { emit replyRequested(id); });
    QAction* const show = menu->addAction(tr("Show in &log"));
    connect(show, &QAction::triggered, this, [this, message] { emit showInLogRequested(message); });
    emit menuWanted(menu, id);
}
