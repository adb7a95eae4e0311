// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/snapshotfeed.h"

#include "core/session/session.h"

SnapshotFeed::SnapshotFeed(Session* session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(frameInterval);
    connect(&m_timer, &QTimer::timeout, this, &SnapshotFeed::update);
    connect(m_session, &Session::changed, this, &SnapshotFeed::arm);
    m_timer.start(); // what there was before
}

void SnapshotFeed::arm()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SnapshotFeed::update()
{
    m_snapshot = m_session->snapshot();
    emit updated(m_snapshot);
}
