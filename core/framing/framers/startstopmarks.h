// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framers/delimitermatcher.h"

#include <optional>

/// What bounds the messages of StartStopFramer.
struct StartStopBounds {
    QByteArray start;
    QByteArray end; ///< may be the same as `start`
    std::optional<char> escape; ///< see StartStopMarks
    std::optional<char> mask; ///< an escaped byte stands XORed with it
    bool isShared = false; ///< the end of a message is the start of the next
    qint64 trailer = 0; ///< bytes of a message behind its end
    qint64 limit = 0; ///< most bytes of content, as it stands in the stream

    /// Whether it is the escape that makes a mark of the bytes behind it.
    [[nodiscard]] bool hasEscapedMarks() const { return escape && start.front() == *escape; }
    /// Whether a content byte can only stand in a message with an escape.
    [[nodiscard]] bool needsEscape(char byte) const
    {
        return byte == escape || byte == start.front() || byte == end.front();
    }
};

/// Tells where marks stand inside a message whose bytes come one by one. There are three ways of an
/// escape:
/// - it is in no mark, and the byte after it is data;
/// - with `mask`, likewise, and that byte stands XORed (0x7D and 0x20: RFC 1662 section 4.2), so
///   that one which begins a mark does so even there: the escape is wrong;
/// - start and end begin with it (DLE STX, DLE ETX: ANSI X3.28), and twice it is data, once. Before
///   any other bytes than those of a mark it is wrong.
class StartStopMarks
{
public:
    enum class Found : quint8 { Nothing, Start, End };

    explicit StartStopMarks(const StartStopBounds& bounds);

    /// What ends with the next byte.
    [[nodiscard]] Found step(char byte);
    /// How many of the bytes so far, the last ones, are a wrong escape and what made it so; 0: the
    /// last step found none.
    [[nodiscard]] qsizetype wrongEscape() const { return m_wrongEscape; }
    /// What comes next has nothing to do with what came before.
    void reset();

private:
    [[nodiscard]] Found stepMarks(char byte);
    [[nodiscard]] Found stepEscapedMark(char byte);

    const std::optional<char> m_escape;
    const bool m_isMasked;
    const bool m_hasEscapedMarks;
    DelimiterMatcher m_start;
    DelimiterMatcher m_end;
    QByteArray m_code; // escaped marks: what stands behind the escape
    bool m_isEscaped = false; // an escape is open
    qsizetype m_wrongEscape = 0;
};
