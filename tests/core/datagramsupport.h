// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/readcapture.h"

/// Connections of datagrams and of Unix domain sockets in a capture.
namespace DatagramSupport {

inline const SocketAddress server = serverAddress();
inline const SocketAddress client = clientAddress();
inline const SocketAddress path = SocketAddress::ofUnix("/run/app.sock");
inline const SocketAddress unnamed = SocketAddress::ofUnix({});

inline ConnectionId openConnected(RecordedCapture& capture, Transport transport, Role role,
    const SocketAddress& local, const SocketAddress& peer, ConnectionId pair = {})
{
    const ConnectionId id = capture.writer.connectionOpened(
        {1}, role, QStringLiteral("there"), capture.tick(), {transport, Layer::Wire, {}});
    capture.connect(id, local, peer, pair);
    return id;
}

/// Two ends of ours: the server's is there with the client's first datagram.
struct DatagramPair {
    explicit DatagramPair(RecordedCapture& capture, Transport transport = Transport::Udp,
        const SocketAddress& at = server, const SocketAddress& from = client)
        : ours(openConnected(capture, transport, Role::Client, from, at))
    {
        capture.send(ours, "first");
        accepted = openConnected(capture, transport, Role::Server, at, from, ours);
        capture.receive(accepted, "first");
    }
    ConnectionId ours;
    ConnectionId accepted;
};

/// Of Data records of a connection and direction, what each itself is about.
inline QList<QByteArray> saidBy(
    const CaptureSnapshot& capture, ConnectionId id, Direction direction)
{
    QList<QByteArray> said;
    for (qint64 index = 0; index < capture.records.end(); ++index) {
        const CaptureRecord& record = capture.records[index];
        if (record.kind == RecordKind::Data && record.connection() == id
            && record.direction == direction)
            said.append(bytesOf(capture, index));
    }
    return said;
}

} // namespace DatagramSupport
