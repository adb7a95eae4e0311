// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QByteArrayView>

#include <array>

/// One line of text headers, taken apart: a start line of HTTP/1 (RFC 9112 sections 3 and 4), which
/// SIP and RTSP write alike, or a field line (section 5). A value, any thread.
struct TextHeaderLine {
    enum class Kind : quint8 {
        Empty,
        Request, ///< parts: method, target, version
        Status, ///< parts: version, status, reason
        Field, ///< parts: name, value
        Continuation, ///< of the field before it, by obsolete line folding; parts: value
        Wrong, ///< none of them; parts: all of it
    };

    Kind kind = Kind::Empty;
    std::array<ByteRange, 3> parts; ///< in the line, without white space around them
    qsizetype wrongAt = 0; ///< the first byte that a field line cannot have there; not of a Field

    /// One of the parts of `line`, which this is.
    [[nodiscard]] QByteArrayView part(QByteArrayView line, int index) const
    {
        const ByteRange range = parts[std::size_t(index)];
        return line.sliced(range.start, range.size());
    }

    /// `line` is with or without its line end, CRLF or LF. Any other control character but the tab
    /// makes it Wrong.
    [[nodiscard]] static TextHeaderLine of(QByteArrayView line);
};

namespace TextHeader {

/// Whether a token can have it: a method, a field's name (RFC 9110 section 5.6.2).
[[nodiscard]] bool isTokenByte(char byte);
/// Whether it is a control character other than the tab.
[[nodiscard]] bool isControl(char byte);
[[nodiscard]] inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}
/// Whether it is "NAME/1.1": capital letters and two digits.
[[nodiscard]] bool isVersion(QByteArrayView text);
/// Whether `name` is that of a field, in either case.
[[nodiscard]] inline bool isName(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}
/// A whole number of digits alone; -1: it is none, or over every limit.
[[nodiscard]] qint64 decimal(QByteArrayView digits);

} // namespace TextHeader
