// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/messageheader.h"

#include "core/framing/headercontent/headercontentfaults.h"
#include "core/text/jsontext.h"
#include "core/text/jsonvalidator.h"
#include "core/text/utf8.h"

#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

namespace {

constexpr std::size_t maxHeaderSize = 65'535;
constexpr std::size_t maxHeaderDepth = maxHeaderSize / 2 + 1; // brackets come in pairs
constexpr qint64 maxContentLength = qint64(1) << 53;

/// A thread's JSON parser with its buffers, about 1.5 MiB, shared by all streams of the thread.
struct Parser {
    Parser()
        : buffer(std::make_unique<char[]>(maxHeaderSize + simdjson::SIMDJSON_PADDING))
    {
        const auto error = json.allocate(maxHeaderSize, maxHeaderDepth);
        Q_ASSERT(!error);
        Q_UNUSED(error)
    }

    simdjson::dom::parser json;
    std::unique_ptr<char[]> buffer; // simdjson reads beyond the end of its input
};

/// Collects the required members as they come.
class HeaderBuilder
{
public:
    void setByteOrder(std::optional<std::string_view> word)
    {
        set(m_byteOrder, word == "little" || word == "big");
        if (m_byteOrder == Member::Good)
            m_header.byteOrder
                = word == "big" ? TextCodec::ByteOrder::Big : TextCodec::ByteOrder::Little;
    }
    void setContentLength(std::optional<qint64> length)
    {
        set(m_contentLength, length && *length >= 0 && *length <= maxContentLength);
        m_header.contentLength = m_contentLength == Member::Good ? *length : -1;
    }
    void setContentType(std::optional<std::string_view> type)
    {
        set(m_contentType, type.has_value());
        m_header.kind = !type || !type->starts_with("text/") ? ContentKind::Binary
            : *type == "text/json"                           ? ContentKind::Json
                                                             : ContentKind::Text;
    }
    void setContentEncoding(std::optional<std::string_view> encoding)
    {
        set(m_contentEncoding, encoding.has_value());
        m_encoding = encoding.value_or(std::string_view());
    }

    [[nodiscard]] MessageHeader result()
    {
        check(m_contentLength, HeaderMember::ContentLength);
        check(m_byteOrder, HeaderMember::ByteOrder);
        check(m_contentType, HeaderMember::ContentType);
        check(m_contentEncoding, HeaderMember::ContentEncoding);
        if (m_header.kind != ContentKind::Binary)
            m_header.encoding = m_encoding == "utf-8" // spares the common case an allocation
                ? QByteArrayLiteral("utf-8")
                : QByteArray::fromStdString(m_encoding);
        return std::move(m_header);
    }

private:
    enum class Member : quint8 { Missing, Bad, Good };

    static void set(Member& member, bool isGood) { member = isGood ? Member::Good : Member::Bad; }
    void check(Member state, HeaderMember member)
    {
        if (state == Member::Good || m_header.fault)
            return;
        m_header.fault = state == Member::Bad ? &HeaderContent::headerBadMember
                                              : &HeaderContent::headerMissingMember;
        m_header.member = member;
    }

    MessageHeader m_header;
    std::string m_encoding;
    Member m_byteOrder = Member::Missing;
    Member m_contentLength = Member::Missing;
    Member m_contentType = Member::Missing;
    Member m_contentEncoding = Member::Missing;
};

MessageHeader faultyHeader(const FaultType* fault)
{
    MessageHeader header;
    header.fault = fault;
    return header;
}

template<typename T, typename Value>
std::optional<T> valueAs(const Value& value)
{
    T result;
    if (value.get(result))
        return std::nullopt;
    return result;
}

std::optional<qint64> lengthOf(const simdjson::dom::element& value)
{
    return value.is_int64() ? std::optional<qint64>(valueAs<std::int64_t>(value)) : std::nullopt;
}

MessageHeader headerOf(const simdjson::dom::object& object)
{
    HeaderBuilder builder;
    for (const auto [key, value] : object) {
        if (key == "byteorder")
            builder.setByteOrder(valueAs<std::string_view>(value));
        else if (key == "content-length")
            builder.setContentLength(lengthOf(value));
        else if (key == "content-type")
            builder.setContentType(valueAs<std::string_view>(value));
        else if (key == "content-encoding")
            builder.setContentEncoding(valueAs<std::string_view>(value));
    }
    return builder.result();
}

std::optional<qint64> lengthOf(QByteArrayView value)
{
    bool isInteger = false;
    const qint64 length = value.toByteArray().toLongLong(&isInteger);
    return isInteger ? std::optional(length) : std::nullopt;
}

/// For what simdjson refuses: faulty headers, and sound ones with numbers beyond a double or with
/// escapes of unpaired surrogates.
MessageHeader parseThoroughly(QByteArrayView json)
{
    if (!Utf8::isValid(json))
        return faultyHeader(&HeaderContent::headerNotUtf8);
    JsonValidator validator;
    validator.feed(json);
    if (!validator.isComplete())
        return faultyHeader(&HeaderContent::headerNotJson);
    if (!json.trimmed().startsWith('{'))
        return faultyHeader(&HeaderContent::headerNotObject);

    HeaderBuilder builder;
    for (const JsonText::Member& member : JsonText::members(json)) {
        const QString name = JsonText::unquoted(JsonText::part(json, member.name));
        const QByteArrayView value = JsonText::part(json, member.value);
        std::optional<std::string> text;
        if (value.startsWith('"'))
            text = JsonText::unquoted(value).toStdString();
        if (name == QLatin1String("byteorder"))
            builder.setByteOrder(text);
        else if (name == QLatin1String("content-length"))
            builder.setContentLength(lengthOf(value));
        else if (name == QLatin1String("content-type"))
            builder.setContentType(text);
        else if (name == QLatin1String("content-encoding"))
            builder.setContentEncoding(text);
    }
    return builder.result();
}

} // namespace

MessageHeader parseMessageHeader(QByteArrayView json)
{
    Q_ASSERT(json.size() <= qsizetype(maxHeaderSize));
    thread_local Parser parser;
    const auto size = std::size_t(json.size());
    std::memcpy(parser.buffer.get(), json.data(), size);
    constexpr bool mustCopy = false;
    simdjson::dom::element root;
    if (parser.json.parse(parser.buffer.get(), size, mustCopy).get(root))
        return parseThoroughly(json);
    simdjson::dom::object object;
    if (root.get(object))
        return faultyHeader(&HeaderContent::headerNotObject);
    return headerOf(object);
}
