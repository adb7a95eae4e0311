// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/datagramstream.h"
#include "core/transport/hostlookup.h"

#include <QObject>

#include <functional>

/// Finds the address of a host and makes a socket of datagrams to it. Nothing is sent: whether
/// anybody listens there is not known before something is.
///
/// I/O thread only. What came of it is told once, perhaps within start().
class DatagramConnector final : public QObject
{
public:
    using Done = std::function<void(Result<std::unique_ptr<DatagramStream>>)>;

    /// `owner` is told of others that answer, where the socket is not connected.
    DatagramConnector(const DatagramSocket::Settings& settings, DatagramSocketOwner& owner);

    /// Errors: those of HostLookup and of DatagramSocket.
    void start(const QString& host, quint16 port, Done done);

private:
    [[nodiscard]] Result<std::unique_ptr<DatagramStream>> open(const SocketAddress& peer) const;

    const DatagramSocket::Settings m_settings;
    DatagramSocketOwner& m_owner;
    HostLookup m_lookup;
};
