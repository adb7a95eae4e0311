// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lazyupdate.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace {
using std::chrono::milliseconds;
constexpr milliseconds seldom {500};
constexpr milliseconds often {30};
constexpr qint64 longUpdate = 8; // milliseconds: half a frame
constexpr qint64 shortUpdate = 2;
} // namespace

LazyUpdate::LazyUpdate(std::function<void()> update, QObject* parent)
    : QObject(parent)
    , m_update(std::move(update))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(seldom);
    connect(&m_timer, &QTimer::timeout, this, &LazyUpdate::updateBehind);
}

void LazyUpdate::updateBehind()
{
    QElapsedTimer time;
    time.start();
    m_update();
    if (time.elapsed() > longUpdate)
        m_timer.setInterval(std::max(often, m_timer.intervalAsDuration() / 2));
    else if (time.elapsed() < shortUpdate)
        m_timer.setInterval(std::min(seldom, m_timer.intervalAsDuration() * 2));
}

void LazyUpdate::request()
{
    if (m_isInFront)
        m_update();
    else if (!m_timer.isActive())
        m_timer.start();
}

void LazyUpdate::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_update();
}

void LazyUpdate::setInFront(bool on)
{
    m_isInFront = on;
    if (on)
        flush();
}
