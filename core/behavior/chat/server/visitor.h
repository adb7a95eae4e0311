// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/door.h"
#include "core/behavior/chat/server/member.h"
#include "core/behavior/peer.h"

#include <memory>
#include <optional>

namespace chat {

class House;

/// The door that the first bytes of a connection ask for (protocol.md): Lines, HeaderContent or
/// Irc; nothing if more of them are needed.
[[nodiscard]] std::optional<ChatDoor> doorOf(QByteArrayView bytes);

/// One connection to the chat: finds out what it speaks, and lets it say no more than it may.
/// I/O thread.
class Visitor final : public PeerState
{
public:
    /// Both outlive it, but for its destruction.
    Visitor(House& house, Peer& peer);

    void received(QByteArrayView bytes);
    /// Of a transport that keeps boundaries: the message is all there.
    void boundaryReached();
    /// No more bytes will come.
    void finished();
    /// The connection has ended.
    void gone();
    /// The time of due() has come.
    void woken(qint64 now);
    /// When it wants to be woken next, ns of the monotonic clock; 0: never.
    [[nodiscard]] qint64 due() const;

private:
    void openDoor(ChatDoor kind);
    void work();
    void slowDown();
    void checkSilence(qint64 now);
    [[nodiscard]] qint64 now() const;

    House& m_house;
    Peer& m_peer;
    Member m_member;
    std::unique_ptr<Door> m_door; // null: not known yet
    QByteArray m_first; // what came until then
    Allowance m_allowance;
    qint64 m_greetAt; // 0: not wanted any more
    qint64 m_goOnAt = 0; // 0: nothing waits for its time
    qint64 m_heardAt; // when bytes came last
    qint64 m_askAt = 0; // 0: is not asked whether it is there
    bool m_isAsked = false; // and has not answered yet
    bool m_isFinished = false;
    bool m_wasSlowed = false; // and was told
};

} // namespace chat
