// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketrow.h"

#include "core/text/safetext.h"
#include "core/words/format.h"
#include "core/words/socketwords.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SocketRow)
};

QString endText(const SocketList& list, const KernelSocket& socket, const SocketAddress& address,
    const QByteArray& name, bool withNames)
{
    if (!address.isValid())
        return name.isEmpty() ? QStringLiteral("*") : safeText(QByteArrayView(name));
    if (address.port == 0)
        return QStringLiteral("*");
    const QString service = withNames ? list.serviceOf(socket, address) : QString();
    return service.isEmpty() ? address.toString() : address.toString() + u' ' + safeText(service);
}

} // namespace

SocketFacet SocketRow::facet() const
{
    if (socket.transport == Transport::Udp)
        return SocketFacet::Udp;
    if (socket.transport != Transport::Tcp)
        return SocketFacet::Unix;
    if (socket.state == TcpState::Listen || socket.isBoundOnly)
        return SocketFacet::Listening;
    return socket.state == TcpState::Established ? SocketFacet::Established : SocketFacet::Waiting;
}

QString SocketRow::changeText() const
{
    switch (change) {
    case Change::None:
        return {};
    case Change::New:
        return Words::tr("new", "a socket");
    case Change::Changed:
        return Words::tr("changed", "a socket");
    case Change::Gone:
        return Words::tr("gone", "a socket");
    }
    Q_UNREACHABLE();
}

QString SocketRow::processText(const SocketList& list) const
{
    if (owner.pid != 0)
        return QStringLiteral("%1 %2").arg(safeText(owner.name)).arg(owner.pid);
    if (socket.inode == 0)
        return SocketWords::noProcess(socket);
    const QString user = list.users.value(socket.uid);
    return list.owners.isPartial() && !user.isEmpty()
        ? Words::tr("%1’s, not shown to you", "a user").arg(safeText(user))
        : Words::tr("not known");
}

QString SocketRow::typeText() const
{
    return isUnix(socket.transport) ? QStringLiteral("unix") : socketProtocolName(socket.transport);
}

QString SocketRow::localText(const SocketList& list, bool withNames) const
{
    return endText(list, socket, socket.local, socket.localName, withNames);
}

QString SocketRow::peerText(const SocketList& list, bool withNames) const
{
    const SocketOwner* const peer = list.peerOwner(socket);
    if (peer && socket.peerName.isEmpty()) // a Unix socket without a name
        return QStringLiteral("%1 %2").arg(safeText(peer->name)).arg(peer->pid);
    return endText(list, socket, socket.peer, socket.peerName, withNames);
}

QString SocketRow::unreadText() const
{
    return socket.state == TcpState::Listen
        ? Words::tr("%1 of %2", "connections that wait, how many may")
              .arg(Format::number(socket.receiveQueue), Format::number(socket.sendQueue))
        : Format::number(socket.receiveQueue);
}

QString SocketRow::unsentText() const
{
    return socket.state == TcpState::Listen ? QString() : Format::number(socket.sendQueue);
}

QString SocketRow::timerText() const
{
    if (socket.drops > 0)
        return Words::tr("dropped %1", "datagrams").arg(Format::number(socket.drops));
    return SocketWords::timer(socket.timer);
}
