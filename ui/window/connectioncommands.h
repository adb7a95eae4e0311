// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/session/session.h"

#include <QObject>

class ComposePanel;
class ConnectionView;
class Decoding;
class EndpointDocks;
class EndpointTree;
class InspectorStack;
class MainActions;
class MessageLogView;
class NoticeBand;
class SnapshotFeed;

/// What a main window does with connections: closes them, sends to them what was composed, shows or
/// reads one alone. GUI thread.
class ConnectionCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        Session* session;
        SnapshotFeed* feed;
        MainActions* actions;
        ConnectionView* connections;
        MessageLogView* log;
        ComposePanel* compose;
        InspectorStack* inspector;
        EndpointDocks* docks;
        EndpointTree* tree;
        NoticeBand* notices;
    };

    /// `window` is the parent of what it asks.
    ConnectionCommands(const Parts& parts, QWidget* window);

    /// Where nobody is chosen to send to, the one that the window in front connected last is.
    void selectForComposer();
    /// The messages of this one alone; invalid: of all.
    void showOnly(ConnectionId id);
    /// Shows a failure where what failed was asked for; false if that was not here.
    [[nodiscard]] bool takeFailure(const Failure& failure);

private:
    void connectTable();
    void connectComposer();
    void connectInspector();
    void setSelected(ConnectionId id);

    Parts m_parts;
    Decoding* m_decoding;
    Cause m_optionCause; // of the last option that was asked for
    ConnectionId m_selected; // in the table; invalid if none is
};
