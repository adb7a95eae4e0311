// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/conversationlines.h"

#include <QWidget>

class ConversationBar;
class ConversationView;
class InlineMessage;
class QMenu;
class Session;
class Transcript;

/// The conversation of one endpoint, with what one does with it: find in it, look at one connection
/// alone, give a connection a name, save it as text. Has the kernel asked about the connections
/// that are seen, so that it knows what was acknowledged.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the pane.
    explicit ConversationPane(Session* session, QWidget* parent = nullptr);

    void setEndpoint(EndpointId endpoint);
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    [[nodiscard]] ConversationView* view() const { return m_view; }
    /// To type what is searched for.
    void find();
    /// The lines of this connection alone; invalid: of all.
    void showOnly(ConnectionId id);

private:
    void connectParts();
    void addMenuActions(QMenu* menu, ConnectionId id);
    void askName(ConnectionId id);
    void askWhereToSave();
    void showProgress(int percent);

    Session* m_session;
    ConversationOf m_whose;
    ConversationView* m_view;
    ConversationBar* m_bar;
    InlineMessage* m_message;
    Transcript* m_transcript;
};
