// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/socketlist.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Reads the sockets of this computer again and again, in a thread of the pool: four times a second
/// where that costs little, less often where it costs more, so that it takes a twentieth of a core
/// at most. GUI thread.
class SocketWatch : public QObject
{
    Q_OBJECT

public:
    explicit SocketWatch(QObject* parent = nullptr);

    /// On: reads at once, and goes on. Off: tells nothing more.
    void setWatching(bool on);
    /// Reads once, if it does not watch.
    void readOnce();
    /// From one reading to the next.
    [[nodiscard]] std::chrono::milliseconds interval() const
    {
        return m_timer.intervalAsDuration();
    }

signals:
    void read(const SocketListPtr& list);
    void failed(const Error& error);

private:
    struct Reading {
        SocketListPtr list; ///< null: see error
        Error error;
        std::chrono::milliseconds cost {0};
    };

    [[nodiscard]] static Reading readNow();
    void begin();
    void take();

    QTimer m_timer;
    QFutureWatcher<Reading> m_reading;
    bool m_isWatching = false;
};
