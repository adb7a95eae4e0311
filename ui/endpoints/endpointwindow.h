// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QWidget>

class ChatPanel;
class ElidedLabel;
class InlineMessage;
class QBoxLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class Session;

/// What server and client windows have in common: settings with a button that starts and one that
/// stops, what became of it in words, and the conversation; beside one another where there is room.
class EndpointWindow : public QWidget
{
    Q_OBJECT

public:
    /// Invalid until it is started for the first time.
    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    void focusFirstField();
    [[nodiscard]] ChatPanel* chat() const { return m_chat; }
    /// A few words for a tab: "Server :65432".
    [[nodiscard]] virtual QString title() const = 0;
    /// Starts with the settings that stand in the fields.
    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void titleChanged(const QString& title);
    /// It has got its endpoint.
    void endpointAdded(EndpointId id);

protected:
    /// `session` outlives the window.
    EndpointWindow(Session* session, QWidget* parent);

    /// The parts that a derived class names and fills.
    struct Parts {
        QFormLayout* form;
        QPushButton* startButton;
        QPushButton* stopButton;
        QLabel* statusLabel;
        InlineMessage* message;
    };
    /// Lays the window out around `chat`.
    Parts build(ChatPanel* chat);

    [[nodiscard]] Session* session() const { return m_session; }
    /// Makes an endpoint if there is none, and says that it is being started.
    void beginStart(const QString& status);
    /// Shows how it stands, and what of an earlier run still closes; either may be empty.
    void showStatus(const QString& status, const QString& closing);
    /// What is known of the endpoint is new, or whether it runs changed.
    virtual void factsChanged(const AnalysisSnapshot& snapshot, const EndpointFacts& facts) = 0;
    /// The endpoint failed, as the session told.
    virtual void showFailure(const Error& error) = 0;
    /// Fields can be changed only while nothing runs.
    virtual void setFieldsEnabled(bool on) = 0;

    /// Enter in a field starts.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateRunning(bool isRunning);

    Session* m_session;
    ChatPanel* m_chat = nullptr;
    Parts m_parts {};
    QBoxLayout* m_layout = nullptr;
    EndpointId m_endpoint;
    EndpointFacts m_facts; // the newest that are known
    EndpointFacts m_staleFacts; // as they were when it was started: not its outcome
    bool m_isStarting = false;
    bool m_isRunning = false;
};
