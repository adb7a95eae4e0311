// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"

#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>
#include <QVector>
#include <QtEndian>

#include <atomic>

/// `text` as an address with a port: for tests.
inline SocketAddress socketAddress(const char* text, quint16 port)
{
    return SocketAddress::fromHostAddress(QHostAddress(QLatin1String(text)), port);
}

/// `size` bytes that repeat late enough to show a piece in the wrong place; others for other seeds.
inline QByteArray someBytes(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) {
        seed = seed * 1664525 + 1013904223; // Numerical Recipes' generator
        byte = char(seed >> 24);
    }
    return bytes;
}

/// Limits with that many records in the index.
inline Limits recordLimit(qint64 records)
{
    Limits limits;
    limits.index = records * qint64(sizeof(CaptureRecord));
    return limits;
}

/// A capture in a folder of its own, recording from the start, whose clock goes on by a millisecond
/// with each event.
class RecordedCapture
{
    QTemporaryDir m_folder;
    qint64 m_time = 1'700'000'000'123'456'789; // ns since 1970 UTC
    std::atomic<bool> m_isPublishWanted = false;

public:
    explicit RecordedCapture(const Limits& limits = {})
        : writer(limits, {}, [this] { m_isPublishWanted = true; })
    {
        if (!m_folder.isValid() || !writer.open(path()))
            qFatal("no temporary file");
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.pcapng")); }
    [[nodiscard]] qint64 tick() { return m_time += 1'000'000; }

    ConnectionId open(Role role)
    {
        return writer.connectionOpened({1}, role, QStringLiteral("localhost:5000"), tick());
    }
    void connect(ConnectionId id, const SocketAddress& local, const SocketAddress& peer,
        ConnectionId pair = {})
    {
        writer.connected(id, local, peer, pair, TcpState::Established, tick());
    }
    ConnectionId openConnected(
        Role role, const SocketAddress& local, const SocketAddress& peer, ConnectionId pair = {})
    {
        const ConnectionId id = open(role);
        connect(id, local, peer, pair);
        return id;
    }
    void receive(ConnectionId id, QByteArrayView bytes) { writer.received(id, bytes, tick()); }
    void send(ConnectionId id, QByteArrayView bytes) { writer.sent(id, bytes, tick()); }
    void finish(ConnectionId id) { writer.finished(id, TcpState::FinWait1, tick()); }
    void finishPeer(ConnectionId id) { writer.peerFinished(id, TcpState::CloseWait, tick()); }
    void end(ConnectionId id, EndReason reason, const SocketAddress& local = {},
        const SocketAddress& peer = {})
    {
        writer.ended(id, reason, {ErrorCode::None, {}}, tick(), local, peer);
    }

    /// What is shown after all that happened until now.
    CaptureSnapshotPtr publish()
    {
        do {
            m_isPublishWanted = false;
            writer.publish();
            if (!writer.waitUntilShown())
                qFatal("the file stalls");
        } while (m_isPublishWanted);
        return writer.snapshot();
    }

    CaptureWriter writer;
};

/// The bytes that the Data record `index` itself is about.
inline QByteArray bytesOf(const CaptureSnapshot& capture, qint64 index)
{
    const CaptureRecord& record = capture.records[index];
    return capture.bytes(index, {record.streamOffset, record.streamOffset + record.length});
}

/// Where a server of ours listens, and where a client of its comes from.
inline SocketAddress serverAddress()
{
    return socketAddress("127.0.0.1", 65432);
}
inline SocketAddress clientAddress()
{
    return socketAddress("127.0.0.1", 51927);
}

/// A pair of ours as a session makes it: the client is connected before the server has accepted it.
struct CapturedPair {
    explicit CapturedPair(RecordedCapture& capture)
        : ours(capture.openConnected(Role::Client, clientAddress(), serverAddress()))
        , accepted(capture.openConnected(Role::Server, serverAddress(), clientAddress(), ours))
    {
    }
    ConnectionId ours;
    ConnectionId accepted;
};

inline QVector<CaptureRecord> recordsOf(const CaptureSnapshot& capture, RecordKind kind)
{
    QVector<CaptureRecord> found;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        if (capture.records[index].kind == kind)
            found.append(capture.records[index]);
    }
    return found;
}

inline qint64 newestRecord(const CaptureSnapshot& capture)
{
    return capture.records.end() - 1;
}

/// The size of the whole blocks at the start of a file.
inline qint64 wholeBlocks(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = file.readAll();
    qint64 end = 0;
    while (end + 8 <= bytes.size()) {
        const qint64 next = end + qFromUnaligned<quint32>(bytes.constData() + end + 4);
        if (next > bytes.size())
            break;
        end = next;
    }
    return end;
}
