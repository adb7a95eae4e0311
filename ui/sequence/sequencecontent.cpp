// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencecontent.h"

#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/messagesummary.h"
#include "core/words/sequencewords.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SequenceText)
};

const SequenceItem& itemAt(const SequenceRows& rows, const SequenceRows::Row& row)
{
    return rows.lines()->items[row.item];
}

const ConnectionFacts* factsOf(const SequenceSnapshot& lines, const Message& message)
{
    return lines.analysis->connections.find(message.connection);
}

/// Fills in what `message`, a change of state at one of the two ends, has to show.
void describeState(SequenceContent& content, const SequenceSnapshot& lines, const Message& message,
    const Message* arrival)
{
    const ConnectionFacts* const facts = factsOf(lines, message);
    const bool isOfTheOther = !content.isStartKnown;
    const bool isAccept = message.change == StateChange::Connected && !isOfTheOther;
    content.hasArrow = !isAccept && !SequenceWords::segment(message, facts).isEmpty();
    (isOfTheOther ? content.toCall : content.fromCall) = SequenceWords::stateCall(message, facts);
    if (arrival)
        content.toCall = SequenceWords::stateCall(*arrival, factsOf(lines, *arrival));
    const bool isEnd = message.change == StateChange::Ended;
    content.isBroken = isEnd && message.reason != EndReason::ClosedByUs
        && message.reason != EndReason::ClosedByPeer;
    if (content.isBroken || message.isFault())
        content.color = ColorRole::Fault;
    else if (message.change == StateChange::Note)
        content.color = ColorRole::TertiaryText;
}

void describeMessage(SequenceContent& content, const SequenceSnapshot& lines,
    const Message& message, const Message* arrival)
{
    content.hasArrow = true;
    const AnalysisSnapshot& analysis = *lines.analysis;
    if (content.isStartKnown)
        content.fromCall = SequenceWords::sendCall(analysis, message);
    else
        content.toCall = SequenceWords::receiveCall(analysis, message);
    if (arrival)
        content.toCall = SequenceWords::receiveCall(analysis, *arrival);
    const bool isSent = content.from == lines.tracks[std::size_t(content.track)].own;
    content.color = isSent ? ColorRole::Sent : ColorRole::Received;
    if (content.isLost || message.isFault() || (arrival && arrival->isFault()))
        content.color = ColorRole::Fault;
}

void describeRun(SequenceContent& content, Transport transport)
{
    if (content.row.isUnfolded) {
        content.hasArrow = false;
        content.fromCall.clear();
        content.toCall.clear();
        return;
    }
    if (!content.fromCall.isEmpty())
        content.fromCall = SequenceWords::sendCalls(content.row.count, transport);
    if (!content.toCall.isEmpty())
        content.toCall = SequenceWords::receiveCalls(content.row.count, transport);
}

QString runText(const SequenceRows& rows, qint64 position)
{
    const SequenceRows::Row row = rows.at(position);
    const SequenceSnapshot& lines = *rows.lines();
    const SequenceLine line = lines.line(lines.positionOf(row.item));
    const qint64 last = lines.timeOf(lines.items[line.first + line.count - 1]);
    return SequenceWords::run(line.count, lines.bytesOf(line), last - rows.timeOf(position));
}

/// Whether there is neither an arrow nor a call that does.
bool saysItself(const SequenceSnapshot& lines, const Message& message)
{
    const ConnectionFacts* const facts = factsOf(lines, message);
    const bool isToldByWords
        = message.change == StateChange::ErrorTold || message.change == StateChange::Ended;
    return message.change == StateChange::Note
        || (isToldByWords && SequenceWords::segment(message, facts).isEmpty()
            && SequenceWords::stateCall(message, facts).isEmpty());
}

/// A call, which may have no name, and when it returned.
QString calledAt(const QString& call, qint64 time)
{
    const QString when = Format::dateAndTime(time);
    return call.isEmpty()
        ? Words::tr("At %1", "a time of day").arg(when)
        : Words::tr("%1 at %2", "calls of C, “send() 8 B”; a time of day").arg(call, when);
}

MarkedText plain(const QString& text)
{
    return {text, {}};
}

} // namespace

SequenceContent SequenceContent::of(const SequenceRows& rows, qint64 position)
{
    const SequenceSnapshot& lines = *rows.lines();
    SequenceContent content;
    content.row = rows.at(position);
    const SequenceItem& item = itemAt(rows, content.row);
    content.track = item.track;
    content.from = item.from;
    content.time = lines.timeOf(item);
    content.isStartKnown = !lines.isReceivedOnly(item);
    const Transport transport = lines.tracks[item.track].transport;
    const Message* const message = lines.message(item);
    if (!message) {
        const bool isOpened = item.kind == SequenceItem::Kind::Opened;
        content.hasArrow = isOpened && !SequenceWords::openingSegment(transport).isEmpty();
        content.fromCall = isOpened ? SequenceWords::openingCalls(transport)
                                    : SequenceWords::listeningCalls(transport);
        return content;
    }
    content.isLost = !content.row.isRun && lines.isLost(item);
    content.isOvertaken = !content.row.isRun && lines.isOvertaken(item);
    const Message* const arrival = lines.arrival(item);
    content.arrival = arrival ? arrival->time : 0;
    content.isEndKnown = arrival || !content.isStartKnown;
    if (message->isState())
        describeState(content, lines, *message, arrival);
    else
        describeMessage(content, lines, *message, arrival);
    if (content.row.isRun)
        describeRun(content, transport);
    return content;
}

MarkedText SequenceText::label(const SequenceRows& rows, qint64 position)
{
    const SequenceSnapshot& lines = *rows.lines();
    const SequenceRows::Row row = rows.at(position);
    if (row.isRun)
        return plain(runText(rows, position));
    const SequenceItem& item = itemAt(rows, row);
    const Message* const message = lines.message(item);
    if (!message)
        return plain(item.kind == SequenceItem::Kind::Opened
                ? SequenceWords::openingSegment(lines.tracks[item.track].transport)
                : QString());
    if (message->change == StateChange::Lost) // in the few words that there is room for
        return plain(SequenceWords::lostDatagrams(lines.analysis->lostDatagrams(*message)));
    if (message->isState() && !saysItself(lines, *message)) {
        const bool isAccept
            = message->change == StateChange::Connected && !lines.isReceivedOnly(item);
        return isAccept ? MarkedText()
                        : plain(SequenceWords::segment(*message, factsOf(lines, *message)));
    }
    const Message* const arrival = lines.arrival(item);
    const bool isFaultThere = arrival && arrival->isFault() && !message->isFault();
    return markedSummary(*lines.analysis, isFaultThere ? *arrival : *message);
}

QString SequenceText::toolTip(const SequenceRows& rows, qint64 position)
{
    const SequenceContent content = SequenceContent::of(rows, position);
    const QString label = SequenceText::label(rows, position).text;
    QStringList facts;
    if (!label.isEmpty())
        facts << label;
    if (content.isStartKnown)
        facts << calledAt(content.fromCall, content.time);
    const qint64 came = content.isStartKnown ? content.arrival : content.time;
    if (came > 0)
        facts << calledAt(content.toCall, came);
    if (content.arrival > 0)
        facts << Words::tr("%1 under way", "how long a message was")
                     .arg(SequenceWords::interval(content.arrival - content.time));
    else if (content.hasArrow && content.isStartKnown)
        facts << Words::tr("When it came is not known: the other end is not in this program, or "
                           "has not read it.");
    else if (content.hasArrow)
        facts << Words::tr("When it was sent is not known: the other end is not in this program.");
    return facts.join(u'\n');
}

QString SequenceText::spoken(const SequenceRows& rows, qint64 position)
{
    const SequenceSnapshot& lines = *rows.lines();
    const SequenceContent content = SequenceContent::of(rows, position);
    const QString from = endName(lines, content.track, content.from);
    const QString label = SequenceText::label(rows, position).text;
    const QString time = SequenceWords::elapsed(content.time - lines.start);
    QStringList calls {content.fromCall, content.toCall};
    calls.removeAll(QString());
    const QString called = Format::list(calls);
    if (!content.hasArrow)
        return Words::tr("%1 seconds, %2: %3 %4", "a time, who, calls, what else")
            .arg(time, from, called, label)
            .trimmed();
    return Words::tr("%1 seconds, %2 to %3: %4, %5", "a time, who, whom, what, calls")
        .arg(time, from, endName(lines, content.track, otherEnd(content.from)), label, called);
}

QString SequenceText::endName(const SequenceSnapshot& lines, int track, End end)
{
    const ConnectionId id = lines.tracks[std::size_t(track)].at(end);
    if (!id.isValid())
        return end == End::Client ? Words::tr("client, not ours") : Words::tr("server, not ours");
    const QString role = ConnectionWords::role(end == End::Client ? Role::Client : Role::Server);
    const ConnectionFacts* const facts = lines.analysis->connections.find(id);
    if (facts && !facts->name.isEmpty())
        return Words::tr("%1 %2, %3", "number, role, name of an end")
            .arg(QString::number(id.value), role, safeText(facts->name, 40));
    return Words::tr("%1 %2", "number and role of an end").arg(QString::number(id.value), role);
}

QString SequenceText::endAddress(const SequenceSnapshot& lines, int track, End end)
{
    if (const ConnectionFacts* const facts = lines.facts(track, end)) {
        if (facts->local.isValid())
            return facts->local.toString();
        return {};
    }
    const ConnectionFacts* const other = lines.facts(track, otherEnd(end));
    return other ? ConnectionWords::peer(*other) : QString();
}
