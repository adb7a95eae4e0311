// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clearing.h"

#include "ui/connections/connectionview.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/window/mainactions.h"
#include "ui/window/noticeband.h"

#include <QAction>

Clearing::Clearing(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(m_parts.actions->clear, &QAction::triggered, this, &Clearing::clear);
    connect(m_parts.actions->undoClear, &QAction::triggered, this, &Clearing::undo);
}

void Clearing::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    const bool countsAnew = m_snapshot && snapshot->generation != m_snapshot->generation;
    m_snapshot = snapshot;
    if (!countsAnew)
        return;
    m_previous = {};
    setMark({0, m_mark.connection});
}

void Clearing::clear()
{
    if (!m_snapshot)
        return;
    m_previous = m_mark;
    setMark({m_snapshot->messages.end(), m_snapshot->connections.newest().value + 1});
    m_parts.actions->undoClear->setEnabled(true);
    m_parts.notices->say(InlineMessage::Kind::Notice,
        tr("Cleared what came before. The capture file keeps everything."), tr("Undo"),
        [this] { undo(); });
}

void Clearing::undo()
{
    setMark(m_previous);
    m_parts.actions->undoClear->setEnabled(false);
    m_parts.notices->hide();
}

void Clearing::setMark(const Mark& mark)
{
    m_mark = mark;
    m_parts.log->setClearedBefore(mark.message);
    m_parts.connections->setClearedBefore(mark.connection);
}
