// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/headercontentdialect.h"

#include "core/behavior/behaviorspec.h"
#include "core/framing/headercontent/headercontent.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

using Kind = ChatEvent::Kind;

constexpr qint64 longestMessage = 16 * 1024 * 1024; // bytes: a roster of 100,000
constexpr qsizetype mostUnconfirmed = 256;
constexpr int mostNames = 8;

QString textOf(const QJsonObject& message, const char* key)
{
    return message.value(QLatin1String(key)).toString();
}

QJsonObject messageOf(
    const char* action, std::initializer_list<std::pair<const char*, QString>> members = {})
{
    QJsonObject message {{QStringLiteral("action"), QLatin1String(action)}};
    for (const auto& [name, value] : members) {
        if (!value.isEmpty())
            message.insert(QLatin1String(name), value);
    }
    return message;
}

/// ns since 1970 UTC; 0: there is none.
qint64 timeOf(const QJsonObject& message)
{
    const QDateTime time = QDateTime::fromString(textOf(message, "time"), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() * 1'000'000 : 0;
}

Kind speechKind(const QJsonObject& message, Kind plain)
{
    const QString kind = textOf(message, "kind");
    if (kind == QLatin1String("action"))
        return Kind::Acted;
    return kind == QLatin1String("notice") ? Kind::Noticed : plain;
}

Kind kindOf(const QJsonObject& message)
{
    static const QHash<QString, Kind> kinds {
        {QStringLiteral("away"), Kind::Away},
        {QStringLiteral("chat"), Kind::Said},
        {QStringLiteral("join"), Kind::Joined},
        {QStringLiteral("kick"), Kind::Kicked},
        {QStringLiteral("leave"), Kind::Left},
        {QStringLiteral("name"), Kind::Renamed},
        {QStringLiteral("notice"), Kind::Noticed},
        {QStringLiteral("private"), Kind::Whispered},
        {QStringLiteral("quit"), Kind::Quit},
        {QStringLiteral("topic"), Kind::TopicSet},
    };
    const Kind kind = kinds.value(textOf(message, "action"), Kind::None);
    return kind == Kind::Said || kind == Kind::Whispered ? speechKind(message, kind) : kind;
}

/// What a message tells, where that is one event; else of no kind.
ChatEvent eventOf(const QJsonObject& message)
{
    ChatEvent event = chatEvent(
        kindOf(message), textOf(message, "from"), textOf(message, "room"), textOf(message, "text"));
    event.other = textOf(message, "to");
    if (event.kind == Kind::Kicked) {
        event.other = event.name;
        event.name = textOf(message, "name");
    } else if (event.kind == Kind::Renamed) {
        event.other = textOf(message, "name");
    }
    event.isHistory = message.value(QLatin1String("history")).toBool();
    if (event.isHistory)
        event.time = timeOf(message);
    return event;
}

/// What a person wants, as a message; empty: there is no such thing.
QJsonObject wishOf(const ResponderCommand& command, const ChatBook& book)
{
    const auto value = [&command](const char* name) { return valueOf(command, name); };
    const QString room = book.roomOr(value("room"));
    const QString& name = command.name;
    if (name == QLatin1String("join"))
        return messageOf("join", {{"room", value("room")}});
    if (name == QLatin1String("leave"))
        return messageOf("leave", {{"room", room}, {"text", value("text")}});
    if (name == QLatin1String("topic"))
        return messageOf("topic", {{"room", room}, {"text", value("text")}});
    if (name == QLatin1String("kick"))
        return messageOf(
            "kick", {{"room", room}, {"name", value("name")}, {"text", value("text")}});
    if (name == QLatin1String("away"))
        return messageOf("away", {{"text", value("text")}});
    if (name == QLatin1String("roster"))
        return messageOf("roster", {{"room", room}});
    if (name == QLatin1String("raw"))
        return QJsonDocument::fromJson(value("text").toUtf8()).object();
    return {};
}

} // namespace

HeaderContentDialect::HeaderContentDialect(ChatLink& link)
    : ChatDialect(link)
    , m_messages(*ownFraming(BehaviorSpec::Kind::Application), longestMessage)
{
}

void HeaderContentDialect::start()
{
    askFor(book().name());
}

void HeaderContentDialect::take(QByteArrayView bytes)
{
    const bool goesOn = m_messages.feed(bytes,
        [this](const Frame& frame, QByteArrayView message) { return takeMessage(frame, message); });
    if (goesOn)
        return;
    link().tell(chatEvent(Kind::Refused, {}, {},
        QStringLiteral("The server has sent what is no header/content message.")));
    link().close();
}

bool HeaderContentDialect::takeMessage(const Frame& frame, QByteArrayView message)
{
    link().nextMessage();
    const ByteRange content = ByteRange(frame.content).translated(-frame.range.start);
    const QByteArray json = message.sliced(content.start, content.size()).toByteArray();
    obey(QJsonDocument::fromJson(json).object());
    return true;
}

void HeaderContentDialect::obey(const QJsonObject& message)
{
    const QString action = textOf(message, "action");
    if (action == QLatin1String("welcome"))
        welcomed(message);
    else if (action == QLatin1String("roster"))
        takeRoster(message);
    else if (action == QLatin1String("rooms"))
        takeRooms(message);
    else if (action == QLatin1String("error"))
        takeError(message);
    else if (const ChatEvent event = eventOf(message); event.kind != Kind::None) {
        if (event.isSpeech() && !event.isHistory && book().isOwn(event.name))
            m_unconfirmed.remove(message.value(QLatin1String("id")).toInteger());
        link().tell(event);
    }
}

void HeaderContentDialect::welcomed(const QJsonObject& message)
{
    link().tell(chatEvent(Kind::Welcomed, textOf(message, "name"), {}, textOf(message, "text")));
    if (book().wantedRooms().isEmpty())
        send(messageOf("join"));
    for (const QString& room : book().wantedRooms())
        send(messageOf("join", {{"room", room}}));
}

/// Tells of those who are new, or not what they were.
void HeaderContentDialect::takeRoster(const QJsonObject& message)
{
    const QString room = textOf(message, "room");
    for (const QJsonValue value : message.value(QLatin1String("members")).toArray()) {
        const QJsonObject member = value.toObject();
        ChatEvent event = chatEvent(Kind::Joined, textOf(member, "name"), room);
        event.isStanding = true;
        event.isOperator = member.value(QLatin1String("operator")).toBool();
        const std::optional<ChatEvent> known = book().member(room, event.name);
        if (!known || known->isOperator != event.isOperator)
            link().tell(event);
    }
    const ChatBook::Room* const known = book().room(room);
    if (known && known->topic != textOf(message, "topic")) {
        ChatEvent event = chatEvent(
            Kind::TopicSet, textOf(message, "topic-from"), room, textOf(message, "topic"));
        event.isStanding = true;
        link().tell(event);
    }
}

void HeaderContentDialect::takeRooms(const QJsonObject& message)
{
    for (const QJsonValue value : message.value(QLatin1String("rooms")).toArray()) {
        const QJsonObject room = value.toObject();
        const qint64 members = room.value(QLatin1String("members")).toInteger();
        link().tell(chatEvent(Kind::Noticed, {}, {},
            QStringLiteral("%1 (%2) %3")
                .arg(textOf(room, "name"))
                .arg(members)
                .arg(textOf(room, "topic"))
                .trimmed()));
    }
}

void HeaderContentDialect::takeError(const QJsonObject& message)
{
    const QString code = textOf(message, "code");
    const bool isTaken
        = code == QLatin1String("name-taken") || code == QLatin1String("name-looks-alike");
    if (isTaken && !book().isWelcomed() && ++m_namesTried <= mostNames) {
        askFor(m_nameAskedFor + u'_');
        return;
    }
    const ChatEvent unsent = m_unconfirmed.take(message.value(QLatin1String("id")).toInteger());
    ChatEvent event
        = chatEvent(Kind::Refused, {}, textOf(message, "room"), textOf(message, "text"));
    if (event.room.isEmpty())
        event.room = unsent.room;
    event.other = unsent.other;
    link().tell(event);
    if (unsent.isSpeech())
        link().tell(unsentEvent(unsent));
}

bool HeaderContentDialect::run(const ResponderCommand& command)
{
    if (const std::optional<ChatEvent> saying = spokenBy(command)) {
        speak(*saying);
        return true;
    }
    if (command.name == QLatin1String("quit")) {
        send(messageOf("quit", {{"text", valueOf(command, "text")}}));
        link().close();
        return true;
    }
    if (command.name == QLatin1String("rename")) {
        if (!book().isWelcomed())
            link().wantName(valueOf(command, "name"));
        askFor(valueOf(command, "name"));
        return true;
    }
    const QJsonObject wish = wishOf(command, book());
    if (!wish.isEmpty())
        send(wish);
    return !wish.isEmpty();
}

/// Each line of a text by itself, as the server tells it.
void HeaderContentDialect::speak(const ChatEvent& saying)
{
    ChatEvent line = saying;
    line.name = book().name();
    if (line.kind != Kind::Whispered)
        line.room = book().roomOr(line.room);
    for (const QString& text : saying.text.split(u'\n', Qt::SkipEmptyParts)) {
        line.text = text;
        if (m_unconfirmed.size() == mostUnconfirmed)
            m_unconfirmed.erase(m_unconfirmed.begin());
        m_unconfirmed.insert(m_lastId + 1, line);
        if (line.kind == Kind::Whispered)
            send(messageOf("private", {{"to", line.other}, {"text", text}}));
        else
            send(messageOf("chat",
                {{"room", line.room}, {"text", text},
                    {"kind", line.kind == Kind::Acted ? QStringLiteral("action") : QString()}}));
    }
}

void HeaderContentDialect::end()
{
    for (const ChatEvent& saying : std::exchange(m_unconfirmed, {}))
        link().tell(unsentEvent(saying));
}

void HeaderContentDialect::askFor(const QString& name)
{
    m_nameAskedFor = name;
    send(messageOf("name", {{"name", name}}));
}

void HeaderContentDialect::send(QJsonObject message)
{
    message.insert(QStringLiteral("id"), ++m_lastId);
    HeaderContent::Draft draft;
    draft.content = QJsonDocument(message).toJson(QJsonDocument::Compact);
    link().send(HeaderContent::encode(draft));
}
