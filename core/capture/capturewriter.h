// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/capture/now.h"
#include "core/capture/outputfile.h"
#include "core/capture/snapshotboard.h"

#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <memory>

/// Records what passes to a pcapng file (core/capture/format.md) and keeps its index.
///
/// One thread writes (all functions but snapshot()); snapshot() may be called from any. No event
/// loop. Times are ns since 1970 UTC and are made never to run backwards.
///
/// The file is written by a thread of its own: no function waits for it, but open() and the
/// destructor, each for a bounded time. A snapshot shows only what is in the file. If the file
/// cannot be written (disk full), recording stops, the reason stands in the snapshot, and what
/// passes is counted; nothing else fails. If it takes less than passes, so that Limits::recorder
/// bytes wait for it, the same (FileTooSlow) until it has caught up.
class CaptureWriter
{
public:
    using Published = SnapshotBoard::Published;

    /// `published` is called with each newer snapshot that is shown, one call at a time, from this
    /// thread or the file's; it must be short, and may call snapshot() alone. `publishWanted` is
    /// called from the file's thread when publish() has something to do though nothing has
    /// happened: the file has failed, or has caught up.
    explicit CaptureWriter(const Limits& limits = {}, Published published = {},
        std::function<void()> publishWanted = {});
    /// Publishes and writes all that there is, unless the file stalls for 2 s (FileWriter).
    ~CaptureWriter();
    Q_DISABLE_COPY_MOVE(CaptureWriter)

    /// Starts recording to a new file. Errors: PermissionDenied, DiskFull, CannotWrite,
    /// TooManyOpenFiles.
    [[nodiscard]] Result<> open(const QString& path);
    /// Likewise, to a file that is open and empty; `file` is for reading it.
    [[nodiscard]] Result<> open(
        std::unique_ptr<OutputFile> output, std::shared_ptr<const CaptureFile> file);
    /// Recording stops and goes on at will; while it is off, bytes are only counted.
    void setRecording(bool on);
    [[nodiscard]] bool isRecording() const;

    /// From the next publish() on.
    void setLimits(const Limits& limits);

    // Endpoints
    /// `framingOut`: of what is sent, if that is another.
    void endpointOpened(EndpointId id, Role role, const QString& target, const QString& framing,
        const QString& behavior, qint64 time, Transport transport = Transport::Tcp,
        const QString& framingOut = {});
    void endpointListening(EndpointId id, const SocketAddress& local, qint64 time);
    void endpointPaused(EndpointId id, const Error& error, qint64 time);
    void endpointResumed(EndpointId id, qint64 time);
    void endpointStopped(EndpointId id, qint64 time);
    void endpointFailed(EndpointId id, const Error& error, qint64 time);
    /// The kernel threw away so many datagrams before they were read, since this was told last.
    void lost(EndpointId id, qint64 datagrams, qint64 time);
    /// Facts that have no place of their own; the newest of each key holds. Cut to their bounds.
    void note(EndpointId id, const QList<Note>& notes, qint64 time, Cause cause = {});

    // Connections. Every one is opened first, connected at most once, and ended once.
    ConnectionId connectionOpened(EndpointId endpoint, Role role, const QString& target,
        qint64 time, const ConnectionTraits& traits = {});
    /// `pair`: the connection of ours at the other end, if it is connected or opened already; from
    /// then on the two share their streams, and each byte is written to the file once.
    void connected(ConnectionId id, const SocketAddress& local, const SocketAddress& peer,
        ConnectionId pair, TcpState state, qint64 time);
    /// `cause`: what answers to these bytes will name as theirs. Where the transport keeps
    /// boundaries, each call is one message, which may be empty; `sentSize`: what the peer sent, if
    /// that is more than was read of it.
    void received(
        ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause = {}, qint64 sentSize = 0);
    /// `cause`: what made them go out.
    void sent(ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause = {});
    /// Bytes that what was received or sent stands for, up to `wireOffset` in the wire's stream of
    /// that direction. Each end of a pair has its own.
    void plaintext(ConnectionId id, Direction direction, QByteArrayView bytes, qint64 wireOffset,
        qint64 time, Cause cause = {});
    void peerFinished(ConnectionId id, TcpState state, qint64 time);
    void finished(ConnectionId id, TcpState state, qint64 time);
    /// `local` and `peer` may be given for a connection that never was connected, so that its SYN
    /// (and the RST of a refusal) stands in the file. `unacknowledged`: bytes that were sent and
    /// that the peer's kernel had not acknowledged; -1 if it is not known.
    void ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
        const SocketAddress& local = {}, const SocketAddress& peer = {},
        qint64 unacknowledged = -1);
    /// Bytes that were to be sent, and were never taken.
    void refused(ConnectionId id, qint64 bytes, Cause cause, qint64 time);
    void refused(ConnectionId id, qint64 bytes, qint64 time) { refused(id, bytes, {}, time); }
    /// Bytes that were taken to be sent, and are lost because the connection ends.
    void dropped(ConnectionId id, qint64 bytes, qint64 time, Cause cause = {});
    /// Of a connection with a socket of its own, as of an endpoint.
    void lost(ConnectionId id, qint64 datagrams, qint64 time);
    /// An error that the network or the system told, and that ends nothing.
    void errorTold(ConnectionId id, const Error& error, qint64 time);
    void note(ConnectionId id, const QList<Note>& notes, qint64 time, Cause cause = {});
    /// The kernel says another state than it did, with no event of ours, or after the end.
    void kernelState(ConnectionId id, TcpState state, qint64 time);

    /// What waits now (it is in no record); the next snapshot has it. Not null.
    void setNow(NowTablePtr now);

    /// Whether anything was added since the last publish().
    [[nodiscard]] bool isDirty() const;
    /// Hands all that was added to the file; once it is there, a new snapshot shows it.
    void publish();
    /// Waits until all that was published is shown, as long as no write(2) to the file takes
    /// `longest`; false if it is not.
    bool waitUntilShown(std::chrono::milliseconds longest = std::chrono::milliseconds(10'000));
    /// The newest snapshot that is shown; never null. Any thread.
    [[nodiscard]] CaptureSnapshotPtr snapshot() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
