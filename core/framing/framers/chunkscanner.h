// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// Follows a content in the chunked transfer coding, with its trailers, to its end: RFC 9112
/// section 7.1. Lines end with CRLF or LF. Holds none of the content.
class ChunkScanner
{
public:
    enum class State : quint8 {
        Size,
        Extension, ///< of a size, up to the line end
        SizeEnd, ///< LF of a size's CRLF
        Data,
        DataEnd, ///< CRLF or LF after the data
        DataLineFeed,
        TrailerStart, ///< of a trailer's line, or of the empty line that ends all
        Trailer,
        LastLineFeed,
        Ended,
        Wrong, ///< the last byte that was taken cannot stand there
    };

    /// Takes bytes up to the end, up to and with a wrong one, or all; how many.
    [[nodiscard]] qsizetype take(QByteArrayView bytes) { return take(bytes, nullptr); }
    /// Likewise, and appends the data of the chunks to `data`.
    qsizetype take(QByteArrayView bytes, QByteArray* data);
    [[nodiscard]] State state() const { return m_state; }

    /// The data of a content, or of what there is of it.
    [[nodiscard]] static QByteArray decoded(QByteArrayView content);

private:
    void step(char byte);
    void stepSize(char byte);
    void endSize();

    State m_state = State::Size;
    qint64 m_left = 0; // bytes of the chunk's data
    bool m_hasDigits = false; // of the size
};
