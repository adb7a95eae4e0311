// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chathead.h"

#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/chat/roomwords.h"
#include "ui/parts/pagestack.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace {
constexpr int widestName = 160; // pixels
} // namespace

ChatHead::ChatHead(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_topicPages(new PageStack(this))
    , m_topic(new ElidedLabel(this))
    , m_edit(new QLineEdit(this))
    , m_rooms(makeButton("chatRoomsButton", QStringLiteral("#"), tr("Show the rooms")))
    , m_find(makeButton("chatFindButton", {}, tr("Find in the room (Ctrl+F)")))
    , m_roster(makeButton("chatRosterButton", {}, tr("Show who is in the room")))
    , m_menu(makeButton("chatMenuButton", QStringLiteral("⋯"), tr("More of this chat")))
{
    m_name->setObjectName(QStringLiteral("chatRoomLabel"));
    m_name->setTextFormat(Qt::PlainText);
    m_topic->setObjectName(QStringLiteral("chatTopicLabel"));
    m_topic->setColorRole(ColorRole::SecondaryText);
    m_topic->installEventFilter(this);
    m_edit->setObjectName(QStringLiteral("chatTopicEdit"));
    m_edit->setAccessibleName(tr("Topic of the room"));
    m_edit->installEventFilter(this);
    for (QToolButton* const each : {m_rooms, m_roster})
        each->setCheckable(true);
    m_roster->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    layOut();
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        emit topicWritten(m_edit->text().trimmed());
        endEditing();
    });
    connect(&Theme::instance(), &Theme::changed, this, &ChatHead::applyTheme);
    applyTheme();
    clear();
}

QToolButton* ChatHead::makeButton(const char* name, const QString& text, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoRaise(true);
    return button;
}

void ChatHead::layOut()
{
    m_topicPages->addWidget(m_topic);
    m_topicPages->addWidget(m_edit);
    m_topicPages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid * 3 / 2, 3, Theme::grid, 3);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_rooms);
    layout->addWidget(m_name);
    layout->addSpacing(Theme::grid / 2);
    layout->addWidget(m_topicPages, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_roster);
    layout->addWidget(m_menu);
}

void ChatHead::applyTheme()
{
    const Theme& theme = Theme::instance();
    m_name->setFont(theme.strongFont());
    m_find->setIcon(theme.icon(QStringLiteral("edit-find")));
}

QString ChatHead::topicText(const ChatRoom& room)
{
    if (room.isPrivate)
        return tr("A talk of two: nobody else is told what is said here.");
    if (room.name.isEmpty())
        return tr("What happens in no room.");
    return room.topic.isEmpty() ? tr("No topic yet") : safeText(room.topic);
}

void ChatHead::setRoom(const ChatRoomState& state)
{
    const ChatRoom& room = state.room();
    m_isRoom = !room.isPrivate && !room.name.isEmpty();
    const QString name = RoomWords::room(room);
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, widestName));
    m_name->setAccessibleName(name);
    m_topic->setText(topicText(room));
    m_topic->setToolTip(room.topic.isEmpty() || room.topicBy.isEmpty()
            ? QString()
            : Format::plainToolTip(tr("%1\nSet by %2", "a topic, a name")
                                       .arg(safeText(room.topic), safeText(room.topicBy))));
    m_received = room.topic;
    m_roster->setVisible(m_isRoom);
    m_roster->setText(
        tr("%1 here", "how many are in the room").arg(Format::number(room.members.size())));
}

void ChatHead::clear()
{
    m_name->clear();
    m_topic->setText({});
    m_isRoom = false;
    m_roster->hide();
    endEditing();
}

void ChatHead::editTopic()
{
    if (!m_isRoom || !m_isWritable)
        return;
    m_edit->setText(m_received);
    m_topicPages->setCurrentWidget(m_edit);
    m_edit->setFocus();
    m_edit->selectAll();
}

void ChatHead::endEditing()
{
    m_topicPages->setCurrentWidget(m_topic);
}

bool ChatHead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_topic && event->type() == QEvent::MouseButtonPress)
        editTopic();
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_edit && (isEscape || event->type() == QEvent::FocusOut))
        endEditing();
    return QWidget::eventFilter(watched, event);
}
