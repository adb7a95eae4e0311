// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/streamrecorder.h"

#include <QSet>

#include <deque>

/// What a CaptureWriter knows of connections: turns what happens to them into records, packets and
/// event blocks of a journal. The functions that tell what happened are those of CaptureWriter.
class ConnectionRecorder
{
public:
    explicit ConnectionRecorder(CaptureJournal& journal);

    ConnectionId open(EndpointId endpoint, Role role, const QString& target, qint64 time,
        const ConnectionTraits& traits);
    void connected(ConnectionId id, const SocketAddress& local, const SocketAddress& peer,
        ConnectionId pair, TcpState state, qint64 time);
    void transferred(ConnectionId id, Direction direction, QByteArrayView bytes, qint64 time,
        Cause cause, qint64 sentSize = 0);
    void plaintext(ConnectionId id, Direction direction, QByteArrayView bytes, qint64 wireOffset,
        qint64 time, Cause cause);
    void peerFinished(ConnectionId id, TcpState state, qint64 time);
    void finished(ConnectionId id, TcpState state, qint64 time);
    void ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
        const SocketAddress& local, const SocketAddress& peer, qint64 unacknowledged);
    /// Bytes that were not sent: Refused, Dropped.
    void unsent(ConnectionId id, RecordKind kind, qint64 bytes, Cause cause, qint64 time);
    void lost(ConnectionId id, qint64 datagrams, qint64 time);
    void errorTold(ConnectionId id, const Error& error, qint64 time);
    void note(ConnectionId id, const QList<Note>& notes, qint64 time, Cause cause);
    /// Of one that has ended, too.
    void kernelState(ConnectionId id, TcpState state, qint64 time);

    /// Gives every stream whose bytes passed unrecorded its record of how many they were.
    void recordSkippedBytes() { m_streams.recordSkippedBytes(); }
    /// Tells the file of every live connection again, and of those it takes for live.
    void repeatEvents();
    /// The file has that many bytes.
    void written(qint64 fileSize);
    /// The file took no more than that: nothing leans on what was to be behind it.
    void fileFailed(qint64 fileSize);

private:
    struct UnsafeEnd {
        ConnectionHistory history;
        qint64 safeAt; // bytes in the file with which it knows
    };

    [[nodiscard]] RecordedConnection& at(ConnectionId id) { return m_connections.at(id); }
    [[nodiscard]] CaptureRecord event(
        RecordedConnection& connection, RecordKind kind, TcpState state, qint64 time);

    void startFlow(
        ConnectionId id, const SocketAddress& local, const SocketAddress& peer, ConnectionId pair);
    void joinFlow(ConnectionId id, RecordedConnection& pair);
    [[nodiscard]] std::unique_ptr<PacketFlow> makePackets(const RecordedConnection& connection,
        const SocketAddress& local, const SocketAddress& peer);
    void writeNames(const RecordedConnection& connection);
    void writeName(const SocketAddress& address, ConnectionId id, FlowEnd end);
    void writeEnd(
        ConnectionId id, EndReason reason, const SocketAddress& local, const SocketAddress& peer);

    CaptureJournal& m_journal;
    RecordedConnections m_connections;
    StreamRecorder m_streams;
    QSet<QByteArray> m_namesInFile; // of Unix domain sockets, by path
    /// Ended ones that the file was told of, and may not know the end of: it is not written yet, or
    /// nothing was recorded then. Of the latter no more than there were live ones.
    std::deque<UnsafeEnd> m_unsafeEnds;
};
