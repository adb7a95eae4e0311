// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatcommands.h"
#include "ui/chat/chatcompletion.h"
#include "ui/chat/chatroomstate.h"
#include "ui/chat/memberwish.h"
#include "ui/theme/inlinemessage.h"

#include <QWidget>

#include <functional>
#include <optional>

class ChatBytes;
class ChatFile;
class ChatHead;
class ChatInput;
class ChatMenu;
class ChatSearchBar;
class ChatView;
class QPushButton;
class QSplitter;
class RoomList;
class RosterView;
class Session;

/// The chat of one endpoint, ours or one that we have joined: its rooms, what is said in the one
/// that is chosen, who is there, and the line to say something.
class ChatPage : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit ChatPage(Session* session, QWidget* parent = nullptr);

    void setEndpoint(EndpointId endpoint, Role role);
    /// Clients: whether a connection that is lost is asked for again.
    void setReconnecting(bool on) { m_isReconnecting = on; }
    /// Of an opened capture: nothing can be said.
    void setReadOnly();
    /// Does little while the page is behind others.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Whether a person sees it.
    void setInFront(bool on);
    /// Lines that were said in any room and nobody has seen.
    [[nodiscard]] qint64 unread() const;
    void focusInput();

signals:
    /// The person has chosen a line, or one of its messages; `messageIndex` is its place in the
    /// log.
    void messageSelected(qint64 messageIndex);
    void showInLogRequested(qint64 messageIndex);
    /// "Show its connection".
    void connectionWanted(ConnectionId id);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMiddle();
    void connectParts();
    void connectMenu();
    void connectView();
    void updateColumns();
    /// The room that is chosen; nothing before there is one.
    [[nodiscard]] std::optional<ChatRoomState> state() const;
    [[nodiscard]] ChatPlace place() const;
    [[nodiscard]] ChatCompletion::Words completionWords() const;
    void showRoom();
    /// What is wrong with the chat, for a person; empty: nothing.
    [[nodiscard]] QString trouble() const;
    void showState();
    void showHelp();
    void say();
    void sendAgain(const ChatLine& line);
    void tell(const ResponderCommand& command);
    void talkTo(const QString& name);
    void grant(MemberWish wish, const ChatMember& member);
    void askToOpen(const QString& link);
    void showInLog(const ChatLine& line);
    /// Says something under the lines; `action` is what a button of that text does.
    void notice(InlineMessage::Kind kind, const QString& text, const QString& actionText = {},
        std::function<void()> action = {});

    Session* m_session;
    EndpointId m_endpoint;
    Role m_role = Role::Server;
    AnalysisSnapshotPtr m_snapshot;
    ChatFactsPtr m_chat; // null before there is one
    bool m_isReadOnly = false;
    bool m_isInFront = true;
    bool m_isReconnecting = false;
    bool m_isLaidOut = false; // once
    bool m_isNarrow = false; // the roster gives way
    bool m_isNarrowest = false; // the rooms too
    QString m_talkWith; // who is spoken to alone before anything was said; empty: nobody
    std::function<void()> m_action; // of the message that is shown

    QSplitter* m_columns;
    RoomList* m_rooms;
    RosterView* m_roster;
    ChatHead* m_head;
    ChatMenu* m_menu;
    ChatView* m_view;
    ChatSearchBar* m_search;
    InlineMessage* m_stateMessage; // over the lines: how the chat stands
    InlineMessage* m_message; // under them
    ChatBytes* m_bytes;
    ChatInput* m_input;
    ChatFile* m_file;
    QPushButton* m_send;
};
