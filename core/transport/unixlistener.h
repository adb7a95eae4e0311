// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/epolldispatcher.h"
#include "core/transport/unixpath.h"

#include <QObject>
#include <QTimer>

/// Accepts connections of Unix domain sockets of bytes or of messages (unix(7)). As Listener it
/// waits where descriptors run out, and goes on by itself.
///
/// Only in a thread whose event dispatcher is an EpollDispatcher.
class UnixListener final : public QObject, private DescriptorWatcher
{
    Q_OBJECT

public:
    explicit UnixListener(QObject* parent = nullptr);
    /// Stops listening, and removes the path.
    ~UnixListener() override;

    /// Errors: those of UnixPath::bind().
    [[nodiscard]] Result<SocketAddress> start(
        Transport transport, const SocketAddress& address, const UnixOptions& options);

    /// What the kernel knows it by (SO_COOKIE); 0 if it does not listen.
    [[nodiscard]] quint64 socketCookie() const;

signals:
    /// The receiver owns the descriptor.
    void accepted(qintptr descriptor);
    /// Accepting waits for descriptors; what comes meanwhile waits in the kernel's backlog.
    void paused(const Error& error);
    void resumed();

private:
    Next handleHangup(quint32) override { return Next::DeliverRead; }
    void handleReadable() override;
    void pause(const Error& error);

    int m_descriptor = -1;
    UnixPath m_path;
    QTimer m_retry;
    bool m_isPaused = false;
};
