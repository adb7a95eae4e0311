// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transportarguments.h"

#include "app/argumentvalues.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void TransportArguments::addTo(CLI::App& application)
{
    addRepeatable(application, "--join", groups,
        utf8(Words::tr("UDP: be a member of a multicast group, from one source alone where it is "
                       "named, by that "
                       "interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0")),
        "GROUP[@SOURCE][%INTERFACE]");
    application
        .add_option("--interface", interface,
            utf8(Words::tr("UDP: what is sent to groups leaves by this interface (its name or an "
                           "address of it)")))
        ->type_name("NAME");
    application
        .add_option("--ttl", ttl,
            utf8(Words::tr("UDP: how many routers what is sent to groups may pass, 0 to 255 "
                           "(default: 1, which is "
                           "this network)")))
        ->type_name("N")
        ->check(CLI::Range(0, 255));
    application.add_flag("--no-loop", noLoop,
        utf8(Words::tr("UDP: what is sent to groups is not heard by members on this computer")));
    application.add_flag("--no-broadcast", noBroadcast,
        utf8(Words::tr("UDP: sending to a broadcast address is refused, as without SO_BROADCAST")));
    application
        .add_option("--receive-buffer", receiveBuffer,
            utf8(Words::tr(
                "UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)")))
        ->type_name("BYTES")
        ->check(CLI::Range(1, 1'000'000'000));
    application
        .add_option("--idle", idle,
            utf8(Words::tr("Datagrams: seconds after which a peer of whom nothing comes is "
                           "forgotten; 0: never "
                           "(default: 60)")))
        ->type_name("SECONDS")
        ->check(CLI::NonNegativeNumber);
    application.add_flag("--unconnected", unconnected,
        utf8(Words::tr("UDP clients: hear everybody, not the server alone; its refusals are told "
                       "all the same")));
    application
        .add_option("--permissions", permissions,
            utf8(Words::tr("Unix servers: permissions of the path, in octal as in 660 (default: by "
                           "the umask)")))
        ->type_name("MODE");
    application.add_flag("--remove-stale", removesStale,
        utf8(Words::tr(
            "Unix servers: remove a socket at the path that nobody listens at any more")));
}

GroupMembership TransportArguments::membership(const std::string& argument)
{
    QString text = textArgument(argument, "--join");
    GroupMembership membership;
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0) {
        membership.interface = text.sliced(zone + 1);
        text.truncate(zone);
    }
    if (const qsizetype at = text.indexOf(u'@'); at >= 0) {
        membership.source = text.sliced(at + 1);
        text.truncate(at);
    }
    membership.group = text;
    return membership;
}

void TransportArguments::apply(EndpointConfig& config) const
{
    DatagramOptions& datagram = config.datagram;
    for (const std::string& group : groups)
        datagram.groups.append(membership(group));
    datagram.interface = textArgument(interface, "--interface");
    datagram.ttl = ttl;
    datagram.loop = !noLoop;
    datagram.mayBroadcast = !noBroadcast;
    datagram.receiveBuffer = receiveBuffer;
    datagram.isConnected = !unconnected;
    if (idle)
        datagram.idleTime = millisecondsOf(*idle);
    config.unixOptions.removesStale = removesStale;
    if (permissions.empty())
        return;
    constexpr int most = 0777;
    bool isOctal = false;
    const int mode = textArgument(permissions, "--permissions").toInt(&isOctal, 8);
    if (!isOctal || mode < 0 || mode > most)
        throw CLI::ValidationError(
            "--permissions", utf8(Words::tr("give octal digits, from 0 to 777")));
    config.unixOptions.permissions = mode;
}
