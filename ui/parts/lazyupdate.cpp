// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lazyupdate.h"

#include <chrono>

LazyUpdate::LazyUpdate(std::function<void()> update, QObject* parent)
    : QObject(parent)
    , m_update(std::move(update))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(500));
    connect(&m_timer, &QTimer::timeout, this, [this] { m_update(); });
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
