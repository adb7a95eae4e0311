// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"
#include "tests/fuzz/fuzztarget.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

/// Who may hear what in a chat, from what its server notes of it: words that are said once are
/// heard by those alone who were there, or came while they were history.
class ChatAudience
{
public:
    /// One that nothing else has in it, for `sayer` to say; it may be told of it again.
    [[nodiscard]] QByteArray newWord(ConnectionId sayer = {})
    {
        m_words.push_back({});
        m_words.back().hearers.insert(sayer);
        return wordOf(m_words.size() - 1);
    }

    void happened(const ChatEvent& event)
    {
        const QString name = foldedChatName(event.name);
        const QString room = foldedChatName(event.room);
        hear(event);
        switch (event.kind) {
        case ChatEvent::Kind::Arrived:
            require(event.isStanding || !m_members.contains(name), "a name has one member");
            m_members[name] = {event.connection, event.door};
            break;
        case ChatEvent::Kind::Joined:
            m_rooms[room].insert(name);
            for (Word& word : m_words) {
                if (word.room == room)
                    word.hearers.insert(connectionOf(name));
            }
            break;
        case ChatEvent::Kind::Left:
            m_rooms[room].erase(name);
            break;
        case ChatEvent::Kind::Kicked:
            if (room.isEmpty())
                forget(name);
            else
                m_rooms[room].erase(name);
            break;
        case ChatEvent::Kind::Renamed:
            rename(name, foldedChatName(event.other));
            break;
        case ChatEvent::Kind::Quit:
            forget(name);
            break;
        default:
            break;
        }
    }
    /// A connection has ended: there is no member of it any more.
    void gone(ConnectionId id) const
    {
        for (const auto& [name, member] : m_members)
            require(member.connection != id, "the name of one that has gone is free");
    }

    [[nodiscard]] bool speaksIrc(ConnectionId id) const
    {
        for (const auto& [name, member] : m_members) {
            if (member.connection == id)
                return member.door == ChatDoor::Irc;
        }
        return false;
    }

    /// `told` was told to the client of a connection.
    void check(ConnectionId id, const QByteArray& told) const
    {
        for (const std::size_t number : wordsIn(told)) {
            const Word& word = m_words[number];
            require(word.isPublic || word.hearers.contains(id), "nobody hears what is not for him");
        }
    }

private:
    struct Member {
        ConnectionId connection;
        ChatDoor door = ChatDoor::Unknown;
    };
    struct Word {
        std::set<ConnectionId> hearers;
        QString room; // folded; empty: none
        bool isPublic = false;
    };
    static inline const QByteArray mark = "wq7Zk2pX";

    [[nodiscard]] static QByteArray wordOf(std::size_t number)
    {
        return mark + QByteArray::number(qulonglong(number)) + '.';
    }
    /// Those that newWord() has made.
    [[nodiscard]] std::vector<std::size_t> wordsIn(const QByteArray& text) const
    {
        std::vector<std::size_t> words;
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            const qsizetype start = at + mark.size();
            bool isNumber = false;
            const auto number
                = text.sliced(start, std::max(text.indexOf('.', start) - start, qsizetype(0)))
                      .toULong(&isNumber);
            if (isNumber && number < m_words.size())
                words.push_back(number);
        }
        return words;
    }
    [[nodiscard]] ConnectionId connectionOf(const QString& name) const
    {
        const auto found = m_members.find(name);
        return found == m_members.end() ? ConnectionId() : found->second.connection;
    }
    void forget(const QString& name)
    {
        for (auto& [room, members] : m_rooms)
            members.erase(name);
        m_members.erase(name);
    }
    void rename(const QString& from, const QString& to)
    {
        require(from == to || !m_members.contains(to), "a new name has no member yet");
        const Member member = m_members[from];
        m_members.erase(from);
        m_members[to] = member;
        for (auto& [room, members] : m_rooms) {
            if (members.erase(from) > 0)
                members.insert(to);
        }
    }
    /// Words in the text of an event are heard by those whom it is told to.
    void hear(const ChatEvent& event)
    {
        for (const std::size_t number : wordsIn(event.text.toUtf8()))
            hear(m_words[number], event);
    }
    void hear(Word& word, const ChatEvent& event)
    {
        word.hearers.insert(event.connection);
        word.hearers.insert(connectionOf(foldedChatName(event.name)));
        if (event.kind == ChatEvent::Kind::Whispered) {
            word.hearers.insert(connectionOf(foldedChatName(event.other)));
        } else if (event.isSpeech() && !event.room.isEmpty()) {
            word.room = foldedChatName(event.room);
            for (const QString& name : m_rooms[word.room])
                word.hearers.insert(connectionOf(name));
        } else if (event.kind != ChatEvent::Kind::Refused) {
            word.isPublic = true; // topics, why somebody is away or gone
        }
    }

    std::map<QString, Member> m_members; // by folded name
    std::map<QString, std::set<QString>> m_rooms; // folded names, by folded name
    std::vector<Word> m_words;
};
