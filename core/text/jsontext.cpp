// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isAt(QByteArrayView text, qsizetype at, char byte)
{
    return at < text.size() && text[at] == byte;
}

/// The unit that the escape letter `letter` stands for; \u is not among them.
char16_t unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return uchar(letter);
    }
}

/// The escape of a unit that cannot stand in a JSON string as it is.
QByteArray escaped(char16_t unit)
{
    switch (unit) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(uint(unit), 16).rightJustified(4, '0');
    }
}

/// As QString::fromUtf8(), which drops a byte order mark at the start.
QString textFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

/// The unit of the escape \uXXXX whose digits `rest` starts with.
QChar unitFromHex(QByteArrayView rest)
{
    const QByteArray digits = rest.first(std::min<qsizetype>(4, rest.size())).toByteArray();
    return QChar(digits.toUShort(nullptr, 16));
}

bool mustBeEscaped(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return unit < u' ' || unit == u'"' || unit == u'\\';
}

QByteArray serializedNumber(const QJsonValue& value)
{
    const double number = value.toDouble();
    if (double(value.toInteger()) == number)
        return QByteArray::number(value.toInteger());
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

namespace JsonText {

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

qsizetype skipString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

qsizetype skipValue(QByteArrayView text, qsizetype at)
{
    qsizetype depth = 0;
    while (at < text.size()) {
        const char byte = text[at];
        if (byte == '"') {
            at = skipString(text, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (depth == 0 && (byte == ',' || byte == '}' || byte == ']' || isSpace(byte)))
            return at;
        if (byte == '{' || byte == '[')
            ++depth;
        else if ((byte == '}' || byte == ']') && --depth == 0)
            return at + 1;
        ++at;
    }
    return at;
}

std::vector<Member> members(QByteArrayView text)
{
    std::vector<Member> found;
    qsizetype at = skipSpace(text, 0);
    char before = '{'; // a member stands after the bracket or a comma
    while (isAt(text, at, before)) {
        Member member;
        member.name.start = skipSpace(text, at + 1);
        if (!isAt(text, member.name.start, '"'))
            break;
        member.name.end = skipString(text, member.name.start);
        const qsizetype colon = skipSpace(text, member.name.end);
        if (!isAt(text, colon, ':'))
            break;
        member.value.start = skipSpace(text, colon + 1);
        member.value.end = skipValue(text, member.value.start);
        if (member.value.isEmpty())
            break;
        found.push_back(member);
        at = skipSpace(text, member.value.end);
        before = ',';
    }
    return found;
}

QString unquoted(QByteArrayView value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return textFromUtf8(value);
    const QByteArrayView body = value.sliced(1).chopped(1);
    QString text;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype found = body.indexOf('\\', at);
        const qsizetype escape = found < 0 ? body.size() : found;
        text += textFromUtf8(body.sliced(at, escape - at));
        if (escape + 1 >= body.size())
            break;
        const char letter = body[escape + 1];
        const QByteArrayView rest = body.sliced(escape + 2);
        text += letter == 'u' ? unitFromHex(rest) : QChar(unescaped(letter));
        at = std::min(body.size(), escape + (letter == 'u' ? 6 : 2));
    }
    return text;
}

QByteArray quoted(QStringView text)
{
    QByteArray json = "\"";
    qsizetype plain = 0; // start of what can stand as it is
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!mustBeEscaped(text, at))
            continue;
        json += text.sliced(plain, at - plain).toUtf8() + escaped(text[at].unicode());
        plain = at + 1;
    }
    return json + text.sliced(plain).toUtf8() + '"';
}

QByteArray serialized(const QJsonValue& value)
{
    QByteArray json;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return serializedNumber(value);
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Array:
        for (const QJsonValueConstRef element : value.toArray())
            json += (json.isEmpty() ? "" : ", ") + serialized(element);
        return '[' + json + ']';
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            json += (json.isEmpty() ? "" : ", ") + quoted(it.key()) + ": " + serialized(it.value());
        return '{' + json + '}';
    }
    default:
        return "null";
    }
}

} // namespace JsonText
