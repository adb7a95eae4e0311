// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/client/chatdialect.h"
#include "core/behavior/wholemessages.h"

// The chats of well-known lessons. They have one room and tell nothing of who is there; in the book
// the room is called as it was asked for.

/// What these have in common: one room, which one is in as soon as the connection stands.
class LessonDialect : public ChatDialect
{
public:
    using ChatDialect::ChatDialect;

    void start() override;
    bool run(const ResponderCommand& command) override;

protected:
    [[nodiscard]] const QString& room() const { return m_room; }
    /// Sends what one line of a text is in this lesson.
    virtual void send(const QString& line) = 0;
    virtual void leave() { }
    /// Tells of what somebody said; whose it is may not be known.
    void told(const QString& name, const QString& text);

private:
    QString m_room;
};

/// sentdex's: a length of 10 digits and spaces before the name and before the text. The name is
/// sent first; what is told of others is a name, and then a text.
class NameThenTextDialect final : public LessonDialect
{
public:
    explicit NameThenTextDialect(ChatLink& link);

    void start() override;
    void take(QByteArrayView bytes) override;

private:
    void send(const QString& line) override;

    WholeMessages m_messages;
    std::optional<QString> m_from; // whose text comes next
};

/// Tech With Tim's: a length of 64 digits and spaces before each text; no names. Many servers
/// answer without a length, so that what has none is a text as it was read.
class Text64Dialect final : public LessonDialect
{
public:
    using LessonDialect::LessonDialect;

    void take(QByteArrayView bytes) override;

private:
    void send(const QString& line) override;
    void leave() override { send(QStringLiteral("!DISCONNECT")); }

    QByteArray m_unfinished;
};

/// NeuralNine's: no framing at all, so that a text is what is read at once. "NICK" from the server
/// asks for the name; what is said is "name: text", and the server tells it to all, us too.
class AskedNameDialect final : public LessonDialect
{
public:
    using LessonDialect::LessonDialect;

    void take(QByteArrayView bytes) override;

private:
    void send(const QString& line) override;

    QStringList m_sent; // that may be told back
    bool m_isNamed = false;
};
