// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/ircregistration.h"

#include "core/behavior/chat/irctext.h"
#include "core/framing/irc/ircline.h"

#include <QRandomGenerator>

#include <array>

namespace {

constexpr std::array wanted {
    "server-time", "echo-message", "multi-prefix", "message-tags", "away-notify"};
constexpr int mostNames = 8;

/// Letters, digits and little else: what every server takes as the name of a user.
QByteArray userNameOf(const QString& name)
{
    QByteArray user;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80)
            user += char(c.toLatin1());
    }
    return user.isEmpty() ? QByteArray("user") : user.first(std::min<qsizetype>(user.size(), 9));
}

} // namespace

void IrcRegistration::start()
{
    const QString name = m_link.book().name();
    m_link.send(IrcLine("CAP").with("LS").with("302").bytes());
    m_link.send(IrcLine("NICK").with(name.toUtf8()).bytes());
    m_link.send(
        IrcLine("USER").with(userNameOf(name)).with("0").with("*").text(name.toUtf8()).bytes());
}

bool IrcRegistration::take(const IrcMessage& message)
{
    if (message.is("CAP")) {
        takeCapabilities(message);
        return true;
    }
    const int number = message.numeric();
    const bool knowsNoCapabilities = number == 421 || number == 451; // as old servers answer to CAP
    if (knowsNoCapabilities && !m_isFinished)
        return true;
    // The name is in use, collides with another, or is kept back for somebody.
    const bool isTaken = number == 433 || number == 436 || number == 437;
    if (!isTaken || m_isFinished || m_namesTried == mostNames)
        return false;
    tryAnotherName();
    return true;
}

void IrcRegistration::takeCapabilities(const IrcMessage& message)
{
    const QByteArrayView kind = message.parameter(1);
    const QByteArrayList names = message.parameters.isEmpty()
        ? QByteArrayList()
        : message.parameters.last().toByteArray().simplified().split(' ');
    if (kind == "LS") {
        for (const QByteArray& name : names)
            m_offered.append(name.split('=').first());
        if (message.parameter(2) != "*") // more of them follow
            request();
        return;
    }
    if (kind == "ACK")
        m_granted += names;
    const bool isAnswer = kind == "ACK" || kind == "NAK";
    if (isAnswer && !m_isFinished)
        m_link.send(IrcLine("CAP").with("END").bytes());
}

void IrcRegistration::request()
{
    QByteArrayList names;
    for (const char* const name : wanted) {
        if (m_offered.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        m_link.send(IrcLine("CAP").with("END").bytes());
    else
        m_link.send(IrcLine("CAP").with("REQ").text(names.join(' ')).bytes());
}

void IrcRegistration::askFor(const QString& name)
{
    m_link.wantName(name);
    m_link.send(IrcLine("NICK").with(name.toUtf8()).bytes());
}

/// "ada_", "ada__"; then, for servers that cut names, a short one with a number.
void IrcRegistration::tryAnotherName()
{
    ++m_namesTried;
    const QString name = m_link.book().name();
    constexpr int underscoresTried = 2;
    const QString another = m_namesTried <= underscoresTried
        ? name + QString(m_namesTried, u'_')
        : name.left(5) + QString::number(QRandomGenerator::global()->bounded(100, 1000));
    m_link.send(IrcLine("NICK").with(another.toUtf8()).bytes());
}
