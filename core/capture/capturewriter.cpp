// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "core/capture/capturejournal.h"
#include "core/capture/connectionrecorder.h"
#include "core/capture/endpointrecorder.h"

struct CaptureWriter::Private {
    explicit Private(qint64 recordLimit)
        : journal(recordLimit)
        , connections(journal)
        , endpoints(journal)
    {
    }

    void addEndpointEvent(
        EndpointId id, RecordKind kind, const std::optional<EventDetails>& details, qint64 time)
    {
        endpoints.add(id, kind, details, time);
        checkFile();
    }
    void startRecording();
    void checkFile();

    CaptureJournal journal;
    ConnectionRecorder connections;
    EndpointRecorder endpoints;
};

/// From here on the file knows again what there is.
void CaptureWriter::Private::startRecording()
{
    connections.recordSkippedBytes();
    journal.setRecording(true);
    endpoints.repeatEvents();
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
    const QString& framing, const QString& behavior, qint64 time, Transport transport)
{
    EventDetails details;
    details.endpoint = id;
    details.role = role;
    details.target = target;
    details.framing = framing;
    details.behavior = behavior;
    details.transport = transport;
    d->addEndpointEvent(id, RecordKind::EndpointOpened, details, time);
}

void CaptureWriter::endpointListening(EndpointId id, const SocketAddress& local, qint64 time)
{
    EventDetails details;
    details.local = local;
    d->addEndpointEvent(id, RecordKind::EndpointListening, details, time);
}

void CaptureWriter::endpointPaused(EndpointId id, const Error& error, qint64 time)
{
    EventDetails details;
    details.error = error;
    d->addEndpointEvent(id, RecordKind::EndpointPaused, details, time);
}

void CaptureWriter::endpointResumed(EndpointId id, qint64 time)
{
    d->addEndpointEvent(id, RecordKind::EndpointResumed, std::nullopt, time);
}

void CaptureWriter::endpointStopped(EndpointId id, qint64 time)
{
    d->addEndpointEvent(id, RecordKind::EndpointStopped, std::nullopt, time);
}

void CaptureWriter::endpointFailed(EndpointId id, const Error& error, qint64 time)
{
    EventDetails details;
    details.error = error;
    d->addEndpointEvent(id, RecordKind::EndpointFailed, details, time);
}

void CaptureWriter::note(EndpointId id, const QList<Note>& notes, qint64 time)
{
    d->endpoints.note(id, notes, time);
    d->checkFile();
}

ConnectionId CaptureWriter::connectionOpened(EndpointId endpoint, Role role, const QString& target,
    qint64 time, const ConnectionTraits& traits)
{
    const ConnectionId id = d->connections.open(endpoint, role, target, time, traits);
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

void CaptureWriter::plaintext(ConnectionId id, Direction direction, QByteArrayView bytes,
    qint64 wireOffset, qint64 time, Cause cause)
{
    d->connections.plaintext(id, direction, bytes, wireOffset, time, cause);
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
    d->connections.unsent(id, RecordKind::Refused, bytes, cause, time);
    d->checkFile();
}

void CaptureWriter::dropped(ConnectionId id, qint64 bytes, qint64 time, Cause cause)
{
    d->connections.unsent(id, RecordKind::Dropped, bytes, cause, time);
    d->checkFile();
}

void CaptureWriter::note(ConnectionId id, const QList<Note>& notes, qint64 time)
{
    d->connections.note(id, notes, time);
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
