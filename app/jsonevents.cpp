// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonevents.h"

#include "app/chatevents.h"
#include "app/console.h"
#include "core/analysis/messagedissection.h"
#include "core/base/clock.h"
#include "core/framing/content.h"
#include "core/text/jsontext.h"
#include "core/words/messagewords.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// `{"name":value,...}` of the fields with this look, or of those with any other, in the order in
/// which they stand in the message, and as often (RFC 8259 section 4 allows that). Empty if there
/// are none.
QByteArray fieldsObject(const Dissection& parts, bool areHeaders)
{
    QByteArray json;
    for (const Dissection::Part& part : parts.parts) {
        if ((part.type && part.type->look == FieldLook::Header) != areHeaders)
            continue;
        for (const Dissection::Entry& field : part.fields) {
            if (field.state == Field::State::Missing)
                continue;
            json += (json.isEmpty() ? "{" : ",") + JsonText::quoted(field.name) + ':'
                + field.toJson();
        }
    }
    return json.isEmpty() ? json : json + '}';
}

QJsonObject faultObject(const AnalysisSnapshot& snapshot, const Message& message)
{
    QJsonObject fault {{QLatin1String("code"), faultCode(message.fault)},
        {QLatin1String("offset"), message.range.start + message.faultStart}};
    const QString field = MessageDissection::faultyField(snapshot, message);
    if (!field.isEmpty())
        fault[QLatin1String("member")] = field;
    return fault;
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
    QJsonObject members {{QLatin1String("transport"), transportName(endpoint.transport)},
        {QLatin1String("address"), endpoint.local.addressText()}};
    if (!endpoint.local.isUnix())
        members[QLatin1String("port")] = endpoint.local.port;
    print(QLatin1String("listening"), time, members);
}

void JsonEvents::connected(qint64 time, const ConnectionFacts& connection)
{
    QJsonObject members {{QLatin1String("connection"), qint64(connection.id.value)}};
    if (connection.isKnown()) {
        members[QLatin1String("role")]
            = QLatin1String(connection.role == Role::Server ? "server" : "client");
        members[QLatin1String("transport")] = transportName(connection.transport);
        members[QLatin1String("local")] = connection.local.toString();
        members[QLatin1String("peer")] = connection.peer.toString();
    }
    if (connection.isToItself())
        members[QLatin1String("toItself")] = true;
    if (connection.peerProcess != 0) {
        members[QLatin1String("peerProcess")]
            = QJsonObject {{QLatin1String("pid"), connection.peerProcess},
                {QLatin1String("user"), connection.peerUser},
                {QLatin1String("program"), connection.peerProgram}};
    }
    print(QLatin1String("connected"), time, members);
}

void JsonEvents::message(const AnalysisSnapshot& snapshot, const Message& message)
{
    QJsonObject members {
        {QLatin1String("connection"), qint64(message.connection.value)},
        {QLatin1String("direction"),
            QLatin1String(message.direction == Direction::In ? "in" : "out")},
        {QLatin1String("length"), message.range.size()},
        {QLatin1String("framing"), snapshot.framing(message).spec().toString()},
    };
    if (message.fault)
        members[QLatin1String("error")] = faultObject(snapshot, message);
    QByteArray fields;
    if (message.type == MessageType::Unrecorded || message.range.size() > contentLimit)
        members[QLatin1String("contentOmitted")] = true;
    else if (message.type == MessageType::Frame || message.type == MessageType::Chunk)
        fields = insertMessage(members, snapshot, message);
    else
        insertContent(members, {}, snapshot.bytes(message, message.range.size()));
    print(eventName(message.type), message.time, members, fields);
}

/// The content goes to `members`; what QJsonObject cannot hold digit for digit is returned, and
/// what it would only copy.
QByteArray JsonEvents::insertMessage(
    QJsonObject& members, const AnalysisSnapshot& snapshot, const Message& message)
{
    const QByteArray bytes = snapshot.bytes(message, message.range.size());
    const Framing& framing = snapshot.framing(message);
    Dissection parts;
    if (message.type == MessageType::Frame)
        parts = framing.dissect(bytes, snapshot.roleOf(message));
    const ByteRange range
        = parts.contentRange(message.content().translated(-message.range.start), bytes.size())
              .intersected({0, bytes.size()});
    const DecodedContent content
        = decodeContent(framing, parts.content ? parts.content->form : ContentForm(),
            QByteArrayView(bytes).sliced(range.start, range.size()));
    insertContent(members, content.text, content.bytes);
    const bool isAll = range.size() == bytes.size()
        && (content.text.isNull() ? content.bytes : content.text.toUtf8()) == bytes;
    QByteArray fields;
    if (!isAll) // as it is to stand: through QJsonObject it would be there four times over
        fields += ",\"bytesBase64\":\"" + bytes.toBase64() + '"';
    if (const QByteArray headers = fieldsObject(parts, true); !headers.isEmpty())
        fields += ",\"header\":" + headers;
    if (const QByteArray others = fieldsObject(parts, false); !others.isEmpty())
        fields += ",\"fields\":" + others;
    return fields;
}

void JsonEvents::disconnected(qint64 time, const ConnectionFacts& connection)
{
    QJsonObject members {{QLatin1String("connection"), qint64(connection.id.value)},
        {QLatin1String("reason"), endReasonName(connection.reason)}};
    if (connection.droppedBytes > 0)
        members[QLatin1String("droppedBytes")] = connection.droppedBytes;
    if (connection.refusedBytes > 0)
        members[QLatin1String("refusedBytes")] = connection.refusedBytes;
    if (connection.lostDatagrams > 0)
        members[QLatin1String("lostDatagrams")] = connection.lostDatagrams;
    if (connection.descriptors > 0)
        members[QLatin1String("descriptors")] = connection.descriptors;
    print(QLatin1String("disconnected"), time, members);
}

void JsonEvents::lost(const AnalysisSnapshot& snapshot, const Message& row)
{
    QJsonObject members {{QLatin1String("datagrams"), snapshot.lostDatagrams(row)}};
    if (row.connection.isValid())
        members[QLatin1String("connection")] = qint64(row.connection.value);
    print(QLatin1String("lost"), row.time, members);
}

void JsonEvents::told(const AnalysisSnapshot& snapshot, const Message& row)
{
    const Error error = snapshot.toldError(row);
    const ConnectionFacts* const connection = snapshot.connections.find(row.connection);
    print(QLatin1String("told"), row.time,
        {{QLatin1String("connection"), qint64(row.connection.value)},
            {QLatin1String("code"), errorCodeName(error.code)},
            {QLatin1String("text"), MessageWords::toldError(error, connection)}});
}

void JsonEvents::states(qint64 time, const ConnectionFacts& connection)
{
    QJsonArray steps;
    for (const StateStep& step : connection.path.steps()) {
        steps.append(QJsonObject {{QLatin1String("state"), tcpStateName(step.state)},
            {QLatin1String("time"), double(step.time - m_clockOffset) / nanosecondsPerSecond},
            {QLatin1String("seen"), step.isSeen}});
    }
    QJsonObject members {{QLatin1String("connection"), qint64(connection.id.value)},
        {QLatin1String("states"), steps}};
    if (connection.path.isAborted())
        members[QLatin1String("aborted")] = true;
    print(QLatin1String("states"), time, members);
}

void JsonEvents::chat(const ChatLine& line)
{
    print(QLatin1String("chat"), line.time, chatEventJson(line));
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
            {QLatin1String("droppedConnections"), totals.droppedConnections},
            {QLatin1String("droppedRecords"), totals.droppedRecords},
            {QLatin1String("refusedBytes"), totals.refusedBytes},
            {QLatin1String("droppedBytes"), totals.droppedBytes},
            {QLatin1String("unrecordedBytes"), totals.unrecordedBytes},
            {QLatin1String("lostDatagrams"), totals.lostDatagrams}});
}

/// `more`: members as they are to stand, each with a comma before it.
void JsonEvents::print(
    QLatin1String event, qint64 time, QJsonObject members, const QByteArray& more)
{
    m_lastTime = std::max(m_lastTime, time);
    members[QLatin1String("event")] = event;
    members[QLatin1String("time")] = double(m_lastTime - m_clockOffset) / nanosecondsPerSecond;
    QByteArray line = QJsonDocument(members).toJson(QJsonDocument::Compact);
    line.chop(1);
    m_output.add(line.append(more).append('}'));
}
