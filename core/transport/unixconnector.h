// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// Connects to a Unix domain socket of bytes or of messages (unix(7)). The kernel answers at once,
/// unless the server's backlog is full: then it is asked again until the time is over.
///
/// I/O thread only. connected() or failed() comes once, last, perhaps within start().
class UnixConnector final : public QObject
{
    Q_OBJECT

public:
    explicit UnixConnector(QObject* parent = nullptr);
    /// Gives up what is under way.
    ~UnixConnector() override;

    void start(
        Transport transport, const SocketAddress& address, std::chrono::milliseconds timeout);

signals:
    /// The receiver owns the descriptor.
    void connected(int descriptor);
    /// Errors: those of UnixPath::connectError(), PathTooLong, TimedOut.
    void failed(const Error& error);

private:
    void tryToConnect();
    void fail(const Error& error);

    int m_descriptor = -1;
    SocketAddress m_address;
    QTimer m_retry;
    QTimer m_timeout;
};
