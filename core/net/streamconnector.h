// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/net/endpointconfig.h"
#include "core/transport/stream.h"

#include <QObject>

#include <functional>
#include <memory>

class DatagramSocketOwner;
class TcpConnector;

/// Gets a stream to a peer as an EndpointConfig asks for it, over whichever transport. I/O thread.
class StreamConnector final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<std::unique_ptr<Stream>>)>;

    /// A stream on an accepted or connected descriptor, which it takes over.
    [[nodiscard]] static std::unique_ptr<Stream> adopt(
        int descriptor, Transport transport, const Limits& limits);

    /// `others` is told who else answers, where a socket of datagrams is not connected.
    StreamConnector(
        const EndpointConfig& config, const Limits& limits, DatagramSocketOwner& others);
    /// Gives up what is under way.
    ~StreamConnector() override;

    /// `done` is called once, last, perhaps within the call. Errors: those of TcpConnector,
    /// UnixConnector and DatagramConnector.
    void start(Done done);

    /// From where the last SYN went, and to where; invalid if none did.
    [[nodiscard]] SocketAddress lastLocal() const;
    [[nodiscard]] SocketAddress lastPeer() const;
    /// TcpConnector::attemptsText(); empty for other transports.
    [[nodiscard]] QString attemptsText() const;

signals:
    /// As TcpConnector::attempted().
    void attempted(const SocketAddress& local, const SocketAddress& peer, quint64 cookie);

private:
    void connectByTcp();
    void connectByUnix();
    void connectByDatagrams();
    template<typename Connector>
    void follow(Connector& connector);

    const EndpointConfig m_config;
    const Limits m_limits;
    DatagramSocketOwner& m_others;
    Done m_done;
    std::unique_ptr<QObject> m_connector;
    TcpConnector* m_tcp = nullptr; // the same, if it is one
};
