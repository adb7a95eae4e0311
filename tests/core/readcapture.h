// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereader.h"
#include "tests/core/capturesupport.h"

/// Everything that can be in a capture that was recorded without a pause.
inline void recordEverything(RecordedCapture& recorded)
{
    CaptureWriter& writer = recorded.writer;
    const Error error {ErrorCode::AddressInUse, QStringLiteral("bind: in use")};
    writer.endpointOpened({1}, Role::Server, QStringLiteral("127.0.0.1:65432"),
        QStringLiteral("header-content"), QStringLiteral("echo"), recorded.tick());
    writer.endpointListening({1}, serverAddress(), recorded.tick());
    writer.endpointPaused({1}, error, recorded.tick());
    writer.endpointResumed({1}, recorded.tick());
    writer.endpointOpened(
        {2}, Role::Client, QStringLiteral("host"), QStringLiteral("raw"), {}, recorded.tick());
    writer.endpointFailed({2}, error, recorded.tick());

    const CapturedPair pair(recorded);
    writer.sent(pair.ours, someBytes(200'000), recorded.tick(), {Cause::firstCommand});
    writer.received(pair.accepted, someBytes(200'000).first(70'000), recorded.tick(), {1});
    writer.sent(pair.accepted, "answer", recorded.tick(), {1});
    recorded.receive(pair.accepted, someBytes(200'000).sliced(70'000));
    recorded.receive(pair.ours, "answer");

    const ConnectionId six = recorded.openConnected(
        Role::Server, socketAddress("::1", 65432), socketAddress("::1", 50000));
    recorded.receive(six, someBytes(150'000, 2));
    recorded.send(six, "x");
    writer.plaintext(six, Direction::In, someBytes(100'000, 3), 150'000, recorded.tick(), {5});
    writer.plaintext(six, Direction::Out, "plain", 1, recorded.tick());
    writer.plaintext(six, Direction::In, "more", 150'000, recorded.tick());
    recorded.finishPeer(six);
    writer.note(six, {{QStringLiteral("key"), QStringLiteral("v=1")}}, recorded.tick());
    writer.dropped(six, 99, recorded.tick(), {Cause::firstCommand + 3});
    writer.refused(six, 1234, {Cause::firstCommand + 1}, recorded.tick());
    recorded.end(six, EndReason::ResetByPeer);

    const ConnectionId refused = writer.connectionOpened({2}, Role::Client,
        QStringLiteral("/run/app"), recorded.tick(), {Transport::UnixStream, Layer::Wire, six});
    writer.note(EndpointId {2}, {{QStringLiteral("other"), {}}}, recorded.tick());
    writer.ended(refused, EndReason::Refused,
        {ErrorCode::ConnectionRefused, QStringLiteral("connect: refused")}, recorded.tick(),
        clientAddress(), serverAddress());
    recorded.finish(pair.ours);
    recorded.finishPeer(pair.accepted);
    recorded.end(pair.ours, EndReason::ClosedByUs);
    recorded.end(pair.accepted, EndReason::ClosedByPeer);
    writer.endpointStopped({1}, recorded.tick());
}

/// What is in the file; null if it cannot be opened.
inline CaptureSnapshotPtr readAll(const QString& path)
{
    const Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(path);
    if (!reader)
        return nullptr;
    while (!(*reader)->advance()) { }
    return (*reader)->snapshot();
}

inline bool isSame(const EventDetails& one, const EventDetails& other)
{
    return one.endpoint == other.endpoint && one.role == other.role && one.local == other.local
        && one.peer == other.peer && one.pair == other.pair && one.target == other.target
        && one.framing == other.framing && one.framingOut == other.framingOut
        && one.behavior == other.behavior && one.error == other.error && one.link == other.link
        && one.transport == other.transport && one.wireOffset == other.wireOffset
        && one.notes == other.notes;
}

inline bool isSame(const CaptureSnapshot& one, const CaptureSnapshot& other, qint64 index)
{
    const CaptureRecord& a = one.records[index];
    const CaptureRecord& b = other.records[index];
    if (a.time != b.time || a.fileOffset != b.fileOffset || a.subject != b.subject
        || a.length != b.length || a.previousPayload != b.previousPayload || a.kind != b.kind
        || a.direction != b.direction || a.reason != b.reason || a.tcpState != b.tcpState
        || a.continues != b.continues || a.isCut != b.isCut || a.cause != b.cause
        || a.layer != b.layer)
        return false;
    if (a.kind == RecordKind::Data)
        return a.streamOffset == b.streamOffset && bytesOf(one, index) == bytesOf(other, index);
    if (a.kind == RecordKind::Unrecorded)
        return a.streamOffset == b.streamOffset;
    static const EventDetails none;
    const EventDetails* const left = one.detailsOf(a);
    const EventDetails* const right = other.detailsOf(b);
    return isSame(left ? *left : none, right ? *right : none);
}

/// How many records, from the first, are the same.
inline qint64 sameRecords(const CaptureSnapshot& one, const CaptureSnapshot& other)
{
    qint64 index = 0;
    while (index < one.records.end() && index < other.records.end() && isSame(one, other, index))
        ++index;
    return index;
}

/// All that is in a file.
inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sum of the lengths of Data and Unrecorded records.
inline qint64 bytesPassed(const CaptureSnapshot& capture, ConnectionId id, Direction direction)
{
    qint64 bytes = 0;
    for (const RecordKind kind : {RecordKind::Data, RecordKind::Unrecorded}) {
        for (const CaptureRecord& record : recordsOf(capture, kind))
            bytes += record.connection() == id && record.direction == direction ? record.length : 0;
    }
    return bytes;
}

/// A file of these bytes, in `folder`.
inline QString writeFile(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(QStringLiteral("b.pcapng")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no temporary file");
    return file.fileName();
}
