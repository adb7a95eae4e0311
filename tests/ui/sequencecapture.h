// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/snapshotbuilder.h"

/// A client of ours and the end of a server of ours that it is connected to.
class SequenceCapture : public SnapshotBuilder
{
public:
    explicit SequenceCapture(
        const QString& framing = QStringLiteral("raw"), Transport transport = Transport::Tcp)
    {
        const EndpointId server = openEndpoint(framing, Role::Server, transport);
        event(RecordKind::EndpointListening, server.value);
        asking = openConnection(openEndpoint(framing, Role::Client, transport), Role::Client);
        connect(asking);
        accepted = openConnection(server);
        connect(accepted, asking);
    }

    /// The client sends, and the server has read it a millisecond later.
    void ask(const QByteArray& bytes) { pass(asking, accepted, bytes); }
    void answer(const QByteArray& bytes) { pass(accepted, asking, bytes); }
    /// The client sends a datagram that never comes.
    void lose(const QByteArray& bytes)
    {
        data(asking, Direction::Out, bytes);
        losePaired(accepted, quint32(bytes.size()));
    }
    void wait(qint64 ns) { setTime(time() + ns); }

    ConnectionId asking;
    ConnectionId accepted;

    static constexpr int rowsAtFirst = 4; ///< of a sequence: listen, SYN, SYN-ACK, accept
    static constexpr int messagesAtFirst = 2; ///< rows of the log: connected, accepted

private:
    void pass(ConnectionId sender, ConnectionId receiver, const QByteArray& bytes)
    {
        data(sender, Direction::Out, bytes);
        receivePaired(receiver, sender, quint32(bytes.size()));
    }
};
