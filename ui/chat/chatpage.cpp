// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatpage.h"

#include "core/session/session.h"
#include "core/text/links.h"
#include "core/text/safetext.h"
#include "ui/chat/chatbytes.h"
#include "ui/chat/chatfile.h"
#include "ui/chat/chathead.h"
#include "ui/chat/chatinput.h"
#include "ui/chat/chatmenu.h"
#include "ui/chat/chatnotifier.h"
#include "ui/chat/chatsearchbar.h"
#include "ui/chat/chatview.h"
#include "ui/chat/roomlist.h"
#include "ui/chat/roomwords.h"
#include "ui/chat/rosterview.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// Pixels of width, from which there is room for who is there, and for the rooms.
constexpr int rosterFrom = 620;
constexpr int roomsFrom = 440;
constexpr int roomsWidth = 128;
constexpr int rosterWidth = 184;

ResponderCommand command(const char* name, const QMap<QString, QString>& values)
{
    return {QLatin1String(name), values};
}

} // namespace

ChatPage::ChatPage(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rooms(new RoomList(this))
    , m_roster(new RosterView(this))
    , m_head(new ChatHead(this))
    , m_menu(new ChatMenu(m_head->menuButton()))
    , m_view(new ChatView(this))
    , m_search(new ChatSearchBar(m_view, this))
    , m_stateMessage(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_bytes(new ChatBytes(this))
    , m_input(new ChatInput([this] { return completionWords(); }, this))
    , m_file(new ChatFile(this))
    , m_send(new QPushButton(tr("Say"), this))
{
    setObjectName(QStringLiteral("chatPage"));
    setAccessibleName(tr("Chat"));
    m_message->label()->setObjectName(QStringLiteral("chatMessageLabel"));
    m_message->button()->setObjectName(QStringLiteral("chatMessageButton"));
    m_stateMessage->label()->setObjectName(QStringLiteral("chatStateLabel"));
    m_stateMessage->setClosable(false);
    m_file->setObjectName(QStringLiteral("chatFile"));
    m_send->setObjectName(QStringLiteral("chatSayButton"));
    m_send->setProperty("primary", true);
    m_send->setToolTip(tr("Say it (Enter)"));
    m_columns->setObjectName(QStringLiteral("chatColumns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_rooms);
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(m_roster);
    m_columns->setStretchFactor(1, 1);
    m_rooms->setMinimumWidth(roomsWidth / 2);
    m_roster->setMinimumWidth(rosterWidth / 2);
    m_columns->setSizes({roomsWidth, 2 * rosterWidth, rosterWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_columns);
    m_head->menuButton()->setMenu(m_menu);
    connectParts();
    connectMenu();
    connectView();
    m_view->setHint(tr("What is said appears here."));
}

QWidget* ChatPage::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* input = new QHBoxLayout;
    input->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid);
    input->setSpacing(Theme::grid / 2);
    input->addWidget(m_input, 1);
    input->addWidget(m_send, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_search);
    layout->addWidget(m_stateMessage);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bytes);
    layout->addWidget(m_message);
    layout->addLayout(input);
    return middle;
}

void ChatPage::connectParts()
{
    connect(m_rooms, &RoomList::roomChosen, this, [this] {
        m_talkWith.clear();
        m_bytes->clear();
        m_message->hide();
        showRoom();
    });
    connect(m_roster, &RosterView::wished, this, &ChatPage::grant);
    connect(m_head, &ChatHead::topicWritten, this, [this](const QString& topic) {
        tell(command(
            "topic", {{QStringLiteral("room"), place().room}, {QStringLiteral("text"), topic}}));
    });
    connect(m_head->findButton(), &QToolButton::clicked, m_search, &ChatSearchBar::open);
    connect(m_head->roomsButton(), &QToolButton::toggled, m_rooms, &QWidget::setVisible);
    connect(m_head->rosterButton(), &QToolButton::toggled, this, &ChatPage::showRoom);
    connect(m_input, &ChatEdit::sendRequested, this, &ChatPage::say);
    connect(m_input, &ChatEdit::textChanged, this, [this] {
        if (m_talkWith.isEmpty()) // else it says to whom one speaks
            m_message->hide();
    });
    connect(m_send, &QPushButton::clicked, this, &ChatPage::say);
    connect(m_bytes, &ChatBytes::messageSelected, this, &ChatPage::messageSelected);
    connect(m_bytes, &ChatBytes::showInLogRequested, this, &ChatPage::showInLogRequested);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (const auto action = std::exchange(m_action, nullptr))
            action();
    });
}

void ChatPage::connectMenu()
{
    connect(m_menu, &ChatMenu::topicWanted, m_head, &ChatHead::editTopic);
    connect(m_menu, &ChatMenu::helpWanted, this, &ChatPage::showHelp);
    connect(m_menu, &ChatMenu::unbanWanted, this, [this](const QString& what) {
        tell(command("unban", {{QStringLiteral("what"), what}}));
    });
    connect(m_menu, &ChatMenu::saveWanted, this, [this] {
        if (const auto shown = state())
            m_file->ask(shown->chat->rooms[shown->index]);
    });
    connect(m_file, &ChatFile::saved, this, [this](const QString& path) {
        notice(InlineMessage::Kind::Notice, tr("Saved to %1.").arg(safeText(path)));
    });
    connect(m_file, &ChatFile::failed, this, [this](const QString& path, const QString& reason) {
        notice(InlineMessage::Kind::Error,
            tr("The conversation was not saved to %1: %2.").arg(safeText(path), safeText(reason)));
    });
}

void ChatPage::connectView()
{
    connect(m_view, &ChatView::lineSelected, this, [this](const ChatLine& line) {
        m_bytes->setLine(*state(), line);
        if (const qint64 message = m_bytes->firstMessage(); message >= 0)
            emit messageSelected(message);
    });
    connect(m_view, &ChatView::showInLogRequested, this, &ChatPage::showInLog);
    connect(m_view, &ChatView::sendAgainRequested, this, &ChatPage::sendAgain);
    connect(m_view, &ChatView::addressRequested, m_input, &ChatInput::address);
    connect(m_view, &ChatView::talkRequested, this, &ChatPage::talkTo);
    connect(m_view, &BubbleView::linkChosen, this, &ChatPage::askToOpen);
    connect(m_view, &ChatView::sentConnectionsSeen, this,
        [this](const std::vector<ConnectionId>& connections) {
            m_session->post(Commands::WatchKernel {connections, m_endpoint.value});
        });
}

void ChatPage::setEndpoint(EndpointId endpoint, Role role)
{
    m_endpoint = endpoint;
    m_role = role;
}

void ChatPage::setReadOnly()
{
    m_isReadOnly = true;
    m_head->setWritable(false);
    m_view->setWritable(false);
    m_roster->setWritable(false);
    m_input->hide();
    m_send->hide();
}

void ChatPage::setInFront(bool on)
{
    if (std::exchange(m_isInFront, on) != on && on)
        showRoom();
}

void ChatPage::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    const ChatFactsPtr before = std::exchange(m_chat, snapshot->chatOf(m_endpoint));
    m_rooms->setChat(m_chat);
    const bool isLookedAt = m_isReadOnly || window()->isActiveWindow();
    if (before && m_chat && before != m_chat && !isLookedAt)
        ChatNotifier::tellOfNews(*before, *m_chat);
    if (m_isInFront)
        showRoom();
}

std::optional<ChatRoomState> ChatPage::state() const
{
    if (!m_chat || !m_rooms->current())
        return std::nullopt;
    return ChatRoomState {
        m_snapshot, m_endpoint, m_chat, *m_rooms->current(), m_role == Role::Server};
}

ChatPlace ChatPage::place() const
{
    const bool isServer = m_role == Role::Server;
    if (!m_talkWith.isEmpty())
        return {{}, m_talkWith, isServer};
    const auto shown = state();
    if (!shown)
        return {{}, {}, isServer};
    const ChatRoom& room = shown->room();
    return room.isPrivate ? ChatPlace {{}, room.name, isServer}
                          : ChatPlace {room.name, {}, isServer};
}

ChatCompletion::Words ChatPage::completionWords() const
{
    const auto shown = state();
    if (!shown)
        return {};
    const ChatRoom& room = shown->room();
    ChatCompletion::Words words;
    words.names = room.isPrivate ? QStringList {room.name} : room.members;
    words.names.removeAll(shown->chat->ownName);
    for (const ChatRoomPtr& each : shown->chat->rooms) {
        if (!each->isPrivate && !each->name.isEmpty())
            words.rooms << each->name;
    }
    for (const ChatCommand& each : ChatCommands::all(m_role == Role::Server))
        words.commands << each.name;
    return words;
}

void ChatPage::showRoom()
{
    const auto shown = state();
    updateColumns();
    showState();
    if (!shown) {
        m_head->clear();
        m_roster->setRoom(std::nullopt);
        return;
    }
    m_head->setRoom(*shown);
    m_view->setRoom(*shown);
    if (!m_bytes->isHidden() || m_view->currentChatLine())
        m_bytes->setState(*shown);
    const bool hasRoster = !shown->room().isPrivate && !shown->room().name.isEmpty();
    m_roster->setVisible(hasRoster && m_head->rosterButton()->isChecked());
    if (!m_roster->isHidden())
        m_roster->setRoom(shown);
    m_menu->setBans(shown->chat->banned, m_role == Role::Server && !m_isReadOnly);
    if (m_isInFront && m_view->isFollowing())
        m_rooms->rooms()->markSeen(shown->index);
    const QString hint = m_talkWith.isEmpty() && shown->room().name.isEmpty()
        ? tr("/join ROOM, or choose a room at the left")
        : tr("Say something to %1", "a room, or a name")
              .arg(
                  m_talkWith.isEmpty() ? RoomWords::room(shown->room()) : safeText(m_talkWith, 60));
    if (hint == m_input->placeholderText())
        return;
    m_input->setPlaceholderText(hint);
    m_input->viewport()->update(); // Qt 6.4 does not
}

/// What is wide enough stands beside the lines; the rest is behind a button.
void ChatPage::updateColumns()
{
    const bool isNarrow = width() < rosterFrom;
    const bool isNarrowest = width() < roomsFrom;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow || !m_isLaidOut)
        m_head->rosterButton()->setChecked(!isNarrow);
    if (std::exchange(m_isNarrowest, isNarrowest) != isNarrowest || !m_isLaidOut) {
        m_head->roomsButton()->setChecked(!isNarrowest);
        m_head->roomsButton()->setVisible(isNarrowest);
    }
    m_isLaidOut = true;
}

QString ChatPage::trouble() const
{
    const EndpointFacts* const facts
        = m_snapshot && !m_isReadOnly ? m_snapshot->findEndpoint(m_endpoint) : nullptr;
    return facts ? RoomWords::trouble(*m_snapshot, *facts, m_isReconnecting) : QString();
}

void ChatPage::showState()
{
    const QString text = trouble();
    if (text.isEmpty())
        m_stateMessage->hide();
    else if (m_stateMessage->isHidden() || m_stateMessage->text() != text)
        m_stateMessage->showMessage(InlineMessage::Kind::Warning, text);
}

qint64 ChatPage::unread() const
{
    return m_rooms->rooms()->unread();
}

void ChatPage::focusInput()
{
    m_input->setFocus();
}

void ChatPage::tell(const ResponderCommand& command)
{
    m_session->post(Commands::TellResponder {m_endpoint, command});
}

void ChatPage::say()
{
    const QString text = m_input->text();
    if (ChatCommands::isHelp(text)) {
        m_input->clearSent();
        showHelp();
        return;
    }
    const Result<QList<ResponderCommand>> commands = ChatCommands::parse(text, place());
    if (!commands) {
        notice(InlineMessage::Kind::Error, commands.error().detail);
        return;
    }
    const bool isClosed = m_role == Role::Server && !trouble().isEmpty();
    if (commands->isEmpty() || isClosed)
        return; // over the lines it says why
    for (const ResponderCommand& each : *commands) {
        tell(each);
        if (each.name == QLatin1String("join"))
            m_rooms->choose(each.values.value(QStringLiteral("room")));
    }
    m_input->clearSent();
    m_view->jumpToEnd();
}

void ChatPage::showHelp()
{
    notice(InlineMessage::Kind::Notice, ChatCommands::help(m_role == Role::Server));
}

void ChatPage::sendAgain(const ChatLine& line)
{
    const ChatPlace where {line.event.room, line.event.other, m_role == Role::Server};
    tell(ChatCommands::say(line.event.text, where));
    m_view->jumpToEnd();
}

void ChatPage::talkTo(const QString& name)
{
    m_rooms->choose(name);
    if (place().other != name) { // nothing was said yet
        m_talkWith = name;
        notice(InlineMessage::Kind::Notice,
            tr("What you say now goes to %1 alone.").arg(safeText(name, 60)), tr("To all again"),
            [this] {
                m_talkWith.clear();
                showRoom();
            });
        showRoom();
    }
    focusInput();
}

void ChatPage::grant(MemberWish wish, const ChatMember& member)
{
    const ConnectionFacts* const facts = m_snapshot->connections.find(member.connection);
    const QString address = facts ? facts->peer.addressText() : QString();
    if (wish == MemberWish::Talk)
        talkTo(member.name);
    else if (wish == MemberWish::Address)
        m_input->address(member.name);
    else if (wish == MemberWish::ShowConnection)
        emit connectionWanted(member.connection);
    else if (const auto command = commandOf(wish, member, place().room, address))
        tell(*command);
}

/// Nothing of a peer's is opened before the person has seen where it leads.
void ChatPage::askToOpen(const QString& link)
{
    const QString host = hostOfLink(link);
    const QString question = safeText(link).contains(host)
        ? tr("Open %1 in the browser?").arg(safeText(link))
        : tr("Open %1 in the browser? It leads to %2.", "an address, the host in it")
              .arg(safeText(link), safeText(host));
    notice(InlineMessage::Kind::Warning, question, tr("Open"),
        [link] { QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode)); });
}

void ChatPage::showInLog(const ChatLine& line)
{
    m_bytes->setLine(*state(), line);
    const qint64 message = m_bytes->firstMessage();
    if (message >= 0)
        emit showInLogRequested(message);
    else
        notice(InlineMessage::Kind::Notice, tr("No bytes came or went for this line."));
}

void ChatPage::notice(InlineMessage::Kind kind, const QString& text, const QString& actionText,
    std::function<void()> action)
{
    m_action = std::move(action);
    if (actionText.isEmpty())
        m_message->showMessage(kind, text);
    else
        m_message->showMessage(kind, text, actionText);
}

/// The key that finds is ours while the focus is in here, whatever else the window does with it.
bool ChatPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void ChatPage::keyPressEvent(QKeyEvent* event)
{
    const bool isRoomStep = event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (event->matches(QKeySequence::Find))
        m_search->open();
    else if (isRoomStep)
        m_rooms->step(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void ChatPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateColumns();
}
