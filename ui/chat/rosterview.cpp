// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/rosterview.h"

#include "core/words/format.h"
#include "ui/chat/namecolor.h"
#include "ui/theme/mirrored.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>

namespace {

constexpr std::chrono::seconds clockInterval {1};
constexpr int margin = Theme::grid;

void paintGroup(QPainter* painter, const QRect& rect, const QString& text)
{
    const Theme& theme = Theme::instance();
    painter->setFont(theme.smallFont());
    painter->setPen(theme.color(ColorRole::TertiaryText));
    painter->drawText(rect.adjusted(margin, 0, -margin, -2),
        Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, text);
}

/// At the end of `line`, which is in `row` and gets shorter by it.
void paintAtEnd(
    QPainter* painter, const QRect& row, QRect& line, const QString& text, ColorRole role)
{
    if (text.isEmpty())
        return;
    const Theme& theme = Theme::instance();
    painter->setFont(theme.smallFont());
    painter->setPen(theme.color(role));
    painter->drawText(
        mirrored(painter, row, line), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(text) - Theme::grid);
}

/// A name in its colour over what is known of who has it.
class RosterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int name = option.fontMetrics.height() + 8;
        const int small = QFontMetrics(Theme::instance().smallFont()).height();
        const bool hasDetail = !index.data(RosterModel::DetailRole).toString().isEmpty();
        return {0, hasDetail ? name + small : std::max(name, Theme::rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(RosterModel::NameRole).isNull())
            paintGroup(painter, option.rect, index.data().toString());
        else
            paintMember(painter, option, index);
        painter->restore();
    }

private:
    static void paintMember(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Theme& theme = Theme::instance();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.color(ColorRole::Hover));
        const QString detail = index.data(RosterModel::DetailRole).toString();
        QRect line = option.rect.adjusted(margin, 0, -margin, 0);
        if (!detail.isEmpty())
            line.setHeight(option.fontMetrics.height() + 6);
        paintAtEnd(painter, option.rect, line, index.data(RosterModel::IdleRole).toString(),
            ColorRole::SecondaryText);
        const QStringList marks = index.data(RosterModel::MarksRole).toStringList();
        paintAtEnd(painter, option.rect, line, Format::list(marks), ColorRole::Waiting);
        painter->setFont(theme.strongFont());
        painter->setPen(theme.color(index.data(RosterModel::IsOwnRole).toBool()
                ? ColorRole::Text
                : nameColor(index.data(RosterModel::NameRole).toString())));
        painter->drawText(mirrored(painter, option.rect, line),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideMiddle, line.width()));
        if (!detail.isEmpty())
            paintDetail(painter, option.rect, line.bottom(), detail,
                index.data(RosterModel::OwedRole).toLongLong());
    }

    static void paintDetail(
        QPainter* painter, const QRect& row, int top, const QString& detail, qint64 owed)
    {
        const Theme& theme = Theme::instance();
        QRect line = row.adjusted(margin, 0, -margin, -3);
        line.setTop(top);
        if (owed > 0) {
            paintAtEnd(painter, row, line,
                RosterView::tr("%1 unread", "bytes that a slow member has not read yet")
                    .arg(Format::byteCount(owed)),
                ColorRole::Waiting);
        }
        painter->setFont(theme.smallFont());
        painter->setPen(theme.color(ColorRole::SecondaryText));
        painter->drawText(mirrored(painter, row, line),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, line.width()));
    }
};

} // namespace

RosterView::RosterView(QWidget* parent)
    : QListView(parent)
    , m_model(new RosterModel(this))
{
    setObjectName(QStringLiteral("rosterView"));
    setAccessibleName(tr("Who is in the room"));
    setModel(m_model);
    setItemDelegate(new RosterDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(Batched); // of thousands, what is not seen is laid out later
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { wish(MemberWish::Talk, index); });
}

QSize RosterView::sizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), 6 * Theme::rowHeight};
}

void RosterView::setRoom(const std::optional<ChatRoomState>& state)
{
    m_model->setRoom(state);
}

void RosterView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_clock.start();
}

void RosterView::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    m_clock.stop();
}

bool RosterView::isOperator() const
{
    const ChatFacts& chat = *m_model->state()->chat;
    const ChatMember* const own = chat.member(chat.ownName);
    return m_model->state()->isServer || (own && own->isOperator);
}

void RosterView::wish(MemberWish wish, const QModelIndex& index)
{
    const ChatMember* const member = index.isValid() ? m_model->member(index.row()) : nullptr;
    if (member && (m_isWritable || wish == MemberWish::ShowConnection)
        && !(member->isOwn && wish == MemberWish::Talk))
        emit wished(wish, *member);
}

void RosterView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !m_model->member(index.row()))
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    addActions(&menu, index);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!menu.isEmpty())
        menu.exec(
            isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RosterView::add(QMenu* menu, const QString& text, MemberWish what, const QModelIndex& index)
{
    const QPersistentModelIndex who(index);
    menu->addAction(text, this, [this, who, what] { wish(what, who); });
}

void RosterView::addActions(QMenu* menu, const QModelIndex& index)
{
    const ChatMember& member = *m_model->member(index.row());
    const auto add
        = [&](const QString& text, MemberWish what) { this->add(menu, text, what, index); };
    if (m_isWritable && !member.isOwn) {
        add(tr("&Message to this member alone"), MemberWish::Talk);
        add(tr("&Write this name"), MemberWish::Address);
        menu->addSeparator();
        if (isOperator())
            add(tr("&Put out of the room"), MemberWish::Kick);
        if (m_model->state()->isServer)
            addServerActions(menu, index);
    }
    if (m_model->state()->isServer && member.connection.isValid())
        add(tr("Show the &connection"), MemberWish::ShowConnection);
}

/// What only who holds the chat can do.
void RosterView::addServerActions(QMenu* menu, const QModelIndex& index)
{
    const ChatMember& member = *m_model->member(index.row());
    const auto add
        = [&](const QString& text, MemberWish what) { this->add(menu, text, what, index); };
    if (member.isMuted)
        add(tr("&Let speak again", "a member of a room"), MemberWish::Unmute);
    else
        add(tr("Do not let &speak", "a member of a room"), MemberWish::Mute);
    add(tr("&Ban this name"), MemberWish::BanName);
    if (member.connection.isValid())
        add(tr("Ban this &address"), MemberWish::BanAddress);
    if (member.isOperator)
        add(tr("&No operator any more", "makes a member one"), MemberWish::TakeOperator);
    else
        add(tr("Make an &operator", "of a member"), MemberWish::MakeOperator);
    menu->addSeparator();
}
