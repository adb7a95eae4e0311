// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/hostnames.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>

#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>

#include <array>
#include <cstring>

namespace {

/// The words of each line, without comments; none if there is no such file.
QList<QStringList> wordsOf(const QString& path)
{
    QList<QStringList> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QStringList texts = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& text : texts) {
        const QStringList words = text.section(u'#', 0, 0).simplified().split(u' ');
        if (words.size() > 1)
            lines.append(words);
    }
    return lines;
}

QList<SocketAddress> answersTo(struct __res_state& resolver, const QByteArray& name, ns_type type)
{
    std::array<unsigned char, NS_MAXMSG> answer;
    const int size = ::res_nquery(
        &resolver, name.constData(), ns_c_in, type, answer.data(), int(answer.size()));
    ns_msg message;
    QList<SocketAddress> addresses;
    if (size <= 0 || ::ns_initparse(answer.data(), size, &message) != 0)
        return addresses;
    const std::size_t length = type == ns_t_a ? 4 : 16;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record;
        if (::ns_parserr(&message, ns_s_an, i, &record) != 0 || ns_rr_type(record) != type
            || ns_rr_rdlen(record) != length)
            continue;
        SocketAddress& address = addresses.emplace_back();
        address.family = type == ns_t_a ? SocketAddress::Family::IPv4 : SocketAddress::Family::IPv6;
        std::memcpy(address.bytes.data(), ns_rr_rdata(record), length);
    }
    return addresses;
}

} // namespace

QList<SocketAddress> HostNames::inHostsFile(const QString& name, const QString& path)
{
    QList<SocketAddress> addresses;
    for (const QStringList& words : wordsOf(path)) {
        if (!words.mid(1).contains(name, Qt::CaseInsensitive))
            continue;
        const SocketAddress address
            = SocketAddress::fromHostAddress(QHostAddress(words.first()), 0);
        if (address.isValid())
            addresses.append(address);
    }
    return addresses;
}

QStringList HostNames::services(const QString& path)
{
    for (QStringList words : wordsOf(path)) {
        if (words.first() != QLatin1String("hosts:"))
            continue;
        words.removeFirst();
        static const QRegularExpression action(QStringLiteral("^[\\[!].*|.*[=\\]].*$"));
        words.removeIf([](const QString& word) { return action.match(word).hasMatch(); });
        return words;
    }
    return {QStringLiteral("files"), QStringLiteral("dns")};
}

QList<SocketAddress> HostNames::inDns(const QString& name)
{
    struct __res_state resolver {
    };
    if (::res_ninit(&resolver) != 0)
        return {};
    resolver.retrans = 1; // second
    resolver.retry = 1;
    const QByteArray text = name.toLatin1(); // ASCII already
    const QList<SocketAddress> addresses
        = answersTo(resolver, text, ns_t_a) + answersTo(resolver, text, ns_t_aaaa);
    ::res_nclose(&resolver);
    return addresses;
}
