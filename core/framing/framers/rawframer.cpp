// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/rawframer.h"

#include "core/framing/parameterreader.h"

RawFramer::RawFramer(qint64 startOffset)
    : m_offset(startOffset)
{
}

FramerResult RawFramer::make(const FramingParameters& given, qint64 startOffset)
{
    if (const auto error = ParameterReader(given, {}).error())
        return *error;
    return FramerResult(std::make_unique<RawFramer>(startOffset));
}

Result<QByteArray> RawFramer::encode(const FramingParameters&, QByteArrayView content)
{
    return content.toByteArray();
}

Result<QByteArray> RawFramer::encodeHead(const FramingParameters&, qint64, const QJsonObject&)
{
    return QByteArray();
}

void RawFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    if (bytes.isEmpty())
        return;
    const ByteRange range {m_offset, m_offset + bytes.size()};
    m_offset = range.end;
    sink.frame({.range = range, .content = range});
}

void RawFramer::finish(FrameSink&) { }

std::optional<MessageInProgress> RawFramer::inProgress() const
{
    return std::nullopt;
}
