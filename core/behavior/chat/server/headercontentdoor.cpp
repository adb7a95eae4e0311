// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/headercontentdoor.h"

#include "core/behavior/behaviorspec.h"
#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/names.h"
#include "core/framing/headercontent/headercontent.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace chat {

using Kind = ChatEvent::Kind;
using Code = Refusal::Code;

namespace {

constexpr QLatin1String actionKey {"action"};
constexpr QLatin1String fromKey {"from"};
constexpr QLatin1String idKey {"id"};
constexpr QLatin1String kindKey {"kind"};
constexpr QLatin1String nameKey {"name"};
constexpr QLatin1String roomKey {"room"};
constexpr QLatin1String textKey {"text"};
constexpr QLatin1String timeKey {"time"};
constexpr QLatin1String toKey {"to"};

QString timeText(qint64 ns)
{
    return QDateTime::fromMSecsSinceEpoch(ns / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray encodedMessage(const QJsonObject& message)
{
    HeaderContent::Draft draft;
    draft.content = QJsonDocument(message).toJson(QJsonDocument::Compact);
    return HeaderContent::encode(draft);
}

QString actionOf(const ChatEvent& event)
{
    switch (event.kind) {
    case Kind::Whispered:
        return QStringLiteral("private");
    case Kind::Noticed:
        return event.room.isEmpty() ? QStringLiteral("private") : QStringLiteral("chat");
    case Kind::Said:
        return QStringLiteral("chat");
    case Kind::Acted:
        return event.room.isEmpty() ? QStringLiteral("private") : QStringLiteral("chat");
    case Kind::Quit:
        return QStringLiteral("quit");
    case Kind::Renamed:
        return QStringLiteral("name");
    case Kind::Joined:
        return QStringLiteral("join");
    case Kind::Left:
        return QStringLiteral("leave");
    case Kind::Kicked:
        return QStringLiteral("kick");
    case Kind::TopicSet:
        return QStringLiteral("topic");
    case Kind::Away:
        return QStringLiteral("away");
    default:
        return {};
    }
}

QJsonObject messageOf(const ChatEvent& event)
{
    QJsonObject message {
        {actionKey, actionOf(event)}, {fromKey, event.name}, {timeKey, timeText(event.time)}};
    const auto add = [&message](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            message.insert(key, value);
    };
    add(roomKey, event.room);
    add(textKey, event.text);
    if (event.kind == Kind::Acted || event.kind == Kind::Noticed)
        add(kindKey,
            event.kind == Kind::Acted ? QStringLiteral("action") : QStringLiteral("notice"));
    if (event.kind == Kind::Kicked) {
        message.insert(fromKey, event.other);
        message.insert(nameKey, event.name);
    } else if (event.kind == Kind::Renamed) {
        message.insert(nameKey, event.other);
    } else {
        add(toKey, event.other);
    }
    if (event.isHistory)
        message.insert(QLatin1String("history"), true);
    return message;
}

QJsonObject rosterOf(const Room& room)
{
    QJsonArray members;
    for (const Member* member : room.members) {
        QJsonObject entry {{nameKey, member->name}};
        if (room.isOperator(*member))
            entry.insert(QLatin1String("operator"), true);
        if (!member->away.isEmpty())
            entry.insert(QLatin1String("away"), true);
        members.append(entry);
    }
    QJsonObject roster {{actionKey, QLatin1String("roster")}, {roomKey, room.name},
        {QLatin1String("members"), members}};
    if (!room.topic.isEmpty()) {
        roster.insert(QLatin1String("topic"), room.topic);
        roster.insert(QLatin1String("topic-from"), room.topicBy);
    }
    return roster;
}

} // namespace

HeaderContentDoor::HeaderContentDoor(House& house, Member& member)
    : Door(house, member)
    , m_messages(*ownFraming(BehaviorSpec::Kind::Application), 16 * house.limits().textBytes)
{
}

void HeaderContentDoor::feed(QByteArrayView bytes)
{
    if (m_isLost)
        return;
    m_isLost = !m_messages.feed(bytes, [this](const Frame& frame, QByteArrayView message) {
        const ByteRange content {
            frame.content.start - frame.range.start, frame.content.end - frame.range.start};
        m_waiting.push_back(
            message.sliced(content.start, content.end - content.start).toByteArray());
        return true;
    });
}

void HeaderContentDoor::takeNext()
{
    if (m_waiting.empty()) {
        house().answer(member(),
            Refusal {Code::MessageInvalid,
                QStringLiteral("That is no header/content message, or one that is too long.")});
        house().leaveForGood(member(), QStringLiteral("sent what is no message"));
        return;
    }
    const QByteArray content = std::move(m_waiting.front());
    m_waiting.pop_front();
    QJsonParseError error {};
    const QJsonObject message = QJsonDocument::fromJson(content, &error).object();
    const QJsonValue id = message.value(idKey);
    m_id = id.isDouble() ? std::optional(id.toInteger()) : std::nullopt;
    const QString action = message.value(actionKey).toString();
    if (error.error != QJsonParseError::NoError || action.isEmpty()) {
        answer(Refusal {Code::MessageInvalid,
            QStringLiteral("A message is a JSON object with an \"action\".")});
    } else {
        obey(action, message);
    }
    m_id.reset();
}

void HeaderContentDoor::obey(const QString& action, const QJsonObject& message)
{
    const QString room = cleanText(message.value(roomKey).toString());
    const QString text = cleanText(message.value(textKey).toString());
    const QString name = cleanText(message.value(nameKey).toString());
    if (action == QLatin1String("name"))
        takeName(name);
    else if (action == QLatin1String("ping"))
        tell({{actionKey, QLatin1String("pong")}});
    else if (action == QLatin1String("quit"))
        house().leaveForGood(member(), text);
    else if (!member().isKnown())
        answer(Refusal {Code::NameNeeded, QStringLiteral("Say who you are first.")});
    else if (action == QLatin1String("chat"))
        answer(house().say(member(), room, firstLine(message)), room);
    else if (action == QLatin1String("private"))
        answer(house().whisper(
            member(), cleanText(message.value(toKey).toString()), firstLine(message)));
    else if (action == QLatin1String("join"))
        answer(house().join(member(), room));
    else if (action == QLatin1String("leave"))
        answer(house().leave(member(), room, text));
    else if (action == QLatin1String("topic"))
        answer(house().setTopic(member(), room, text), room);
    else if (action == QLatin1String("roster"))
        tellRoster(room);
    else if (action == QLatin1String("rooms"))
        tellRooms();
    else if (action == QLatin1String("away"))
        house().setAway(member(), text);
    else if (action == QLatin1String("kick"))
        answer(house().moderation().kick(member(), room, name, text), room);
    else
        answer(Refusal {Code::MessageUnknown,
            QStringLiteral("There is no action \"%1\".").arg(action), action});
}

void HeaderContentDoor::answer(const Outcome& outcome, const QString& room)
{
    house().answer(member(), outcome, room);
}

void HeaderContentDoor::takeName(const QString& name)
{
    if (member().isKnown()) {
        answer(house().rename(member(), name));
        return;
    }
    if (const Outcome refused = house().admit(member(), name))
        answer(refused);
    else
        welcome();
}

/// The first line of a message's text. What is left of it is a message of its own, so that each
/// line counts as one.
Saying HeaderContentDoor::firstLine(QJsonObject message)
{
    const QString kindName = message.value(kindKey).toString();
    const Kind kind = kindName == QLatin1String("action") ? Kind::Acted
        : kindName == QLatin1String("notice")             ? Kind::Noticed
                                                          : Kind::Said;
    const QString text = message.value(textKey).toString();
    QString line = text.section(u'\n', 0, 0);
    const QString rest = text.mid(line.size() + 1);
    if (!rest.isEmpty()) {
        message.insert(textKey, rest);
        m_waiting.push_front(QJsonDocument(message).toJson(QJsonDocument::Compact));
    }
    if (line.endsWith(u'\r'))
        line.chop(1);
    return {cleanText(line), kind, m_id};
}

void HeaderContentDoor::tellRoster(const QString& name)
{
    if (const Room* room = house().findRoom(name)) {
        tell(rosterOf(*room));
        return;
    }
    answer(Refusal {Code::RoomUnknown, QStringLiteral("There is no room %1.").arg(name), name});
}

void HeaderContentDoor::tellRooms()
{
    QJsonArray rooms;
    for (const Room* room : house().rooms()) {
        rooms.append(QJsonObject {{nameKey, room->name},
            {QLatin1String("members"), qint64(room->members.size())},
            {QLatin1String("topic"), room->topic}});
    }
    tell({{actionKey, QLatin1String("rooms")}, {QLatin1String("rooms"), rooms}});
}

Wording HeaderContentDoor::wordingOf(const News& news) const
{
    if (actionOf(news.event).isEmpty())
        return Wording::None;
    return news.id && news.from == &member() ? Wording::HeaderContentWithId
                                             : Wording::HeaderContent;
}

QByteArray HeaderContentDoor::encoded(const News& news, Wording wording) const
{
    QJsonObject message = messageOf(news.event);
    if (wording == Wording::HeaderContentWithId)
        message.insert(idKey, *news.id);
    return encodedMessage(message);
}

void HeaderContentDoor::welcome()
{
    tell({{actionKey, QLatin1String("welcome")}, {nameKey, member().name},
        {QLatin1String("server"), House::serverName}, {textKey, house().settings().motd}});
}

void HeaderContentDoor::entered(const Room& room)
{
    tell(rosterOf(room));
    for (ChatEvent event : room.history) {
        event.isHistory = true;
        send(encodedMessage(messageOf(event)));
    }
}

void HeaderContentDoor::refuse(const Refusal& refusal)
{
    QJsonObject message {{actionKey, QLatin1String("error")},
        {QLatin1String("code"), refusalName(refusal.code)}, {textKey, refusal.text}};
    if (!refusal.about.isEmpty())
        message.insert(QLatin1String("about"), refusal.about);
    tell(message);
}

void HeaderContentDoor::remark(const QString& text)
{
    tell({{actionKey, QLatin1String("notice")}, {textKey, text}});
}

/// To this member alone, with the id of what it answers.
void HeaderContentDoor::tell(QJsonObject message)
{
    message.insert(timeKey, timeText(house().host().timeNs()));
    if (m_id)
        message.insert(idKey, *m_id);
    send(encodedMessage(message));
}

} // namespace chat
