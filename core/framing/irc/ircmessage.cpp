// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/ircmessage.h"

#include <algorithm>

namespace {

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Takes the parts of a line, one after another.
class Cursor
{
public:
    explicit Cursor(QByteArrayView line)
        : m_rest(line)
    {
        passSpaces();
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    /// Whether the next part begins with this mark, which is taken.
    bool takeMark(char mark)
    {
        if (!m_rest.startsWith(mark))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArrayView takeWord()
    {
        const auto end = std::ranges::find(m_rest, ' ');
        const QByteArrayView word = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(word.size());
        passSpaces();
        return word;
    }

    QByteArrayView takeRest()
    {
        const QByteArrayView rest = m_rest;
        m_rest = m_rest.last(0);
        return rest;
    }

private:
    void passSpaces()
    {
        while (m_rest.startsWith(' '))
            m_rest = m_rest.sliced(1);
    }

    QByteArrayView m_rest;
};

char unescaped(char escape)
{
    switch (escape) {
    case ':':
        return ';';
    case 's':
        return ' ';
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    default:
        return escape;
    }
}

/// What stands before `mark`, or all; that and the mark are taken off `rest`.
QByteArrayView takeUpTo(QByteArrayView& rest, char mark)
{
    const qsizetype end = std::ranges::find(rest, mark) - rest.begin();
    const QByteArrayView taken = rest.first(end);
    rest = rest.sliced(std::min(end + 1, rest.size()));
    return taken;
}

/// What stands behind the first `mark`, up to `end`; empty if there is no mark.
QByteArrayView between(QByteArrayView text, char mark, char end)
{
    const qsizetype start = text.indexOf(mark);
    if (start < 0)
        return "";
    const QByteArrayView rest = text.sliced(start + 1);
    const qsizetype stop = rest.indexOf(end);
    return stop < 0 ? rest : rest.first(stop);
}

} // namespace

IrcMessage IrcMessage::parse(QByteArrayView bytes)
{
    IrcMessage message;
    message.line = withoutLineEnd(bytes);
    Cursor cursor(message.line);
    if (cursor.takeMark('@'))
        message.tags = cursor.takeWord();
    if (cursor.takeMark(':'))
        message.source = cursor.takeWord();
    message.command = cursor.takeWord();
    while (!cursor.isAtEnd()) {
        message.hasTrailing = cursor.takeMark(':');
        const bool isRest = message.hasTrailing || message.parameters.size() == mostParameters - 1;
        message.parameters.append(isRest ? cursor.takeRest() : cursor.takeWord());
        if (isRest)
            break;
    }
    return message;
}

bool IrcMessage::is(QByteArrayView name) const
{
    return command.size() == name.size()
        && qstrnicmp(command.data(), command.size(), name.data(), name.size()) == 0;
}

int IrcMessage::numeric() const
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (command.size() != 3 || !std::ranges::all_of(command, isDigit))
        return -1;
    return (command[0] - '0') * 100 + (command[1] - '0') * 10 + (command[2] - '0');
}

QByteArrayView IrcMessage::nick() const
{
    const auto end = std::ranges::find_if(source, [](char c) { return c == '!' || c == '@'; });
    return source.first(end - source.begin());
}

QByteArrayView IrcMessage::user() const
{
    return between(source, '!', '@');
}

QByteArrayView IrcMessage::host() const
{
    return between(source, '@', '\0');
}

QByteArray IrcMessage::Tag::text() const
{
    QByteArray text;
    text.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != '\\')
            text += value[at];
        else if (++at < value.size()) // one at the end stands for nothing
            text += unescaped(value[at]);
    }
    return text;
}

QVarLengthArray<IrcMessage::Tag, 8> IrcMessage::tagList() const
{
    QVarLengthArray<Tag, 8> list;
    for (QByteArrayView rest = tags; !rest.isEmpty();) {
        const QByteArrayView each = takeUpTo(rest, ';');
        QByteArrayView value = each;
        const QByteArrayView name = takeUpTo(value, '=');
        if (!name.isEmpty())
            list.append({name, value});
    }
    return list;
}

std::optional<QByteArray> IrcMessage::tag(QByteArrayView name) const
{
    std::optional<QByteArray> value;
    for (const Tag& each : tagList()) {
        if (each.name == name)
            value = each.text();
    }
    return value;
}

std::optional<QByteArrayView> ctcpText(QByteArrayView text)
{
    if (!text.startsWith('\1'))
        return std::nullopt;
    text = text.sliced(1);
    if (text.endsWith('\1')) // some clients leave it out
        text.chop(1);
    return text;
}
