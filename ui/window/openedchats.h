// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QObject>

#include <vector>

class ChatPage;
class LazyUpdate;
class MiddleArea;
class QDockWidget;
class Session;

/// The chats of an opened capture, as tabs in the middle: they show the rooms as they were.
class OpenedChats : public QObject
{
    Q_OBJECT

public:
    /// `session` and `area` outlive it.
    OpenedChats(Session* session, MiddleArea* area);

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Brings an endpoint's chat to the front, if it has one.
    void show(EndpointId endpoint);

signals:
    /// As ChatPage tells.
    void messageSelected(qint64 messageIndex);
    void showInLogRequested(qint64 messageIndex);
    void connectionWanted(ConnectionId id);

private:
    struct Entry {
        EndpointId endpoint;
        QDockWidget* dock;
        LazyUpdate* update; // of its page, which may be behind
    };

    void add(const EndpointFacts& facts);

    Session* m_session;
    MiddleArea* m_area;
    AnalysisSnapshotPtr m_snapshot;
    std::vector<Entry> m_entries;
};
