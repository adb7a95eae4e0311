// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/escapes.h"

#include <QByteArrayView>

namespace {

/// The byte that two digits at `at` stand for, -1 if they are not two digits.
int hexByte(QStringView text, qsizetype at)
{
    if (at + 2 > text.size())
        return -1;
    const int high = hexDigit(text[at].unicode());
    const int low = hexDigit(text[at + 1].unicode());
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool isHexPrefix(QStringView text, qsizetype at)
{
    return text.sliced(at).startsWith(u"0x", Qt::CaseInsensitive);
}

/// The byte that a one-letter escape stands for, -1 if there is none of that letter.
int simpleEscape(char letter)
{
    static constexpr char letters[] = "nrtabfve0\\'\"";
    static constexpr char bytes[] = "\n\r\t\a\b\f\v\x1b\0\\'\"";
    const char* const found = std::char_traits<char>::find(letters, sizeof letters - 1, letter);
    return found ? bytes[found - letters] : -1;
}

/// Reads one escape after another.
class EscapeReader
{
public:
    explicit EscapeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Appends what the escape at `at`, a backslash, stands for; false if it is none.
    bool read(qsizetype at, QByteArray& bytes)
    {
        m_at = at + 1;
        const char letter = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (const int octal = number(8, 3, 3); octal >= 0 && octal <= 0xff) {
            bytes += char(octal);
            return true;
        }
        m_at = at + 2;
        if (letter == 'x')
            return append(number(16, 2, 2), bytes);
        if (letter == 'u' || letter == 'U')
            return appendCharacter(letter, bytes);
        return append(at + 1 < m_text.size() ? simpleEscape(letter) : -1, bytes);
    }
    /// Behind the escape that was read.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    static bool append(int byte, QByteArray& bytes)
    {
        if (byte < 0)
            return false;
        bytes += char(byte);
        return true;
    }

    bool appendCharacter(char letter, QByteArray& bytes)
    {
        int character = codePoint(letter);
        if (character >= 0 && QChar::isHighSurrogate(char32_t(character))
            && m_text.sliced(m_at).startsWith("\\u")) {
            m_at += 2;
            const int low = number(16, 4, 4);
            character = low >= 0 && QChar::isLowSurrogate(char32_t(low))
                ? int(QChar::surrogateToUcs4(char16_t(character), char16_t(low)))
                : -1;
        }
        if (character < 0 || character > 0x10ffff || QChar::isSurrogate(char32_t(character)))
            return false;
        const auto unit = char32_t(character);
        bytes += QString::fromUcs4(&unit, 1).toUtf8();
        return true;
    }

    int codePoint(char letter)
    {
        if (letter == 'U')
            return number(16, 8, 8);
        if (m_at >= m_text.size() || m_text[m_at] != '{')
            return number(16, 4, 4);
        ++m_at;
        const int character = number(16, 1, 6);
        const bool isClosed = m_at < m_text.size() && m_text[m_at] == '}';
        ++m_at;
        return isClosed ? character : -1;
    }

    /// Reads so many digits; -1 if there are fewer, or the number is no int.
    int number(int base, int atLeast, int atMost)
    {
        qint64 value = 0;
        int count = 0;
        for (; count < atMost && m_at < m_text.size(); ++count, ++m_at) {
            const int digit = hexDigit(uchar(m_text[m_at]));
            if (digit < 0 || digit >= base)
                break;
            value = value * base + digit;
        }
        return count < atLeast || value > std::numeric_limits<int>::max() ? -1 : int(value);
    }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
};

Error noEscape(qsizetype offset)
{
    return errorAt(offset,
        QStringLiteral("the escapes are \\n \\r \\t \\a \\b \\f \\v \\e \\0 \\xNN \\NNN (octal) "
                       "\\uNNNN \\u{N} \\\\ \\' and \\\""));
}

/// The offset of the first escape that is none, -1 if all are.
qsizetype decodeEscapes(QByteArrayView text, QByteArray& bytes)
{
    EscapeReader escapes(text);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype found = text.indexOf('\\', at);
        const qsizetype escape = found < 0 ? text.size() : found;
        bytes += text.sliced(at, escape - at);
        if (escape == text.size())
            break;
        if (!escapes.read(escape, bytes))
            return escape;
        at = escapes.position();
    }
    return -1;
}

} // namespace

int hexDigit(char16_t character)
{
    if (character >= u'0' && character <= u'9')
        return character - u'0';
    const char16_t lower = character | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

bool isHexSeparator(QChar character)
{
    return character.isSpace() || character == u',' || character == u':' || character == u'-'
        || character == u';';
}

Error errorAt(qsizetype offset, const QString& what)
{
    return {ErrorCode::InvalidArgument,
        QStringLiteral("offset %1: %2").arg(QString::number(offset), what)};
}

Result<QByteArray> bytesFromEscapedText(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray bytes;
    const qsizetype wrong = decodeEscapes(utf8, bytes);
    if (wrong >= 0)
        return noEscape(QString::fromUtf8(utf8.first(wrong)).size());
    return bytes;
}

Result<QByteArray> bytesFromEscapedBytes(QByteArrayView text)
{
    QByteArray bytes;
    const qsizetype wrong = decodeEscapes(text, bytes);
    if (wrong >= 0)
        return noEscape(wrong);
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
