// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/roomlist.h"

#include "core/words/format.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int margin = Theme::grid;
constexpr qint64 mostTold = 999; // of a number, exactly

/// A mark with a number at the end of `line`, which is in `row`: a round one for what is new, a
/// square one with "@" for what wants the person. Returns what is left of the line.
QRect paintMark(
    QPainter* painter, const QRect& row, const QRect& line, qint64 unread, qint64 mentions)
{
    if (unread <= 0)
        return line;
    const Theme& theme = Theme::instance();
    const bool isMention = mentions > 0;
    const qint64 count = isMention ? mentions : unread;
    const QString number = count > mostTold
        ? RoomList::tr("%1+", "or more").arg(Format::number(mostTold))
        : Format::number(count);
    const QString text = isMention ? u'@' + number : number;
    painter->setFont(theme.smallFont());
    const int height = painter->fontMetrics().height() + 2;
    const int width = std::max(height, painter->fontMetrics().horizontalAdvance(text) + height / 2);
    const QRect mark = mirrored(
        painter, row, {line.right() + 1 - width, line.center().y() - height / 2, width, height});
    const qreal radius = isMention ? 3 : height / 2.;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isMention ? QPen(theme.color(ColorRole::Waiting)) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(isMention ? ColorRole::WaitingFill : ColorRole::Accent));
    painter->drawRoundedRect(mark, radius, radius);
    painter->setPen(theme.color(isMention ? ColorRole::Waiting : ColorRole::AccentText));
    painter->drawText(mark, Qt::AlignCenter | Qt::TextSingleLine, text);
    return line.adjusted(0, 0, -width - Theme::grid / 2, 0);
}

class RoomDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, std::max(Theme::rowHeight + 2, option.fontMetrics.height() + 8)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::instance();
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.color(ColorRole::Hover));
        painter->save();
        const qint64 unread = index.data(RoomModel::UnreadRole).toLongLong();
        const QRect words
            = paintMark(painter, option.rect, option.rect.adjusted(margin, 0, -margin, 0), unread,
                index.data(RoomModel::MentionsRole).toLongLong());
        const bool isJoined = index.data(RoomModel::IsJoinedRole).toBool();
        painter->setFont(unread > 0 ? theme.strongFont() : theme.font());
        painter->setPen(theme.color(isJoined ? ColorRole::Text : ColorRole::SecondaryText));
        painter->drawText(mirrored(painter, option.rect, words),
            Qt::AlignVCenter | Qt::TextSingleLine,
            Format::isolated(painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideMiddle, words.width())));
        painter->restore();
    }
};

} // namespace

RoomList::RoomList(QWidget* parent)
    : QListView(parent)
    , m_model(new RoomModel(this))
{
    setObjectName(QStringLiteral("roomList"));
    setAccessibleName(tr("Rooms and private talks"));
    setModel(m_model);
    setItemDelegate(new RoomDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            const auto room = std::size_t(index.data(RoomModel::RoomIndexRole).toInt());
            if (!index.isValid() || m_current == room)
                return; // the model has other rows, and the same room is brought back
            m_current = room;
            m_wanted.clear();
            m_isProposed = false;
            emit roomChosen();
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_current)
            choose(*m_current);
    });
}

QSize RoomList::sizeHint() const
{
    return {16 * fontMetrics().averageCharWidth(), 6 * Theme::rowHeight};
}

void RoomList::setChat(const ChatFactsPtr& chat)
{
    m_chat = chat;
    if (m_current && (!chat || *m_current >= chat->rooms.size()))
        m_current.reset();
    m_model->setChat(chat);
    chooseWanted();
}

/// A room that was asked for, else the first that there is.
void RoomList::chooseWanted()
{
    for (std::size_t index = 0; m_chat && !m_wanted.isEmpty() && index < m_chat->rooms.size();
         ++index) {
        const bool isWanted
            = foldedChatName(m_chat->rooms[index]->name) == foldedChatName(m_wanted);
        if (isWanted && m_model->rowOf(index) >= 0) {
            choose(index);
            return;
        }
    }
    const bool isOfNoRoom = m_current && m_chat->rooms[*m_current]->name.isEmpty();
    if (m_model->rowCount() == 0 || (m_current && !(isOfNoRoom && m_isProposed)))
        return;
    choose(std::size_t(m_model->index(0).data(RoomModel::RoomIndexRole).toInt()));
    m_isProposed = true;
}

void RoomList::choose(const QString& name)
{
    m_wanted = name;
    chooseWanted();
}

void RoomList::choose(std::size_t index)
{
    const int row = m_model->rowOf(index);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void RoomList::step(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        setCurrentIndex(m_model->index((currentIndex().row() + rows + count) % count));
}
