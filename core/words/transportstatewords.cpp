// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/transportstatewords.h"

#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/transportwords.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransportStateWords)
};

using TransportStateWords::Fact;

QString liveMeaning(const ConnectionFacts& facts)
{
    switch (facts.transport) {
    case Transport::Udp:
        return Words::tr("UDP has no connection and no states: two addresses belong together "
                         "because datagrams pass between them. There was no handshake, and there "
                         "will be no FIN: nothing tells that the peer has gone. One that is silent "
                         "for its idle time is forgotten here.");
    case Transport::UnixDatagram:
        return Words::tr("Unix datagrams have no connection: two names belong together because "
                         "datagrams pass between them. Where the receiver is slow the sender "
                         "waits, so none is lost. One that is silent for its idle time is "
                         "forgotten here.");
    case Transport::UnixStream:
    case Transport::UnixSeqpacket:
    case Transport::Tcp:
        return facts.state == ConnectionState::Connecting
            ? Words::tr("connect() was called. If it lasts, the server's queue of connections that "
                        "wait is full, because its program does not call accept().")
            : Words::tr("The kernel has joined both ends: what one writes the other reads, at "
                        "once and in order. There is no handshake, no window and no TIME-WAIT, and "
                        "nothing leaves this computer.");
    }
    Q_UNREACHABLE();
}

QString endMeaning(const ConnectionFacts& facts)
{
    if (facts.state == ConnectionState::LeftOpen)
        return Words::tr("It was open when the recording stopped: what became of it is not in this "
                         "capture.");
    if (ConnectionWords::endedIdle(facts))
        return Words::tr("Nothing passed for its idle time, so the peer was forgotten. It was not "
                         "told, as there is nothing to tell it by; its next datagram makes a new "
                         "line.");
    if (isDatagram(facts.transport))
        return Words::tr("It is over at this end alone: the peer was not told, as datagrams have "
                         "no FIN. What it still sends is refused, or goes nowhere.");
    switch (facts.reason) {
    case EndReason::Refused:
        return Words::tr("A socket stands at the path, and nobody listens at it: its server has "
                         "ended without removing it.");
    case EndReason::ResetByPeer:
        return Words::tr("The peer closed with bytes of ours unread: they are lost, and the kernel "
                         "says so (ECONNRESET).");
    default:
        return Words::tr("One end has closed, and the other reads that at once. The kernel keeps "
                         "nothing of it: there is no TIME-WAIT.");
    }
}

void addCount(QList<Fact>& list, const QString& label, qint64 count, bool isFault = false)
{
    if (count > 0 || !isFault)
        list.append({label, Format::number(count), isFault && count > 0});
}

void addText(QList<Fact>& list, const QString& label, const QString& text)
{
    if (!text.isEmpty())
        list.append({label, safeText(text, 200)});
}

void addPeer(QList<Fact>& list, const ConnectionFacts& facts)
{
    if (facts.peerProcess > 0)
        list.append({Words::tr("peer's process"), QString::number(facts.peerProcess)});
    addText(list, Words::tr("peer's program"), facts.peerProgram);
    addText(list, Words::tr("peer's user"), facts.peerUser);
    if (facts.descriptors > 0)
        list.append({Words::tr("descriptors passed"),
            Words::tr("%1, closed at once", "descriptors that a peer passed")
                .arg(Format::number(facts.descriptors))});
}

} // namespace

QString TransportStateWords::meaning(const ConnectionFacts& facts)
{
    return facts.isLive() ? liveMeaning(facts) : endMeaning(facts);
}

QList<Fact> TransportStateWords::facts(const ConnectionFacts& facts, qint64 now)
{
    QList<Fact> list;
    addText(list, Words::tr("transport"), TransportWords::name(facts.transport));
    addText(list, Words::tr("local"), facts.local.toString());
    addText(list, Words::tr("peer"), ConnectionWords::peer(facts));
    addCount(list, Words::tr("messages in"), facts.messagesIn);
    addCount(list, Words::tr("messages out"), facts.messagesOut);
    addText(list, Words::tr("bytes in"), Format::byteCount(facts.bytesIn));
    addText(list, Words::tr("bytes out"), Format::byteCount(facts.bytesOut));
    addCount(list, Words::tr("lost here"), facts.lostDatagrams, true);
    addCount(list, Words::tr("refusals told"), facts.toldErrors, true);
    if (facts.isLive() && now != 0)
        addText(list, Words::tr("silent for"), Format::duration(now - facts.lastActivity));
    addPeer(list, facts);
    return list;
}
