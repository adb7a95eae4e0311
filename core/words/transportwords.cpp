// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/transportwords.h"

#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransportWords)
};

/// As ls(1) writes it: "rw-rw----".
QString permissionsText(int mode)
{
    QString text = QStringLiteral("rwxrwxrwx");
    for (int i = 0; i < text.size(); ++i) {
        if (!(mode & (0400 >> i)))
            text[i] = u'-';
    }
    return text;
}

QString whoMayWrite(int mode)
{
    constexpr int owner = 0200;
    constexpr int group = 0020;
    constexpr int others = 0002;
    if ((mode & (owner | group | others)) == (owner | group | others))
        return Words::tr("may be used by everybody on this computer");
    if (mode & others)
        return Words::tr("may be used by others than its owner or its group");
    if (mode & owner && mode & group)
        return Words::tr("may be used by its owner and its group");
    if (mode & owner)
        return Words::tr("may be used by its owner alone");
    if (mode & group)
        return Words::tr("may be used by its group alone");
    return Words::tr("may be used by nobody but an administrator");
}

} // namespace

QString TransportWords::name(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QStringLiteral("TCP");
    case Transport::Udp:
        return QStringLiteral("UDP");
    case Transport::UnixStream:
        return Words::tr("Unix stream");
    case Transport::UnixSeqpacket:
        return Words::tr("Unix seqpacket");
    case Transport::UnixDatagram:
        return Words::tr("Unix datagram");
    }
    Q_UNREACHABLE();
}

QString TransportWords::meaning(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return Words::tr("A stream of bytes: all arrive, once and in order, or the connection "
                         "breaks. Where a message ends, the bytes must tell.");
    case Transport::Udp:
        return Words::tr("Single datagrams: each arrives whole, or is lost, or comes twice or "
                         "late. Nobody connects, and nothing is sent again.");
    case Transport::UnixStream:
        return Words::tr("As TCP, between programs of this computer: a path or name in place of "
                         "address and port, and the kernel knows who is at the other end.");
    case Transport::UnixSeqpacket:
        return Words::tr("A connection within this computer that keeps messages apart: one that "
                         "is sent is one that is received. All arrive, in order.");
    case Transport::UnixDatagram:
        return Words::tr("Single datagrams within this computer: whole, in order and none lost, "
                         "for the sender waits. Nobody connects.");
    }
    Q_UNREACHABLE();
}

QString TransportWords::whoMay(std::optional<int> mode)
{
    if (!mode)
        return Words::tr("may be used by whom the umask leaves the right to write");
    return Words::tr("%1 (%2)", "who may use a socket; its permissions")
        .arg(whoMayWrite(*mode), permissionsText(*mode));
}

QString TransportWords::whyNoHalfClose(Transport transport)
{
    return isDatagram(transport)
        ? Words::tr("Datagrams have no end that could be told: there is no FIN to send.")
        : QString();
}

QString TransportWords::whyNoReset(Transport transport)
{
    if (isDatagram(transport))
        return Words::tr("There is no connection to reset: datagrams know no RST.");
    return isUnix(transport)
        ? Words::tr("An RST is TCP's: a Unix domain socket is closed, and its peer told, at once.")
        : QString();
}

QString TransportWords::whyNoPause(Transport transport, Role role)
{
    return isDatagram(transport) && role == Role::Server
        ? Words::tr("All peers send to one socket: one of them cannot be left unread alone.")
        : QString();
}

QString TransportWords::lost(qint64 datagrams)
{
    if (datagrams == 0)
        return {};
    return Words::tr("Lost datagrams: %1. The receive buffer was full, and the kernel threw them "
                     "away unread. A larger receive buffer holds more.")
        .arg(Format::number(datagrams));
}
