// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatserver.h"

#include "core/behavior/behaviorspec.h"
#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/names.h"
#include "core/behavior/chat/server/visitor.h"

#include <set>

namespace {

using chat::Outcome;

/// Who is to be woken, and when.
class Schedule
{
public:
    void set(chat::Visitor& visitor, qint64 due)
    {
        qint64& known = m_dues[&visitor];
        if (known == due)
            return;
        m_order.erase({known, &visitor});
        known = due;
        if (due != 0)
            m_order.insert({due, &visitor});
    }
    void remove(chat::Visitor& visitor)
    {
        const auto found = m_dues.find(&visitor);
        if (found == m_dues.end())
            return;
        m_order.erase({found->second, &visitor});
        m_dues.erase(found);
    }
    /// 0: nobody is to be woken.
    [[nodiscard]] qint64 first() const { return m_order.empty() ? 0 : m_order.begin()->first; }
    [[nodiscard]] chat::Visitor& next() const { return *m_order.begin()->second; }

private:
    std::map<chat::Visitor*, qint64> m_dues; // 0: none
    std::set<std::pair<qint64, chat::Visitor*>> m_order;
};

class ChatServer final : public Responder
{
public:
    explicit ChatServer(const ChatSettings& settings)
        : m_settings(settings)
    {
    }

    void start(ResponderHost& host) override
    {
        Responder::start(host);
        m_house = std::make_unique<chat::House>(host, m_settings);
        m_person.kind = ChatDoor::Person;
        m_person.isOperator = true;
        m_person.host = QStringLiteral("localhost");
        m_house->answer(m_person, m_house->admit(m_person, m_settings.personName));
        joinRooms();
    }
    void peerConnected(Peer& peer) override
    {
        peer.setState(std::make_unique<chat::Visitor>(*m_house, peer));
        settle(peer);
    }
    void bytesReceived(Peer& peer, QByteArrayView bytes) override
    {
        if (m_isOver)
            return;
        visitor(peer).received(bytes);
        if (peer.keepsBoundaries())
            visitor(peer).boundaryReached();
        settle(peer);
    }
    void peerFinished(Peer& peer) override
    {
        visitor(peer).finished();
        settle(peer);
    }
    void peerGone(Peer& peer) override
    {
        visitor(peer).gone();
        m_house->dropOverdue();
        m_schedule.remove(visitor(peer));
    }
    void woken() override
    {
        m_wakingAt = 0; // also where it is a little too early
        const qint64 now = host().monotonicNs();
        while (m_schedule.first() != 0 && m_schedule.first() <= now) {
            chat::Visitor& due = m_schedule.next();
            due.woken(now);
            m_schedule.set(due, due.due());
        }
        m_house->dropOverdue();
        wakeNext();
    }
    void commanded(const ResponderCommand& command) override
    {
        if (m_isOver)
            return;
        m_house->answer(m_person, obey(command), value(command, "room"));
        m_house->dropOverdue();
    }
    void stopping() override
    {
        m_isOver = true;
        m_house->close();
    }
    void recordingResumed() override { m_house->noteStanding(); }
    void settingsChanged(const BehaviorSpec& spec) override
    {
        m_settings = spec.chat;
        m_house->setSettings(m_settings);
        m_house->answer(m_person, m_house->rename(m_person, m_settings.personName));
        joinRooms();
        m_house->dropOverdue();
    }

private:
    static chat::Visitor& visitor(Peer& peer) { return static_cast<chat::Visitor&>(*peer.state()); }
    static QString value(const ResponderCommand& command, const char* name)
    {
        return chat::cleanText(command.values.value(QLatin1String(name)));
    }

    /// The person hears all that stand.
    void joinRooms()
    {
        for (const QString& room : std::as_const(m_settings.rooms)) {
            if (m_person.isKnown())
                m_house->answer(m_person, m_house->join(m_person, room), room);
        }
    }

    void settle(Peer& peer)
    {
        m_house->dropOverdue();
        m_schedule.set(visitor(peer), visitor(peer).due());
        wakeNext();
    }
    void wakeNext()
    {
        const qint64 next = m_schedule.first();
        if (next != 0 && std::exchange(m_wakingAt, next) != next)
            host().wakeAt(next);
    }

    /// What the person at the window wants.
    [[nodiscard]] Outcome obey(const ResponderCommand& command)
    {
        const QString room = value(command, "room");
        const QString name = value(command, "name");
        const QString text = value(command, "text");
        const QString what = value(command, "what");
        if (command.name == QLatin1String("say"))
            return say(command, ChatEvent::Kind::Said);
        if (command.name == QLatin1String("act"))
            return say(command, ChatEvent::Kind::Acted);
        if (command.name == QLatin1String("whisper"))
            return say(command, ChatEvent::Kind::Whispered);
        if (command.name == QLatin1String("rename"))
            return m_house->rename(m_person, name);
        if (command.name == QLatin1String("join"))
            return m_house->join(m_person, room);
        if (command.name == QLatin1String("leave"))
            return m_house->leave(m_person, room, text);
        if (command.name == QLatin1String("topic"))
            return m_house->setTopic(m_person, room, text);
        if (command.name == QLatin1String("kick"))
            return m_house->moderation().kick(m_person, room, name, text);
        if (command.name == QLatin1String("mute") || command.name == QLatin1String("unmute"))
            return m_house->moderation().setMuted(
                m_person, name, command.name == QLatin1String("mute"));
        if (command.name == QLatin1String("ban"))
            return m_house->moderation().ban(m_person, what, text);
        if (command.name == QLatin1String("unban"))
            return m_house->moderation().unban(m_person, what);
        if (command.name == QLatin1String("operator"))
            return m_house->moderation().setOperator(
                m_person, name, value(command, "on") == QLatin1String("yes"));
        if (command.name == QLatin1String("away"))
            m_house->setAway(m_person, text);
        return {};
    }

    /// A text of several lines is said line by line.
    [[nodiscard]] Outcome say(const ResponderCommand& command, ChatEvent::Kind kind)
    {
        const QString text = command.values.value(QStringLiteral("text"));
        Outcome outcome;
        for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            const QString clean = chat::cleanText(line);
            if (kind == ChatEvent::Kind::Whispered)
                outcome = m_house->whisper(m_person, value(command, "to"), {clean});
            else
                outcome = m_house->say(m_person, value(command, "room"), {clean, kind});
            if (outcome)
                return outcome;
        }
        return outcome;
    }

    ChatSettings m_settings;
    std::unique_ptr<chat::House> m_house;
    chat::Member m_person;
    Schedule m_schedule;
    qint64 m_wakingAt = 0;
    bool m_isOver = false; // nobody is heard any more
};

} // namespace

std::unique_ptr<Responder> makeChatServer(const ChatSettings& settings)
{
    return std::make_unique<ChatServer>(settings);
}
