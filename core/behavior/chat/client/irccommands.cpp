// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/irccommands.h"

#include "core/framing/irc/ircline.h"
#include "core/framing/irc/ircmessage.h"

#include <QHash>

#include <algorithm>

namespace {

using Kind = ChatEvent::Kind;

/// The room or the name that a text is for.
const QString& targetOf(const ChatEvent& saying)
{
    return saying.room.isEmpty() ? saying.other : saying.room;
}

bool isFor(const ChatEvent& saying, const QString& target)
{
    return foldedChatName(targetOf(saying)) == foldedChatName(target);
}

/// Whom a ban is meant for: a mask as it is, an address, or a name.
QString maskOf(const QString& what)
{
    if (what.contains(u'!') || what.contains(u'@') || what.contains(u'*'))
        return what;
    const bool isAddress = what.contains(u'.') || what.contains(u':');
    return isAddress ? QString(u"*!*@" + what) : QString(what + u"!*@*");
}

} // namespace

bool IrcCommands::run(const ResponderCommand& command)
{
    if (const std::optional<ChatEvent> saying = spokenBy(command)) {
        speak(*saying);
        return true;
    }
    const Doer doer = doerOf(command.name);
    if (doer)
        (this->*doer)(command);
    return doer != nullptr;
}

IrcCommands::Doer IrcCommands::doerOf(const QString& name)
{
    static const QHash<QString, Doer> doers {
        {QStringLiteral("rename"), &IrcCommands::rename},
        {QStringLiteral("join"), &IrcCommands::joinRoom},
        {QStringLiteral("leave"), &IrcCommands::leave},
        {QStringLiteral("topic"), &IrcCommands::setTopic},
        {QStringLiteral("kick"), &IrcCommands::kick},
        {QStringLiteral("ban"), &IrcCommands::ban},
        {QStringLiteral("unban"), &IrcCommands::unban},
        {QStringLiteral("away"), &IrcCommands::setAway},
        {QStringLiteral("operator"), &IrcCommands::setOperator},
        {QStringLiteral("roster"), &IrcCommands::askForRoster},
        {QStringLiteral("raw"), &IrcCommands::sendRaw},
        {QStringLiteral("quit"), &IrcCommands::quit},
    };
    return doers.value(name, nullptr);
}

void IrcCommands::speak(ChatEvent saying)
{
    saying.name = m_link.book().name();
    if (saying.kind != Kind::Whispered)
        saying.room = m_link.book().roomOr(saying.room);
    const QByteArray target = targetOf(saying).toUtf8();
    if (target.isEmpty()) {
        m_link.tell(unsentEvent(saying));
        return;
    }
    const bool isAction = saying.kind == Kind::Acted;
    const QByteArray text = saying.text.toUtf8();
    const QList<QByteArrayView> pieces
        = splitIrcText(text, room(target) - (isAction ? qsizetype(qstrlen("\1ACTION \1")) : 0));
    for (const QByteArrayView piece : pieces) {
        const QByteArray words
            = isAction ? "\1ACTION " + piece.toByteArray() + '\1' : piece.toByteArray();
        m_link.send(IrcLine("PRIVMSG").with(target).text(words).bytes());
        saying.text = QString::fromUtf8(piece);
        if (!m_registration.has("echo-message")) {
            m_outbox.take([&](const ChatEvent& each) { return isFor(each, targetOf(saying)); });
            m_link.tell(saying);
        }
        m_outbox.add(saying);
    }
}

/// Bytes of a text that fit into one line as the server tells it to others.
qsizetype IrcCommands::room(const QByteArray& target) const
{
    constexpr qsizetype longestUserAndHost = 75; // "!" and 10, "@" and 63
    const QByteArray source = m_source.isEmpty()
        ? m_link.book().name().toUtf8() + QByteArray(longestUserAndHost, 'x')
        : m_source;
    return IrcLine("PRIVMSG").from(source).with(target).room();
}

void IrcCommands::confirm(const ChatEvent& saying)
{
    m_outbox.take([&saying](const ChatEvent& each) {
        return each.kind == saying.kind && isFor(each, targetOf(saying));
    });
}

void IrcCommands::refused(const QString& target)
{
    const auto isIt = [&target](const ChatEvent& each) { return isFor(each, target); };
    if (const std::optional<ChatEvent> saying = m_outbox.take(isIt))
        m_link.tell(unsentEvent(*saying));
}

void IrcCommands::end()
{
    if (!m_registration.has("echo-message"))
        return;
    for (const ChatEvent& saying : m_outbox.takeAll())
        m_link.tell(unsentEvent(saying));
}

void IrcCommands::rename(Values command)
{
    const QString name = valueOf(command, "name");
    if (m_registration.isFinished())
        m_link.send(IrcLine("NICK").with(name.toUtf8()).bytes());
    else
        m_registration.askFor(name);
}

void IrcCommands::join(const QString& room)
{
    if (!room.isEmpty())
        m_link.send(IrcLine("JOIN").with(room.toUtf8()).bytes());
}

void IrcCommands::leave(Values command)
{
    const QString room = m_link.book().roomOr(valueOf(command, "room"));
    m_link.send(
        IrcLine("PART").with(room.toUtf8()).text(valueOf(command, "text").toUtf8()).bytes());
}

void IrcCommands::setTopic(Values command)
{
    const QString room = m_link.book().roomOr(valueOf(command, "room"));
    m_link.send(
        IrcLine("TOPIC").with(room.toUtf8()).text(valueOf(command, "text").toUtf8()).bytes());
}

/// Out of one room, or of all in which we both are: nobody but the server's operators can do more.
void IrcCommands::kick(Values command)
{
    const QString name = valueOf(command, "name");
    const QString room = valueOf(command, "room");
    const QStringList rooms = room.isEmpty() ? m_link.book().roomsWith(name) : QStringList {room};
    for (const QString& each : rooms) {
        m_link.send(IrcLine("KICK")
                        .with(each.toUtf8())
                        .with(name.toUtf8())
                        .text(valueOf(command, "text").toUtf8())
                        .bytes());
    }
}

void IrcCommands::changeBan(Values command, const char* mode)
{
    const QByteArray mask = maskOf(valueOf(command, "what")).toUtf8();
    for (const QString& room : m_link.book().roomNames()) {
        const auto own = m_link.book().member(room, m_link.book().name());
        if (own && own->isOperator)
            m_link.send(IrcLine("MODE").with(room.toUtf8()).with(mode).with(mask).bytes());
    }
}

void IrcCommands::setAway(Values command)
{
    m_awayText = valueOf(command, "text");
    IrcLine line("AWAY");
    if (!m_awayText.isEmpty())
        line.text(m_awayText.toUtf8());
    m_link.send(line.bytes());
}

void IrcCommands::setOperator(Values command)
{
    const QString name = valueOf(command, "name");
    const char* const mode = valueOf(command, "on") == QLatin1String("no") ? "-o" : "+o";
    for (const QString& room : m_link.book().roomsWith(name)) {
        m_link.send(IrcLine("MODE").with(room.toUtf8()).with(mode).with(name.toUtf8()).bytes());
    }
}

void IrcCommands::askForRoster(Values command)
{
    const QString room = m_link.book().roomOr(valueOf(command, "room"));
    m_link.send(IrcLine("NAMES").with(room.toUtf8()).bytes());
}

/// One line, whatever it says.
void IrcCommands::sendRaw(Values command)
{
    const QByteArray text = valueOf(command, "text").toUtf8();
    const QList<QByteArrayView> lines = splitIrcText(text, IrcMessage::mostBytes - 2);
    if (!lines.isEmpty())
        m_link.send(QByteArray(lines.first().toByteArray() + "\r\n"));
}

void IrcCommands::quit(Values command)
{
    m_isQuitting = true;
    m_link.send(IrcLine("QUIT").text(valueOf(command, "text").toUtf8()).bytes());
    m_link.close();
}
