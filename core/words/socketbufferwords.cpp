// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/socketbufferwords.h"

#include "core/words/format.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SocketBufferWords)
};
}

QList<TcpInfoWord> socketBufferWords(const InspectedSocket& socket, Transport transport)
{
    QList<TcpInfoWord> words {
        {Words::tr("unread by us"), Format::byteCount(socket.unread), QStringLiteral("rqueue"),
            Words::tr("Bytes that came and that we have not read yet.")},
        {isUnix(transport) ? Words::tr("unread by the peer") : Words::tr("to be sent"),
            Format::byteCount(socket.unacknowledged), QStringLiteral("wqueue"),
            Words::tr("Bytes that we wrote and that have not left our send buffer.")},
    };
    if (socket.receiveBuffer > 0)
        words.append({Words::tr("receive buffer"), Format::byteCount(socket.receiveBuffer),
            QStringLiteral("sk_rcvbuf"),
            Words::tr("What may wait unread, the kernel's own bookkeeping included: twice what "
                      "SO_RCVBUF was set to. Datagrams that come while it is full are lost.")});
    if (socket.sendBuffer > 0)
        words.append({Words::tr("send buffer"), Format::byteCount(socket.sendBuffer),
            QStringLiteral("sk_sndbuf"),
            Words::tr("What may wait to be sent, bookkeeping included. The program waits while it "
                      "is full.")});
    if (transport == Transport::Udp)
        words.append(
            {Words::tr("thrown away"), Format::number(socket.drops), QStringLiteral("sk_drops"),
                Words::tr("Datagrams that came while the receive buffer was full, or were damaged: "
                          "nobody sends them again.")});
    return words;
}
