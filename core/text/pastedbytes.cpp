// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pastedbytes.h"

#include "core/text/escapes.h"
#include "core/text/hexdump.h"

#include <QRegularExpression>

namespace {

/// Walks through a text.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    /// NUL at the end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    QChar take()
    {
        const QChar next = peek();
        ++m_at;
        return next;
    }
    bool takeIf(QStringView token)
    {
        if (!m_text.sliced(std::min(m_at, m_text.size())).startsWith(token, Qt::CaseInsensitive))
            return false;
        m_at += token.size();
        return true;
    }
    void moveTo(qsizetype position) { m_at = position; }
    void skipSpace()
    {
        while (!isAtEnd() && peek().isSpace())
            ++m_at;
    }
    /// White space and comments of C; false if a comment has no end.
    bool skipSpaceAndComments()
    {
        for (;;) {
            skipSpace();
            const bool isBlock = takeIf(u"/*");
            if (!isBlock && !takeIf(u"//"))
                return true;
            const qsizetype end
                = m_text.indexOf(isBlock ? QStringView(u"*/") : QStringView(u"\n"), m_at);
            if (end < 0 && isBlock)
                return false;
            m_at = end < 0 ? m_text.size() : end + (isBlock ? 2 : 1);
        }
    }
    /// A number of C: 0x1f, 037, 31. -1 if there is none.
    int takeNumber();

private:
    const QStringView m_text;
    qsizetype m_at = 0;
};

int Cursor::takeNumber()
{
    const bool isHex = takeIf(u"0x");
    const int base = isHex ? 16 : peek() == u'0' && peek(1).isDigit() ? 8 : 10;
    const qsizetype start = m_at;
    int value = 0;
    while (!isAtEnd()) {
        const int digit = hexDigit(peek().unicode());
        if (digit < 0 || digit >= base || value > 0xffff)
            break;
        value = value * base + digit;
        ++m_at;
    }
    return m_at == start || peek().isLetterOrNumber() ? -1 : value;
}

/// The bytes of what stands between the quotes of a literal of C, or of Python's bytes, which is at
/// `start` of the text. Unlike in bytesFromEscapedText(), octal has one to three digits there.
Result<QByteArray> literalContent(QStringView content, qsizetype start, bool isC)
{
    QString text; // with the escapes that bytesFromEscapedText() knows
    for (qsizetype at = 0; at < content.size(); ++at) {
        const QChar character = content[at];
        if (character != u'\\') {
            if (character.unicode() < 0x20 || (!isC && character.unicode() > 0x7e))
                return errorAt(start + at, QStringLiteral("this cannot stand in a literal"));
            text += character;
            continue;
        }
        qsizetype digits = 0;
        while (digits < 3 && at + 1 + digits < content.size() && content[at + 1 + digits] >= u'0'
            && content[at + 1 + digits] <= u'7')
            ++digits;
        const QChar letter = at + 1 < content.size() ? content[at + 1] : QChar();
        const bool isLong = isC && letter == u'x' && at + 4 < content.size()
            && hexDigit(content[at + 4].unicode()) >= 0;
        if (isLong)
            return errorAt(start + at, QStringLiteral("C takes more than two digits here"));
        if (!isC && (letter == u'u' || letter == u'U' || letter == u'e'))
            return errorAt(start + at, QStringLiteral("Python knows no such escape in bytes"));
        text += QStringLiteral("\\");
        if (digits > 0)
            text += QString(3 - digits, u'0') + content.sliced(at + 1, digits).toString();
        else
            text += letter;
        at += std::max<qsizetype>(digits, 1);
    }
    const Result<QByteArray> bytes = bytesFromEscapedText(text);
    if (!bytes)
        return errorAt(start, QStringLiteral("an escape in this literal is none"));
    return bytes;
}

/// String literals in a row; parentheses around them, and a backslash before a line feed, are free.
Result<QByteArray> bytesOfLiterals(QStringView text)
{
    QByteArray bytes;
    Cursor cursor(text);
    int open = 0;
    for (;;) {
        cursor.skipSpace();
        if (cursor.isAtEnd())
            break;
        const qsizetype start = cursor.position();
        if (cursor.takeIf(u"(")) {
            ++open;
            continue;
        }
        if (open > 0 && cursor.takeIf(u")")) {
            --open;
            continue;
        }
        const bool isContinued = cursor.takeIf(u"\\") && cursor.peek().isSpace();
        if (isContinued || (cursor.takeIf(u";") && cursor.isAtEnd()))
            continue;
        const bool isPython = cursor.takeIf(u"b");
        const QChar quote = cursor.take();
        if (quote != u'"' && !(quote == u'\'' && isPython))
            return errorAt(start, QStringLiteral("a literal in quotes must stand here"));
        const qsizetype first = cursor.position();
        while (!cursor.isAtEnd() && cursor.peek() != quote)
            cursor.moveTo(cursor.position() + (cursor.peek() == u'\\' ? 2 : 1));
        if (cursor.isAtEnd())
            return errorAt(start, QStringLiteral("this literal has no end"));
        const auto content
            = literalContent(text.sliced(first, cursor.position() - first), first, !isPython);
        if (!content)
            return content;
        bytes += *content;
        cursor.take();
    }
    if (open > 0)
        return errorAt(text.size(), QStringLiteral("a parenthesis is not closed"));
    return bytes;
}

/// "\x01\x02", blanks and commas between them.
Result<QByteArray> bytesOfEscapes(QStringView text)
{
    QByteArray bytes;
    Cursor cursor(text);
    while (!cursor.isAtEnd()) {
        const qsizetype start = cursor.position();
        if (isHexSeparator(cursor.peek())) {
            cursor.take();
            continue;
        }
        const bool isEscape = cursor.takeIf(u"\\x");
        const int high = hexDigit(cursor.take().unicode());
        const int low = hexDigit(cursor.take().unicode());
        if (!isEscape || high < 0 || low < 0)
            return errorAt(start, QStringLiteral("\\x and two hexadecimal digits must stand here"));
        bytes += char(high * 16 + low);
    }
    return bytes;
}

/// One element of an array: a number from 0 to 255, or a character in quotes. -1 if it is neither.
int takeElement(Cursor& cursor)
{
    if (!cursor.takeIf(u"'")) {
        const int number = cursor.takeNumber();
        return number <= 0xff ? number : -1;
    }
    QString text(cursor.take());
    if (text == u"\\") {
        while (!cursor.isAtEnd() && (cursor.peek() != u'\'' || text == u"\\"))
            text += cursor.take();
    }
    const Result<QByteArray> bytes = bytesFromEscapedText(text);
    return bytes && bytes->size() == 1 && cursor.takeIf(u"'") ? uchar(bytes->front()) : -1;
}

/// The number of elements that a declaration states, "x[4]"; -1 if it states none.
qsizetype statedSize(QStringView declaration)
{
    const qsizetype open = declaration.lastIndexOf(u'[');
    const qsizetype close = declaration.lastIndexOf(u']');
    bool isNumber = false;
    const qlonglong size
        = open < close ? declaration.sliced(open + 1, close - open - 1).toLongLong(&isNumber) : 0;
    return isNumber ? qsizetype(size) : -1;
}

/// Whether it is what `xxd -i` prints behind an array of that size.
bool isLengthOf(QStringView text, qsizetype size)
{
    static const QRegularExpression pattern(QStringLiteral("^unsigned int \\w+ = (\\d+);\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() && match.capturedView(1).toLongLong() == size;
}

/// Elements between the bracket at `open` and `close`.
Result<QByteArray> bytesOfArray(QStringView text, qsizetype open, QStringView close)
{
    QByteArray bytes;
    Cursor cursor(text);
    cursor.moveTo(open + 1);
    const Error badComment = errorAt(open, QStringLiteral("a comment has no end"));
    bool isSeparated = true;
    for (;;) {
        if (!cursor.skipSpaceAndComments())
            return badComment;
        const qsizetype start = cursor.position();
        if (cursor.takeIf(close))
            break;
        const int byte = isSeparated ? takeElement(cursor) : -1;
        if (byte < 0) {
            return errorAt(start,
                QStringLiteral("a number from 0 to 255 must stand here, and commas between them"));
        }
        bytes += char(byte);
        if (!cursor.skipSpaceAndComments())
            return badComment;
        isSeparated = cursor.takeIf(u",");
    }
    while (cursor.takeIf(u";") || cursor.takeIf(u")"))
        cursor.skipSpace();
    if (!cursor.skipSpaceAndComments())
        return badComment;
    if (!cursor.isAtEnd() && !isLengthOf(text.sliced(cursor.position()), bytes.size()))
        return errorAt(cursor.position(), QStringLiteral("nothing may stand behind the array"));
    const qsizetype stated = statedSize(text.first(open));
    if (stated >= 0 && stated != bytes.size()) {
        return errorAt(0,
            QStringLiteral("the array states %1 bytes and has %2").arg(stated).arg(bytes.size()));
    }
    return bytes;
}

/// Where an array's elements begin; -1 if the text is none. What is before is a declaration.
qsizetype arrayStart(QStringView text, QChar& close)
{
    const qsizetype brace = text.indexOf(u'{');
    const qsizetype start = brace >= 0 ? brace : text.indexOf(u'[');
    close = brace >= 0 ? u'}' : u']';
    return start;
}

/// The first character that is not white space; NUL if there is none.
QChar firstOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.isEmpty() ? QChar() : trimmed.front();
}

bool isLiteral(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'('))
        text = text.sliced(1).trimmed();
    return text.startsWith(u'"') || text.startsWith(u"b'", Qt::CaseInsensitive)
        || text.startsWith(u"b\"", Qt::CaseInsensitive);
}

} // namespace

Result<QByteArray> bytesFromPaste(QStringView text)
{
    if (isLiteral(text))
        return bytesOfLiterals(text);
    if (firstOf(text) == u'\\')
        return bytesOfEscapes(text);
    if (std::optional<Result<QByteArray>> dump = HexDump::bytesOf(text))
        return *dump;
    QChar close;
    if (const qsizetype open = arrayStart(text, close); open >= 0)
        return bytesOfArray(text, open, QStringView(&close, 1));
    return bytesFromHex(text);
}
