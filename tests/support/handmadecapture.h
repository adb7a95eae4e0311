// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

#include <QTemporaryFile>

#include <array>
#include <map>
#include <memory>
#include <unistd.h>
#include <vector>

/// A capture put together record by record, with nothing in its file but payloads: for tests that
/// need to decide on every record. Each record is a millisecond later than the one before.
class HandMadeCapture
{
public:
    HandMadeCapture()
    {
        if (!m_output.open())
            qFatal("no temporary file");
        m_file = std::make_shared<CaptureFile>(::dup(m_output.handle()), m_output.fileName());
    }

    void setTime(qint64 time) { m_time = time; }
    void setGrowth(CaptureSnapshot::Growth growth) { m_growth = growth; }
    [[nodiscard]] qint64 time() const { return m_time; }
    /// Index of the newest record.
    [[nodiscard]] qint64 newest() const { return m_records.end() - 1; }

    EndpointId openEndpoint(
        const QString& framing, Role role = Role::Server, Transport transport = Transport::Tcp)
    {
        const EndpointId id {++m_endpoints};
        m_transports[id.value] = transport;
        reopenEndpoint(id, framing, role);
        return id;
    }

    void reopenEndpoint(EndpointId id, const QString& framing, Role role = Role::Server)
    {
        EventDetails details;
        details.role = role;
        details.transport = m_transports[id.value];
        details.framing = framing;
        event(RecordKind::EndpointOpened, id.value, details);
    }

    ConnectionId openConnection(EndpointId endpoint, Role role = Role::Server)
    {
        const ConnectionId id {++m_connections};
        EventDetails details;
        details.endpoint = endpoint;
        details.role = role;
        details.transport = m_transports[endpoint.value];
        event(RecordKind::ConnectionOpened, id.value, details);
        return id;
    }

    void connect(ConnectionId id, ConnectionId pair = {})
    {
        EventDetails details;
        details.pair = pair;
        details.local = SocketAddress {{127, 0, 0, 1}, 4000, SocketAddress::Family::IPv4};
        details.peer = SocketAddress {{127, 0, 0, 1}, 5000, SocketAddress::Family::IPv4};
        event(RecordKind::Connected, id.value, details);
    }

    /// Opened and connected.
    ConnectionId addConnection(EndpointId endpoint)
    {
        const ConnectionId id = openConnection(endpoint);
        connect(id);
        return id;
    }

    void event(RecordKind kind, quint32 subject, EndReason reason = EndReason::None)
    {
        CaptureRecord record = next(kind, subject);
        record.details = -1;
        record.reason = reason;
        m_records.append(record);
    }

    void event(RecordKind kind, quint32 subject, const EventDetails& details,
        EndReason reason = EndReason::None, Cause cause = {})
    {
        CaptureRecord record = next(kind, subject);
        record.details = m_details.append(details);
        record.reason = reason;
        record.cause = cause;
        m_records.append(record);
    }

    /// `count` datagrams were thrown away unread: EndpointLost, ConnectionLost.
    void lost(RecordKind kind, quint32 subject, quint32 count)
    {
        CaptureRecord record = next(kind, subject);
        record.details = -1;
        record.length = count;
        m_records.append(record);
    }

    /// `bytes` were to be sent and were not: Refused, Dropped.
    void unsent(RecordKind kind, ConnectionId id, quint32 bytes, Cause cause = {})
    {
        CaptureRecord record = next(kind, id.value);
        record.details = -1;
        record.direction = Direction::Out;
        record.length = bytes;
        record.cause = cause;
        m_records.append(record);
    }

    void data(ConnectionId id, Direction direction, const QByteArray& bytes, bool continues = false,
        Cause cause = {})
    {
        CaptureRecord record = next(RecordKind::Data, id.value);
        Stream& stream = streamOf(id, direction);
        record.direction = direction;
        record.continues = continues;
        record.cause = cause;
        record.length = quint32(bytes.size());
        record.streamOffset = stream.offset;
        record.fileOffset = m_fileSize;
        record.previousPayload = stream.backTo(m_records.end());
        stream.offset += bytes.size();
        stream.newestPayload = m_records.append(record);
        m_output.write(bytes);
        m_fileSize += bytes.size();
    }

    /// `receiver` reads `size` bytes of what `sender`, its pair, has sent.
    void receivePaired(ConnectionId receiver, ConnectionId sender, quint32 size)
    {
        CaptureRecord record = next(RecordKind::Data, receiver.value);
        Stream& stream = streamOf(receiver, Direction::In);
        record.length = size;
        record.streamOffset = stream.offset;
        record.previousPayload = streamOf(sender, Direction::Out).backTo(m_records.end());
        stream.offset += size;
        m_records.append(record);
    }

    /// So many bytes that were sent never come.
    void losePaired(ConnectionId receiver, quint32 size)
    {
        streamOf(receiver, Direction::In).offset += size;
    }

    void unrecorded(ConnectionId id, Direction direction, quint32 size)
    {
        CaptureRecord record = next(RecordKind::Unrecorded, id.value);
        Stream& stream = streamOf(id, direction);
        record.direction = direction;
        record.length = size;
        record.streamOffset = stream.offset;
        stream.offset += size;
        m_records.append(record);
    }

    void dropOldestRecords(qint64 limit) { m_records.dropOldest(limit); }

    CaptureSnapshotPtr snapshot()
    {
        m_output.flush();
        auto snapshot = std::make_shared<CaptureSnapshot>();
        snapshot->records = m_records.view();
        snapshot->details = m_details.view();
        snapshot->file = m_file;
        snapshot->fileSize = m_fileSize;
        snapshot->growth = m_growth;
        return snapshot;
    }

private:
    struct Stream {
        qint64 offset = 0;
        qint64 newestPayload = -1;

        [[nodiscard]] quint32 backTo(qint64 index) const
        {
            return newestPayload < 0 ? 0 : quint32(index - newestPayload);
        }
    };

    CaptureRecord next(RecordKind kind, quint32 subject)
    {
        m_time += 1'000'000;
        CaptureRecord record;
        record.time = m_time;
        record.kind = kind;
        record.subject = subject;
        return record;
    }

    Stream& streamOf(ConnectionId id, Direction direction)
    {
        if (m_streams.size() < id.value)
            m_streams.resize(id.value);
        return m_streams[id.value - 1][direction == Direction::In ? 0 : 1];
    }

    QTemporaryFile m_output;
    std::shared_ptr<const CaptureFile> m_file;
    qint64 m_fileSize = 0;
    CaptureSnapshot::Growth m_growth = CaptureSnapshot::Growth::AsItHappens;
    RecordLog m_records;
    DetailsLog m_details;
    std::map<quint32, Transport> m_transports; // of endpoints, by id
    std::vector<std::array<Stream, 2>> m_streams; // in, out by ConnectionId::value - 1
    quint32 m_endpoints = 0;
    quint32 m_connections = 0;
    qint64 m_time = 1'700'000'000'000'000'000; // ns since 1970
};
