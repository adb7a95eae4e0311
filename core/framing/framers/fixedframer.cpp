// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/fixedframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <array>

FramingParameterList FixedFramer::parameters()
{
    static constexpr std::array list {
        FramingParameter {.key = "size",
            .kind = FramingParameter::Kind::Number,
            .fallback = "16",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes of each message"),
            .least = 1,
            .most = greatestLimit},
    };
    return list;
}

FixedFramer::FixedFramer(qint64 size, qint64 startOffset)
    : m_size(size)
    , m_offset(startOffset)
    , m_start(startOffset)
{
}

FaultTypeList FixedFramer::faults()
{
    static constexpr const FaultType* list[] {&Faults::truncated};
    return list;
}

FramerResult FixedFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const qint64 size = reader.number("size");
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<FixedFramer>(size, startOffset));
}

Result<QByteArray> FixedFramer::encode(const FramingParameters& given, QByteArrayView content)
{
    const qint64 size = ParameterReader(given, parameters()).number("size");
    if (content.size() != size) {
        return cannotCarry(
            QStringLiteral("%1 bytes, and a message has %2").arg(content.size()).arg(size));
    }
    return content.toByteArray();
}

void FixedFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    m_offset += bytes.size();
    while (m_offset - m_start >= m_size) {
        const ByteRange range {m_start, m_start + m_size};
        m_start = range.end;
        sink.frame({.range = range, .content = range});
    }
}

void FixedFramer::finish(FrameSink& sink)
{
    if (m_offset == m_start)
        return;
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    sink.frame({.range = range,
        .content = range,
        .faultOffset = range.start,
        .kind = FrameKind::Unframed,
        .fault = &Faults::truncated});
}

std::optional<MessageInProgress> FixedFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    return MessageInProgress {m_start, m_offset - m_start, m_size};
}
