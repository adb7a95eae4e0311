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

HeaderMember memberNamed(QByteArrayView name)
{
    const std::string_view wanted(name.data(), std::size_t(name.size()));
    switch (wanted.size()) { // which no two of them share
    case std::string_view("byteorder").size():
        return wanted == "byteorder" ? HeaderMember::ByteOrder : HeaderMember::None;
    case std::string_view("content-type").size():
        return wanted == "content-type" ? HeaderMember::ContentType : HeaderMember::None;
    case std::string_view("content-encoding").size():
        return wanted == "content-encoding" ? HeaderMember::ContentEncoding : HeaderMember::None;
    case std::string_view("content-length").size():
        return wanted == "content-length" ? HeaderMember::ContentLength : HeaderMember::None;
    default:
        return HeaderMember::None;
    }
}

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

/// Collects the required members as they come; of each the last value, in as far as it is of a type
/// that the member has.
class HeaderBuilder
{
public:
    void setByteOrder(std::optional<std::string_view> word)
    {
        set(HeaderMember::ByteOrder, word == "little" || word == "big");
        if (isGood(HeaderMember::ByteOrder))
            m_header.byteOrder
                = word == "big" ? TextCodec::ByteOrder::Big : TextCodec::ByteOrder::Little;
    }
    void setContentLength(std::optional<qint64> length)
    {
        set(HeaderMember::ContentLength, length && *length >= 0 && *length <= maxContentLength);
        m_header.contentLength = isGood(HeaderMember::ContentLength) ? *length : -1;
    }
    void setContentType(std::optional<std::string_view> type)
    {
        set(HeaderMember::ContentType, type.has_value());
        m_header.kind = contentKind(type.value_or(std::string_view()));
    }
    void setContentEncoding(std::optional<std::string_view> encoding)
    {
        set(HeaderMember::ContentEncoding, encoding.has_value());
        m_encoding = encoding.value_or(std::string_view());
    }

    /// Whether the last value of it will do.
    [[nodiscard]] bool isGood(HeaderMember member) const
    {
        return m_states[std::size_t(member)] == State::Good;
    }

    [[nodiscard]] MessageHeader result()
    {
        check(HeaderMember::ContentLength);
        check(HeaderMember::ByteOrder);
        check(HeaderMember::ContentType);
        check(HeaderMember::ContentEncoding);
        if (m_header.kind != ContentForm::Kind::Binary)
            m_header.encoding = m_encoding == "utf-8" // spares the common case an allocation
                ? QByteArrayLiteral("utf-8")
                : QByteArray::fromStdString(m_encoding);
        return std::move(m_header);
    }

private:
    enum class State : quint8 { Missing, Bad, Good };

    void set(HeaderMember member, bool isGoodValue)
    {
        m_states[std::size_t(member)] = isGoodValue ? State::Good : State::Bad;
    }
    void check(HeaderMember member)
    {
        const State state = m_states[std::size_t(member)];
        if (state == State::Good || m_header.fault)
            return;
        m_header.fault = state == State::Bad ? &HeaderContent::headerBadMember
                                             : &HeaderContent::headerMissingMember;
        m_header.member = member;
    }

    MessageHeader m_header;
    std::string m_encoding;
    std::array<State, requiredMembers.size() + 1> m_states {}; // by HeaderMember
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
        switch (memberNamed({key.data(), qsizetype(key.size())})) {
        case HeaderMember::ByteOrder:
            builder.setByteOrder(valueAs<std::string_view>(value));
            break;
        case HeaderMember::ContentType:
            builder.setContentType(valueAs<std::string_view>(value));
            break;
        case HeaderMember::ContentEncoding:
            builder.setContentEncoding(valueAs<std::string_view>(value));
            break;
        case HeaderMember::ContentLength:
            builder.setContentLength(lengthOf(value));
            break;
        case HeaderMember::None:
            break;
        }
    }
    return builder.result();
}

std::optional<qint64> lengthOf(QByteArrayView json)
{
    bool isInteger = false;
    const qint64 length = json.toByteArray().toLongLong(&isInteger);
    return isInteger ? std::optional(length) : std::nullopt;
}

/// Of a value as it stands in JSON.
void setMember(HeaderBuilder& builder, HeaderMember member, QByteArrayView json)
{
    const std::string bytes
        = json.startsWith('"') ? JsonText::unquoted(json).toStdString() : std::string();
    const auto text = json.startsWith('"') ? std::optional<std::string_view>(bytes) : std::nullopt;
    switch (member) {
    case HeaderMember::ByteOrder:
        return builder.setByteOrder(text);
    case HeaderMember::ContentType:
        return builder.setContentType(text);
    case HeaderMember::ContentEncoding:
        return builder.setContentEncoding(text);
    case HeaderMember::ContentLength:
        return builder.setContentLength(lengthOf(json));
    case HeaderMember::None:
        return;
    }
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
        const QByteArray name = JsonText::unquoted(JsonText::part(json, member.name)).toUtf8();
        setMember(builder, memberNamed(name), JsonText::part(json, member.value));
    }
    return builder.result();
}

} // namespace

QLatin1String memberName(HeaderMember member)
{
    static constexpr std::array names {
        "",
        "byteorder",
        "content-type",
        "content-encoding",
        "content-length",
    };
    return QLatin1String(names.at(std::size_t(member)));
}

bool isGoodMember(HeaderMember member, QByteArrayView value)
{
    JsonValidator validator;
    validator.feed(value);
    if (!validator.isComplete() || !Utf8::isValid(value))
        return false;
    HeaderBuilder builder;
    setMember(builder, member, value);
    return builder.isGood(member);
}

ContentForm::Kind contentKind(std::string_view contentType)
{
    using enum ContentForm::Kind;
    if (!contentType.starts_with("text/"))
        return Binary;
    return contentType == "text/json" ? Json : Text;
}

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
