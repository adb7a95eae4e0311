// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/theme/inlinemessage.h"

#include <QObject>

#include <vector>

class ConnectionView;
class EndpointTree;
class LazyUpdate;
class MainActions;
class MiddleArea;
class QDockWidget;
class SequencePane;
class SnapshotFeed;

/// The tab of the sequence in a main window: of the connections that are selected in the table, or
/// of the newest ones of the server or client that is selected in the tree. GUI thread.
class SequencePage : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        SnapshotFeed* feed;
        MainActions* actions;
        ConnectionView* connections;
        EndpointTree* tree;
        MiddleArea* middle;
        qint64 listLimit; ///< bytes that its lists may take
    };

    SequencePage(const Parts& parts, QObject* parent);

    /// There is a newer snapshot.
    void update();
    /// Selects the row of a message, if it has one. Negative: of one that is still arriving.
    void selectMessage(qint64 messageIndex);
    void bringToFront();

signals:
    /// The person has chosen a row; `messageIndex` is the place of its message in the log.
    void messageSelected(qint64 messageIndex);
    void showInLogRequested(qint64 messageIndex);
    void noticed(InlineMessage::Kind kind, const QString& text);

private:
    void handleSelection();
    void chooseConnections();
    void showNewestOf(EndpointId endpoint);
    void show();

    const Parts m_parts;
    SequencePane* m_pane;
    QDockWidget* m_dock;
    LazyUpdate* m_update; // it may be behind a tab
    std::vector<ConnectionId> m_shown;
    EndpointId m_endpoint; // whose newest connections are shown; invalid: those that were chosen
    bool m_isNew = true; // something else is selected
    bool m_isChosen = false; // by the person, in the table
};
