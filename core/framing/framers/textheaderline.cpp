// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/textheaderline.h"

#include <algorithm>

namespace {

using TextHeader::isBlank;
using TextHeader::isControl;
using TextHeader::isTokenByte;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// How many bytes at the start of `text` are a token.
qsizetype tokenSize(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isTokenByte) - text.begin();
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// What stands from `start` to the end of `line`, without white space around it.
ByteRange trimmed(QByteArrayView line, qsizetype start)
{
    qsizetype end = line.size();
    while (start < end && isBlank(line[start]))
        ++start;
    while (start < end && isBlank(line[end - 1]))
        --end;
    return {start, end};
}

/// What stands from `start` up to the next space.
ByteRange word(QByteArrayView line, qsizetype start)
{
    const qsizetype from = std::min(start, line.size());
    const qsizetype space = line.indexOf(' ', from);
    return {from, space < 0 ? line.size() : space};
}

QByteArrayView part(QByteArrayView line, ByteRange range)
{
    return line.sliced(range.start, range.size());
}

bool readRequest(QByteArrayView line, TextHeaderLine& read)
{
    const ByteRange method = word(line, 0);
    const ByteRange target = word(line, method.end + 1);
    const ByteRange version {std::min<qint64>(target.end + 1, line.size()), line.size()};
    if (method.isEmpty() || tokenSize(line) != method.end || target.isEmpty()
        || !TextHeader::isVersion(part(line, version)))
        return false;
    read.kind = TextHeaderLine::Kind::Request;
    read.parts = {method, target, version};
    return true;
}

bool readStatus(QByteArrayView line, TextHeaderLine& read)
{
    const ByteRange version = word(line, 0);
    const ByteRange status = word(line, version.end + 1);
    const QByteArrayView digits = part(line, status);
    if (!TextHeader::isVersion(part(line, version)) || digits.size() != 3
        || !std::ranges::all_of(digits, isDigit))
        return false;
    read.kind = TextHeaderLine::Kind::Status;
    read.parts = {version, status, trimmed(line, status.end)};
    return true;
}

} // namespace

namespace TextHeader {

bool isTokenByte(char byte)
{
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isLetter || isDigit(byte)
        || (byte != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(byte));
}

bool isControl(char byte)
{
    return (uchar(byte) < 0x20 && byte != '\t') || byte == '\x7F';
}

bool isVersion(QByteArrayView text)
{
    constexpr qsizetype numberSize = 4; // "/1.1"
    if (text.size() <= numberSize)
        return false;
    const QByteArrayView number = text.last(numberSize);
    return std::ranges::all_of(
               text.chopped(numberSize), [](char c) { return c >= 'A' && c <= 'Z'; })
        && number[0] == '/' && isDigit(number[1]) && number[2] == '.' && isDigit(number[3]);
}

qint64 decimal(QByteArrayView digits)
{
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    return std::ranges::all_of(digits, isDigit) && isNumber ? value : -1;
}

} // namespace TextHeader

TextHeaderLine TextHeaderLine::of(QByteArrayView line)
{
    line = withoutLineEnd(line);
    TextHeaderLine read;
    if (line.isEmpty())
        return read;
    const auto control = std::ranges::find_if(line, isControl) - line.begin();
    const qsizetype nameSize = tokenSize(line);
    const bool isField = nameSize > 0 && nameSize < line.size() && line[nameSize] == ':';
    read.parts[0] = {0, line.size()};
    read.wrongAt = isField || isBlank(line.front()) ? control : nameSize;
    if (control < line.size()) {
        read.kind = Kind::Wrong;
    } else if (isField) {
        read.kind = Kind::Field;
        read.parts = {ByteRange {0, nameSize}, trimmed(line, nameSize + 1), {}};
    } else if (isBlank(line.front())) {
        read.kind = Kind::Continuation;
        read.parts[0] = trimmed(line, 0);
        read.wrongAt = 0;
    } else if (!readRequest(line, read) && !readStatus(line, read)) {
        read.kind = Kind::Wrong;
    }
    return read;
}
