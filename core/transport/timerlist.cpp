// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/timerlist.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>
#include <vector>

namespace {
constexpr qint64 nsPerMs = 1'000'000;

qint64 nowMs()
{
    return monotonicTimeNs() / nsPerMs;
}
}

void TimerList::add(int id, qint64 interval, Qt::TimerType type, QObject* object)
{
    const qint64 deadline = nowMs() + interval;
    m_timers[id] = {interval, deadline, type, object, ++m_lastSerial, false};
    m_deadlines.emplace(deadline, id);
}

bool TimerList::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_deadlines.erase({found->second.deadline, id});
    m_timers.erase(found);
    return true;
}

bool TimerList::removeAll(QObject* object)
{
    std::vector<int> ids;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        remove(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerList::timersOf(QObject* object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> infos;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object)
            infos.append({id, int(timer.interval), timer.type});
    }
    return infos;
}

int TimerList::remainingTime(int id) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return -1;
    const qint64 remaining = found->second.deadline - nowMs();
    return int(std::clamp<qint64>(remaining, 0, std::numeric_limits<int>::max()));
}

std::optional<qint64> TimerList::nextDue() const
{
    // A timer that is being handled further up the stack must not keep a nested loop spinning.
    for (const auto& [deadline, id] : m_deadlines) {
        if (!m_timers.at(id).isActive)
            return std::max<qint64>(0, deadline - nowMs());
    }
    return {};
}

bool TimerList::activateDue()
{
    if (m_deadlines.empty())
        return false;
    const qint64 now = nowMs();
    std::vector<std::pair<int, quint64>> due;
    for (const auto& [deadline, id] : m_deadlines) {
        if (deadline > now)
            break;
        if (const Timer& timer = m_timers.at(id); !timer.isActive)
            due.emplace_back(id, timer.serial);
    }
    for (const auto& [id, serial] : due) {
        const auto found = m_timers.find(id);
        if (found != m_timers.end() && found->second.serial == serial && !found->second.isActive)
            fire(id);
    }
    return !due.empty();
}

void TimerList::fire(int id)
{
    Timer& timer = m_timers.at(id);
    m_deadlines.erase({timer.deadline, id});
    // Keeps the rhythm unless a whole interval was missed.
    timer.deadline = std::max(timer.deadline + timer.interval, nowMs());
    m_deadlines.emplace(timer.deadline, id);
    timer.isActive = true;
    const quint64 serial = timer.serial;

    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.object, &event);

    const auto found = m_timers.find(id);
    if (found != m_timers.end() && found->second.serial == serial)
        found->second.isActive = false;
}
