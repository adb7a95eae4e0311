// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <optional>
#include <set>
#include <unordered_map>

/// The timers of an event dispatcher, by id and by deadline. Times are milliseconds of the
/// monotonic clock. Not thread-safe.
class TimerList
{
public:
    void add(int id, qint64 interval, Qt::TimerType type, QObject* object);
    bool remove(int id);
    bool removeAll(QObject* object);
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject* object) const;
    /// Milliseconds until the timer is due, 0 if it is; -1 if there is none of that id.
    [[nodiscard]] int remainingTime(int id) const;
    /// Milliseconds until the next timer is due, 0 if one is; empty without timers.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    /// Sends a QTimerEvent for each timer that is due now, at most one for each. A timer whose
    /// event is being handled (in a nested event loop) is left out. True if any was sent.
    bool activateDue();

private:
    struct Timer {
        qint64 interval = 0;
        qint64 deadline = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        QObject* object = nullptr;
        quint64 serial = 0; // tells a timer from a later one of the same id
        bool isActive = false;
    };

    void fire(int id);

    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<qint64, int>> m_deadlines; // deadline and id
    quint64 m_lastSerial = 0;
};
