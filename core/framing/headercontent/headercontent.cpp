// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontent.h"

#include "core/framing/headercontent/headercontentfaults.h"
#include "core/framing/headercontent/messageheader.h"
#include "core/text/jsontext.h"
#include "core/text/textcodec.h"

#include <QSysInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace {

constexpr std::array requiredMembers {
    HeaderMember::ByteOrder,
    HeaderMember::ContentType,
    HeaderMember::ContentEncoding,
    HeaderMember::ContentLength,
};
constexpr qsizetype maxHeaderSize = 65'535;

/// Which required member has this name; None for others.
HeaderMember requiredMember(const QString& name)
{
    const auto found = std::ranges::find_if(
        requiredMembers, [&name](HeaderMember member) { return name == headerMemberName(member); });
    return found == requiredMembers.end() ? HeaderMember::None : *found;
}

/// Whether the value of a required member would do, by the rules of the one parser there is: a
/// header whose other members are sound.
bool isGoodValue(HeaderMember member, QByteArrayView value)
{
    QByteArray json
        = R"({"byteorder":"big","content-type":"","content-encoding":"","content-length":0,")";
    json += headerMemberName(member).data();
    json += "\":" + value.toByteArray() + '}';
    return json.size() <= maxHeaderSize && !parseMessageHeader(json).fault;
}

HeaderContent::Member describe(QByteArrayView json, const JsonText::Member& found, qint64 start)
{
    HeaderContent::Member member;
    const QByteArrayView value = JsonText::part(json, found.value);
    member.name = JsonText::unquoted(JsonText::part(json, found.name));
    member.value = JsonText::unquoted(value);
    member.range = found.range().translated(start);
    const HeaderMember required = requiredMember(member.name);
    member.isRequired = required != HeaderMember::None;
    if (member.isRequired && !isGoodValue(required, value))
        member.fault = &HeaderContent::headerBadMember;
    return member;
}

void takeValue(HeaderContent::Dissection& dissection, const HeaderContent::Member& member)
{
    const bool isGood = !member.fault;
    switch (requiredMember(member.name)) {
    case HeaderMember::ByteOrder:
        dissection.byteOrder = member.value;
        break;
    case HeaderMember::ContentType:
        dissection.contentType = isGood ? member.value : QString();
        break;
    case HeaderMember::ContentEncoding:
        dissection.contentEncoding = isGood ? member.value : QString();
        break;
    case HeaderMember::ContentLength:
        dissection.contentLength = isGood ? member.value.toLongLong() : -1;
        break;
    case HeaderMember::None:
        break;
    }
}

void addMissing(HeaderContent::Dissection& dissection)
{
    for (const HeaderMember required : requiredMembers) {
        const QLatin1String name = headerMemberName(required);
        const bool isThere = std::ranges::any_of(
            dissection.members, [name](const auto& member) { return member.name == name; });
        if (!isThere) {
            dissection.members.push_back(
                {name, QString(), {dissection.header.end, dissection.header.end},
                    &HeaderContent::headerMissingMember, true});
        }
    }
}

} // namespace

namespace HeaderContent {

qsizetype headersSize(QByteArrayView message)
{
    if (message.size() < fixedHeaderSize)
        return fixedHeaderSize;
    return fixedHeaderSize + qFromBigEndian<quint16>(message.data());
}

Dissection dissect(QByteArrayView message)
{
    Dissection dissection;
    const qint64 size = message.size();
    dissection.fixedHeader = {0, std::min(fixedHeaderSize, size)};
    dissection.header = dissection.content = {size, size};
    if (size < fixedHeaderSize) {
        dissection.headerLength = -1;
        return dissection;
    }
    dissection.headerLength = qFromBigEndian<quint16>(message.data());
    dissection.header
        = {fixedHeaderSize, std::min(size, fixedHeaderSize + dissection.headerLength)};
    const QByteArrayView json = JsonText::part(message, dissection.header);
    for (const JsonText::Member& found : JsonText::members(json)) {
        dissection.members.push_back(describe(json, found, fixedHeaderSize));
        takeValue(dissection, dissection.members.back());
    }
    if (json.size() < dissection.headerLength)
        return dissection;
    const MessageHeader header = parseMessageHeader(json);
    const bool isObject = !header.fault || header.member != HeaderMember::None;
    if (isObject)
        addMissing(dissection);
    const qint64 rest = size - dissection.header.end;
    const qint64 length = dissection.contentLength < 0 ? rest : dissection.contentLength;
    dissection.content = {dissection.header.end, dissection.header.end + std::min(length, rest)};
    dissection.isJson = header.kind == ContentKind::Json;
    dissection.isText
        = header.kind != ContentKind::Binary && !TextCodec::qtName(header.encoding).isEmpty();
    return dissection;
}

QString decodeText(QByteArrayView content, const QString& encoding, const QString& byteOrder)
{
    const auto order = byteOrder == QLatin1String("big") ? TextCodec::ByteOrder::Big
                                                         : TextCodec::ByteOrder::Little;
    TextDecoder decoder(encoding.toUtf8(), order);
    if (!decoder.isValid())
        return {};
    const QString text = decoder.decode(content);
    if (!decoder.finish())
        return {};
    return text.isNull() ? QStringLiteral("") : text;
}

bool isKnownEncoding(const QString& encoding)
{
    return !TextCodec::qtName(encoding.toUtf8()).isEmpty();
}

QByteArray encodeText(const QString& text, const QString& encoding)
{
    return TextCodec::encode(text, encoding.toUtf8());
}

QByteArray encode(const Draft& draft)
{
    const bool isLittle = QSysInfo::ByteOrder == QSysInfo::LittleEndian;
    QJsonObject extra = draft.extraMembers;
    QByteArray json;
    const auto append = [&json](const QString& name, const QJsonValue& value) {
        json += json.isEmpty() ? "{" : ", ";
        json += JsonText::quoted(name) + ": " + JsonText::serialized(value);
    };
    const auto appendRequired = [&](HeaderMember member, const QJsonValue& value) {
        const QString name = headerMemberName(member);
        append(name, extra.contains(name) ? extra.take(name) : value);
    };
    appendRequired(HeaderMember::ByteOrder, QLatin1String(isLittle ? "little" : "big"));
    appendRequired(HeaderMember::ContentType, draft.contentType);
    appendRequired(HeaderMember::ContentEncoding, draft.contentEncoding);
    appendRequired(HeaderMember::ContentLength, draft.content.size());
    for (auto it = extra.begin(); it != extra.end(); ++it)
        append(it.key(), it.value());
    json += '}';
    if (json.size() > maxHeaderSize)
        return {};

    QByteArray fixedHeader(fixedHeaderSize, Qt::Uninitialized);
    qToBigEndian(quint16(json.size()), fixedHeader.data());
    return fixedHeader + json + draft.content;
}

QByteArray encodeRequest(const QString& action, const QString& value)
{
    Draft draft;
    if (action == QLatin1String("search")) {
        draft.content = "{\"action\": " + JsonText::quoted(action)
            + ", \"value\": " + JsonText::quoted(value) + '}';
    } else {
        draft.contentType = QStringLiteral("binary/custom-client-binary-type");
        draft.contentEncoding = QStringLiteral("binary");
        draft.content = (action + value).toUtf8();
    }
    return encode(draft);
}

} // namespace HeaderContent
