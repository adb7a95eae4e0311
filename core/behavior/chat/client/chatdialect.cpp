// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/chatdialect.h"

#include "core/behavior/chat/client/headercontentdialect.h"
#include "core/behavior/chat/client/ircdialect.h"
#include "core/behavior/chat/client/lessondialects.h"
#include "core/behavior/chat/client/linesdialect.h"

std::unique_ptr<ChatDialect> makeChatDialect(ChatClientSettings::Dialect dialect, ChatLink& link)
{
    using Dialect = ChatClientSettings::Dialect;
    switch (dialect) {
    case Dialect::HeaderContent:
        return std::make_unique<HeaderContentDialect>(link);
    case Dialect::Irc:
        return std::make_unique<IrcDialect>(link);
    case Dialect::Lines:
        return std::make_unique<LinesDialect>(link);
    case Dialect::NameThenText10:
        return std::make_unique<NameThenTextDialect>(link);
    case Dialect::Text64:
        return std::make_unique<Text64Dialect>(link);
    case Dialect::AskedName:
        return std::make_unique<AskedNameDialect>(link);
    }
    Q_UNREACHABLE();
}

ChatEvent chatEvent(
    ChatEvent::Kind kind, const QString& name, const QString& room, const QString& text)
{
    ChatEvent event;
    event.kind = kind;
    event.name = name;
    event.room = room;
    event.text = text;
    return event;
}

ChatEvent unsentEvent(const ChatEvent& saying)
{
    ChatEvent event = chatEvent(ChatEvent::Kind::Unsent, saying.name, saying.room, saying.text);
    event.other = saying.other;
    return event;
}

QString valueOf(const ResponderCommand& command, const char* name)
{
    return command.values.value(QLatin1String(name));
}

std::optional<ChatEvent> spokenBy(const ResponderCommand& command)
{
    using Kind = ChatEvent::Kind;
    ChatEvent event = chatEvent(Kind::None, {}, valueOf(command, "room"), valueOf(command, "text"));
    if (command.name == QLatin1String("say")) {
        event.kind = Kind::Said;
    } else if (command.name == QLatin1String("act")) {
        event.kind = Kind::Acted;
    } else if (command.name == QLatin1String("whisper")) {
        event.kind = Kind::Whispered;
        event.room.clear();
        event.other = valueOf(command, "to");
    } else {
        return std::nullopt;
    }
    return event;
}
