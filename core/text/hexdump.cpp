// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hexdump.h"

#include "core/text/escapes.h"

#include <QList>

namespace {
constexpr qsizetype bytesPerLine = 16;
constexpr qint64 maxRepeated = 64 * 1024 * 1024; // bytes that lines of '*' stand for

struct Line {
    QStringView text;
    qsizetype start = 0; // in the whole text
};

/// A line taken apart.
struct DumpLine {
    qsizetype start = 0; // in the whole text
    QStringView offset; // digits
    QByteArray bytes;
    bool isRepeat = false; // "*": lines as the one before were left out
};

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        QStringView line = text.sliced(start, end - start);
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (!line.isEmpty())
            lines.append({line, start});
        start = end + 1;
    }
    return lines;
}

qsizetype countWhile(QStringView text, bool (*is)(QChar))
{
    qsizetype count = 0;
    while (count < text.size() && is(text[count]))
        ++count;
    return count;
}

bool isDigit(QChar character)
{
    return hexDigit(character.unicode()) >= 0;
}

bool isPrintableAscii(QChar character)
{
    return character >= u' ' && character <= u'~';
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

/// The digits of the offset that a line begins with; empty if it cannot be one.
QStringView offsetOf(QStringView line)
{
    constexpr qsizetype fewest = 4;
    constexpr qsizetype most = 16;
    line = line.sliced(countWhile(line, isBlank));
    const QStringView digits = line.first(countWhile(line, isDigit));
    const QStringView rest = line.sliced(digits.size());
    const bool isOffset = digits.size() >= fewest && digits.size() <= most
        && (rest.isEmpty() || rest.front() == u':' || isBlank(rest.front()));
    return isOffset ? digits : QStringView();
}

/// What is behind the offset and its colon, with the blanks before it.
QStringView behindOffset(QStringView line, QStringView offset)
{
    QStringView rest = line.sliced(offset.data() + offset.size() - line.data());
    if (rest.startsWith(u':'))
        rest = rest.sliced(1);
    return rest;
}

/// The bytes of groups of digits with blanks between them; none if it is anything else.
/// `areWords`: there are groups of more than one byte.
std::optional<QByteArray> bytesOfGroups(QStringView groups, bool& areWords)
{
    QByteArray bytes;
    areWords = false;
    while (true) {
        groups = groups.sliced(countWhile(groups, isBlank));
        if (groups.isEmpty())
            return bytes;
        const qsizetype size = countWhile(groups, isDigit);
        if (size == 0 || size % 2 != 0)
            return {};
        areWords |= size > 2;
        bytes += QByteArray::fromHex(groups.first(size).toLatin1());
        groups = groups.sliced(size);
        if (!groups.isEmpty() && !isBlank(groups.front()))
            return {};
    }
}

/// Whether `text` is what a dump shows beside `bytes`; blanks at its end may be gone.
bool isTextOf(QStringView text, const QByteArray& bytes)
{
    for (qsizetype i = 0; i < std::max(text.size(), bytes.size()); ++i) {
        if (i >= bytes.size())
            return false;
        const uchar byte = uchar(bytes[i]);
        const bool isPrintable = byte >= 0x20 && byte < 0x7f;
        if (i >= text.size() ? byte != 0x20 : isPrintable && text[i] != QLatin1Char(char(byte)))
            return false;
        if (i < text.size() && !isPrintable && isPrintableAscii(text[i]) && text[i] != u'.')
            return false;
    }
    return true;
}

/// The bytes of what is behind an offset: groups, and maybe a text column. None if it is neither.
/// `hasColon`: the offset had one, as xxd's, whose words are in order.
std::optional<QByteArray> bytesOfLine(QStringView rest, bool hasColon)
{
    const auto bytesBefore = [&](qsizetype end) -> std::optional<QByteArray> {
        bool areWords = false;
        const auto bytes = bytesOfGroups(rest.first(end), areWords);
        return areWords && !hasColon ? std::nullopt : bytes;
    };
    const qsizetype lead = countWhile(rest, isBlank);
    for (qsizetype at = lead; at < rest.size(); ++at) {
        if (!isBlank(rest[at]))
            continue;
        const qsizetype blanks = countWhile(rest.sliced(at), isBlank);
        QStringView column = rest.sliced(at + blanks);
        const bool isFramed = column.size() >= 2
            && ((column.startsWith(u'|') && column.endsWith(u'|'))
                || (column.startsWith(u'>') && column.endsWith(u'<')));
        const auto bytes = blanks >= 2 || isFramed ? bytesBefore(at) : std::nullopt;
        if (bytes && isFramed && isTextOf(column.sliced(1, column.size() - 2), *bytes))
            return bytes;
        for (qsizetype skipped = 2; bytes && skipped <= blanks;
             ++skipped) { // it may begin with some
            if (isTextOf(rest.sliced(at + skipped), *bytes))
                return bytes;
        }
        at += blanks - 1;
    }
    const qsizetype widestGap = hasColon ? 1 : 2; // between groups; a text is farther away
    const QString gap(widestGap + 1, u' ');
    return rest.sliced(lead).contains(gap) ? std::nullopt : bytesBefore(rest.size());
}

enum class Look : quint8 { Digits, Dump, Either };

/// Digits alone may begin with what looks like an offset.
Look lookOf(const QList<Line>& lines)
{
    const QStringView line = lines.first().text;
    const QStringView offset = offsetOf(line);
    if (offset.isEmpty())
        return Look::Digits;
    const QStringView rest = line.sliced(offset.data() + offset.size() - line.data());
    if (rest.startsWith(u':'))
        return rest.size() > 1 && isBlank(rest[1]) ? Look::Dump : Look::Digits;
    bool areWords = false;
    const bool isDigitsAlone = bytesOfGroups(rest, areWords).has_value();
    if (!isDigitsAlone || countWhile(rest, isBlank) >= 2)
        return Look::Dump;
    if (areWords || rest.isEmpty())
        return Look::Digits;
    const bool isFollowed
        = lines.size() > 1 && (!offsetOf(lines[1].text).isEmpty() || lines[1].text == u"*");
    if (isFollowed)
        return Look::Dump;
    return offset.endsWith(u'0') ? Look::Either : Look::Digits;
}

Result<QList<DumpLine>> dumpLines(const QList<Line>& lines)
{
    QList<DumpLine> dump;
    for (const Line& line : lines) {
        if (line.text == u"*") {
            dump.append({line.start, {}, {}, true});
            continue;
        }
        const QStringView offset = offsetOf(line.text);
        if (offset.isEmpty())
            return errorAt(
                line.start, QStringLiteral("the lines before have an offset, this has none"));
        const QStringView rest = behindOffset(line.text, offset);
        const bool hasColon = rest.data() != offset.data() + offset.size();
        const std::optional<QByteArray> bytes = bytesOfLine(rest, hasColon);
        if (!bytes) {
            return errorAt(line.start,
                QStringLiteral("behind the offset, single bytes and their text must stand here"));
        }
        dump.append({line.start, offset, *bytes, false});
    }
    return dump;
}

/// All bytes, if the offsets are numbers of that base.
Result<QByteArray> joined(const QList<DumpLine>& dump, int base)
{
    QByteArray bytes;
    QByteArray repeated; // what a '*' stands for; empty if there was none
    qint64 first = -1;
    for (qsizetype i = 0; i < dump.size(); ++i) {
        const DumpLine& line = dump[i];
        if (line.isRepeat) {
            repeated = i > 0 ? dump[i - 1].bytes : QByteArray();
            continue;
        }
        bool isNumber = false;
        const qint64 offset = line.offset.toLongLong(&isNumber, base);
        first = first < 0 ? offset : first;
        qint64 missing = offset - first - bytes.size();
        const bool canRepeat = !repeated.isEmpty() && missing > 0 && missing % repeated.size() == 0
            && missing <= maxRepeated;
        for (; canRepeat && missing > 0; missing -= repeated.size())
            bytes += repeated;
        if (!isNumber || missing != 0)
            return errorAt(
                line.start, QStringLiteral("the offset does not fit the bytes before it"));
        repeated.clear();
        bytes += line.bytes;
    }
    if (!repeated.isEmpty())
        return errorAt(dump.last().start, QStringLiteral("an offset must stand behind the *"));
    return bytes;
}
}

std::optional<Result<QByteArray>> HexDump::bytesOf(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    const Look look = lines.isEmpty() ? Look::Digits : lookOf(lines);
    if (look == Look::Digits)
        return {};
    if (look == Look::Either) {
        return errorAt(lines.first().start,
            QStringLiteral("the first digits may be an offset or bytes: put a colon behind an "
                           "offset, or all digits together"));
    }
    const Result<QList<DumpLine>> dump = dumpLines(lines);
    if (!dump)
        return dump.error();
    const Result<QByteArray> bytes = joined(*dump, 16);
    for (const int base : {10, 8}) {
        if (bytes)
            break;
        if (const Result<QByteArray> others = joined(*dump, base); others)
            return others;
    }
    return bytes;
}

QString HexDump::dumpOf(QByteArrayView bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += bytesPerLine) {
        const QByteArray line
            = bytes.sliced(at, std::min(bytesPerLine, bytes.size() - at)).toByteArray();
        QByteArray hex = line.toHex(' ');
        if (line.size() > bytesPerLine / 2)
            hex.insert(bytesPerLine / 2 * 3, ' ');
        QString shown = QString::fromLatin1(line);
        for (QChar& character : shown)
            character = isPrintableAscii(character) ? character : QChar(u'.');
        text += QStringLiteral("%1  %2  |%3|\n")
                    .arg(at, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(hex), -48)
                    .arg(shown);
    }
    if (bytes.isEmpty())
        return text;
    return text + QStringLiteral("%1\n").arg(bytes.size(), 8, 16, QLatin1Char('0'));
}
