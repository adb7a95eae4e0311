// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonevents.h"

#include "app/console.h"
#include "core/base/clock.h"
#include "core/framing/headercontent/headercontent.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace {
constexpr double nanosecondsPerSecond = 1e9;

void insertContent(QJsonObject& members, const QString& text, QByteArrayView bytes)
{
    if (text.isNull())
        members[QLatin1String("contentBase64")] = QLatin1String(bytes.toByteArray().toBase64());
    else
        members[QLatin1String("content")] = text;
}

/// Null if `bytes` are not UTF-8.
QString textFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text.isNull() ? QLatin1String("") : text;
}

void insertHeaderContent(QJsonObject& members, const QByteArray& bytes)
{
    const HeaderContent::Dissection parts = HeaderContent::dissect(bytes);
    const auto part = [&bytes](ByteRange range) {
        return QByteArrayView(bytes).sliced(range.start, range.size());
    };
    const QByteArray header = part(parts.header).toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(header);
    if (document.isObject())
        members[QLatin1String("header")] = document.object();
    const QByteArrayView content = part(parts.content);
    const QString text = parts.isText || parts.isJson
        ? HeaderContent::decodeText(content, parts.contentEncoding)
        : QString();
    insertContent(members, text, content);
}

QJsonObject faultObject(const Message& message)
{
    QJsonObject fault {{QLatin1String("code"), faultCode(message.fault)},
        {QLatin1String("offset"), message.range.start + message.faultStart}};
    if (message.member != HeaderMember::None)
        fault[QLatin1String("member")] = headerMemberName(message.member);
    return fault;
}

QString framingOf(const AnalysisSnapshot& snapshot, ConnectionId connection)
{
    const ConnectionFacts* facts = snapshot.connections.find(connection);
    return facts ? facts->framing : QString();
}

QLatin1String eventName(MessageType type)
{
    switch (type) {
    case MessageType::Unframed:
        return QLatin1String("unframed");
    case MessageType::Unrecorded:
        return QLatin1String("unrecorded");
    default:
        return QLatin1String("message");
    }
}
}

JsonEvents::JsonEvents(LineWriter& output, TimeBase timeBase)
    : m_output(output)
    , m_clockOffset(timeBase == TimeBase::Unix ? 0 : currentTimeNs() - monotonicTimeNs())
{
}

void JsonEvents::listening(qint64 time, const EndpointFacts& endpoint)
{
    print(QLatin1String("listening"), time,
        {{QLatin1String("address"), endpoint.local.addressText()},
            {QLatin1String("port"), endpoint.local.port}});
}

void JsonEvents::connected(qint64 time, const ConnectionFacts& connection)
{
    const QLatin1String role(connection.role == Role::Server ? "server" : "client");
    print(QLatin1String("connected"), time,
        {{QLatin1String("connection"), qint64(connection.id.value)}, {QLatin1String("role"), role},
            {QLatin1String("local"), connection.local.toString()},
            {QLatin1String("peer"), connection.peer.toString()}});
}

void JsonEvents::message(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QString framing = framingOf(snapshot, message.connection);
    QJsonObject members {
        {QLatin1String("connection"), qint64(message.connection.value)},
        {QLatin1String("direction"),
            QLatin1String(message.direction == Direction::In ? "in" : "out")},
        {QLatin1String("length"), message.range.size()},
        {QLatin1String("framing"), framing},
    };
    if (message.fault)
        members[QLatin1String("error")] = faultObject(message);
    const ByteRange whole {0, message.range.size()};
    const ByteRange content = message.content().translated(-message.range.start);
    if (message.type == MessageType::Unrecorded || whole.size() > contentLimit)
        members[QLatin1String("contentOmitted")] = true;
    else if (framing == QLatin1String("header-content") && message.type == MessageType::Frame)
        insertHeaderContent(members, snapshot.bytes(message, whole));
    else if (message.type == MessageType::Frame || message.type == MessageType::Chunk) {
        const QByteArray bytes = snapshot.bytes(message, content);
        insertContent(members, textFromUtf8(bytes), bytes);
    } else
        insertContent(members, {}, snapshot.bytes(message, whole));
    print(eventName(message.type), message.time, members);
}

void JsonEvents::disconnected(qint64 time, const ConnectionFacts& connection)
{
    print(QLatin1String("disconnected"), time,
        {{QLatin1String("connection"), qint64(connection.id.value)},
            {QLatin1String("reason"), endReasonName(connection.reason)}});
}

void JsonEvents::failed(qint64 time, ErrorCode code, const QString& text)
{
    print(QLatin1String("error"), time,
        {{QLatin1String("code"), errorCodeName(code)}, {QLatin1String("text"), text}});
}

void JsonEvents::summary(qint64 time, const AnalysisSnapshot& snapshot)
{
    const Totals& totals = snapshot.totals;
    print(QLatin1String("summary"), time,
        {{QLatin1String("connections"), totals.connections},
            {QLatin1String("bytesIn"), totals.bytesIn},
            {QLatin1String("bytesOut"), totals.bytesOut},
            {QLatin1String("messages"), totals.messages}, {QLatin1String("faults"), totals.faults},
            {QLatin1String("droppedMessages"), totals.droppedMessages},
            {QLatin1String("refusedBytes"), totals.refusedBytes},
            {QLatin1String("unrecordedBytes"), totals.unrecordedBytes}});
}

void JsonEvents::print(QLatin1String event, qint64 time, QJsonObject members)
{
    m_lastTime = std::max(m_lastTime, time);
    members[QLatin1String("event")] = event;
    members[QLatin1String("time")] = double(m_lastTime - m_clockOffset) / nanosecondsPerSecond;
    m_output.add(QJsonDocument(members).toJson(QJsonDocument::Compact));
}
