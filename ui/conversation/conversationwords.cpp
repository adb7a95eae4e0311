// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationwords.h"

#include "core/analysis/faultplace.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/messagesummary.h"
#include "core/words/messagewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

constexpr std::size_t mostFolded = 20'000; // changes of state looked at for one line
constexpr std::size_t mostNamed = 12; // connections in a tool tip

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversationWords)
};

/// Changes of one kind, and the newest of them.
struct Change {
    Message newest;
    bool isIdle = false; ///< an end because nothing passed
    qint64 count = 0;
    qint64 datagrams = 0; ///< that were lost
};

bool isSameKind(const Change& one, const Change& other)
{
    return one.newest.change == other.newest.change && one.newest.reason == other.newest.reason
        && one.isIdle == other.isIdle && one.newest.change != StateChange::Note;
}

Change changeOf(const AnalysisSnapshot& analysis, const Message& message)
{
    const ConnectionFacts* const facts = message.change == StateChange::Ended
        ? analysis.connections.find(message.connection)
        : nullptr;
    const bool isLost = message.change == StateChange::Lost;
    return {message, facts && ConnectionWords::endedIdle(*facts), 1,
        isLost ? analysis.lostDatagrams(message) : 0};
}

/// What a connection that ends here said before, its FINs, says nothing new.
std::vector<Change> foldedChanges(const ConversationSnapshot& lines, qint64 position)
{
    const MessageLog::View& messages = lines.analysis->messages;
    const std::vector<qint64> indexes = lines.messagesOf(position, mostFolded);
    QSet<ConnectionId> ended;
    for (const qint64 index : indexes) {
        if (messages[index].change == StateChange::Ended)
            ended.insert(messages[index].connection);
    }
    std::vector<Change> changes;
    for (const qint64 index : indexes) {
        const Message& message = messages[index];
        const bool isFin = message.change == StateChange::PeerFinished
            || message.change == StateChange::Finished;
        if (isFin && ended.contains(message.connection))
            continue;
        const Change change = changeOf(*lines.analysis, message);
        const auto same = std::ranges::find_if(
            changes, [&](const Change& other) { return isSameKind(other, change); });
        if (same == changes.end()) {
            changes.push_back(change);
        } else {
            same->newest = message;
            same->count += change.count;
            same->datagrams += change.datagrams;
        }
    }
    return changes;
}

QString changeOfOne(const AnalysisSnapshot& analysis, const Message& message)
{
    const ConnectionFacts* const facts = analysis.connections.find(message.connection);
    if (message.isFault()) // which says what it is of, and nobody knows whose some are
        return summaryText(analysis, message);
    const bool isNamedHere = message.change == StateChange::Note && facts && !facts->name.isEmpty();
    const QString who = isNamedHere ? ConversationWords::peerDetail(message.connection, facts)
                                    : ConversationWords::peer(message.connection, facts);
    if (message.change == StateChange::Connected && facts && !facts->isToItself()) {
        if (!isDatagram(facts->transport))
            return Words::tr("%1 connected", "the address of a peer, or “connection 3”").arg(who);
        return facts->role == Role::Server
            ? Words::tr("%1 is a peer now", "the address of a peer").arg(who)
            : Words::tr("%1: open for datagrams", "a connection").arg(who);
    }
    return Words::tr("%1: %2", "who, and what became of the connection")
        .arg(who, summaryText(analysis, message));
}

QString changeOfMany(const AnalysisSnapshot& analysis, const Change& change)
{
    const QString number = Format::number(change.count);
    const int plural = Format::forPlural(change.count);
    const ConnectionFacts* const facts = analysis.connections.find(change.newest.connection);
    switch (change.newest.change) {
    case StateChange::Lost:
        return MessageWords::lostDatagrams(change.datagrams);
    case StateChange::Connected:
        if (!facts || !isDatagram(facts->transport))
            return Words::tr("%1 connected", "a number of connections", plural).arg(number);
        return facts->role == Role::Server
            ? Words::tr("%1 new peers", nullptr, plural).arg(number)
            : Words::tr("%1 connections open for datagrams", nullptr, plural).arg(number);
    case StateChange::Ended:
        if (change.isIdle)
            return Words::tr(
                "%1 peers forgotten: nothing passed for their idle time", nullptr, plural)
                .arg(number);
        return ConnectionWords::ended(change.count, change.newest.reason);
    default:
        return Words::tr(
            "%1: %2", "a number of connections, what became of them: “peer finished sending”")
            .arg(number, MessageWords::state(change.newest, nullptr));
    }
}

QString statesText(const ConversationSnapshot& lines, qint64 position)
{
    QStringList texts;
    for (const Change& change : foldedChanges(lines, position)) {
        texts << (change.count == 1 ? changeOfOne(*lines.analysis, change.newest)
                                    : changeOfMany(*lines.analysis, change));
    }
    return texts.join(QStringLiteral(" · "));
}

/// The name that a person gave it, or the address of a server's peer; empty if there is neither.
QString knownPeer(const ConnectionFacts* facts)
{
    if (facts && !facts->name.isEmpty())
        return safeText(facts->name);
    return facts && facts->role == Role::Server ? ConnectionWords::peer(*facts) : QString();
}

bool hasManyConnections(const ConversationSnapshot& lines)
{
    const EndpointFacts* const facts = lines.analysis->findEndpoint(lines.whose.endpoint);
    return facts && facts->connections > 1;
}

/// "Connections 1, 2, 3 …".
QString connectionNumbers(const ConversationSnapshot& lines, qint64 position)
{
    QStringList numbers;
    for (const qint64 index : lines.messagesOf(position, mostNamed))
        numbers << QString::number(lines.analysis->messages[index].connection.value);
    if (lines.line(position).count() > mostNamed)
        numbers << QStringLiteral("…");
    return Format::list(numbers);
}

constexpr std::size_t mostAsked = 256; // receivers of one line, whose delivery is looked at

QString deliveryText(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotKnown:
        return Words::tr("It is not known whether the peer's kernel has it.");
    case Delivery::Written:
        return Words::tr("✓ Handed to our kernel; the peer's has not acknowledged all of it.");
    case Delivery::Acknowledged:
        return Words::tr("✓✓ Acknowledged by the peer's kernel.");
    case Delivery::Read:
        return Words::tr("✓✓ Read by the program at the other end, which is this one.");
    }
    return {};
}

/// How many of those that a line went to are as far as `delivery`, at most mostAsked.
int countOf(const ConversationSnapshot& lines, qint64 position, Delivery delivery)
{
    const std::vector<qint64> indexes = lines.messagesOf(position, mostAsked);
    return int(std::ranges::count_if(indexes, [&](qint64 index) {
        return deliveryOf(*lines.analysis, lines.analysis->messages[index]) >= delivery;
    }));
}

/// A sentence, and where it went to many how many have acknowledged it.
QString deliveryTip(const ConversationSnapshot& lines, qint64 position)
{
    const QString text = deliveryText(ConversationWords::delivery(lines, position));
    const quint32 count = lines.line(position).count();
    if (count == 1 || count > mostAsked)
        return text;
    return Words::tr("%1 of %2 kernels have acknowledged it.", nullptr, int(count))
        .arg(Format::number(countOf(lines, position, Delivery::Acknowledged)),
            Format::number(count));
}

QString timeText(const Message& message)
{
    return Format::timeOfDay(message.time).left(8);
}

} // namespace

namespace ConversationWords {

QString peer(ConnectionId id, const ConnectionFacts* facts)
{
    const QString known = knownPeer(facts);
    return known.isEmpty() ? Words::tr("connection %1").arg(id.value) : known;
}

QString peerDetail(ConnectionId id, const ConnectionFacts* facts)
{
    if (!facts)
        return {};
    if (!facts->name.isEmpty())
        return ConnectionWords::peer(*facts);
    return facts->role == Role::Server ? Words::tr("connection %1").arg(id.value)
                                       : ConnectionWords::peer(*facts);
}

QString peerAndDetail(ConnectionId id, const ConnectionFacts* facts)
{
    return Words::tr("%1 · %2", "who is at the other end, what else there is to say of it")
        .arg(peer(id, facts), peerDetail(id, facts));
}

SaidText said(const ConversationSnapshot& lines, qint64 position, qint64 maxBytes)
{
    const Message& message = lines.message(position);
    if (!message.isState())
        return saidText(*lines.analysis, message, maxBytes);
    return {.kind = message.isFault() ? SaidText::Kind::Fault : SaidText::Kind::Remark,
        .text = {safeText(statesText(lines, position)), {}},
        .isWhole = true};
}

QString note(const ConversationSnapshot& lines, qint64 position)
{
    const Message& message = lines.message(position);
    QStringList parts;
    if (message.isFault()) {
        const FaultPlace place = faultPlace(*lines.analysis, message, faultGlance);
        parts << Words::tr("%1 at byte %2", "a number of bytes, an offset in the message")
                     .arg(Format::byteCount(message.range.size()), Format::number(place.offset));
    }
    const QString to = receivers(lines, position);
    if (!to.isEmpty())
        parts << to;
    parts << timeText(message);
    return parts.join(QStringLiteral(" · "));
}

QString receivers(const ConversationSnapshot& lines, qint64 position)
{
    const Message& message = lines.message(position);
    if (message.direction == Direction::In || !hasManyConnections(lines))
        return {};
    const quint32 count = lines.line(position).count();
    if (count > 1)
        return Words::tr("to %1", "a number of connections", int(count)).arg(Format::number(count));
    const ConnectionFacts* const facts = lines.analysis->connections.find(message.connection);
    const QString known = knownPeer(facts);
    return known.isEmpty() ? Words::tr("to connection %1").arg(message.connection.value)
                           : Words::tr("to %1", "the name or the address of a peer").arg(known);
}

QString toolTip(const ConversationSnapshot& lines, qint64 position)
{
    const Message& message = lines.message(position);
    QStringList texts {Format::dateAndTime(message.time)};
    const QString numbers = connectionNumbers(lines, position);
    if (message.isState())
        texts << Words::tr("Connections: %1").arg(numbers);
    else if (message.direction == Direction::In)
        texts << Words::tr("Received on connection %1").arg(numbers);
    else
        texts << Words::tr("Sent on connections: %1").arg(numbers);
    if (!message.isState())
        texts << Words::tr("%1 bytes", nullptr, Format::forPlural(message.range.size()))
                     .arg(Format::number(message.range.size()));
    if (!message.isState() && message.direction == Direction::Out)
        texts << deliveryTip(lines, position);
    return texts.join(u'\n');
}

Delivery delivery(const ConversationSnapshot& lines, qint64 position)
{
    Delivery least = Delivery::Read;
    for (const qint64 index : lines.messagesOf(position, mostAsked))
        least = std::min(least, deliveryOf(*lines.analysis, lines.analysis->messages[index]));
    return least;
}

QString written(const ConversationSnapshot& lines, qint64 position, qint64 maxBytes)
{
    const Message& message = lines.message(position);
    const QString time = Format::dateAndTime(message.time);
    const SaidText said = ConversationWords::said(lines, position, maxBytes);
    QString text = said.isWhole ? said.text.text : said.text.text + u'…';
    text.replace(u'\n', QStringLiteral("\n    "));
    if (message.isState())
        return Words::tr("%1  -- %2", "a time, what happened").arg(time, text);
    const ConnectionFacts* const facts = lines.analysis->connections.find(message.connection);
    if (message.direction == Direction::In) {
        return Words::tr("%1  %2: %3", "a time, who, what was said")
            .arg(time, peer(message.connection, facts), text);
    }
    const QString to = receivers(lines, position);
    return to.isEmpty() ? Words::tr("%1  sent: %2", "a time, what was said").arg(time, text)
                        : Words::tr("%1  sent, %2: %3", "a time, “to connection 3”, what was said")
                              .arg(time, to, text);
}

QString spoken(const ConversationSnapshot& lines, qint64 position, qint64 maxBytes)
{
    const Message& message = lines.message(position);
    const QString text = said(lines, position, maxBytes).text.text;
    const ConnectionFacts* const facts = lines.analysis->connections.find(message.connection);
    const QString time = timeText(message);
    if (message.isState())
        return Words::tr("%1: %2", "a time, what happened").arg(time, text);
    if (message.direction == Direction::In) {
        return Words::tr("Received from %1 at %2: %3",
            "a name, an address or “connection 3”; a time; what was said")
            .arg(peer(message.connection, facts), time, text);
    }
    const QString to = receivers(lines, position);
    const QString sent = to.isEmpty()
        ? Words::tr("Sent at %1: %2", "a time, what was said").arg(time, text)
        : Words::tr("Sent at %1, %2: %3", "a time, “to connection 3”, what was said")
              .arg(time, to, text);
    return Words::tr("%1. %2", "what was sent, how far it has come")
        .arg(sent, deliveryTip(lines, position));
}

} // namespace ConversationWords
