// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/messagewords.h"

#include "core/analysis/messagedissection.h"
#include "core/framing/faults.h"
#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/errortext.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

QString connectedText(const Message& message, const ConnectionFacts* connection)
{
    if (!connection || !connection->isKnown()) {
        return Words::tr("connected (connection %1 is no longer known)")
            .arg(message.connection.value);
    }
    if (!connection->peer.isValid())
        return Words::tr("connected");
    const QString peer = ConnectionWords::peer(*connection);
    if (isDatagram(connection->transport))
        return connection->role == Role::Server ? Words::tr("first datagram from %1").arg(peer)
                                                : Words::tr("datagrams go to %1").arg(peer);
    if (connection->isToItself())
        return Words::tr("connected to itself at %1: nothing listens there, and the system chose "
                         "that port for this end")
            .arg(peer);
    return connection->role == Role::Server ? Words::tr("accepted from %1").arg(peer)
                                            : Words::tr("connected to %1").arg(peer);
}

} // namespace

namespace MessageWords {

QString type(MessageType type)
{
    switch (type) {
    case MessageType::Chunk:
        return Words::tr("Chunk");
    case MessageType::Frame:
        return Words::tr("Frame");
    case MessageType::Fault:
        return Words::tr("Fault");
    case MessageType::Unframed:
        return Words::tr("Unframed");
    case MessageType::Unrecorded:
        return Words::tr("Unrecorded");
    case MessageType::State:
        return Words::tr("State");
    }
    Q_UNREACHABLE();
}

QString direction(Direction direction)
{
    return direction == Direction::In ? Words::tr("in", "received") : Words::tr("out", "sent");
}

QString direction(const Message& message)
{
    if (message.isState())
        return {};
    return direction(message.direction);
}

QString fault(const AnalysisSnapshot& snapshot, const Message& message)
{
    const std::optional<Transport> transport = snapshot.transportOf(message);
    if (message.fault == &Faults::truncated && transport && keepsBoundaries(*transport))
        return Words::tr("datagram ended inside a message");
    return message.fault
        ? safeText(message.fault->text(MessageDissection::faultyField(snapshot, message)))
        : QString();
}

QString state(const Message& message, const ConnectionFacts* connection)
{
    const bool isOfUnix = connection && isUnix(connection->transport); // which has no FIN
    switch (message.change) {
    case StateChange::None:
    case StateChange::Note: // it says itself
        return {};
    case StateChange::Connected:
        return connectedText(message, connection);
    case StateChange::PeerFinished:
        return isOfUnix ? Words::tr("peer finished sending (shutdown)")
                        : Words::tr("peer finished sending (FIN)");
    case StateChange::Finished:
        return isOfUnix ? Words::tr("we finished sending (shutdown)")
                        : Words::tr("we finished sending (FIN)");
    case StateChange::Ended:
        return connection ? ConnectionWords::end(*connection)
                          : ConnectionWords::endReason(message.reason);
    case StateChange::Lost:
        return Words::tr("datagrams were lost: the receive buffer was full");
    case StateChange::ErrorTold:
        return Words::tr("the network told of an error");
    }
    return {};
}

QString lostDatagrams(qint64 count)
{
    return Words::tr(
        "%1 datagrams were lost: the receive buffer was full", nullptr, Format::forPlural(count))
        .arg(Format::number(count));
}

QString toldError(const Error& error, const ConnectionFacts* connection)
{
    const QString peer = connection ? connection->peer.toString() : QString();
    if (error.code == ErrorCode::ConnectionRefused) {
        return peer.isEmpty()
            ? Words::tr("nobody listens there: connection refused (ICMP)")
            : Words::tr("nobody listens at %1: connection refused (ICMP)").arg(peer);
    }
    return ErrorText::forClient(error, peer);
}

namespace {
/// Who is at the other end of a Unix domain socket, of notes that are told together; null where
/// they do not say.
QString peerProcess(const QList<Note>& notes)
{
    Notes all;
    for (const Note& note : notes)
        all.set(note);
    const QString process = all.value(QString(Note::peerProcessKey));
    if (process.isNull())
        return {};
    return Words::tr("at the other end: process %1 (%2) of %3", "number, program, user")
        .arg(process, all.value(QString(Note::peerProgramKey)),
            all.value(QString(Note::peerUserKey)));
}
}

QString notes(const QList<Note>& notes)
{
    if (const QString process = peerProcess(notes); !process.isNull())
        return process;
    QStringList texts;
    for (const Note& note : notes) {
        if (note.key == Note::descriptorsKey) {
            texts << Words::tr("descriptors that the peer has passed, and that were closed: %1")
                         .arg(note.value);
            continue;
        }
        if (note.key == Note::nameKey) {
            texts << (note.value.isEmpty() ? Words::tr("has no name any more")
                                           : Words::tr("now called %1").arg(note.value));
            continue;
        }
        texts << (note.value.isEmpty()
                ? note.key
                : Words::tr("%1: %2", "a fact about a connection, what it is")
                      .arg(note.key, note.value));
    }
    return Format::list(texts);
}

QString progress(const PartialMessage& partial)
{
    const QString received = Format::number(partial.received.size());
    if (partial.expected < 0)
        return Words::tr("%1 bytes so far", nullptr, Format::forPlural(partial.received.size()))
            .arg(received);
    return Words::tr("%1 of %2 bytes", nullptr, Format::forPlural(partial.expected))
        .arg(received, Format::number(partial.expected));
}

} // namespace MessageWords
