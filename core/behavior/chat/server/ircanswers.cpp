// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/ircanswers.h"

#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/ircwords.h"
#include "core/behavior/chat/server/names.h"
#include "core/framing/irc/ircline.h"
#include "core/framing/irc/ircmessage.h"

#include <algorithm>
#include <array>

namespace chat {

namespace {

QByteArray markOf(const Member& member, const Room* room)
{
    const bool isOperator = room ? room->isOperator(member) : member.isOperator;
    return isOperator ? "@" : "";
}

} // namespace

bool IrcAnswers::answer(const IrcMessage& message) const
{
    static constexpr std::array questions {Question {"NAMES", &IrcAnswers::tellNames},
        Question {"LIST", &IrcAnswers::tellList}, Question {"WHO", &IrcAnswers::tellWho},
        Question {"WHOIS", &IrcAnswers::tellWhois}, Question {"WHOWAS", &IrcAnswers::tellWhowas},
        Question {"ISON", &IrcAnswers::tellWhoIsOn},
        Question {"USERHOST", &IrcAnswers::tellUserHosts}, Question {"MOTD", &IrcAnswers::tellMotd},
        Question {"LUSERS", &IrcAnswers::tellUsers}, Question {"VERSION", &IrcAnswers::tellVersion},
        Question {"TIME", &IrcAnswers::tellTime}};
    const auto question = std::ranges::find_if(
        questions, [&](const Question& each) { return message.is(each.command); });
    if (question == questions.end())
        return false;
    (this->*question->handler)(message);
    return true;
}

void IrcAnswers::topic(const Room& room) const
{
    const QByteArray name = room.name.toUtf8();
    m_voice.reply(332, room.name, room.topic);
    m_voice.send(m_voice.numeric(333)
                     .with(name)
                     .with(room.topicBy.toUtf8())
                     .with(IrcWords::seconds(room.topicTime)));
}

void IrcAnswers::names(const Room& room) const
{
    const auto begun = [&] { return m_voice.numeric(353).with("=").with(room.name.toUtf8()); };
    const qsizetype most = begun().text({}).room();
    QByteArray list;
    const auto flush = [&] {
        if (!list.isEmpty())
            m_voice.send(begun().text(std::exchange(list, {})));
    };
    for (const Member* member : room.members) {
        const QByteArray name = markOf(*member, &room) + member->name.toUtf8();
        if (list.size() + 1 + name.size() > most)
            flush();
        list += (list.isEmpty() ? "" : " ") + name;
    }
    flush();
    m_voice.reply(366, room.name, QStringLiteral("End of /NAMES list"));
}

void IrcAnswers::tellNames(const IrcMessage& message) const
{
    const QString name = cleanText(message.parameter(0));
    if (const Room* room = m_house.findRoom(name))
        names(*room);
    else
        m_voice.reply(
            366, name.isEmpty() ? QStringLiteral("*") : name, QStringLiteral("End of /NAMES list"));
}

void IrcAnswers::tellList(const IrcMessage& message) const
{
    const QStringList names = cleanText(message.parameter(0)).split(u',', Qt::SkipEmptyParts);
    m_voice.send(m_voice.numeric(321).with("Channel").text("Users  Name"));
    for (const Room* room : m_house.rooms()) {
        if (!names.isEmpty() && !names.contains(room->name, Qt::CaseInsensitive))
            continue;
        m_voice.send(m_voice.numeric(322)
                         .with(room->name.toUtf8())
                         .with(QByteArray::number(qint64(room->members.size())))
                         .text(room->topic.toUtf8()));
    }
    m_voice.reply(323, QStringLiteral("End of /LIST"));
}

void IrcAnswers::tellWho(const IrcMessage& message) const
{
    const QString mask = cleanText(message.parameter(0));
    if (const Room* room = m_house.findRoom(mask); room && mask.startsWith(u'#')) {
        for (const Member* member : room->members)
            describe(*member, room);
    } else if (const Member* member = m_house.findMember(mask)) {
        describe(*member, member->lastRoom());
    }
    m_voice.reply(
        315, mask.isEmpty() ? QStringLiteral("*") : mask, QStringLiteral("End of /WHO list"));
}

void IrcAnswers::describe(const Member& other, const Room* room) const
{
    const QByteArray flags = (other.away.isEmpty() ? "H" : "G") + markOf(other, room);
    m_voice.send(m_voice.numeric(352)
                     .with(room ? room->name.toUtf8() : QByteArrayLiteral("*"))
                     .with(other.user.toUtf8())
                     .with(other.host.toUtf8())
                     .with(IrcWords::server())
                     .with(other.name.toUtf8())
                     .with(flags)
                     .text(QByteArray("0 " + other.realName.toUtf8())));
}

/// The last parameter is whom it is about, also where a server is asked for it.
void IrcAnswers::tellWhois(const IrcMessage& message) const
{
    if (message.parameters.isEmpty())
        m_voice.reply(431, QStringLiteral("No nickname given"));
    else
        whois(cleanText(message.parameters.last()));
}

void IrcAnswers::whois(const QString& name) const
{
    const Member* const other = m_house.findMember(name);
    if (!other) {
        m_voice.reply(401, name, QStringLiteral("No such nick/channel"));
        m_voice.reply(318, name, QStringLiteral("End of /WHOIS list"));
        return;
    }
    const auto about
        = [&](int number) { return m_voice.numeric(number).with(other->name.toUtf8()); };
    m_voice.send(about(311)
                     .with(other->user.toUtf8())
                     .with(other->host.toUtf8())
                     .with("*")
                     .text(other->realName.toUtf8()));
    QByteArray rooms;
    for (const Room* room : other->rooms)
        rooms += (rooms.isEmpty() ? "" : " ") + markOf(*other, room) + room->name.toUtf8();
    if (!rooms.isEmpty())
        m_voice.send(about(319).text(rooms));
    m_voice.send(about(312).with(IrcWords::server()).text("Socketscope"));
    if (!other->away.isEmpty())
        m_voice.send(about(301).text(other->away.toUtf8()));
    const qint64 idle = m_house.host().timeNs() - std::max(other->since, other->lastSpoke);
    m_voice.send(about(317)
                     .with(IrcWords::seconds(idle))
                     .with(IrcWords::seconds(other->since))
                     .text("seconds idle, signon time"));
    m_voice.reply(318, other->name, QStringLiteral("End of /WHOIS list"));
}

void IrcAnswers::tellWhowas(const IrcMessage& message) const
{
    const QString name = cleanText(message.parameter(0));
    m_voice.reply(406, name, QStringLiteral("There was no such nickname"));
    m_voice.reply(369, name, QStringLiteral("End of WHOWAS"));
}

void IrcAnswers::tellWhoIsOn(const IrcMessage& message) const
{
    QStringList here;
    for (const QByteArrayView parameter : message.parameters) {
        for (const QString& name : cleanText(parameter).split(u' ', Qt::SkipEmptyParts)) {
            if (const Member* member = m_house.findMember(name))
                here.append(member->name);
        }
    }
    m_voice.reply(303, here.join(u' '));
}

void IrcAnswers::tellUserHosts(const IrcMessage& message) const
{
    QByteArrayList hosts;
    for (const QByteArrayView parameter : message.parameters) {
        const Member* const other = m_house.findMember(cleanText(parameter));
        if (!other)
            continue;
        hosts.append(other->name.toUtf8() + (other->isOperator ? "*" : "") + '='
            + (other->away.isEmpty() ? '+' : '-') + other->user.toUtf8() + '@'
            + other->host.toUtf8());
    }
    m_voice.send(m_voice.numeric(302).text(hosts.join(' ')));
}

void IrcAnswers::motd() const
{
    const QString& text = m_house.settings().motd;
    if (text.isEmpty()) {
        m_voice.reply(422, QStringLiteral("MOTD File is missing"));
        return;
    }
    m_voice.reply(375, QStringLiteral("- %1 Message of the day -").arg(House::serverName));
    for (const QString& line : text.split(u'\n'))
        m_voice.reply(372, u"- " + line);
    m_voice.reply(376, QStringLiteral("End of /MOTD command"));
}

void IrcAnswers::users() const
{
    m_voice.reply(251,
        QStringLiteral("There are %1 users and 0 invisible on 1 servers")
            .arg(m_house.memberCount()));
    m_voice.send(m_voice.numeric(254)
                     .with(QByteArray::number(qint64(m_house.rooms().size())))
                     .text("channels formed"));
    m_voice.reply(
        255, QStringLiteral("I have %1 clients and 1 servers").arg(m_house.memberCount()));
}

void IrcAnswers::tellVersion(const IrcMessage&) const
{
    m_voice.send(m_voice.numeric(351)
                     .with("socketscope-" SOCKETSCOPE_VERSION)
                     .with(IrcWords::server())
                     .text("a chat for learning how chats work"));
}

void IrcAnswers::tellTime(const IrcMessage&) const
{
    m_voice.send(m_voice.numeric(391)
                     .with(IrcWords::server())
                     .text(IrcWords::date(m_house.host().timeNs()).toUtf8()));
}

} // namespace chat
