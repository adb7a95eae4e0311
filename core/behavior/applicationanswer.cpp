// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationanswer.h"

#include "core/framing/headercontent/headercontent.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/framing/headercontent/messageheader.h"
#include "core/text/jsontext.h"

#include <array>

namespace {

constexpr qsizetype quotedBytes = 10; // of a binary request, in its answer

/// A member of a request: a JSON value as it stands in the text, empty if it is not there.
using Value = QByteArrayView;

bool isText(Value value)
{
    return value.startsWith('"');
}

/// A value as an answer shows it.
QString shown(Value value)
{
    static constexpr std::array words {
        std::pair {"", "None"},
        std::pair {"null", "None"},
        std::pair {"true", "True"},
        std::pair {"false", "False"},
    };
    for (const auto& [json, word] : words) {
        if (value == json)
            return QString::fromLatin1(word);
    }
    return JsonText::unquoted(value);
}

QByteArray jsonMessage(const QString& result)
{
    HeaderContent::Draft draft;
    draft.content = "{\"result\": " + JsonText::quoted(result) + '}';
    return HeaderContent::encode(draft);
}

QByteArray binaryMessage(QByteArrayView request)
{
    HeaderContent::Draft draft;
    draft.contentType = QStringLiteral("binary/custom-server-binary-type");
    draft.contentEncoding = QStringLiteral("binary");
    draft.content = "First 10 bytes of request: "
        + request.first(std::min(quotedBytes, request.size())).toByteArray();
    return HeaderContent::encode(draft);
}

QByteArray faultMessage(const FaultType* fault, HeaderMember member = HeaderMember::None)
{
    const QString code = faultCode(fault);
    if (member == HeaderMember::None)
        return jsonMessage(QStringLiteral("Error: %1.").arg(code));
    return jsonMessage(QStringLiteral("Error: %1 '%2'.").arg(code, memberName(member)));
}

QString searchResult(Value value, const QMap<QString, QString>& answers)
{
    const QString query = shown(value);
    const auto found = isText(value) ? answers.find(query) : answers.end();
    return found != answers.end() ? *found : QStringLiteral("No match for '%1'.").arg(query);
}

/// The answer to a request that is JSON in UTF-8.
QString jsonResult(QByteArrayView request, const QMap<QString, QString>& answers)
{
    Value action;
    Value value;
    for (const JsonText::Member& member : JsonText::members(request)) {
        const QString name = JsonText::unquoted(JsonText::part(request, member.name));
        if (name == QLatin1String("action"))
            action = JsonText::part(request, member.value);
        else if (name == QLatin1String("value"))
            value = JsonText::part(request, member.value);
    }
    const QString actionText = shown(action);
    if (isText(action) && actionText == QLatin1String("search"))
        return searchResult(value, answers);
    return QStringLiteral("Error: invalid action '%1'.").arg(actionText);
}

} // namespace

QByteArray applicationAnswer(
    const Frame& frame, QByteArrayView message, const QMap<QString, QString>& answers)
{
    const ByteRange content = frame.content.translated(-frame.range.start);
    const ByteRange json {HeaderContent::fixedHeaderSize, content.start};
    const MessageHeader header = parseMessageHeader(JsonText::part(message, json));
    if (header.member != HeaderMember::None)
        return faultMessage(header.fault, header.member);
    if (header.kind != ContentForm::Kind::Json)
        return binaryMessage(JsonText::part(message, content));
    if (frame.fault)
        return faultMessage(frame.fault);
    const QString text
        = TextCodec::decode(JsonText::part(message, content), header.encoding, header.byteOrder);
    if (text.isNull())
        return faultMessage(&HeaderContent::contentUnknownEncoding);
    return jsonMessage(jsonResult(text.toUtf8(), answers));
}
