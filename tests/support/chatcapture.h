// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"
#include "tests/support/snapshotbuilder.h"

/// A chat that is noted into a hand-made capture: an endpoint, and what happens in its rooms.
class ChatCapture : public SnapshotBuilder
{
public:
    using Kind = ChatEvent::Kind;

    explicit ChatCapture(Role role = Role::Server)
        : m_role(role)
        , m_endpoint(openEndpoint(QStringLiteral("lines"), role))
    {
    }

    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    [[nodiscard]] Role role() const { return m_role; }

    void happen(const ChatEvent& event, Cause cause = {})
    {
        EventDetails details;
        details.endpoint = m_endpoint;
        details.notes = event.toNotes();
        this->event(RecordKind::EndpointNote, m_endpoint.value, details, EndReason::None, cause);
    }

    static ChatEvent made(
        Kind kind, const QString& name, const QString& room = {}, const QString& text = {})
    {
        ChatEvent event;
        event.kind = kind;
        event.name = name;
        event.room = room;
        event.text = text;
        return event;
    }

    /// The person takes part.
    void enter(const QString& name, const QString& room = QStringLiteral("#lobby"))
    {
        ChatEvent arrived = made(m_role == Role::Server ? Kind::Arrived : Kind::Welcomed, name);
        arrived.door = ChatDoor::Person;
        arrived.isOwn = true;
        happen(arrived);
        ChatEvent joined = made(Kind::Joined, name, room);
        joined.isOwn = true;
        happen(joined);
    }

    /// One more comes, on a connection of its own if the chat is ours, and goes into a room.
    ConnectionId come(const QString& name, ChatDoor door = ChatDoor::Lines, bool isOperator = false,
        const QString& room = QStringLiteral("#lobby"))
    {
        const ConnectionId id = m_role == Role::Server ? addConnection(m_endpoint) : ConnectionId();
        ChatEvent arrived = made(Kind::Arrived, name);
        arrived.door = door;
        arrived.connection = id;
        arrived.isOperator = isOperator;
        if (m_role == Role::Server)
            happen(arrived);
        ChatEvent joined = made(Kind::Joined, name, room);
        joined.connection = id;
        joined.isOperator = isOperator;
        happen(joined);
        return id;
    }

    void say(const QString& name, const QString& text, bool isOwn = false, Cause cause = {},
        const QString& room = QStringLiteral("#lobby"))
    {
        ChatEvent said = made(Kind::Said, name, room, text);
        said.isOwn = isOwn;
        happen(said, cause);
    }

private:
    Role m_role;
    EndpointId m_endpoint;
};
