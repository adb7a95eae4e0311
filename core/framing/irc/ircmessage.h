// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

/// One message of IRC taken apart: "@tags :source COMMAND parameters :trailing". A value of views
/// into the line that was parsed; nothing is copied. Sources: RFC 1459 and RFC 2812, section 2.3.1;
/// IRCv3, "Message Tags".
struct IrcMessage {
    static constexpr qsizetype mostBytes = 512; ///< of a line with CR LF, without tags
    static constexpr qsizetype mostTagBytes = 8191; ///< of tags, with the @ and the space behind
    static constexpr qsizetype mostParameters = 15; ///< the last takes all of the rest

    /// The name of a tag, and its value with escapes as they stand.
    struct Tag {
        QByteArrayView name;
        QByteArrayView value;

        [[nodiscard]] QByteArray text() const; ///< the value without escapes
    };

    QByteArrayView line; ///< without its line end
    QByteArrayView tags; ///< without the @
    QByteArrayView source; ///< without the colon: "nick!user@host", or a server's name
    QByteArrayView command; ///< empty: the line has none
    QVarLengthArray<QByteArrayView, mostParameters> parameters; ///< trailing is the last, without
                                                                ///< its colon
    bool hasTrailing = false; ///< the last parameter stands behind a colon

    /// Of a line, with or without its line end. Takes what it can get: further spaces between parts
    /// and behind the last are passed over, as servers do.
    [[nodiscard]] static IrcMessage parse(QByteArrayView line);

    /// Where a part stands in the line; only of views that this message has.
    [[nodiscard]] ByteRange rangeOf(QByteArrayView part) const
    {
        const qint64 start = part.data() - line.data();
        return {start, start + part.size()};
    }

    /// Whether this is the command, ASCII letters in either case.
    [[nodiscard]] bool is(QByteArrayView name) const;
    /// The number of a reply: three digits; -1 if the command is a word.
    [[nodiscard]] int numeric() const;
    /// Empty where there are fewer.
    [[nodiscard]] QByteArrayView parameter(qsizetype index) const
    {
        return index < parameters.size() ? parameters[index] : QByteArrayView("");
    }
    [[nodiscard]] QByteArrayView trailing() const
    {
        return hasTrailing ? parameters.last() : QByteArrayView("");
    }

    /// The parts of the source: "nick!user@host". Empty where it has none.
    [[nodiscard]] QByteArrayView nick() const;
    [[nodiscard]] QByteArrayView user() const;
    [[nodiscard]] QByteArrayView host() const;

    [[nodiscard]] QVarLengthArray<Tag, 8> tagList() const;
    /// The value of a tag without escapes; of several of this name the last counts. Nothing if
    /// there is none; empty if it has no value.
    [[nodiscard]] std::optional<QByteArray> tag(QByteArrayView name) const;
};

/// The text of a CTCP message ("\1ACTION waves\1") without its marks; nothing if it is none.
[[nodiscard]] std::optional<QByteArrayView> ctcpText(QByteArrayView text);
