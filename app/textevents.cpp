// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textevents.h"

#include "app/console.h"
#include "core/text/safetext.h"
#include "core/text/textcodec.h"
#include "core/words/chatwords.h"
#include "core/words/format.h"
#include "core/words/messagewords.h"
#include "core/words/statewords.h"

#include <QCoreApplication>

namespace {
using Format::forPlural;

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextEvents)
};

constexpr qint64 shownBytes = 1024; // of one message

QString byteText(qint64 count)
{
    return Words::tr("%1 bytes", nullptr, forPlural(count)).arg(count);
}

QString connectionText(qint64 count)
{
    return Words::tr("%1 connections", nullptr, forPlural(count)).arg(count);
}

/// Of a list, after what it is added to: ", 5 bytes not sent"; empty for 0.
QString notSent(qint64 bytes)
{
    return bytes == 0 ? QString()
                      : Words::tr(", %1 not sent", "a number of bytes").arg(byteText(bytes));
}

/// "127.0.0.1:65432", "udp:127.0.0.1:65432", "unix:/run/app.sock"
QString placeOf(const EndpointFacts& endpoint)
{
    const QString place = endpoint.local.toString();
    return endpoint.transport == Transport::Tcp ? place
                                                : transportName(endpoint.transport) + u':' + place;
}

/// The peer's address; of one without a name its process.
QString peerOf(const ConnectionFacts& connection)
{
    const QString address = connection.peer.toString();
    if (!address.isEmpty() || connection.peerProcess == 0)
        return address.isEmpty() ? Words::tr("a socket without a name") : address;
    return Words::tr("process %1 (%2)", "its number and program")
        .arg(connection.peerProcess)
        .arg(safeText(connection.peerProgram));
}

/// "#1 received 5 bytes", or sent; %1 and %2 are still in it.
QString happening(const Message& message)
{
    const bool isIn = message.direction == Direction::In;
    switch (message.type) {
    case MessageType::Unframed:
        return isIn ? Words::tr("#%1 received %2 outside of any message", "a connection, bytes")
                    : Words::tr("#%1 sent %2 outside of any message", "a connection, bytes");
    case MessageType::Unrecorded:
        return isIn ? Words::tr("#%1 received %2 that were not recorded", "a connection, bytes")
                    : Words::tr("#%1 sent %2 that were not recorded", "a connection, bytes");
    default:
        return isIn ? Words::tr("#%1 received %2", "a connection, a number of bytes")
                    : Words::tr("#%1 sent %2", "a connection, a number of bytes");
    }
}

/// How the message begins, as it stood in the stream; in the encoding that was chosen for texts, if
/// it is one.
QString beginning(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QByteArray bytes = snapshot.bytes(message, shownBytes);
    const QByteArray encoding = snapshot.framing(message).spec().encoding.toLatin1();
    if (!encoding.isEmpty()) {
        const QString text = TextCodec::decode(bytes, encoding, TextCodec::ByteOrder::Little);
        if (!text.isNull())
            return safeText(text);
    }
    return safeText(QByteArrayView(bytes));
}

} // namespace

TextEvents::TextEvents(LineWriter& output)
    : m_output(output)
{
}

void TextEvents::listening(qint64, const EndpointFacts& endpoint)
{
    print(Words::tr("Listening on %1 (%2). Ctrl+C stops it.")
              .arg(placeOf(endpoint), endpoint.behavior));
}

void TextEvents::connected(qint64, const ConnectionFacts& connection)
{
    if (!connection.isKnown()) {
        print(
            Words::tr("#%1 connected; its addresses are no longer known").arg(connection.id.value));
        return;
    }
    const bool isServer = connection.role == Role::Server;
    const QString text = connection.isToItself()
        ? Words::tr("#%1 connected to %2, which is itself: nothing listens there")
        : isServer ? Words::tr("#%1 connected from %2")
                   : Words::tr("#%1 connected to %2");
    print(text.arg(connection.id.value).arg(peerOf(connection)));
}

void TextEvents::message(const AnalysisSnapshot& snapshot, const Message& message)
{
    QString line
        = happening(message).arg(message.connection.value).arg(byteText(message.range.size()));
    if (message.fault)
        line += u" [" + faultCode(message.fault) + u']';
    print(message.hasBytes() ? line + u": " + beginning(snapshot, message) : line);
}

void TextEvents::disconnected(qint64, const ConnectionFacts& connection)
{
    if (!connection.isKnown()) {
        print(Words::tr("#%1 disconnected (%2)", "a connection, why")
                  .arg(connection.id.value)
                  .arg(endReasonName(connection.reason)));
        return;
    }
    print(Words::tr("#%1 disconnected (%2), %3 in, %4 out", "%3, %4: numbers of bytes")
              .arg(connection.id.value)
              .arg(endReasonName(connection.reason), byteText(connection.bytesIn),
                  byteText(connection.bytesOut))
        + notSent(connection.droppedBytes + connection.refusedBytes));
}

void TextEvents::lost(const AnalysisSnapshot& snapshot, const Message& row)
{
    print(MessageWords::lostDatagrams(snapshot.lostDatagrams(row)));
}

void TextEvents::told(const AnalysisSnapshot& snapshot, const Message& row)
{
    print(QStringLiteral("#%1 %2")
              .arg(row.connection.value)
              .arg(safeText(MessageWords::toldError(
                  snapshot.toldError(row), snapshot.connections.find(row.connection)))));
}

void TextEvents::states(qint64, const ConnectionFacts& connection)
{
    print(
        Words::tr("#%1 states: %2").arg(connection.id.value).arg(StateWords::way(connection.path)));
}

void TextEvents::chat(const ChatLine& line)
{
    if (!line.event.isStanding)
        print(ChatWords::sentence(line.event, ChatWords::Place::Anywhere));
}

void TextEvents::failed(qint64, ErrorCode, const QString& text)
{
    m_output.flush();
    printError(text);
}

void TextEvents::summary(qint64, const AnalysisSnapshot& snapshot)
{
    const Totals& totals = snapshot.totals;
    QString line = Words::tr("%1, %2, %3 in, %4 out", "connections, messages, bytes")
                       .arg(connectionText(totals.connections),
                           Words::tr("%1 messages", nullptr, forPlural(totals.messages))
                               .arg(totals.messages),
                           byteText(totals.bytesIn), byteText(totals.bytesOut));
    line += notSent(totals.droppedBytes + totals.refusedBytes);
    if (totals.lostDatagrams > 0)
        line += Words::tr(
            ", %1 datagrams lost in the kernel", nullptr, forPlural(totals.lostDatagrams))
                    .arg(totals.lostDatagrams);
    if (totals.unrecordedBytes > 0)
        line += Words::tr(", %1 not recorded", "a number of bytes")
                    .arg(byteText(totals.unrecordedBytes));
    print(line);
    printGivenUp(totals);
}

// Rows are more than messages: changes of state are among them.
void TextEvents::printGivenUp(const Totals& totals)
{
    const qint64 all = totals.droppedMessages + totals.droppedConnections + totals.droppedRecords;
    if (all == 0)
        return;
    print(Words::tr("To stay within the limits, memory let go of %1 of the log, %2 and %3 of "
                    "the capture's index.",
        "rows, connections, records")
              .arg(Words::tr("%1 rows", nullptr, forPlural(totals.droppedMessages))
                       .arg(totals.droppedMessages),
                  connectionText(totals.droppedConnections),
                  Words::tr("%1 records", nullptr, forPlural(totals.droppedRecords))
                      .arg(totals.droppedRecords)));
}

void TextEvents::print(const QString& line)
{
    m_output.add(line.toUtf8());
}
