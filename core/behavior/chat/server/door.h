// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/news.h"
#include "core/behavior/chat/server/refusal.h"

#include <QByteArrayView>

namespace chat {

class House;
struct Member;
struct Room;

/// How one connection speaks to the chat: takes its bytes apart into what its member wants, and
/// puts what the member is told into bytes. I/O thread.
class Door
{
public:
    virtual ~Door() = default;
    Q_DISABLE_COPY_MOVE(Door)

    /// Bytes that came.
    virtual void feed(QByteArrayView bytes) = 0;
    /// No more will come: what is unfinished is what it is.
    virtual void finish() { }
    /// Whether a whole message waits.
    [[nodiscard]] virtual bool hasNext() const = 0;
    /// Does what the next message wants; there is one.
    virtual void takeNext() = 0;

    /// In which words the member is told `news`.
    [[nodiscard]] virtual Wording wordingOf(const News& news) const = 0;
    [[nodiscard]] virtual QByteArray encoded(const News& news, Wording wording) const = 0;

    /// The member has a name from now on.
    virtual void welcome() = 0;
    /// The member is in `room` from now on, and knows it.
    virtual void entered(const Room& room) = 0;
    virtual void refuse(const Refusal& refusal) = 0;
    /// A word of the server's.
    virtual void remark(const QString& text) = 0;
    /// The chat ends for the member, who is told why; the connection is closed then.
    virtual void farewell(const QString& why) = 0;
    /// Nothing came for long: asks whether the peer is there. False: it cannot be asked.
    [[nodiscard]] virtual bool askIfThere() { return false; }

protected:
    Door(House& house, Member& member)
        : m_house(house)
        , m_member(member)
    {
    }

    [[nodiscard]] House& house() const { return m_house; }
    [[nodiscard]] Member& member() const { return m_member; }
    void send(const QByteArray& bytes) const;

private:
    House& m_house;
    Member& m_member;
};

} // namespace chat
