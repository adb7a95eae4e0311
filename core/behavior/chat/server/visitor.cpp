// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/visitor.h"

#include "core/behavior/chat/server/headercontentdoor.h"
#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/ircdoor.h"
#include "core/behavior/chat/server/ircwords.h"
#include "core/behavior/chat/server/linesdoor.h"
#include "core/framing/irc/ircline.h"

#include <algorithm>

namespace chat {

namespace {

constexpr qint64 second = 1'000'000'000; // ns
constexpr qint64 greetAfter = second;

constexpr std::array<QByteArrayView, 7> ircCommands {
    "CAP", "NICK", "USER", "PASS", "JOIN", "PING", "QUIT"};

bool isControl(char c)
{
    return c >= 0 && c < 0x20 && c != '\r' && c != '\n' && c != '\t';
}

} // namespace

std::optional<ChatDoor> doorOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    if (isControl(bytes.front()))
        return ChatDoor::HeaderContent;
    if (bytes.front() == '@' || bytes.front() == ':') {
        const bool isWhole = bytes.contains('\n') || bytes.size() > 512;
        if (!isWhole)
            return std::nullopt;
        const qsizetype space = bytes.indexOf(' ');
        return space < 0 ? ChatDoor::Lines : doorOf(bytes.sliced(space + 1));
    }
    const auto wordEnd
        = std::ranges::find_if(bytes, [](char c) { return c == ' ' || c == '\r' || c == '\n'; });
    const QByteArrayView word = bytes.first(wordEnd - bytes.begin());
    const auto isCommand = [&word](QByteArrayView command) {
        return word.compare(command, Qt::CaseInsensitive) == 0;
    };
    if (wordEnd == bytes.end())
        return word.size() > 4 ? std::optional(ChatDoor::Lines) : std::nullopt;
    // "Join" alone may be a name.
    const bool isAlone = *wordEnd != ' ';
    if (isAlone ? isCommand("QUIT") : std::ranges::any_of(ircCommands, isCommand))
        return ChatDoor::Irc;
    return ChatDoor::Lines;
}

Visitor::Visitor(House& house, Peer& peer)
    : m_house(house)
    , m_peer(peer)
    , m_greetAt(now() + greetAfter)
    , m_heardAt(now())
{
    m_member.peer = &peer;
    m_member.host = peer.peerAddress().addressText();
    if (m_member.host.isEmpty() || peer.peerAddress().isUnix())
        m_member.host = QStringLiteral("localhost");
    if (!m_house.moderation().isBanned(m_member.host))
        return;
    peer.send("-- You are banned from this chat.\n");
    peer.close();
    m_isFinished = true;
    m_greetAt = 0;
}

qint64 Visitor::now() const
{
    return m_house.host().monotonicNs();
}

void Visitor::received(QByteArrayView bytes)
{
    if (m_isFinished || m_member.hasLeft)
        return;
    m_heardAt = now();
    m_isAsked = false;
    if (m_door) {
        m_door->feed(bytes);
    } else {
        m_first.append(bytes);
        if (const std::optional<ChatDoor> kind = doorOf(m_first))
            openDoor(*kind);
    }
    work();
}

void Visitor::boundaryReached()
{
    if (!m_door && !m_first.isEmpty())
        openDoor(ChatDoor::Lines);
    if (m_door)
        m_door->finish();
    work();
}

void Visitor::openDoor(ChatDoor kind)
{
    m_greetAt = 0;
    m_member.kind = kind;
    if (kind == ChatDoor::Irc)
        m_door = std::make_unique<IrcDoor>(m_house, m_member);
    else if (kind == ChatDoor::HeaderContent)
        m_door = std::make_unique<HeaderContentDoor>(m_house, m_member);
    else
        m_door = std::make_unique<LinesDoor>(m_house, m_member);
    m_member.door = m_door.get();
    m_door->feed(std::exchange(m_first, {}));
    if (kind == ChatDoor::Irc && m_house.limits().silentSeconds > 0)
        m_askAt = now() + m_house.limits().silentSeconds * second;
}

/// Takes what came, as far as it may be said now.
void Visitor::work()
{
    while (m_door && m_goOnAt == 0 && !m_member.hasLeft && m_door->hasNext()) {
        if (!m_allowance.take(m_house.limits(), now())) {
            slowDown();
            return;
        }
        m_house.host().nextMessage();
        m_door->takeNext();
    }
}

void Visitor::slowDown()
{
    m_goOnAt = m_allowance.nextAt(m_house.limits());
    m_peer.setReading(false);
    if (std::exchange(m_wasSlowed, true))
        return;
    m_house.noteSlowed(m_member);
    m_door->remark(QStringLiteral("Slowly: %1 lines in a second are heard, the rest waits.")
                       .arg(m_house.limits().linesPerSecond));
}

void Visitor::finished()
{
    if (m_isFinished)
        return;
    boundaryReached();
    m_isFinished = true;
    m_house.quit(m_member, {});
    m_peer.close();
}

void Visitor::gone()
{
    m_isFinished = true;
    m_goOnAt = m_greetAt = m_askAt = 0;
    m_house.quit(m_member, QStringLiteral("the connection ended"));
}

qint64 Visitor::due() const
{
    if (m_isFinished)
        return 0;
    qint64 next = 0;
    for (const qint64 time : {m_greetAt, m_goOnAt, m_askAt}) {
        if (time != 0)
            next = next == 0 ? time : std::min(next, time);
    }
    return next;
}

void Visitor::woken(qint64 time)
{
    if (m_greetAt != 0 && time >= m_greetAt) {
        m_greetAt = 0;
        m_peer.send(IrcLine("NOTICE")
                        .from(IrcWords::server())
                        .with("*")
                        .text("This is a chat. What is your name?")
                        .bytes());
    }
    if (m_goOnAt != 0 && time >= m_goOnAt) {
        m_goOnAt = 0;
        work();
        if (m_goOnAt == 0) {
            m_wasSlowed = false;
            m_peer.setReading(true);
        }
    }
    if (m_askAt != 0 && time >= m_askAt)
        checkSilence(time);
}

void Visitor::checkSilence(qint64 time)
{
    const qint64 patience = m_house.limits().silentSeconds * second;
    m_askAt = time + patience;
    if (time - m_heardAt < patience) {
        m_askAt = m_heardAt + patience;
    } else if (!m_isAsked) {
        m_isAsked = m_door->askIfThere();
    } else {
        m_house.quit(m_member, QStringLiteral("does not answer"));
        m_peer.reset();
    }
}

} // namespace chat
