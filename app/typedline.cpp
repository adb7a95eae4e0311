// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typedline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypedLine)
};

/// A command of a person: "/msg NAME TEXT". Its words are the values of a command of the chat.
struct Typed {
    const char* word;
    const char* command;
    const char* first; ///< the name of the value that the first word is; empty: there is none
    const char* rest; ///< of what follows, or of all
    bool hasRoom; ///< the room that is spoken in is a value, too
};

constexpr std::array typed {
    Typed {"me", "act", "", "text", true},
    Typed {"msg", "whisper", "to", "text", false},
    Typed {"join", "join", "room", "", false},
    Typed {"leave", "leave", "", "text", true},
    Typed {"part", "leave", "", "text", true},
    Typed {"nick", "rename", "name", "", false},
    Typed {"topic", "topic", "", "text", true},
    Typed {"away", "away", "", "text", false},
    Typed {"kick", "kick", "name", "text", true},
    Typed {"raw", "raw", "", "text", false},
};

ResponderCommand sayCommand(const QString& text, const QString& room)
{
    return {
        QStringLiteral("say"), {{QStringLiteral("text"), text}, {QStringLiteral("room"), room}}};
}

ResponderCommand commandOf(const Typed& kind, const QString& rest, const QString& room)
{
    ResponderCommand command {QLatin1String(kind.command), {}};
    QString left = rest;
    if (*kind.first) {
        command.values.insert(QLatin1String(kind.first), rest.section(u' ', 0, 0));
        left = rest.section(u' ', 1);
    }
    if (*kind.rest)
        command.values.insert(QLatin1String(kind.rest), left);
    if (kind.hasRoom)
        command.values.insert(QStringLiteral("room"), room);
    return command;
}

} // namespace

TypedLine TypedLine::parse(const QString& line, const QString& room)
{
    if (line.trimmed().isEmpty())
        return {};
    if (line.startsWith(QLatin1String("//")))
        return {.kind = Kind::Wish, .command = sayCommand(line.mid(1), room)};
    if (!line.startsWith(u'/'))
        return {.kind = Kind::Wish, .command = sayCommand(line, room)};
    const QString word = line.section(u' ', 0, 0).mid(1).toLower();
    const QString rest = line.section(u' ', 1);
    if (word == QLatin1String("who"))
        return {.kind = Kind::Who};
    if (word == QLatin1String("help"))
        return {.kind = Kind::Help};
    if (word == QLatin1String("quit")) {
        return {.kind = Kind::Quit,
            .command = {QStringLiteral("quit"), {{QStringLiteral("text"), rest}}}};
    }
    const auto found = std::ranges::find_if(
        typed, [&word](const Typed& each) { return word == QLatin1String(each.word); });
    if (found == typed.end())
        return {.kind = Kind::Unknown, .text = line};
    return {.kind = Kind::Wish, .command = commandOf(*found, rest, room)};
}

bool TypedLine::isSpeech() const
{
    return kind == Kind::Wish
        && (command.name == QLatin1String("say") || command.name == QLatin1String("act")
            || command.name == QLatin1String("whisper"));
}

QStringList TypedLine::help()
{
    return {Words::tr("Every line is said in the room. Others begin with /:"),
        Words::tr("/me TEXT  what you do"), Words::tr("/msg NAME TEXT  to one alone"),
        Words::tr("/join ROOM  another room, which is spoken in from then on"),
        Words::tr("/leave TEXT  out of this one"), Words::tr("/nick NAME  another name"),
        Words::tr("/topic TEXT  what the room is about"), Words::tr("/who  who is in the room"),
        Words::tr("/away TEXT  why you are away; without a text: back"),
        Words::tr("/kick NAME TEXT  out of the room"),
        Words::tr("/raw TEXT  a line of the server's own language"),
        Words::tr("/quit TEXT  the end"), Words::tr("//TEXT  says /TEXT")};
}
