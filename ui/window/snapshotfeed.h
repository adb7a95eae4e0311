// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class Session;

/// Hands the newest snapshot to all who show something of it, at most once a frame: the first
/// change arms one timer, and what changes until it fires is in the same snapshot. GUI thread.
class SnapshotFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds frameInterval {33};

    explicit SnapshotFeed(Session* session, QObject* parent = nullptr);

    /// The newest that updated() told of; null before the first.
    [[nodiscard]] const AnalysisSnapshotPtr& snapshot() const { return m_snapshot; }

signals:
    void updated(const AnalysisSnapshotPtr& snapshot);

private:
    void arm();
    void update();

    Session* m_session;
    QTimer m_timer;
    AnalysisSnapshotPtr m_snapshot;
};
