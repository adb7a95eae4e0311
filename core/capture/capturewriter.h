// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"
#include "core/capture/now.h"

#include <QByteArrayView>

#include <memory>

/// Records what passes to a pcapng file (core/capture/format.md) and keeps its index.
///
/// One thread writes (all functions but snapshot()); snapshot() may be called from any. No event
/// loop. Times are ns since 1970 UTC and are made never to run backwards. If the file cannot be
/// written (disk full), recording stops, the reason stands in the snapshot, and what passes is
/// counted; nothing else fails.
class CaptureWriter
{
public:
    /// `recordLimit`: index entries kept in memory; the oldest go first, in whole segments.
    explicit CaptureWriter(qint64 recordLimit = defaultRecordLimit);
    ~CaptureWriter();
    Q_DISABLE_COPY_MOVE(CaptureWriter)

    static constexpr qint64 defaultRecordLimit = 20'000'000;

    /// Starts recording to a new file. Errors: PermissionDenied, DiskFull, CannotWrite.
    [[nodiscard]] Result<> open(const QString& path);
    /// Recording stops and goes on at will; while it is off, bytes are only counted.
    void setRecording(bool on);
    [[nodiscard]] bool isRecording() const;

    // Endpoints
    void endpointOpened(EndpointId id, Role role, const QString& target, const QString& framing,
        const QString& behavior, qint64 time, Transport transport = Transport::Tcp);
    void endpointListening(EndpointId id, const SocketAddress& local, qint64 time);
    void endpointPaused(EndpointId id, const Error& error, qint64 time);
    void endpointResumed(EndpointId id, qint64 time);
    void endpointStopped(EndpointId id, qint64 time);
    void endpointFailed(EndpointId id, const Error& error, qint64 time);
    /// Facts that have no place of their own; the newest of each key holds. Cut to their bounds.
    void note(EndpointId id, const QList<Note>& notes, qint64 time);

    // Connections. Every one is opened first, connected at most once, and ended once.
    ConnectionId connectionOpened(EndpointId endpoint, Role role, const QString& target,
        qint64 time, const ConnectionTraits& traits = {});
    /// `pair`: the connection of ours at the other end, if it is connected or opened already; from
    /// then on the two share their streams, and each byte is written to the file once.
    void connected(ConnectionId id, const SocketAddress& local, const SocketAddress& peer,
        ConnectionId pair, TcpState state, qint64 time);
    /// `cause`: what answers to these bytes will name as theirs.
    void received(ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause = {});
    /// `cause`: what made them go out.
    void sent(ConnectionId id, QByteArrayView bytes, qint64 time, Cause cause = {});
    /// Bytes that what was received or sent stands for, up to `wireOffset` in the wire's stream of
    /// that direction. Each end of a pair has its own.
    void plaintext(ConnectionId id, Direction direction, QByteArrayView bytes, qint64 wireOffset,
        qint64 time, Cause cause = {});
    void peerFinished(ConnectionId id, TcpState state, qint64 time);
    void finished(ConnectionId id, TcpState state, qint64 time);
    /// `local` and `peer` may be given for a connection that never was connected, so that its SYN
    /// (and the RST of a refusal) stands in the file.
    void ended(ConnectionId id, EndReason reason, const Error& error, qint64 time,
        const SocketAddress& local = {}, const SocketAddress& peer = {});
    /// Bytes that were to be sent, and were never taken.
    void refused(ConnectionId id, qint64 bytes, Cause cause, qint64 time);
    void refused(ConnectionId id, qint64 bytes, qint64 time) { refused(id, bytes, {}, time); }
    /// Bytes that were taken to be sent, and are lost because the connection ends.
    void dropped(ConnectionId id, qint64 bytes, qint64 time, Cause cause = {});
    void note(ConnectionId id, const QList<Note>& notes, qint64 time);
    void setNow(NowTablePtr) { }

    /// Whether anything was added since the last publish().
    [[nodiscard]] bool isDirty() const;
    /// Hands all that was added to the file (write(2)), then shows it in a new snapshot.
    void publish();
    /// The newest published snapshot; never null. Any thread.
    [[nodiscard]] CaptureSnapshotPtr snapshot() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
