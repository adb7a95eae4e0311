// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontentframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/headercontent/headercontentdissector.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/framing/headercontent/messageheader.h"
#include "core/framing/parameterreader.h"
#include "core/text/jsonvalidator.h"
#include "core/text/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using HeaderContent::fixedHeaderSize;
using HeaderContent::headersSize;

namespace {

const QString binaryType = QStringLiteral("application/octet-stream");
const QString binaryEncoding = QStringLiteral("binary");

/// JSON, text in UTF-8, or else binary.
void suitContent(HeaderContent::Draft& draft)
{
    JsonValidator json;
    json.feed(draft.content);
    if (!Utf8::isValid(draft.content)) {
        draft.contentType = binaryType;
        draft.contentEncoding = binaryEncoding;
    } else if (!json.isComplete()) {
        draft.contentType = QStringLiteral("text/plain");
    }
}

/// With the length in the fixed header that `extraMembers` name, if they do.
Result<QByteArray> encoded(HeaderContent::Draft draft)
{
    const QJsonValue length
        = draft.extraMembers.take(QLatin1String(HeaderContent::headerLengthName));
    QByteArray message = HeaderContent::encode(draft);
    if (message.isEmpty())
        return cannotCarry(QStringLiteral("the JSON header would be longer than 65,535 bytes"));
    if (length.isDouble())
        qToBigEndian(quint16(length.toInt()), message.data());
    return message;
}

} // namespace

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

FieldTypeList HeaderContentFramer::fields()
{
    using Kind = FieldType::Kind;
    static constexpr qint64 farthest = qint64(1) << 62;
    static constexpr std::array list {
        FieldType {.name = "content-type",
            .key = "contentType",
            .title = QT_TRANSLATE_NOOP("FieldType", "Content type"),
            .section = &HeaderContent::jsonHeaderSection,
            .fallback = "text/json",
            .suggestionList = "text/json|text/plain|binary/custom-client-binary-type"},
        FieldType {.name = "content-encoding",
            .key = "encoding",
            .title = QT_TRANSLATE_NOOP("FieldType", "Content encoding"),
            .section = &HeaderContent::jsonHeaderSection,
            .fallback = "utf-8",
            .suggestionList = "utf-8|utf-16|latin-1|shift_jis|binary"},
        FieldType {.name = "content-length",
            .key = "contentLength",
            .title = QT_TRANSLATE_NOOP("FieldType", "Content-length"),
            .section = &HeaderContent::jsonHeaderSection,
            .kind = Kind::Computed,
            .least = -farthest,
            .most = farthest},
        FieldType {.name = HeaderContent::headerLengthName,
            .key = "headerLength",
            .title = QT_TRANSLATE_NOOP("FieldType", "Header length"),
            .section = &HeaderContent::fixedHeaderSection,
            .kind = Kind::Computed,
            .least = 0,
            .most = 65'535,
            .isInPlace = true},
    };
    return list;
}

Result<QByteArray> HeaderContentFramer::encode(
    const FramingParameters&, QByteArrayView content, const QJsonObject& fields)
{
    HeaderContent::Draft draft;
    draft.content = content.toByteArray();
    draft.extraMembers = fields;
    if (!fields.contains(QLatin1String("content-type")))
        suitContent(draft);
    return encoded(std::move(draft));
}

Result<QByteArray> HeaderContentFramer::encodeHead(
    const FramingParameters&, qint64 contentSize, const QJsonObject& fields)
{
    HeaderContent::Draft draft;
    draft.contentType = binaryType;
    draft.contentEncoding = binaryEncoding;
    draft.extraMembers = fields;
    const QString length = QStringLiteral("content-length");
    if (!fields.contains(length))
        draft.extraMembers.insert(length, contentSize);
    return encoded(std::move(draft));
}

void HeaderContentFramer::dissect(QByteArrayView message, const StreamRole&, FieldSink& sink)
{
    HeaderContent::dissect(message, sink);
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
    Header result {.fault = header.fault, .faultOffset = fixedHeaderSize};
    if (!header.isStreamLost())
        result.contentSize = header.contentLength;
    if (!header.fault)
        m_checker.start(header);
    return result;
}
