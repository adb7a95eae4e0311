// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcommands.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace {

using Values = QMap<QString, QString>;

const QString roomKey = QStringLiteral("room");
const QString textKey = QStringLiteral("text");
const QString nameKey = QStringLiteral("name");
const QString whatKey = QStringLiteral("what");

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatCommands)
};

Error problem(const QString& sentence)
{
    return {ErrorCode::InvalidArgument, sentence};
}

/// A line without what it begins with: "msg", "ada", "good morning".
struct Arguments {
    QString rest;

    QString takeWord()
    {
        rest = rest.trimmed();
        const qsizetype end = rest.indexOf(u' ');
        const QString word = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QString() : rest.sliced(end + 1).trimmed();
        return word;
    }
};

bool isRoomName(const QString& name)
{
    return name.startsWith(u'#') || name.startsWith(u'&');
}

/// The room that a command names first, else the one it is written in.
QString takeRoom(Arguments& arguments, const ChatPlace& place)
{
    return isRoomName(arguments.rest) ? arguments.takeWord() : place.room;
}

using Make = std::function<Result<ResponderCommand>(Arguments, const ChatPlace&)>;

struct Known {
    ChatCommand command;
    Make make;
    bool isForServers = false;
    bool isForClients = false;
};

/// What a command lacks, by the command's name.
using Lack = QString (*)(const char* command);

QString needsName(const char* command)
{
    return Words::tr("/%1 needs a name.", "a command").arg(QLatin1String(command));
}

QString needsNameOrAddress(const char* command)
{
    return Words::tr("/%1 needs a name or an address.", "a command").arg(QLatin1String(command));
}

QString needsRoom(const char* command)
{
    return Words::tr("/%1 needs a room, as #lobby.", "a command").arg(QLatin1String(command));
}

/// A command that names one member, or an address, and perhaps a reason.
Make aboutOne(const char* name, const QString& key, Lack lack)
{
    return [=](Arguments arguments, const ChatPlace&) -> Result<ResponderCommand> {
        const QString who = arguments.takeWord();
        if (who.isEmpty())
            return problem(lack(name));
        Values values {{key, who}};
        if (!arguments.rest.isEmpty())
            values.insert(textKey, arguments.rest);
        return ResponderCommand {QLatin1String(name), values};
    };
}

Result<ResponderCommand> makeAct(const Arguments& arguments, const ChatPlace& place)
{
    const QString text = arguments.rest.trimmed();
    if (text.isEmpty())
        return problem(Words::tr("/me needs what you do, as in “/me waves”."));
    if (!place.other.isEmpty())
        return ChatCommands::say(u"* " + text, place);
    if (place.room.isEmpty())
        return problem(Words::tr("There is no room here: choose one at the left first."));
    return ResponderCommand {QStringLiteral("act"), {{roomKey, place.room}, {textKey, text}}};
}

Result<ResponderCommand> makeWhisper(Arguments arguments, const ChatPlace&)
{
    const QString to = arguments.takeWord();
    if (to.isEmpty() || arguments.rest.isEmpty())
        return problem(Words::tr("/msg needs a name and a text."));
    return ResponderCommand {
        QStringLiteral("whisper"), {{QStringLiteral("to"), to}, {textKey, arguments.rest}}};
}

Result<ResponderCommand> makeJoin(Arguments arguments, const ChatPlace&)
{
    const QString room = arguments.takeWord();
    if (room.isEmpty())
        return problem(needsRoom("join"));
    return ResponderCommand {
        QStringLiteral("join"), {{roomKey, isRoomName(room) ? room : u'#' + room}}};
}

/// Those of a room: leave, topic.
Make ofRoom(const char* name, bool needsText)
{
    return [=](Arguments arguments, const ChatPlace& place) -> Result<ResponderCommand> {
        const QString room = takeRoom(arguments, place);
        if (room.isEmpty())
            return problem(needsRoom(name));
        if (needsText && arguments.rest.trimmed().isEmpty())
            return problem(Words::tr("/%1 needs a text.", "a command").arg(QLatin1String(name)));
        return ResponderCommand {
            QLatin1String(name), {{roomKey, room}, {textKey, arguments.rest.trimmed()}}};
    };
}

Result<ResponderCommand> makeKick(Arguments arguments, const ChatPlace& place)
{
    const QString name = arguments.takeWord();
    if (name.isEmpty())
        return problem(needsName("kick"));
    return ResponderCommand {QStringLiteral("kick"),
        {{roomKey, place.room}, {nameKey, name}, {textKey, arguments.rest}}};
}

Result<ResponderCommand> makeRoster(Arguments arguments, const ChatPlace& place)
{
    return ResponderCommand {QStringLiteral("roster"), {{roomKey, takeRoom(arguments, place)}}};
}

Result<ResponderCommand> makeAway(const Arguments& arguments, const ChatPlace&)
{
    return ResponderCommand {QStringLiteral("away"), {{textKey, arguments.rest.trimmed()}}};
}

Result<ResponderCommand> makeRaw(const Arguments& arguments, const ChatPlace&)
{
    if (arguments.rest.isEmpty())
        return problem(Words::tr("/raw needs a line, which goes out as it is."));
    return ResponderCommand {QStringLiteral("raw"), {{textKey, arguments.rest}}};
}

/// What a command does on its own: setting who is an operator.
Make makeOperator(const char* command, bool on)
{
    return [=](Arguments arguments, const ChatPlace&) -> Result<ResponderCommand> {
        const QString name = arguments.takeWord();
        if (name.isEmpty())
            return problem(needsName(command));
        return ResponderCommand {QStringLiteral("operator"),
            {{nameKey, name},
                {QStringLiteral("on"), on ? QStringLiteral("yes") : QStringLiteral("no")}}};
    };
}

QList<Known> known()
{
    const QString nameWord = Words::tr("NAME", "of a member");
    const QString textWord = Words::tr("TEXT", "what is said");
    const QString roomWord = Words::tr("ROOM", "its name");
    const auto entry = [](const char* command, const QString& arguments, const QString& meaning,
                           const Make& make, bool isForServers = false, bool isForClients = false) {
        return Known {
            {QLatin1String(command), arguments, meaning}, make, isForServers, isForClients};
    };
    return {
        entry("me", textWord, Words::tr("says what you do"), makeAct),
        entry("msg", nameWord + u' ' + textWord, Words::tr("says the text to one member alone"),
            makeWhisper),
        entry("join", roomWord, Words::tr("goes into a room"), makeJoin),
        entry("leave", roomWord, Words::tr("goes out of this room, or of another"),
            ofRoom("leave", false)),
        entry("nick", nameWord, Words::tr("gives you another name"),
            [](Arguments arguments, const ChatPlace&) -> Result<ResponderCommand> {
                const QString wanted = arguments.takeWord();
                if (wanted.isEmpty())
                    return problem(needsName("nick"));
                return ResponderCommand {QStringLiteral("rename"), {{nameKey, wanted}}};
            }),
        entry("topic", textWord, Words::tr("sets what the room is about"), ofRoom("topic", true)),
        entry("who", roomWord, Words::tr("asks again who is there"), makeRoster, false, true),
        entry("away", textWord, Words::tr("says that you are away, and why; without it: back"),
            makeAway),
        entry("kick", nameWord + u' ' + textWord,
            Words::tr("puts a member out of the room, for operators"), makeKick),
        entry("mute", nameWord, Words::tr("does not let a member speak"),
            aboutOne("mute", nameKey, needsName), true),
        entry("unmute", nameWord, Words::tr("lets a member speak again"),
            aboutOne("unmute", nameKey, needsName), true),
        entry("ban", nameWord + u' ' + textWord,
            Words::tr("does not let a name or an address come any more"),
            aboutOne("ban", whatKey, needsNameOrAddress), true),
        entry("unban", nameWord, Words::tr("lets a name or an address come again"),
            aboutOne("unban", whatKey, needsNameOrAddress), true),
        entry("op", nameWord, Words::tr("lets a member put others out"), makeOperator("op", true),
            true),
        entry("deop", nameWord, Words::tr("does not let a member put others out any more"),
            makeOperator("deop", false), true),
        entry("raw", textWord, Words::tr("sends a line as it is"), makeRaw, false, true),
    };
}

bool isThere(const Known& each, bool isServer)
{
    return isServer ? !each.isForClients : !each.isForServers;
}

Result<ResponderCommand> parseCommand(const QString& line, const ChatPlace& place)
{
    Arguments arguments {line.sliced(1)};
    const QString name = arguments.takeWord().toLower();
    for (const Known& each : known()) {
        if (each.command.name == name && isThere(each, place.isServer))
            return each.make(arguments, place);
    }
    return problem(Words::tr("There is no command /%1. /help tells which there are; //%1 says it "
                             "as it is written.")
                       .arg(safeText(name, 40)));
}

} // namespace

namespace ChatCommands {

QList<ChatCommand> all(bool isServer)
{
    QList<ChatCommand> commands;
    for (const Known& each : known()) {
        if (isThere(each, isServer))
            commands.append(each.command);
    }
    commands.append({QStringLiteral("help"), {}, Words::tr("tells of these commands")});
    return commands;
}

QString help(bool isServer)
{
    QStringList lines;
    for (const ChatCommand& command : all(isServer)) {
        const QString form
            = command.arguments.isEmpty() ? command.name : command.name + u' ' + command.arguments;
        lines.append(Words::tr("/%1  %2", "a command with its arguments, what it does")
                         .arg(form, command.meaning));
    }
    return lines.join(u'\n');
}

bool isHelp(const QString& text)
{
    return text.trimmed().compare(QLatin1String("/help"), Qt::CaseInsensitive) == 0;
}

ResponderCommand say(const QString& line, const ChatPlace& place)
{
    if (!place.other.isEmpty()) {
        return {QStringLiteral("whisper"), {{QStringLiteral("to"), place.other}, {textKey, line}}};
    }
    return {QStringLiteral("say"), {{roomKey, place.room}, {textKey, line}}};
}

Result<QList<ResponderCommand>> parse(const QString& text, const ChatPlace& place)
{
    QList<ResponderCommand> commands;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const bool isCommand = line.startsWith(u'/') && !line.startsWith(QLatin1String("//"));
        if (isCommand) {
            const Result<ResponderCommand> command = parseCommand(line, place);
            if (!command)
                return command.error();
            commands.append(*command);
            continue;
        }
        if (place.room.isEmpty() && place.other.isEmpty()) {
            return problem(Words::tr(
                "Nothing can be said here: choose a room at the left, or go into one with /join."));
        }
        commands.append(say(line.startsWith(u'/') ? line.sliced(1) : line, place));
    }
    return commands;
}

} // namespace ChatCommands
