// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// As skipSpace(), for those who find one at most nearly always.
inline qsizetype behindSpace(QByteArrayView text, qsizetype at)
{
    if (at == text.size() || !isSpace(text[at]))
        return at;
    return JsonText::skipSpace(text, at + 1);
}

bool isAt(QByteArrayView text, qsizetype at, char byte)
{
    return at < text.size() && text[at] == byte;
}

/// Whether a number, true, false or null ends before this byte.
bool endsWord(char byte)
{
    return isSpace(byte) || byte == ',' || byte == ':' || byte == '"' || byte == '{' || byte == '}'
        || byte == '[' || byte == ']';
}

qsizetype skipWord(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && !endsWord(text[at]))
        ++at;
    return at;
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
    const char* const start = text.data() + at + 1;
    const char* const end = text.data() + text.size();
    for (const char* from = start; from < end;) {
        const auto* const quote
            = static_cast<const char*>(std::memchr(from, '"', std::size_t(end - from)));
        if (!quote)
            break;
        const char* escapes = quote; // of the backslashes before the quote the first
        while (escapes > start && escapes[-1] == '\\')
            --escapes;
        from = quote + 1;
        if ((quote - escapes) % 2 == 0)
            return from - text.data();
    }
    return text.size();
}

Token tokenFrom(QByteArrayView text, qsizetype at)
{
    using enum Token::Kind;
    at = skipSpace(text, at);
    if (at == text.size())
        return {End, {at, at}};
    switch (text[at]) {
    case '{':
    case '[':
        return {Open, {at, at + 1}};
    case '}':
    case ']':
        return {Close, {at, at + 1}};
    case ',':
        return {Comma, {at, at + 1}};
    case ':':
        return {Colon, {at, at + 1}};
    case '"':
        return {String, {at, skipString(text, at)}};
    default:
        return {Word, {at, skipWord(text, at)}};
    }
}

qsizetype skipValue(QByteArrayView text, qsizetype at)
{
    if (isAt(text, at, '"')) // most are
        return skipString(text, at);
    qsizetype depth = 0;
    do {
        const Token token = tokenFrom(text, at);
        const bool isOpening = token.kind == Token::Kind::Open;
        const bool isClosing = token.kind == Token::Kind::Close;
        const bool isValue
            = isOpening || token.kind == Token::Kind::String || token.kind == Token::Kind::Word;
        if (token.kind == Token::Kind::End)
            return text.size();
        if (depth == 0 && !isValue)
            return at;
        depth += isOpening ? 1 : isClosing ? -1 : 0;
        at = token.range.end;
    } while (depth > 0);
    return at;
}

MemberReader::MemberReader(QByteArrayView text)
    : m_text(text)
    , m_at(skipSpace(text, 0))
{
}

bool MemberReader::next(Member& member)
{
    if (!isAt(m_text, m_at, m_before))
        return false;
    m_before = ',';
    member.name.start = behindSpace(m_text, m_at + 1);
    m_at = m_text.size();
    if (!isAt(m_text, member.name.start, '"'))
        return false;
    member.name.end = skipString(m_text, member.name.start);
    const qsizetype colon = behindSpace(m_text, member.name.end);
    if (!isAt(m_text, colon, ':'))
        return false;
    member.value.start = behindSpace(m_text, colon + 1);
    member.value.end = skipValue(m_text, member.value.start);
    m_at = behindSpace(m_text, member.value.end);
    return !member.value.isEmpty();
}

std::vector<Member> members(QByteArrayView text)
{
    std::vector<Member> found;
    MemberReader reader(text);
    for (Member member; reader.next(member);)
        found.push_back(member);
    return found;
}

QByteArray compact(QByteArrayView text)
{
    QByteArray result;
    for (Token token = tokenFrom(text, 0); token.kind != Token::Kind::End;
         token = tokenFrom(text, token.range.end)) {
        result += part(text, token.range);
        if (token.kind == Token::Kind::Comma || token.kind == Token::Kind::Colon)
            result += ' ';
    }
    return result;
}

/// The array or object at `token` on one line; null if that has more than `width` bytes.
static QByteArray onOneLine(QByteArrayView text, const Token& token, qsizetype width)
{
    constexpr qsizetype mostSpace = 4; // times as long as it stands there: then nobody looks
    const qsizetype start = token.range.start;
    const qsizetype end = skipValue(text, start);
    if (token.kind != Token::Kind::Open || end - start > mostSpace * width)
        return {};
    const QByteArray line = compact(text.sliced(start, end - start));
    return line.size() <= width ? line : QByteArray();
}

QByteArray indented(QByteArrayView text, qsizetype width)
{
    constexpr qsizetype deepest = 100; // levels that are indented, so that depth is not squared
    QByteArray result;
    qsizetype depth = 0;
    const auto newLine = [&] { result += '\n' + QByteArray(4 * std::min(depth, deepest), ' '); };
    Token before;
    for (Token token = tokenFrom(text, 0); token.kind != Token::Kind::End;
         token = tokenFrom(text, token.range.end)) {
        const bool isClosing = token.kind == Token::Kind::Close;
        const bool isFirst = before.kind == Token::Kind::Open;
        depth += isFirst ? 1 : 0;
        depth -= isClosing ? 1 : 0;
        if (isFirst != isClosing || before.kind == Token::Kind::Comma)
            newLine();
        const QByteArray line = onOneLine(text, token, width - 4 * depth);
        if (!line.isNull())
            token = {Token::Kind::Word, {token.range.start, skipValue(text, token.range.start)}};
        result += line.isNull() ? part(text, token.range) : QByteArrayView(line);
        if (token.kind == Token::Kind::Colon)
            result += ' ';
        before = token;
    }
    return result + '\n';
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
