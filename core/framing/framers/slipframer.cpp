// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/slipframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <array>

namespace {

constexpr char endByte = '\xC0';
constexpr char escByte = '\xDB';
constexpr char escapedEnd = '\xDC';
constexpr char escapedEsc = '\xDD';

} // namespace

FramingParameterList SlipFramer::parameters()
{
    static constexpr std::array list {limitParameter("1048576")};
    return list;
}

SlipFramer::SlipFramer(qint64 limit, qint64 startOffset)
    : StuffedFramer(endByte, limit, startOffset)
{
}

FaultTypeList SlipFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &Faults::escapeInvalid};
    return list;
}

FramerResult SlipFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const qint64 limit = reader.number("limit");
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<SlipFramer>(limit, startOffset));
}

Result<QByteArray> SlipFramer::encode(const FramingParameters& given, QByteArrayView content)
{
    if (content.isEmpty())
        return cannotCarry(QStringLiteral("SLIP has no empty messages"));
    QByteArray encoded;
    for (const char byte : content) {
        if (byte == endByte)
            encoded.append(escByte).append(escapedEnd);
        else if (byte == escByte)
            encoded.append(escByte).append(escapedEsc);
        else
            encoded.append(byte);
    }
    const qint64 limit = ParameterReader(given, parameters()).number("limit");
    if (encoded.size() > limit)
        return tooLongFor(limit, encoded);
    return QByteArray(endByte + encoded + endByte);
}

QByteArray SlipFramer::decode(QByteArrayView content)
{
    QByteArray decoded;
    bool isEscaped = false;
    for (const char byte : content) {
        if (isEscaped && byte == escapedEnd)
            decoded += endByte;
        else if (isEscaped && byte == escapedEsc)
            decoded += escByte;
        else if (isEscaped || byte != escByte)
            decoded += byte;
        isEscaped = !isEscaped && byte == escByte;
    }
    return decoded;
}

void SlipFramer::contentPassed(QByteArrayView bytes, qint64 offset)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_isEscaped) {
            if (bytes[at] != escapedEnd && bytes[at] != escapedEsc)
                setFault(&Faults::escapeInvalid, m_escapeOffset);
            m_isEscaped = false;
            ++at;
            continue;
        }
        at = bytes.indexOf(escByte, at);
        if (at < 0)
            return;
        m_isEscaped = true;
        m_escapeOffset = offset + at++;
    }
}

void SlipFramer::contentEnded()
{
    if (m_isEscaped)
        setFault(&Faults::escapeInvalid, m_escapeOffset);
    m_isEscaped = false;
}
