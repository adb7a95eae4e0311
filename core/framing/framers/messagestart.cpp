// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/messagestart.h"

#include "core/framing/framers/textheaderline.h"

#include <algorithm>

namespace {

constexpr qsizetype longestLine = 8192; // RFC 9112 section 3 wants 8000 for a request line
constexpr QByteArrayView lengthName = "Content-Length";

enum class Fit : quint8 { No, Perhaps, Yes };

bool isCapital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool canPrecede(char byte)
{
    return !TextHeader::isTokenByte(byte) && !TextHeader::isBlank(byte) && byte != ':';
}

Fit fitOfLine(QByteArrayView line)
{
    using Kind = TextHeaderLine::Kind;
    const TextHeaderLine read = TextHeaderLine::of(line);
    switch (read.kind) {
    case Kind::Field: {
        const bool isLength = TextHeader::isName(read.part(line, 0), lengthName);
        return isLength && TextHeader::decimal(read.part(line, 1)) >= 0 ? Fit::Yes : Fit::No;
    }
    case Kind::Request:
        return std::ranges::all_of(read.part(line, 0), isCapital) ? Fit::Yes : Fit::No;
    case Kind::Status:
        return Fit::Yes;
    default:
        return Fit::No;
    }
}

/// Of the beginning of a line: whether a first line can begin so. It need not be strict, for what
/// may be one is only kept until its line is whole.
Fit fitOfBeginning(QByteArrayView text)
{
    if (text.size() >= longestLine || std::ranges::any_of(text.chopped(1), TextHeader::isControl))
        return Fit::No;
    const QByteArrayView name = text.first(std::min(text.size(), lengthName.size()));
    if (TextHeader::isName(name, lengthName.first(name.size())))
        return Fit::Perhaps;
    const auto word = std::ranges::find_if_not(text, isCapital) - text.begin();
    const bool isWordAlone = word == text.size();
    const bool isStart = word > 0 && (isWordAlone || text[word] == '/' || text[word] == ' ');
    return isStart ? Fit::Perhaps : Fit::No;
}

Fit fitOf(QByteArrayView text)
{
    const bool canBegin = isCapital(text.front()) || text.front() == 'c';
    if (!canBegin)
        return Fit::No;
    const QByteArrayView line = text.first(std::min(text.size(), longestLine));
    const qsizetype lineFeed = line.indexOf('\n');
    return lineFeed < 0 ? fitOfBeginning(line) : fitOfLine(line.first(lineFeed + 1));
}

} // namespace

MessageStart findTextHeaders(QByteArrayView bytes, char before)
{
    for (qsizetype at = 0; at < bytes.size(); before = bytes[at++]) {
        if (!canPrecede(before))
            continue;
        if (const Fit fit = fitOf(bytes.sliced(at)); fit != Fit::No)
            return {at, fit == Fit::Yes};
    }
    return {bytes.size(), false};
}
