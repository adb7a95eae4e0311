// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturewriter.h"

#include "core/capture/capturejournal.h"
#include "core/capture/connectionrecorder.h"
#include "core/capture/endpointrecorder.h"

struct CaptureWriter::Private {
    Private(const Limits& limits, SnapshotBoard::Published published,
        std::function<void()> publishWanted)
        : journal(limits, std::move(published), std::move(publishWanted))
        , connections(journal)
        , endpoints(journal)
    {
    }

    /// Does what writes to the file: what does not fit there any more is not recorded.
    template<typename Work>
    void record(Work work)
    {
        journal.makeRoom();
        work();
        checkFile();
    }
    void addEndpointEvent(
        EndpointId id, RecordKind kind, const std::optional<EventDetails>& details, qint64 time)
    {
        record([&] { endpoints.add(id, kind, details, time); });
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
    connections.written(journal.written());
    connections.recordSkippedBytes();
    journal.setRecording(true);
    endpoints.repeatEvents();
    connections.repeatEvents();
    journal.grantRoom();
    checkFile();
}

/// After everything that writes to the file.
void CaptureWriter::Private::checkFile()
{
    if (journal.hasJustFailed()) [[unlikely]]
        connections.fileFailed(journal.written());
}

CaptureWriter::CaptureWriter(
    const Limits& limits, Published published, std::function<void()> publishWanted)
    : d(std::make_unique<Private>(limits, std::move(published), std::move(publishWanted)))
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

Result<> CaptureWriter::open(
    std::unique_ptr<OutputFile> output, std::shared_ptr<const CaptureFile> file)
{
    const Result<> opened = d->journal.open(std::move(output), std::move(file));
    if (opened)
        d->startRecording();
    return opened;
}

void CaptureWriter::setRecording(bool on)
{
    const bool isOn = isRecording() || d->journal.isWaitingForFile();
    if (on == isOn || !d->journal.hasFile())
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

void CaptureWriter::setLimits(const Limits& limits)
{
    d->journal.setLimits(limits);
}

void CaptureWriter::endpointOpened(EndpointId id, Role role, const QString& target,
    const QString& framing, const QString& behavior, qint64 time, Transport transport,
    const QString& framingOut)
{
    EventDetails details;
    details.endpoint = id;
    details.role = role;
    details.target = target;
    details.framing = framing;
    details.framingOut = framingOut;
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

void CaptureWriter::lost(EndpointId id, qint64 datagrams, qint64 time)
{
    d->record([&] { d->endpoints.lost(id, datagrams, time); });
}

void CaptureWriter::note(EndpointId id, const QList<Note>& notes, qint64 time, Cause cause)
{
    d->record([&] { d->endpoints.note(id, notes, time, cause); });
}

ConnectionId CaptureWriter::connectionOpened(EndpointId endpoint, Role role, const QString& target,
    qint64 time, const ConnectionTraits& traits)
{
    ConnectionId id;
    d->record([&] { id = d->connections.open(endpoint, role, target, time, traits); });
    return id;
}

void CaptureWriter::connected(ConnectionId id, const SocketAddress& local,
    const SocketAddress& peer, ConnectionId pair, TcpState state, qint64 time)
{
    d->record([&] { d->connections.connected(id, local, peer, pair, state, time); });
}

void CaptureWriter::received(
    ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause, qint64 sentSize)
{
    d->record([&] { d->connections.transferred(id, Direction::In, bytes, time, cause, sentSize); });
}

void CaptureWriter::sent(ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause)
{
    d->record([&] { d->connections.transferred(id, Direction::Out, bytes, time, cause); });
}

void CaptureWriter::plaintext(ConnectionId id, Direction direction, QByteArrayView bytes,
    qint64 wireOffset, qint64 time, Cause cause)
{
    d->record([&] { d->connections.plaintext(id, direction, bytes, wireOffset, time, cause); });
}

void CaptureWriter::peerFinished(ConnectionId id, TcpState state, qint64 time)
{
    d->record([&] { d->connections.peerFinished(id, state, time); });
}

void CaptureWriter::finished(ConnectionId id, TcpState state, qint64 time)
{
    d->record([&] { d->connections.finished(id, state, time); });
}

void CaptureWriter::ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
    const SocketAddress& local, const SocketAddress& peer, qint64 unacknowledged)
{
    d->record([&] { d->connections.ended(id, reason, error, time, local, peer, unacknowledged); });
}

void CaptureWriter::refused(ConnectionId id, qint64 bytes, Cause cause, qint64 time)
{
    d->record([&] { d->connections.unsent(id, RecordKind::Refused, bytes, cause, time); });
}

void CaptureWriter::dropped(ConnectionId id, qint64 bytes, qint64 time, Cause cause)
{
    d->record([&] { d->connections.unsent(id, RecordKind::Dropped, bytes, cause, time); });
}

void CaptureWriter::lost(ConnectionId id, qint64 datagrams, qint64 time)
{
    d->record([&] { d->connections.lost(id, datagrams, time); });
}

void CaptureWriter::errorTold(ConnectionId id, const Error& error, qint64 time)
{
    d->record([&] { d->connections.errorTold(id, error, time); });
}

void CaptureWriter::note(ConnectionId id, const QList<Note>& notes, qint64 time, Cause cause)
{
    d->record([&] { d->connections.note(id, notes, time, cause); });
}

void CaptureWriter::kernelState(ConnectionId id, TcpState state, qint64 time)
{
    d->record([&] { d->connections.kernelState(id, state, time); });
}

void CaptureWriter::setNow(NowTablePtr now)
{
    Q_ASSERT(now);
    d->journal.setNow(std::move(now));
}

bool CaptureWriter::isDirty() const
{
    return d->journal.isDirty();
}

void CaptureWriter::publish()
{
    d->checkFile();
    d->connections.written(d->journal.written());
    if (d->journal.hasCaughtUp())
        d->startRecording();
    d->record([this] { d->connections.recordSkippedBytes(); });
    d->journal.publish();
}

bool CaptureWriter::waitUntilShown(std::chrono::milliseconds longest)
{
    return d->journal.waitUntilShown(longest);
}

CaptureSnapshotPtr CaptureWriter::snapshot() const
{
    return d->journal.snapshot();
}
