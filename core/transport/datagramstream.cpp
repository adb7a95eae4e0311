// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagramstream.h"

#include "core/transport/socketcalls.h"

DatagramStream::DatagramStream(DatagramSocket::Ptr socket, const SocketAddress& local,
    const SocketAddress& peer, std::optional<ucred> sender)
    : m_socket(std::move(socket))
    , m_transport(m_socket->transport())
    , m_local(local)
    , m_peer(peer)
    , m_source(m_socket->sourceOf(local))
    , m_target(m_socket->targetOf(peer))
    , m_sender(sender)
{
    m_socket->add(*this);
}

DatagramStream::~DatagramStream()
{
    DatagramStream::close();
}

bool DatagramStream::writeMessage(QByteArrayView bytes, Cause cause)
{
    return m_socket->outbox().send(*this, bytes, cause);
}

qint64 DatagramStream::largestMessage() const
{
    return m_socket ? m_socket->largestMessage(m_peer) : 0;
}

void DatagramStream::setReading(bool on)
{
    if (canPauseReading())
        m_socket->setReading(on);
}

bool DatagramStream::canPauseReading() const
{
    return m_socket && m_socket->isConnected();
}

void DatagramStream::close()
{
    if (const DatagramSocket::Ptr socket = m_socket) {
        socket->remove(*this);
        m_socket.reset();
    }
}

int DatagramStream::descriptor() const
{
    return m_socket ? m_socket->descriptor() : -1;
}

quint64 DatagramStream::socketCookie() const
{
    return m_socket && m_socket->isConnected() ? SocketCalls::cookie(m_socket->descriptor()) : 0;
}

void DatagramStream::tellSent(QByteArrayView bytes, Cause cause, int error) const
{
    if (!observer())
        return;
    if (error == 0)
        observer()->messageSent(bytes, cause);
    else
        observer()->messageFailed(bytes, cause, error);
}

void DatagramStream::tellWritable() const
{
    if (observer())
        observer()->streamWritable();
}
