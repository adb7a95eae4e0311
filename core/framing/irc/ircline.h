// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// Puts one line of IRC together: IrcLine("PRIVMSG").from("ada").with("#lobby").text("hello").
/// Nothing that goes in can end the line, or become another part of it: CR, LF and NUL become
/// spaces in a text, and they and spaces "_" in other parts, as does a colon at their start.
/// Sources: as IrcMessage.
class IrcLine
{
public:
    explicit IrcLine(QByteArrayView command);

    /// Another tag; the value is escaped.
    IrcLine& tag(QByteArrayView name, QByteArrayView value);
    /// Who says it: "nick!user@host", or a server's name.
    IrcLine& from(QByteArrayView source);
    /// Another parameter, of one word; "*" stands for an empty one.
    IrcLine& with(QByteArrayView parameter);
    /// The last parameter, which may be anything.
    IrcLine& text(QByteArrayView trailing);

    /// How many bytes of a text still fit, all that was given so far included; at least 0.
    [[nodiscard]] qsizetype room() const;
    /// The line with CR LF: without its tags no longer than IrcMessage::mostBytes; what is over
    /// that is cut off, at a character's end.
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_tags;
    QByteArray m_source; // with its colon and the space behind
    QByteArray m_body;
};

/// A text as pieces that each fit into `room` bytes (4 at least) and are in one line: cut at its
/// line ends, which are left out as empty lines are, and between characters of UTF-8. Views into
/// `text`.
[[nodiscard]] QList<QByteArrayView> splitIrcText(QByteArrayView text, qsizetype room);
