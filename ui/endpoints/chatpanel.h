// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/framing/framingspec.h"
#include "ui/endpoints/outgoing.h"

#include <QWidget>

#include <vector>

class ChatEdit;
class ConversationPane;
class ConversationView;
class InlineMessage;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;
class Session;
struct Target;

/// A connection that can be sent to.
struct ChatTarget {
    ConnectionId id;
    QString name; ///< that a person gave it

    bool operator==(const ChatTarget&) const = default;
};

/// The conversation of one endpoint, and the line to say something: to one of its connections or
/// to all, as text, hex or a file, once or again and again.
class ChatPanel : public QWidget
{
    Q_OBJECT

public:
    /// The object names of its parts, which differ from window to window.
    struct Names {
        QString view;
        QString edit;
        QString target;
        QString mode;
        QString send;
    };

    /// `session` outlives the panel.
    ChatPanel(Session* session, const Names& names, QWidget* parent = nullptr);

    void setEndpoint(EndpointId endpoint);
    /// What the text that is sent becomes a message of.
    void setFraming(const FramingSpec& framing);
    void focusInput();
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    [[nodiscard]] ConversationView* conversation() const;
    /// What is written: one message, or one for each line.
    [[nodiscard]] QStringList texts() const;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameParts(const Names& names);
    void layOut();
    void connectParts();
    void updateTargets(const AnalysisSnapshot& snapshot);
    void fillTargets();
    /// The connection that is chosen; invalid: all.
    [[nodiscard]] ConnectionId target() const;
    [[nodiscard]] Target whom() const;
    [[nodiscard]] SendMode mode() const;
    [[nodiscard]] bool isOpen(ConnectionId id) const;
    void updateMode();
    void updateMore();
    void updateEnabled();
    void chooseFile();
    void replyTo(ConnectionId id);
    void send();
    /// Whether there was a file to send.
    [[nodiscard]] bool sendFile();
    [[nodiscard]] bool sendBytes();
    void setRepeating(bool on);

    Session* m_session;
    EndpointId m_endpoint;
    FramingSpec m_framing;
    std::vector<ChatTarget> m_open; // those that can be sent to
    ConversationPane* m_conversation;
    InlineMessage* m_message;
    QComboBox* m_target;
    QComboBox* m_mode;
    ChatEdit* m_edit;
    QPushButton* m_chooseButton;
    QPushButton* m_sendButton;
    QCheckBox* m_repeat;
    QSpinBox* m_interval;
    QCheckBox* m_eachLine;
    QToolButton* m_findButton;
    QToolButton* m_repeatButton;
    QWidget* m_more; // the row below the input, where there is something in it
    QBoxLayout* m_input = nullptr; // in one row where there is room
};
