// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

/// What a client knows of the chat that it takes part in: its name, the rooms it is in and who is
/// in them. Follows from the events that are told; what was wanted outlives a connection. A value.
class ChatBook
{
public:
    struct Room {
        QString name;
        QMap<QString, ChatEvent> members; ///< how each is known (Joined), by foldedChatName()
        QString topic;
        QString topicBy;
    };

    /// `room` may be empty: the one that the server proposes.
    ChatBook(QString name, const QString& room);

    /// Takes over what has happened.
    void apply(const ChatEvent& event);
    /// The connection has ended: nothing is known any more but what is wanted.
    void forget();

    [[nodiscard]] bool isWelcomed() const { return m_isWelcomed; }
    /// As the server knows us; before that the name that is wanted.
    [[nodiscard]] const QString& name() const { return m_isWelcomed ? m_name : m_wantedName; }
    void setWantedName(const QString& name) { m_wantedName = name; }
    [[nodiscard]] bool isOwn(const QString& name) const;
    /// Rooms to be in: asked for at first, and those joined since and not left.
    [[nodiscard]] const QStringList& wantedRooms() const { return m_wantedRooms; }

    /// Null if we are not in it.
    [[nodiscard]] const Room* room(const QString& name) const;
    [[nodiscard]] QStringList roomNames() const;
    /// `name` if it is one; else the first room; empty if there is none.
    [[nodiscard]] QString roomOr(const QString& name) const;
    /// As the member was told last; nothing if it is not in the room.
    [[nodiscard]] std::optional<ChatEvent> member(const QString& room, const QString& name) const;
    /// Rooms in which we and this one are.
    [[nodiscard]] QStringList roomsWith(const QString& name) const;

    /// What holds now, as events.
    [[nodiscard]] QList<ChatEvent> standing() const;

private:
    void join(const ChatEvent& event);
    void leave(const ChatEvent& event);
    void rename(const ChatEvent& event);

    bool m_isWelcomed = false;
    QString m_name;
    QString m_wantedName;
    QStringList m_wantedRooms;
    QList<Room> m_rooms; // in the order of joining
};
