// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontentframer.h"

#include "core/framing/headercontent.h"
#include "core/framing/jsonvalidator.h"
#include "core/framing/messageheader.h"
#include "core/framing/utf8validator.h"

#include <algorithm>

using HeaderContent::fixedHeaderSize;
using HeaderContent::headersSize;

HeaderContentFramer::HeaderContentFramer(qint64 startOffset)
    : m_offset(startOffset)
    , m_start(startOffset)
{
}

FramerResult HeaderContentFramer::make(const FramingParameters& given, qint64 startOffset)
{
    if (const auto error = ParameterReader(given, {}).error())
        return *error;
    return FramerResult(std::make_unique<HeaderContentFramer>(startOffset));
}

/// With the headers that suit the content: JSON, text in UTF-8, else binary.
Result<QByteArray> HeaderContentFramer::encode(const FramingParameters&, QByteArrayView content)
{
    HeaderContent::Draft draft;
    draft.content = content.toByteArray();
    JsonValidator json;
    json.feed(content);
    if (!isUtf8(content)) {
        draft.contentType = QStringLiteral("application/octet-stream");
        draft.contentEncoding = QStringLiteral("binary");
    } else if (!json.isComplete()) {
        draft.contentType = QStringLiteral("text/plain");
    }
    return HeaderContent::encode(draft);
}

void HeaderContentFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        qsizetype taken = bytes.size();
        if (m_part == Part::Headers)
            taken = takeHeaders(bytes, sink);
        else if (m_part == Part::Content)
            taken = takeContent(bytes, sink);
        else
            emitUnframed(taken, sink);
        bytes = bytes.sliced(taken);
    }
}

/// Takes the headers from `bytes` in place where they are all there, else what there is of them.
qsizetype HeaderContentFramer::takeHeaders(QByteArrayView bytes, FrameSink& sink)
{
    const bool isInPlace = m_headers.isEmpty() && bytes.size() >= fixedHeaderSize
        && bytes.size() >= headersSize(bytes);
    if (isInPlace) {
        const qsizetype size = headersSize(bytes);
        m_offset += size;
        readHeaders(bytes.first(size), sink);
        return size;
    }
    const qsizetype taken = std::min(bytes.size(), headersSize(m_headers) - m_headers.size());
    m_headers += bytes.first(taken);
    m_offset += taken;
    if (m_headers.size() >= fixedHeaderSize && m_headers.size() == headersSize(m_headers)) {
        const QByteArray headers = std::exchange(m_headers, {});
        readHeaders(headers, sink);
    }
    return taken;
}

/// `headers` are whole and end at m_offset.
void HeaderContentFramer::readHeaders(QByteArrayView headers, FrameSink& sink)
{
    if (headers.size() == fixedHeaderSize)
        return lose(FaultCode::HeaderLengthZero, HeaderMember::None, m_start, sink);
    const MessageHeader header = parseMessageHeader(headers.sliced(fixedHeaderSize));
    if (header.isStreamLost())
        return lose(header.fault, header.member, m_start + fixedHeaderSize, sink);
    m_part = Part::Content;
    m_content = {m_offset, m_offset + header.contentLength};
    m_fault = header.fault;
    m_member = header.member;
    if (m_fault == FaultCode::None)
        m_checker.start(header);
    if (m_content.isEmpty())
        emitMessage(sink);
}

qsizetype HeaderContentFramer::takeContent(QByteArrayView bytes, FrameSink& sink)
{
    const auto taken = qsizetype(std::min<qint64>(bytes.size(), m_content.end - m_offset));
    if (m_fault == FaultCode::None)
        m_checker.feed(bytes.first(taken));
    m_offset += taken;
    if (m_offset == m_content.end)
        emitMessage(sink);
    return taken;
}

void HeaderContentFramer::emitMessage(FrameSink& sink)
{
    Frame frame {
        .range = {m_start, m_offset}, .content = m_content, .fault = m_fault, .member = m_member};
    if (m_fault != FaultCode::None) {
        frame.faultOffset = m_start + fixedHeaderSize;
    } else {
        frame.fault = m_checker.finish();
        frame.faultOffset = frame.fault == FaultCode::None ? 0 : m_content.start;
    }
    m_start = m_offset;
    m_part = Part::Headers;
    sink.frame(frame);
}

void HeaderContentFramer::lose(
    FaultCode fault, HeaderMember member, qint64 faultOffset, FrameSink& sink)
{
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    m_part = Part::Lost;
    sink.frame({.range = range,
        .content = range,
        .faultOffset = faultOffset,
        .kind = FrameKind::Unframed,
        .fault = fault,
        .member = member});
}

void HeaderContentFramer::emitUnframed(qsizetype size, FrameSink& sink)
{
    const ByteRange range {m_offset, m_offset + size};
    m_offset = range.end;
    m_start = range.end;
    sink.frame({.range = range, .content = range, .kind = FrameKind::Unframed});
}

void HeaderContentFramer::finish(FrameSink& sink)
{
    if (m_offset == m_start)
        return;
    const bool isInContent = m_part == Part::Content;
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    sink.frame({.range = range,
        .content = {isInContent ? m_content.start : range.end, range.end},
        .faultOffset = range.start,
        .kind = FrameKind::Unframed,
        .fault = FaultCode::Truncated});
}

std::optional<MessageInProgress> HeaderContentFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    return MessageInProgress {
        m_start, m_offset - m_start, m_part == Part::Content ? m_content.end - m_start : -1};
}
