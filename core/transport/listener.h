// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QTcpServer>
#include <QTimer>

/// A listening socket that hands on descriptors. When descriptors run out, accepting pauses and is
/// tried again until it works. I/O thread only.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject* parent = nullptr);

    /// Errors: AddressInUse, AddressNotAvailable, PermissionDenied, Other.
    [[nodiscard]] Result<SocketAddress> start(const QHostAddress& address, quint16 port);

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
