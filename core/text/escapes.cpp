// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/escapes.h"

namespace {

/// The value of a hexadecimal digit, -1 if it is none.
int hexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// The byte that two digits at `at` stand for, -1 if they are not two digits.
int hexByte(QStringView text, qsizetype at)
{
    if (at + 2 > text.size())
        return -1;
    const int high = hexDigit(text[at]);
    const int low = hexDigit(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// The byte that a one-letter escape stands for, -1 if there is none of that letter.
int simpleEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'n':
        return '\n';
    case u'r':
        return '\r';
    case u't':
        return '\t';
    case u'0':
        return 0;
    case u'\\':
        return '\\';
    default:
        return -1;
    }
}

bool isHexPrefix(QStringView text, qsizetype at)
{
    return text.sliced(at).startsWith(u"0x", Qt::CaseInsensitive);
}

} // namespace

bool isHexSeparator(QChar character)
{
    return character.isSpace() || character == u',' || character == u':';
}

Error errorAt(qsizetype offset, const QString& what)
{
    return {ErrorCode::InvalidArgument,
        QStringLiteral("offset %1: %2").arg(QString::number(offset), what)};
}

Result<QByteArray> bytesFromEscapedText(QStringView text)
{
    QByteArray bytes;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype found = text.indexOf(u'\\', at);
        const qsizetype escape = found < 0 ? text.size() : found;
        bytes += text.sliced(at, escape - at).toUtf8();
        if (escape == text.size())
            break;
        const QChar letter = escape + 1 < text.size() ? text[escape + 1] : QChar();
        const bool isHex = letter == u'x';
        const int byte = isHex ? hexByte(text, escape + 2) : simpleEscape(letter);
        if (byte < 0) {
            return errorAt(
                escape, QStringLiteral("the escapes are \\n \\r \\t \\0 \\xNN and \\\\"));
        }
        bytes += char(byte);
        at = escape + (isHex ? 4 : 2);
    }
    return bytes;
}

Result<QByteArray> bytesFromHex(QStringView text)
{
    QByteArray bytes;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isHexSeparator(text[at])) {
            ++at;
            continue;
        }
        if (isHexPrefix(text, at))
            at += 2;
        const int byte = hexByte(text, at);
        if (byte < 0)
            return errorAt(at, QStringLiteral("two hexadecimal digits must stand here"));
        bytes += char(byte);
        at += 2;
    }
    return bytes;
}
