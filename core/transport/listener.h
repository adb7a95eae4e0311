// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QTcpServer>
#include <QTimer>

/// A listening TCP socket that hands on descriptors. Its calls are ours (socket(2), bind(2),
/// listen(2)), so that the cause of each failure is known; QTcpServer accepts. When descriptors run
/// out, accepting pauses and is tried again until it works. I/O thread only.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject* parent = nullptr);

    /// Port 0: the system chooses. Both families: one IPv6 socket that takes IPv4 peers too
    /// (IPV6_V6ONLY off, ipv6(7)), or one of IPv4 where the system has no IPv6. Returns where it
    /// listens. Errors: those of addressError().
    [[nodiscard]] Result<SocketAddress> start(const SocketAddress& address);

    /// What the kernel knows its socket by; 0 if it does not tell, or does not listen.
    [[nodiscard]] quint64 socketCookie() const;

signals:
    void accepted(qintptr descriptor);
    /// Out of descriptors: who connects now waits in the kernel's backlog.
    void paused(const Error& error);
    void resumed();

protected:
    void incomingConnection(qintptr descriptor) override;
    bool eventFilter(QObject* notifier, QEvent* event) override;

private:
    void pause(const Error& error);

    QTimer m_retry;
    int m_inVain = 0; // notifications in a row that brought no connection
    bool m_isPaused = false;
};
