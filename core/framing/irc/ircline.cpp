// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/ircline.h"

#include "core/framing/irc/ircmessage.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace {

constexpr qsizetype mostBody = IrcMessage::mostBytes - 2; // CR LF

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n' || c == '\0';
}

/// As one word, which cannot be taken for a text.
QByteArray wordOf(QByteArrayView part)
{
    QByteArray word = part.isEmpty() ? QByteArray("*") : part.toByteArray();
    std::ranges::replace_if(
        word, [](char c) { return isLineEnd(c) || c == ' '; }, '_');
    if (word.startsWith(':'))
        word[0] = '_';
    return word;
}

QByteArray escaped(QByteArrayView value)
{
    QByteArray result;
    for (const char c : value) {
        switch (c) {
        case ';':
            result += "\\:";
            break;
        case ' ':
        case '\0':
            result += "\\s";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\n':
            result += "\\n";
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// The longest beginning of so many bytes at most that does not end inside a character.
QByteArrayView cut(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QByteArrayView head = text.first(most);
    return head.chopped(Utf8::unfinishedTail(head));
}

} // namespace

IrcLine::IrcLine(QByteArrayView command)
    : m_body(wordOf(command))
{
}

IrcLine& IrcLine::tag(QByteArrayView name, QByteArrayView value)
{
    m_tags += (m_tags.isEmpty() ? '@' : ';') + wordOf(name);
    if (!value.isEmpty())
        m_tags += '=' + escaped(value);
    return *this;
}

IrcLine& IrcLine::from(QByteArrayView source)
{
    m_source = ':' + wordOf(source) + ' ';
    return *this;
}

IrcLine& IrcLine::with(QByteArrayView parameter)
{
    m_body += ' ' + wordOf(parameter);
    return *this;
}

IrcLine& IrcLine::text(QByteArrayView trailing)
{
    m_body += " :";
    const qsizetype start = m_body.size();
    m_body += trailing;
    std::replace_if(m_body.begin() + start, m_body.end(), isLineEnd, ' ');
    return *this;
}

qsizetype IrcLine::room() const
{
    constexpr qsizetype mark = 2; // space, colon
    return std::max<qsizetype>(0, mostBody - m_source.size() - m_body.size() - mark);
}

QByteArray IrcLine::bytes() const
{
    const QByteArray tags = m_tags.isEmpty() ? QByteArray() : m_tags + ' ';
    const QByteArray body = m_source + m_body;
    return tags + cut(body, mostBody) + "\r\n";
}

QList<QByteArrayView> splitIrcText(QByteArrayView text, qsizetype room)
{
    room = std::max<qsizetype>(room, 4); // a character's bytes
    QList<QByteArrayView> pieces;
    while (!text.isEmpty()) {
        const qsizetype end = std::ranges::find_if(text, isLineEnd) - text.begin();
        QByteArrayView line = text.first(end);
        text = text.sliced(std::min(end + 1, text.size()));
        while (!line.isEmpty()) {
            const QByteArrayView piece = cut(line, room);
            pieces.append(piece);
            line = line.sliced(piece.size());
        }
    }
    return pieces;
}
