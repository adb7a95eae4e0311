// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontentdissector.h"

#include "core/framing/headercontent/headercontent.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/framing/headercontent/messageheader.h"
#include "core/text/jsontext.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace {

/// A member of a JSON header, and which of the required ones it is.
struct FoundMember {
    JsonText::Member place; // in the JSON header
    QByteArrayView name;
    QByteArray ownedName; // where `name` stands with escapes in the message
    HeaderMember required = HeaderMember::None;
};

bool hasEscape(QByteArrayView name)
{
    return std::memchr(name.data(), '\\', std::size_t(name.size())); // contains() takes longer
}

/// Tells of one JSON header.
class HeaderDissector
{
public:
    HeaderDissector(QByteArrayView json, bool isWhole, FieldSink& sink)
        : m_json(json)
        , m_isWhole(isWhole)
        , m_sink(sink)
    {
    }

    /// Fields as they come, for a sink that wants neither faults nor the content.
    void tellFieldsAlone()
    {
        JsonText::MemberReader reader(m_json);
        for (JsonText::Member place; reader.next(place);) {
            FoundMember member = found(place);
            if (!m_sink.wants(member.name))
                continue;
            member.required = memberNamed(member.name);
            tell(member, false);
        }
    }

    void tellFields()
    {
        JsonText::MemberReader reader(m_json);
        for (JsonText::Member place; reader.next(place);)
            add(found(place));
        findCause();
        for (qsizetype at = 0; at < m_members.size(); ++at) {
            if (m_sink.wants(m_members[at].name))
                tell(m_members[at], at == m_cause);
        }
        if (m_isObject)
            tellMissing();
    }

    void tellContent(ByteRange rest)
    {
        ContentPart content;
        const QByteArray type = textOf(HeaderMember::ContentType);
        content.form.kind = contentKind(type.toStdString());
        content.form.mediaType = QString::fromUtf8(type);
        content.form.encoding = textOf(HeaderMember::ContentEncoding);
        if (textOf(HeaderMember::ByteOrder) == "big")
            content.form.byteOrder = TextCodec::ByteOrder::Big;
        if (const FoundMember* const length = last(HeaderMember::ContentLength);
            length && isGood(*length))
            content.expected = value(*length).toByteArray().toLongLong();
        const qint64 size
            = content.expected < 0 ? rest.size() : std::min(content.expected, rest.size());
        content.range = {rest.start, rest.start + size};
        m_sink.content(content);
    }

private:
    [[nodiscard]] FoundMember found(const JsonText::Member& place) const
    {
        FoundMember member {place, JsonText::part(m_json, place.name).sliced(1).chopped(1), {}};
        if (hasEscape(member.name)) {
            member.ownedName = JsonText::unquoted(JsonText::part(m_json, place.name)).toUtf8();
            member.name = member.ownedName;
        }
        return member;
    }
    void add(FoundMember member)
    {
        member.required = memberNamed(member.name);
        m_last[std::size_t(member.required)] = m_members.size();
        m_members.append(std::move(member));
    }

    /// Of members that are there twice the last one counts.
    [[nodiscard]] const FoundMember* last(HeaderMember member) const
    {
        const qsizetype at = m_last[std::size_t(member)];
        return at < 0 ? nullptr : &m_members[at];
    }
    [[nodiscard]] QByteArrayView value(const FoundMember& member) const
    {
        return JsonText::part(m_json, member.place.value);
    }
    [[nodiscard]] bool isGood(const FoundMember& member) const
    {
        return member.required == HeaderMember::None
            || isGoodMember(member.required, value(member));
    }
    /// The text of a required member; empty if it is missing or bad.
    [[nodiscard]] QByteArray textOf(HeaderMember required) const
    {
        const FoundMember* const member = last(required);
        return member && isGood(*member) ? JsonText::unquoted(value(*member)).toUtf8()
                                         : QByteArray();
    }

    /// Which member the fault of the header is about, and whether there is a header at all: asked
    /// of the one parser there is, where something is wrong.
    void findCause()
    {
        const bool isSound = std::ranges::all_of(requiredMembers, [this](HeaderMember required) {
            const FoundMember* const member = last(required);
            return member && (!m_sink.wants(member->name) || isGood(*member));
        });
        if (isSound || !m_isWhole)
            return;
        const MessageHeader header = parseMessageHeader(m_json);
        m_isObject = !header.fault || header.member != HeaderMember::None;
        m_faultyMember = header.member;
        if (header.fault == &HeaderContent::headerBadMember)
            m_cause = m_last[std::size_t(header.member)];
    }

    void tell(const FoundMember& member, bool isCause)
    {
        Field field;
        field.name = member.name;
        field.value = FieldValue::ofJson(value(member));
        field.range = member.place.range().translated(HeaderContent::fixedHeaderSize);
        field.valueRange = member.place.value.translated(HeaderContent::fixedHeaderSize);
        const bool isString = value(member).size() >= 2 && value(member).startsWith('"')
            && value(member).endsWith('"');
        if (isString) {
            ++field.valueRange.start;
            --field.valueRange.end;
        }
        if (member.required == HeaderMember::None)
            field.state = Field::State::Extra;
        else if (m_sink.wantsFaults() && !isGood(member))
            field.fault = &HeaderContent::headerBadMember;
        if (!m_isWhole && member.place.value.end == m_json.size())
            field.state = Field::State::Cut;
        field.isCause = isCause;
        m_sink.field(field);
    }

    void tellMissing()
    {
        const qint64 end = HeaderContent::fixedHeaderSize + m_json.size();
        for (const HeaderMember required : requiredMembers) {
            const QLatin1String name = memberName(required);
            const QByteArrayView utf8(name.data(), name.size());
            if (last(required) || !m_sink.wants(utf8))
                continue;
            Field field;
            field.name = utf8;
            field.range = field.valueRange = {end, end};
            field.fault = &HeaderContent::headerMissingMember;
            field.state = Field::State::Missing;
            field.isCause = required == m_faultyMember;
            m_sink.field(field);
        }
    }

    QByteArrayView m_json;
    const bool m_isWhole;
    FieldSink& m_sink;
    QVarLengthArray<FoundMember, 8> m_members;
    std::array<qsizetype, requiredMembers.size() + 1> m_last {
        -1, -1, -1, -1, -1}; // by HeaderMember
    bool m_isObject = false; // and something is wrong with it
    HeaderMember m_faultyMember = HeaderMember::None;
    qsizetype m_cause = -1; // in m_members
};

/// Tells of the fixed header; how long the JSON header is, -1 if that is not all there.
int dissectFixedHeader(QByteArrayView message, FieldSink& sink)
{
    using HeaderContent::fixedHeaderSize;
    const bool isWhole = message.size() >= fixedHeaderSize;
    const ByteRange range {0, std::min(fixedHeaderSize, message.size())};
    const int length = isWhole ? qFromBigEndian<quint16>(message.data()) : -1;
    sink.section({&HeaderContent::fixedHeaderSection, range, fixedHeaderSize});
    if (message.isEmpty() || !sink.wants(HeaderContent::headerLengthName))
        return length;
    const QByteArray digits = QByteArray::number(length);
    Field field;
    field.name = HeaderContent::headerLengthName;
    field.value = isWhole ? FieldValue::ofNumber(digits) : FieldValue::ofBytes(message);
    field.range = field.valueRange = range;
    field.state = isWhole ? Field::State::Known : Field::State::Cut;
    if (length == 0)
        field.fault = &HeaderContent::headerLengthZero;
    sink.field(field);
    return length;
}

} // namespace

namespace HeaderContent {

void dissect(QByteArrayView message, FieldSink& sink)
{
    const int length = dissectFixedHeader(message, sink);
    if (length < 0)
        return;
    const qint64 size = message.size();
    const ByteRange range {fixedHeaderSize, std::min<qint64>(size, fixedHeaderSize + length)};
    const bool isWhole = range.size() == length;
    sink.section({&jsonHeaderSection, range, length});
    HeaderDissector header(JsonText::part(message, range), isWhole, sink);
    if (!sink.wantsFaults() && !sink.wantsContent())
        return header.tellFieldsAlone();
    header.tellFields();
    if (isWhole && sink.wantsContent())
        header.tellContent({range.end, size});
}

} // namespace HeaderContent
