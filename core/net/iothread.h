// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ioworker.h"

#include <QThread>

#include <utility>

/// The one place that starts and stops the I/O thread: its event dispatcher, its worker. Lives in
/// the thread that made it.
class IoThread final
{
public:
    IoThread(const Limits& limits, IoWorker::Published published);
    /// Stops as stop() does.
    ~IoThread();
    Q_DISABLE_COPY_MOVE(IoThread)

    /// Runs `command(IoWorker&)` in the I/O thread, later; nothing after stop(). Values are to be
    /// captured by copy.
    template<typename Command>
    void post(Command command)
    {
        if (!m_worker)
            return;
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, command = std::move(command)] { command(*worker); },
            Qt::QueuedConnection);
    }

    /// For its signals.
    [[nodiscard]] IoWorker* worker() const { return m_worker; }

    /// Closes all connections in order, completes the capture, and waits for the thread to end
    /// (half a second at most if peers do not answer).
    void stop();

private:
    QThread m_thread;
    IoWorker* m_worker; // deleted at the thread's end, null from then on
};
