// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Gives bytes out in pieces with pauses between them, one message at a time. GUI thread.
class PieceSender : public QObject
{
    Q_OBJECT

public:
    explicit PieceSender(QObject* parent = nullptr);

    /// Begins with the first piece at once, instead of what was being sent. `pieceSize` is 1 or
    /// more bytes.
    void start(ConnectionId target, const QByteArray& bytes, qint64 pieceSize,
        std::chrono::milliseconds pause);
    void stop();
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    /// The last one.
    [[nodiscard]] ConnectionId target() const { return m_target; }

signals:
    void pieceReady(ConnectionId target, const QByteArray& piece);
    /// `sent` of `total` bytes were given out; the last one says that it is done.
    void progressed(qint64 sent, qint64 total);

private:
    void sendNext();

    QTimer m_timer;
    ConnectionId m_target;
    QByteArray m_bytes;
    qint64 m_pieceSize = 1;
    qint64 m_sent = 0;
};
