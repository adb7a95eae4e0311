// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/postgresqlframer.h"

#include "core/framing/faults.h"
#include "core/framing/framing.h"

#include <QtEndian>

namespace {

// The most that a server takes before it knows who connects (MAX_STARTUP_PACKET_LENGTH).
constexpr QLatin1String untypedMessage {"length-prefixed:inclusive=yes,limit=10000"};
constexpr QLatin1String typedMessage {"length-prefixed:offset=1,inclusive=yes,adjust=1"};
constexpr qsizetype headSize = 8; // length and code
constexpr quint32 sslRequest = 80'877'103;
constexpr quint32 gssEncRequest = 80'877'104;

FramingSpec specOf(QLatin1String text)
{
    return FramingSpec::parse(text).value();
}

/// Whether a message with this head asks for an answer of one byte, behind which another message
/// like it comes.
bool isRequest(const QByteArray& head)
{
    if (head.size() < headSize)
        return false;
    const auto code = qFromBigEndian<quint32>(head.constData() + 4);
    return code == sslRequest || code == gssEncRequest;
}

} // namespace

PostgresqlFramer::PostgresqlFramer(const FramerStart& start)
    : m_isFromClient(start.role.isFromClient())
    , m_offset(start.offset)
{
}

FaultTypeList PostgresqlFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &Faults::lengthInvalid};
    return list;
}

FramerResult PostgresqlFramer::make(const FramingParameters& given, const FramerStart& start)
{
    if (!given.isEmpty())
        return Error {ErrorCode::InvalidArgument,
            QStringLiteral("unknown parameter \"%1\"").arg(given.firstKey())};
    return FramerResult(std::make_unique<PostgresqlFramer>(start));
}

Result<QByteArray> PostgresqlFramer::encode(
    const FramingParameters& /*given*/, QByteArrayView content)
{
    return Framing(specOf(untypedMessage)).encode(content);
}

Dissector PostgresqlFramer::makeDissector(const FramingParameters& /*given*/)
{
    return [untyped = Framing(specOf(untypedMessage))](
               QByteArrayView message, const StreamRole& role, FieldSink& sink) {
        if (role.isFromClient())
            untyped.dissect(message, role, sink);
    };
}

/// Byte by byte: all of it are a few hundred bytes.
void PostgresqlFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    for (qsizetype at = 0; at < bytes.size() && !handover(); ++at) {
        if (m_isFromClient)
            takeFromClient(bytes[at], sink);
        else
            takeFromServer(bytes[at], sink);
    }
}

/// The length of a message without a type begins with a zero, which is no type.
void PostgresqlFramer::takeFromClient(char byte, FrameSink& sink)
{
    if (!m_message) {
        if (byte != '\0') {
            goOnTyped();
            return;
        }
        m_head.clear();
        m_message = makeFramer(specOf(untypedMessage), {.offset = m_offset});
    }
    if (m_head.size() < headSize)
        m_head += byte;
    m_message->feed({&byte, 1}, sink);
    ++m_offset;
    if (m_message->inProgress() || m_message->isLost())
        return;
    m_message.reset();
    if (!isRequest(m_head))
        goOnTyped();
}

void PostgresqlFramer::takeFromServer(char byte, FrameSink& sink)
{
    const bool isAnswer = byte == 'N' || byte == 'S' || byte == 'G';
    if (!isAnswer) {
        goOnTyped();
        return;
    }
    const ByteRange range {m_offset, m_offset + 1};
    m_offset = range.end;
    sink.frame({.range = range, .content = range});
    if (byte != 'N') {
        const QLatin1String secured(byte == 'S' ? "tls-records" : "length-prefixed");
        handOver({.framing = specOf(secured),
            .offset = m_offset,
            .scope = Handover::Scope::BothDirections});
    }
}

void PostgresqlFramer::goOnTyped()
{
    handOver({.framing = specOf(typedMessage), .offset = m_offset});
}

void PostgresqlFramer::finish(FrameSink& sink)
{
    if (m_message)
        m_message->finish(sink);
}

std::optional<MessageInProgress> PostgresqlFramer::inProgress() const
{
    return m_message ? m_message->inProgress() : std::nullopt;
}
