// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/net/endpointconfig.h"
#include "ui/parts/lazyupdate.h"

#include <QWidget>

#include <functional>

class ChatPage;
class ChatPanel;
class ElidedLabel;
class InlineMessage;
class QFormLayout;
class QHBoxLayout;
class QIcon;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;
class Session;

/// What server and client windows have in common. They have two faces: a form of settings before
/// the start; then the conversation, and above it a line with what became of the start in words and
/// buttons that stop, start again and turn to the settings.
class EndpointWindow : public QWidget
{
    Q_OBJECT

public:
    /// Invalid until it is started for the first time.
    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Whether a person sees it: one that is behind others shows no messages, but counts them.
    void setInFront(bool on);
    /// Messages since it was in front last; of a chat lines that were said and nobody has seen.
    [[nodiscard]] qint64 unread() const;
    /// How it stands, in a small picture.
    [[nodiscard]] QIcon stateIcon() const;
    void focusFirstField();
    [[nodiscard]] ChatPanel* chat() const { return m_chat; }
    /// The rooms of a chat; null while it never was one.
    [[nodiscard]] ChatPage* rooms() const { return m_rooms; }
    /// A few words for a tab: "Server :65432".
    [[nodiscard]] virtual QString title() const = 0;
    /// As the fields say.
    [[nodiscard]] virtual EndpointConfig config() const = 0;
    /// Starts with the settings that stand in the fields.
    virtual void start() = 0;
    /// The same, as a person wants it: these settings are proposed the next time.
    void startAndRemember();
    virtual void stop() = 0;

signals:
    /// title() or unread() is another; while it is behind, twice a second at most.
    void titleChanged();
    /// stateIcon() is another.
    void stateChanged();
    /// It could not start: why, a check of this place may tell.
    void checkRequested(const TransportAddress& place);
    // Of a chat: what ChatPage tells.
    void messageSelected(qint64 messageIndex);
    void showInLogRequested(qint64 messageIndex);
    void connectionWanted(ConnectionId id);

protected:
    /// `session` outlives the window.
    EndpointWindow(Session* session, QWidget* parent);

    /// The parts that a derived class names and fills.
    struct Parts {
        QFormLayout* form;
        QPushButton* startButton;
        QPushButton* stopButton;
        QPushButton* againButton; ///< starts what has run before
        QPushButton* settingsButton;
        QLabel* statusLabel;
        ElidedLabel* detailLabel; ///< under it
        ElidedLabel* lostLabel; ///< under both, where datagrams were lost
        QLabel* hintLabel; ///< in the settings while it runs: what can be changed
        InlineMessage* message;
    };
    /// Lays the window out around `chat`.
    Parts build(ChatPanel* chat);

    [[nodiscard]] Session* session() const { return m_session; }
    /// Makes an endpoint if there is none, and says that it is being started.
    void beginStart(const QString& status);
    /// Shows how it stands, what of an earlier run still closes, and under it what waits to be
    /// sent, or if nothing does the settings.
    void showStatus(const QString& status, const AnalysisSnapshot& snapshot);
    /// So many datagrams were lost at its socket, or 0.
    void showLost(qint64 datagrams);
    /// The settings in a few words, for the line above the conversation.
    [[nodiscard]] virtual QString settingsText() const = 0;
    /// What is known of the endpoint is new, or whether it runs changed.
    virtual void factsChanged(const AnalysisSnapshot& snapshot, const EndpointFacts& facts) = 0;
    /// What a button may do about a problem.
    struct Remedy {
        QString text;
        std::function<void()> action;
    };
    /// It is not running, for this reason: the settings are shown with it, and a button that does
    /// what can be done; without one that checks the peer, if there is a way to.
    void showProblem(const QString& reason, const Remedy& remedy = {});
    /// The endpoint failed, as the session told.
    virtual void showFailure(const Error& error) = 0;
    /// Those fields that can be changed only while nothing runs.
    virtual void setFieldsEnabled(bool on) = 0;

    /// Scrolls the settings to one of their fields, once it is laid out.
    void bringIntoView(QWidget* field);
    /// Whether what it does is a chat: then its rooms stand in the place of the conversation, and a
    /// button turns to that and back.
    void setIsChat(bool isChat);
    /// Puts a button into the line above the conversation.
    void addToLine(QPushButton* button);
    /// Enter in a field starts.
    void keyPressEvent(QKeyEvent* event) override;
    /// In a narrow window the line's buttons are icons, so that its words have room.
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Faces { SettingsFace, TalkFace };

    void makeRooms();
    void showTalk();
    [[nodiscard]] bool isRoomShown() const;
    void focusTalk();
    [[nodiscard]] QWidget* makeLine();
    [[nodiscard]] QWidget* makeSettings();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void remedyProblem();
    void showFace(Faces face);
    void updateRunning(bool isRunning);
    void showMessages();

    Session* m_session;
    ChatPanel* m_chat = nullptr;
    ChatPage* m_rooms = nullptr;
    QStackedWidget* m_talk = nullptr; // conversation or rooms
    QToolButton* m_conversationButton = nullptr; // the conversation in place of the rooms
    bool m_isChat = false;
    Parts m_parts {};
    QWidget* m_line = nullptr; // once it has run
    QHBoxLayout* m_lineLayout = nullptr;
    QScrollArea* m_scroller = nullptr; // of the form
    QStackedWidget* m_faces;
    LazyUpdate m_messages;
    AnalysisSnapshotPtr m_snapshot;
    Remedy m_remedy; // of the problem that is shown
    EndpointId m_endpoint;
    EndpointFacts m_facts; // the newest that are known
    EndpointFacts m_staleFacts; // as they were when it was started: not its outcome
    qint64 m_seenMessages = 0; // of m_facts.messages
    qint64 m_toldUnread = 0; // as it was told last
    bool m_isStarting = false;
    bool m_isRunning = false;
    bool m_hasFailed = false; // since it was started last
};
