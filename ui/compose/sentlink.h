// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QTimer>
#include <QToolButton>

#include <chrono>

/// "Sent, #75", for some seconds after a message has gone out: a click asks for that message.
class SentLink : public QToolButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shownFor {8};

    explicit SentLink(QWidget* parent = nullptr);

    /// Looks for what goes out to `target` with this cause, behind what `snapshot` has. Null:
    /// behind nothing.
    void watch(ConnectionId target, Cause cause, const AnalysisSnapshotPtr& snapshot);
    /// Later states of one capture; another one is not looked at.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);

signals:
    /// The person wants to see it; `index` is its place in the log.
    void messageWanted(qint64 index);

private:
    [[nodiscard]] qint64 find(const AnalysisSnapshot& snapshot);
    void say(const QString& text);
    void applyTheme();

    ConnectionId m_target; // invalid: nothing is looked for
    Cause m_cause;
    quint32 m_generation = 0; // of the snapshots that are looked at
    qint64 m_examined = 0; // messages before are others
    qint64 m_found = -1;
    QTimer m_shown;
};
