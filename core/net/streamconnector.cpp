// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/streamconnector.h"

#include "core/net/datagramsettings.h"
#include "core/transport/datagramconnector.h"
#include "core/transport/tcpconnector.h"
#include "core/transport/tcpstream.h"
#include "core/transport/unixconnector.h"
#include "core/transport/unixstream.h"

std::unique_ptr<Stream> StreamConnector::adopt(
    int descriptor, Transport transport, const Limits& limits)
{
    if (transport == Transport::Tcp)
        return std::make_unique<TcpStream>(descriptor);
    const qint64 longestRead = keepsBoundaries(transport) ? limits.readChunk : 0;
    return std::make_unique<UnixStream>(descriptor, transport, longestRead);
}

StreamConnector::StreamConnector(
    const EndpointConfig& config, const Limits& limits, DatagramSocketOwner& others)
    : m_config(config)
    , m_limits(limits)
    , m_others(others)
{
}

StreamConnector::~StreamConnector() = default;

void StreamConnector::start(Done done)
{
    m_done = std::move(done);
    if (isDatagram(m_config.transport))
        connectByDatagrams();
    else if (isUnix(m_config.transport))
        connectByUnix();
    else
        connectByTcp();
}

template<typename Connector>
void StreamConnector::follow(Connector& connector)
{
    m_connector.reset(&connector);
    connect(&connector, &Connector::connected, this,
        [this](int descriptor) { m_done(adopt(descriptor, m_config.transport, m_limits)); });
    connect(&connector, &Connector::failed, this, [this](const Error& error) { m_done(error); });
}

void StreamConnector::connectByTcp()
{
    m_tcp = new TcpConnector;
    follow(*m_tcp);
    connect(m_tcp, &TcpConnector::attempted, this, &StreamConnector::attempted);
    m_tcp->start(m_config.address, m_config.port, m_config.connectTimeout);
}

void StreamConnector::connectByUnix()
{
    auto* const connector = new UnixConnector;
    follow(*connector);
    connector->start(m_config.transport, SocketAddress::ofUnix(unixPathOf(m_config.address)),
        m_config.connectTimeout);
}

void StreamConnector::connectByDatagrams()
{
    auto* const connector = new DatagramConnector(datagramSettings(m_config, m_limits), m_others);
    m_connector.reset(connector);
    connector->start(
        m_config.address, m_config.port, [this](Result<std::unique_ptr<DatagramStream>> stream) {
            if (stream)
                m_done(std::unique_ptr<Stream>(*std::move(stream)));
            else
                m_done(stream.error());
        });
}

SocketAddress StreamConnector::lastLocal() const
{
    return m_tcp && !m_tcp->attempts().empty() ? m_tcp->attempts().back().local : SocketAddress();
}

SocketAddress StreamConnector::lastPeer() const
{
    if (isUnix(m_config.transport))
        return SocketAddress::ofUnix(unixPathOf(m_config.address));
    return m_tcp && !m_tcp->attempts().empty() ? m_tcp->attempts().back().address : SocketAddress();
}

QString StreamConnector::attemptsText() const
{
    return m_tcp ? m_tcp->attemptsText() : QString();
}
