// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/piecesender.h"

PieceSender::PieceSender(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PieceSender::sendNext);
}

void PieceSender::start(
    ConnectionId target, const QByteArray& bytes, qint64 pieceSize, std::chrono::milliseconds pause)
{
    Q_ASSERT(pieceSize > 0);
    m_target = target;
    m_bytes = bytes;
    m_pieceSize = pieceSize;
    m_sent = 0;
    m_timer.start(pause);
    sendNext();
}

void PieceSender::stop()
{
    m_timer.stop();
    m_bytes.clear();
}

void PieceSender::sendNext()
{
    const QByteArray piece = m_bytes.mid(m_sent, m_pieceSize);
    m_sent += piece.size();
    const qint64 total = m_bytes.size();
    if (m_sent == total)
        stop();
    if (!piece.isEmpty())
        emit pieceReady(m_target, piece);
    emit progressed(m_sent, total);
}
