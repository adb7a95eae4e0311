// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/chatsettings.h"
#include "core/behavior/chat/client/chatbook.h"
#include "core/behavior/responder.h"

#include <QByteArrayView>

#include <memory>

/// What a dialect can do: to its connection, and to the chat that a person sees. I/O thread only.
class ChatLink
{
public:
    virtual ~ChatLink() = default;

    virtual void send(QByteArrayView bytes) = 0;
    /// Closes in order once all that was sent has gone out.
    virtual void close() = 0;
    /// To be called before each message that was received is looked at: what is sent and told from
    /// here on is about that one.
    virtual void nextMessage() = 0;
    /// Something has happened; the book knows it from now on. Whether it is the person's own is
    /// worked out here.
    virtual void tell(const ChatEvent& event) = 0;
    [[nodiscard]] virtual const ChatBook& book() const = 0;
    /// The name to be known by, if the server allows it.
    virtual void wantName(const QString& name) = 0;
    /// Nanoseconds since 1970 UTC.
    [[nodiscard]] virtual qint64 timeNs() const = 0;
};

/// What a server speaks, from the side of one who takes part: one object for one connection. What
/// comes from outside may hold anything. I/O thread only; pure code without sockets.
class ChatDialect
{
public:
    explicit ChatDialect(ChatLink& link)
        : m_link(link)
    {
    }
    virtual ~ChatDialect() = default;

    /// The connection stands: who we are.
    virtual void start() = 0;
    /// What the server sent, in any split.
    virtual void take(QByteArrayView bytes) = 0;
    /// Does what a person wants (ResponderCommand). False: there is no such thing in this dialect.
    virtual bool run(const ResponderCommand& command) = 0;
    /// The connection has ended: what was not confirmed is unsent.
    virtual void end() { }

protected:
    [[nodiscard]] ChatLink& link() const { return m_link; }
    [[nodiscard]] const ChatBook& book() const { return m_link.book(); }

private:
    ChatLink& m_link;
};

[[nodiscard]] std::unique_ptr<ChatDialect> makeChatDialect(
    ChatClientSettings::Dialect dialect, ChatLink& link);

/// An event of the parts that most have.
[[nodiscard]] ChatEvent chatEvent(
    ChatEvent::Kind kind, const QString& name, const QString& room = {}, const QString& text = {});
/// That what was to be said was not.
[[nodiscard]] ChatEvent unsentEvent(const ChatEvent& saying);
/// Empty if it is not there.
[[nodiscard]] QString valueOf(const ResponderCommand& command, const char* name);
/// What a person wants to be said, as a command has it; nothing if it is of another kind. `name` is
/// not set.
[[nodiscard]] std::optional<ChatEvent> spokenBy(const ResponderCommand& command);
