// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/lessondialects.h"

#include "core/framing/framing.h"

#include <algorithm>

namespace {

using Kind = ChatEvent::Kind;

constexpr qint64 longestText = 1024 * 1024; // bytes

FramingSpec named(const char* preset)
{
    return FramingSpec::parse(QLatin1String(preset)).value();
}

QByteArray encoded(const char* preset, const QString& text)
{
    return Framing(named(preset)).encode(text.toUtf8()).value_or(QByteArray());
}

/// How many bytes a message has whose length stands in 64 characters; -1: that is no length; 0: it
/// may become one.
qsizetype sizeWithLength(QByteArrayView bytes)
{
    constexpr qsizetype width = 64;
    const QByteArray head = bytes.first(std::min(width, bytes.size())).toByteArray();
    const QByteArray digits = head.trimmed();
    const bool isLength = !head.startsWith(' ') && !digits.isEmpty()
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!isLength)
        return -1;
    if (head.size() < width)
        return head.size() == digits.size() ? -1 : 0; // a number alone is a text
    return digits.toLongLong() > longestText ? -1 : width + digits.toLongLong();
}

} // namespace

void LessonDialect::start()
{
    m_room = book().wantedRooms().value(0, QStringLiteral("#lobby"));
    link().tell(chatEvent(Kind::Welcomed, book().name()));
    link().tell(chatEvent(Kind::Joined, book().name(), m_room));
}

bool LessonDialect::run(const ResponderCommand& command)
{
    if (command.name == QLatin1String("quit")) {
        leave();
        link().close();
        return true;
    }
    if (command.name == QLatin1String("raw")) {
        send(valueOf(command, "text"));
        return true;
    }
    const std::optional<ChatEvent> saying = spokenBy(command);
    if (!saying || saying->kind == Kind::Whispered)
        return false;
    for (const QString& line : saying->text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isAction = saying->kind == Kind::Acted;
        const QString text = isAction ? u"* " + book().name() + u' ' + line : line;
        send(text);
        link().tell(chatEvent(saying->kind, book().name(), m_room, line));
    }
    return true;
}

void LessonDialect::told(const QString& name, const QString& text)
{
    link().tell(chatEvent(Kind::Said, name, m_room, text));
}

NameThenTextDialect::NameThenTextDialect(ChatLink& link)
    : LessonDialect(link)
    , m_messages(named("sentdex"), longestText)
{
}

void NameThenTextDialect::start()
{
    send(book().name());
    LessonDialect::start();
}

void NameThenTextDialect::take(QByteArrayView bytes)
{
    const auto takeMessage = [this](const Frame& frame, QByteArrayView message) {
        link().nextMessage();
        const ByteRange content = ByteRange(frame.content).translated(-frame.range.start);
        const QString text = QString::fromUtf8(message.sliced(content.start, content.size()));
        if (m_from)
            told(*std::exchange(m_from, std::nullopt), text);
        else
            m_from = text;
        return true;
    };
    if (m_messages.feed(bytes, takeMessage))
        return;
    link().tell(chatEvent(Kind::Refused, {}, {},
        QStringLiteral("The server has sent what has no length of 10 characters in front.")));
    link().close();
}

void NameThenTextDialect::send(const QString& line)
{
    link().send(encoded("sentdex", line));
}

void Text64Dialect::take(QByteArrayView bytes)
{
    m_unfinished += bytes;
    while (!m_unfinished.isEmpty()) {
        const qsizetype size = sizeWithLength(m_unfinished);
        if (size == 0 || size > m_unfinished.size())
            return;
        link().nextMessage();
        const qsizetype head = size < 0 ? 0 : 64;
        const QByteArray message = size < 0 ? m_unfinished : m_unfinished.first(size);
        m_unfinished.remove(0, message.size());
        told({}, QString::fromUtf8(message.sliced(head)));
    }
}

void Text64Dialect::send(const QString& line)
{
    link().send(encoded("tech-with-tim", line));
}

void AskedNameDialect::take(QByteArrayView bytes)
{
    link().nextMessage();
    QString text = QString::fromUtf8(bytes);
    const QString question = QStringLiteral("NICK");
    if (!m_isNamed && text.startsWith(question)) {
        m_isNamed = true;
        link().send(book().name().toUtf8());
        text.remove(0, question.size());
    }
    text = text.trimmed();
    if (text.isEmpty() || m_sent.removeOne(text))
        return;
    const QString name = text.section(QStringLiteral(": "), 0, 0);
    const bool isNamed = name.size() < text.size() && !name.contains(u' ');
    told(isNamed ? name : QString(), isNamed ? text.mid(name.size() + 2) : text);
}

void AskedNameDialect::send(const QString& line)
{
    constexpr qsizetype mostKept = 64;
    const QString text = book().name() + u": " + line;
    m_sent.append(text);
    if (m_sent.size() > mostKept)
        m_sent.removeFirst();
    link().send(text.toUtf8());
}
