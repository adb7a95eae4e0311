// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ioworker.h"

#include <QThread>

#include <latch>

/// The one place that starts and stops the I/O thread: its event dispatcher, its worker. Lives in
/// the thread that made it.
class IoThread final
{
public:
    /// Records to `captureFile`.
    IoThread(const QString& captureFile, const Limits& limits, IoWorker::Published published);
    /// Stops as stop() does.
    ~IoThread();
    Q_DISABLE_COPY_MOVE(IoThread)

    /// Waits until the capture is open, or cannot be opened.
    void waitUntilStarted();
    /// Runs the command in the I/O thread, later; nothing after stop().
    void post(Command command, Cause cause);

    /// For its signals.
    [[nodiscard]] IoWorker* worker() const { return m_worker; }

    /// Closes all connections in order, completes the capture, and waits for the thread to end
    /// (half a second at most if peers do not answer).
    void stop();

private:
    QThread m_thread;
    std::latch m_started {1};
    IoWorker* m_worker; // deleted at the thread's end, null from then on
};
