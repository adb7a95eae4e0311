// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontentframer.h"

#include "core/framing/faults.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/framing/headercontent/messageheader.h"
#include "core/framing/parameterreader.h"
#include "core/text/jsonvalidator.h"
#include "core/text/utf8.h"

#include <algorithm>

using HeaderContent::fixedHeaderSize;
using HeaderContent::headersSize;

HeaderContentFramer::HeaderContentFramer(qint64 startOffset)
    : PrefixedFramer(startOffset)
{
}

FaultTypeList HeaderContentFramer::faults()
{
    static constexpr const FaultType* list[] {&Faults::truncated, &HeaderContent::headerLengthZero,
        &HeaderContent::headerNotUtf8, &HeaderContent::headerNotJson,
        &HeaderContent::headerNotObject, &HeaderContent::headerMissingMember,
        &HeaderContent::headerBadMember, &HeaderContent::contentTooLong,
        &HeaderContent::contentUnknownEncoding, &HeaderContent::contentNotDecodable,
        &HeaderContent::contentNotJson};
    return list;
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
    if (!Utf8::isValid(content)) {
        draft.contentType = QStringLiteral("application/octet-stream");
        draft.contentEncoding = QStringLiteral("binary");
    } else if (!json.isComplete()) {
        draft.contentType = QStringLiteral("text/plain");
    }
    return HeaderContent::encode(draft);
}

std::optional<PrefixedFramer::Header> HeaderContentFramer::readHeader(
    QByteArrayView bytes, qint64 /*position*/, qsizetype& taken)
{
    const bool isInPlace = m_headers.isEmpty() && bytes.size() >= fixedHeaderSize
        && bytes.size() >= headersSize(bytes);
    if (isInPlace) {
        taken = headersSize(bytes);
        return interpret(bytes.first(taken));
    }
    taken = std::min(bytes.size(), headersSize(m_headers) - m_headers.size());
    m_headers += bytes.first(taken);
    if (m_headers.size() < fixedHeaderSize || m_headers.size() < headersSize(m_headers))
        return std::nullopt;
    const QByteArray headers = std::exchange(m_headers, {});
    return interpret(headers);
}

/// `headers` are the whole fixed and JSON header.
PrefixedFramer::Header HeaderContentFramer::interpret(QByteArrayView headers)
{
    if (headers.size() == fixedHeaderSize)
        return {.fault = &HeaderContent::headerLengthZero};
    const MessageHeader header = parseMessageHeader(headers.sliced(fixedHeaderSize));
    Header result {.fault = header.fault, .member = header.member, .faultOffset = fixedHeaderSize};
    if (!header.isStreamLost())
        result.contentSize = header.contentLength;
    if (!header.fault)
        m_checker.start(header);
    return result;
}
