// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QObject>

class ConnectionView;
class MainActions;
class MessageLogView;
class NoticeBand;

/// "Clear": the tables show nothing of what came before, which can be undone. The capture keeps
/// everything. GUI thread.
class Clearing : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        MainActions* actions;
        ConnectionView* connections;
        MessageLogView* log;
        NoticeBand* notices;
    };

    Clearing(const Parts& parts, QObject* parent);

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);

private:
    /// What is hidden: everything before these.
    struct Mark {
        qint64 message = 0;
        qint64 connection = 0; ///< value of a ConnectionId
    };

    void clear();
    void undo();
    void setMark(const Mark& mark);

    Parts m_parts;
    AnalysisSnapshotPtr m_snapshot;
    Mark m_mark;
    Mark m_previous;
};
