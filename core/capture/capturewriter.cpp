// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "core/capture/capturejournal.h"
#include "core/capture/connectionrecorder.h"

#include <map>

struct CaptureWriter::Private {
    explicit Private(qint64 recordLimit)
        : journal(recordLimit)
        , connections(journal)
    {
    }

    /// Events that tell an endpoint's state when told again: its opening, where it listens, and
    /// what happened last.
    using EndpointHistory = std::vector<CaptureRecord>;

    void addEndpointEvent(EndpointId id, RecordKind kind, const EventDetails* details, qint64 time);
    void startRecording();
    void checkFile();

    CaptureJournal journal;
    ConnectionRecorder connections;
    std::map<EndpointId, EndpointHistory> endpoints;
};

void CaptureWriter::Private::addEndpointEvent(
    EndpointId id, RecordKind kind, const EventDetails* details, qint64 time)
{
    CaptureRecord record;
    record.time = journal.stamp(time);
    record.subject = id.value;
    record.kind = kind;
    record.details = journal.appendEvent(record, details);
    EndpointHistory& history = endpoints[id];
    const std::size_t kept = kind == RecordKind::EndpointOpened ? 0
        : kind == RecordKind::EndpointListening                 ? 1
                                                                : 2;
    if (history.size() > kept)
        history.resize(kept);
    history.push_back(record);
    checkFile();
}

/// From here on the file knows again what there is.
void CaptureWriter::Private::startRecording()
{
    connections.recordSkippedBytes();
    journal.setRecording(true);
    for (const auto& [id, history] : endpoints) {
        for (const CaptureRecord& record : history)
            journal.repeatEvent(record, {});
    }
    connections.repeatEvents();
    checkFile();
}

/// After everything that writes to the file.
void CaptureWriter::Private::checkFile()
{
    if (journal.hasJustFailed()) [[unlikely]]
        connections.forgetRecordedBytes();
}

CaptureWriter::CaptureWriter(qint64 recordLimit)
    : d(std::make_unique<Private>(recordLimit))
{
}

CaptureWriter::~CaptureWriter()
{
    publish();
}

Result<> CaptureWriter::open(const QString& path)
{
    const Result<> opened = d->journal.open(path);
    if (opened)
        d->startRecording();
    return opened;
}

void CaptureWriter::setRecording(bool on)
{
    if (on == isRecording() || !d->journal.hasFile())
        return;
    if (on)
        d->startRecording();
    else
        d->journal.setRecording(false);
}

bool CaptureWriter::isRecording() const
{
    return d->journal.isRecording();
}

void CaptureWriter::endpointOpened(EndpointId id, Role role, const QString& target,
    const QString& framing, const QString& behavior, qint64 time)
{
    EventDetails details;
    details.endpoint = id;
    details.role = role;
    details.target = target;
    details.framing = framing;
    details.behavior = behavior;
    d->addEndpointEvent(id, RecordKind::EndpointOpened, &details, time);
}

void CaptureWriter::endpointListening(EndpointId id, const SocketAddress& local, qint64 time)
{
    EventDetails details;
    details.local = local;
    d->addEndpointEvent(id, RecordKind::EndpointListening, &details, time);
}

void CaptureWriter::endpointPaused(EndpointId id, const Error& error, qint64 time)
{
    EventDetails details;
    details.error = error;
    d->addEndpointEvent(id, RecordKind::EndpointPaused, &details, time);
}

void CaptureWriter::endpointResumed(EndpointId id, qint64 time)
{
    d->addEndpointEvent(id, RecordKind::EndpointResumed, nullptr, time);
}

void CaptureWriter::endpointStopped(EndpointId id, qint64 time)
{
    d->addEndpointEvent(id, RecordKind::EndpointStopped, nullptr, time);
}

void CaptureWriter::endpointFailed(EndpointId id, const Error& error, qint64 time)
{
    EventDetails details;
    details.error = error;
    d->addEndpointEvent(id, RecordKind::EndpointFailed, &details, time);
}

ConnectionId CaptureWriter::connectionOpened(
    EndpointId endpoint, Role role, const QString& target, qint64 time)
{
    const ConnectionId id = d->connections.open(endpoint, role, target, time);
    d->checkFile();
    return id;
}

void CaptureWriter::connected(ConnectionId id, const SocketAddress& local,
    const SocketAddress& peer, ConnectionId pair, TcpState state, qint64 time)
{
    d->connections.connected(id, local, peer, pair, state, time);
    d->checkFile();
}

void CaptureWriter::received(ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause)
{
    d->connections.transferred(id, Direction::In, bytes, time, cause);
    d->checkFile();
}

void CaptureWriter::sent(ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause)
{
    d->connections.transferred(id, Direction::Out, bytes, time, cause);
    d->checkFile();
}

void CaptureWriter::peerFinished(ConnectionId id, TcpState state, qint64 time)
{
    d->connections.peerFinished(id, state, time);
    d->checkFile();
}

void CaptureWriter::finished(ConnectionId id, TcpState state, qint64 time)
{
    d->connections.finished(id, state, time);
    d->checkFile();
}

void CaptureWriter::ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
    const SocketAddress& local, const SocketAddress& peer)
{
    d->connections.ended(id, reason, error, time, local, peer);
    d->checkFile();
}

void CaptureWriter::refused(ConnectionId id, qint64 bytes, Cause cause, qint64 time)
{
    d->connections.refused(id, bytes, cause, time);
    d->checkFile();
}

bool CaptureWriter::isDirty() const
{
    return d->journal.isDirty();
}

void CaptureWriter::publish()
{
    d->connections.recordSkippedBytes();
    if (d->journal.flush())
        d->connections.flushed();
    d->checkFile();
    d->journal.publish();
}

CaptureSnapshotPtr CaptureWriter::snapshot() const
{
    return d->journal.snapshot();
}
