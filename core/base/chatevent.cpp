// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chatevent.h"

#include <algorithm>
#include <array>

namespace {

constexpr QLatin1String kindKey {"chat.kind"};
constexpr QLatin1String doorKey {"chat.door"};
constexpr QLatin1String flagsKey {"chat.flags"};
constexpr QLatin1String timeKey {"chat.time"};
constexpr QLatin1String connectionKey {"chat.connection"};
constexpr QLatin1String roomKey {"chat.room"};
constexpr QLatin1String nameKey {"chat.name"};
constexpr QLatin1String otherKey {"chat.other"};
constexpr QLatin1String textKey {"chat.text"}; // as many as it takes

constexpr qsizetype textPiece = Note::maxLength - textKey.size(); // UTF-16 units

constexpr std::array<QLatin1String, 21> kindNames {QLatin1String(), QLatin1String("said"),
    QLatin1String("acted"), QLatin1String("noticed"), QLatin1String("whispered"),
    QLatin1String("arrived"), QLatin1String("quit"), QLatin1String("renamed"),
    QLatin1String("joined"), QLatin1String("left"), QLatin1String("kicked"),
    QLatin1String("topic-set"), QLatin1String("banned"), QLatin1String("unbanned"),
    QLatin1String("muted"), QLatin1String("unmuted"), QLatin1String("away"),
    QLatin1String("refused"), QLatin1String("unsent"), QLatin1String("welcomed"),
    QLatin1String("slowed")};
static_assert(kindNames.size() == std::size_t(ChatEvent::Kind::Slowed) + 1);

constexpr std::array<QLatin1String, 5> doorNames {QLatin1String(), QLatin1String("person"),
    QLatin1String("lines"), QLatin1String("header-content"), QLatin1String("irc")};
static_assert(doorNames.size() == std::size_t(ChatDoor::Irc) + 1);

struct Flag {
    char letter;
    bool ChatEvent::*member;
};
constexpr std::array flags {Flag {'o', &ChatEvent::isOwn}, Flag {'h', &ChatEvent::isHistory},
    Flag {'s', &ChatEvent::isStanding}, Flag {'p', &ChatEvent::isOperator}};

/// The names' index as an enumerator; the first where there is none.
template<typename Enum, std::size_t Size>
Enum valueOf(const std::array<QLatin1String, Size>& names, const QString& name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Enum(0) : Enum(found - names.begin());
}

/// The longest beginning of `text` that is no longer than so many bytes of UTF-8.
QString cutText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= ChatEvent::mostTextBytes)
        return text;
    qsizetype end = ChatEvent::mostTextBytes;
    while ((bytes.at(end) & 0xc0) == 0x80) // within a character
        --end;
    return QString::fromUtf8(bytes.first(end));
}

void addText(QList<Note>& notes, const QString& text)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype size = std::min(textPiece, text.size() - start);
        if (start + size < text.size() && text.at(start + size - 1).isHighSurrogate())
            --size;
        notes.append({textKey, text.mid(start, size)});
        start += size;
    }
}

void apply(ChatEvent& event, const Note& note)
{
    if (note.key == kindKey)
        event.kind = valueOf<ChatEvent::Kind>(kindNames, note.value);
    else if (note.key == doorKey)
        event.door = valueOf<ChatDoor>(doorNames, note.value);
    else if (note.key == timeKey)
        event.time = note.value.toLongLong();
    else if (note.key == connectionKey)
        event.connection.value = note.value.toUInt();
    else if (note.key == roomKey)
        event.room = note.value;
    else if (note.key == nameKey)
        event.name = note.value;
    else if (note.key == otherKey)
        event.other = note.value;
    else if (note.key == textKey)
        event.text += note.value;
    else if (note.key == flagsKey) {
        for (const Flag& flag : flags)
            event.*flag.member = note.value.contains(QLatin1Char(flag.letter));
    }
}

} // namespace

QList<Note> ChatEvent::toNotes() const
{
    QList<Note> notes {{kindKey, chatEventName(kind)}};
    const auto add = [&notes](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            notes.append({key, value});
    };
    add(doorKey, chatDoorName(door));
    QString letters;
    for (const Flag& flag : flags) {
        if (this->*flag.member)
            letters += QLatin1Char(flag.letter);
    }
    add(flagsKey, letters);
    add(timeKey, time == 0 ? QString() : QString::number(time));
    add(connectionKey, connection.isValid() ? QString::number(connection.value) : QString());
    add(roomKey, room);
    add(nameKey, name);
    add(otherKey, other);
    addText(notes, cutText(text));
    return notes;
}

std::optional<ChatEvent> ChatEvent::fromNotes(const QList<Note>& notes)
{
    if (notes.isEmpty() || notes.first().key != kindKey)
        return std::nullopt;
    ChatEvent event;
    for (const Note& note : notes)
        apply(event, note);
    if (event.kind == Kind::None)
        return std::nullopt;
    return event;
}

QLatin1String chatEventName(ChatEvent::Kind kind)
{
    return kindNames.at(std::size_t(kind));
}

QLatin1String chatDoorName(ChatDoor door)
{
    return doorNames.at(std::size_t(door));
}

QString foldedChatName(const QString& name)
{
    QString folded = name;
    for (QChar& c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + ('a' - 'A'));
    }
    return folded;
}
