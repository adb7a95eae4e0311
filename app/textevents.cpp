// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textevents.h"

#include "app/console.h"
#include "core/text/safetext.h"
#include "core/words/chatwords.h"
#include "core/words/messagewords.h"
#include "core/words/statewords.h"

namespace {
constexpr qint64 shownBytes = 1024; // of one message

/// "1 byte", "2 bytes"
QString counted(qint64 count, const QString& noun)
{
    return QString::number(count) + u' ' + noun + (count == 1 ? QString() : QStringLiteral("s"));
}

/// ", 5 bytes not sent"; empty for 0.
QString notSent(qint64 bytes)
{
    if (bytes == 0)
        return {};
    return u", " + counted(bytes, QStringLiteral("byte")) + u" not sent";
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
        return address.isEmpty() ? QStringLiteral("a socket without a name") : address;
    return QStringLiteral("process %1 (%2)")
        .arg(connection.peerProcess)
        .arg(safeText(connection.peerProgram));
}

QString verbOf(const Message& message)
{
    if (message.direction == Direction::In)
        return QStringLiteral("received");
    return QStringLiteral("sent");
}
}

TextEvents::TextEvents(LineWriter& output)
    : m_output(output)
{
}

void TextEvents::listening(qint64, const EndpointFacts& endpoint)
{
    print(QStringLiteral("Listening on %1 (%2). Ctrl+C stops it.")
              .arg(placeOf(endpoint), endpoint.behavior));
}

void TextEvents::connected(qint64, const ConnectionFacts& connection)
{
    if (!connection.isKnown()) {
        print(QStringLiteral("#%1 connected; its addresses are no longer known")
                  .arg(connection.id.value));
        return;
    }
    const bool isServer = connection.role == Role::Server;
    const QString itself = connection.isToItself()
        ? QStringLiteral(", which is itself: nothing listens there")
        : QString();
    print(QStringLiteral("#%1 connected %2 %3")
              .arg(connection.id.value)
              .arg(isServer ? QStringLiteral("from") : QStringLiteral("to"), peerOf(connection))
        + itself);
}

void TextEvents::message(const AnalysisSnapshot& snapshot, const Message& message)
{
    QString line = QStringLiteral("#%1 %2 %3")
                       .arg(message.connection.value)
                       .arg(verbOf(message), counted(message.range.size(), QStringLiteral("byte")));
    if (message.fault)
        line += u" [" + faultCode(message.fault) + u']';
    const QByteArray bytes = snapshot.bytes(message, shownBytes);
    print(line + u": " + safeText(QByteArrayView(bytes)));
}

void TextEvents::disconnected(qint64, const ConnectionFacts& connection)
{
    if (!connection.isKnown()) {
        print(QStringLiteral("#%1 disconnected (%2)")
                  .arg(connection.id.value)
                  .arg(endReasonName(connection.reason)));
        return;
    }
    print(QStringLiteral("#%1 disconnected (%2), %3 in, %4 out")
              .arg(connection.id.value)
              .arg(endReasonName(connection.reason),
                  counted(connection.bytesIn, QStringLiteral("byte")),
                  counted(connection.bytesOut, QStringLiteral("byte")))
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
    print(QStringLiteral("#%1 states: %2")
              .arg(connection.id.value)
              .arg(StateWords::way(connection.path)));
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
    QString line = QStringLiteral("%1, %2, %3 in, %4 out")
                       .arg(counted(totals.connections, QStringLiteral("connection")),
                           counted(totals.messages, QStringLiteral("message")),
                           counted(totals.bytesIn, QStringLiteral("byte")),
                           counted(totals.bytesOut, QStringLiteral("byte")));
    line += notSent(totals.droppedBytes + totals.refusedBytes);
    if (totals.lostDatagrams > 0)
        line += u", " + counted(totals.lostDatagrams, QStringLiteral("datagram"))
            + u" lost in the kernel";
    if (totals.unrecordedBytes > 0)
        line += u", " + counted(totals.unrecordedBytes, QStringLiteral("byte")) + u" not recorded";
    print(line);
    printGivenUp(totals);
}

// Rows are more than messages: changes of state are among them.
void TextEvents::printGivenUp(const Totals& totals)
{
    const qint64 all = totals.droppedMessages + totals.droppedConnections + totals.droppedRecords;
    if (all == 0)
        return;
    print(QStringLiteral("To stay within the limits, memory let go of %1 of the log, %2 and %3 of "
                         "the capture's index.")
              .arg(counted(totals.droppedMessages, QStringLiteral("row")),
                  counted(totals.droppedConnections, QStringLiteral("connection")),
                  counted(totals.droppedRecords, QStringLiteral("record"))));
}

void TextEvents::print(const QString& line)
{
    m_output.add(line.toUtf8());
}
