// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/sequencesnapshot.h"

#include <algorithm>
#include <limits>

namespace {

/// The first of [low, end) for which `isReached` is true, which stays so from there on.
template<typename Predicate>
qint64 firstWhere(qint64 low, qint64 end, Predicate isReached)
{
    while (low < end) {
        const qint64 middle = low + (end - low) / 2;
        if (isReached(middle))
            end = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

const Message* SequenceSnapshot::message(const SequenceItem& item) const
{
    const MessageLog::View& messages = analysis->messages;
    const bool isThere = item.kind == SequenceItem::Kind::Row && item.row >= messages.first()
        && item.row < messages.end();
    return isThere ? &messages[item.row] : nullptr;
}

qint64 SequenceSnapshot::timeOf(const SequenceItem& item) const
{
    if (item.kind == SequenceItem::Kind::Listening)
        return beginnings[item.track].listening;
    if (item.kind == SequenceItem::Kind::Opened)
        return beginnings[item.track].opened;
    const Message* const row = message(item);
    return row ? row->time : start;
}

const Message* SequenceSnapshot::arrival(const SequenceItem& item) const
{
    if (item.number == SequenceItem::noArrival)
        return nullptr;
    const qint64 index = rowOfArrival(item.track, item.from, item.number);
    const bool isThere = index >= analysis->messages.first() && index < analysis->messages.end();
    return isThere ? &analysis->messages[index] : nullptr;
}

/// -1: it has not come, or that is not known any more.
qint64 SequenceSnapshot::rowOfArrival(int track, End from, qint64 number) const
{
    const Arrivals::View& list = arrivals[std::size_t(track)][std::size_t(from)];
    const std::vector<qint64>& recent = recentArrivals[std::size_t(track)][std::size_t(from)].rows;
    if (number < list.first() || number >= list.end() + qint64(recent.size()))
        return -1;
    return number < list.end() ? list[number] : recent[std::size_t(number - list.end())];
}

bool SequenceSnapshot::isOvertaken(const SequenceItem& item) const
{
    constexpr qint64 mostLooked = 64; // more do not overtake (SequenceWay::mostOvertaking)
    if (item.number == SequenceItem::noArrival || !isDatagram(tracks[item.track].transport))
        return false;
    const qint64 row = rowOfArrival(item.track, item.from, item.number);
    for (qint64 later = 1; row >= 0 && later <= mostLooked; ++later) {
        const qint64 other = rowOfArrival(item.track, item.from, item.number + later);
        if (other >= 0 && other < row)
            return true;
    }
    return false;
}

bool SequenceSnapshot::isLost(const SequenceItem& item) const
{
    const bool isOfTwoEnds
        = item.number != SequenceItem::noArrival && isDatagram(tracks[item.track].transport);
    if (!isOfTwoEnds || rowOfArrival(item.track, item.from, item.number) >= 0)
        return false;
    const Arrivals::View& list = arrivals[item.track][std::size_t(item.from)];
    if (item.number < list.end())
        return item.number >= list.first();
    return item.number < recentArrivals[item.track][std::size_t(item.from)].newestCome
        || analysis->capture->growth == CaptureSnapshot::Growth::None;
}

bool SequenceSnapshot::isReceivedOnly(const SequenceItem& item) const
{
    const Message* const row = message(item);
    return row && row->connection != tracks[item.track].at(item.from);
}

const ConnectionFacts* SequenceSnapshot::facts(int track, End end) const
{
    return analysis->connections.find(tracks[std::size_t(track)].at(end));
}

qint64 SequenceSnapshot::bytesOf(const SequenceLine& line) const
{
    const Message* const begin = message(items[line.first]);
    const Message* const back = message(items[line.first + line.count - 1]);
    return begin && back ? std::max<qint64>(0, back->range.end - begin->range.start) : 0;
}

qint64 SequenceSnapshot::firstItemFrom(qint64 messageIndex) const
{
    return firstWhere(
        items.first(), items.end(), [&](qint64 index) { return items[index].row >= messageIndex; });
}

/// The number of what a row tells the coming of; of a row that tells of none any number, or -1.
qint64 SequenceSnapshot::numberOfArrival(int track, End from, qint64 messageIndex) const
{
    const Arrivals::View& list = arrivals[std::size_t(track)][std::size_t(from)];
    if (isDatagram(tracks[std::size_t(track)].transport)) { // they come in any order
        const RecentArrivals& recent = recentArrivals[std::size_t(track)][std::size_t(from)];
        const qint64 end = list.end() + qint64(recent.rows.size());
        for (qint64 number = end - 1; number >= list.first(); --number) {
            if (rowOfArrival(track, from, number) == messageIndex)
                return number;
        }
        return -1;
    }
    // What never came has no index of its own, and its neighbours have theirs.
    const auto indexFrom = [&](qint64 number) {
        while (number < list.end() && list[number] < 0)
            ++number;
        return number < list.end() ? list[number] : std::numeric_limits<qint64>::max();
    };
    const qint64 number = firstWhere(list.first(), list.end(),
        [&](qint64 candidate) { return indexFrom(candidate) >= messageIndex; });
    return number < list.end() ? number : -1;
}

qint64 SequenceSnapshot::itemOfArrival(int track, End from, qint64 messageIndex) const
{
    const qint64 number = numberOfArrival(track, from, messageIndex);
    if (number < 0)
        return -1;
    qint64 index = firstItemFrom(messageIndex) - 1; // it was sent before
    for (; index >= items.first(); --index) {
        const SequenceItem& item = items[index];
        if (item.track == track && item.from == from && item.number == number)
            return index;
    }
    return -1;
}

qint64 SequenceSnapshot::itemOf(qint64 messageIndex) const
{
    if (messageIndex < analysis->messages.first() || messageIndex >= examined)
        return -1;
    for (qint64 index = firstItemFrom(messageIndex);
         index < items.end() && items[index].row == messageIndex; ++index) {
        if (items[index].kind == SequenceItem::Kind::Row)
            return index;
    }
    const ConnectionId id = analysis->messages[messageIndex].connection;
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        for (const End end : {End::Client, End::Server}) {
            if (tracks[track].at(end) == id)
                return itemOfArrival(int(track), otherEnd(end), messageIndex);
        }
    }
    return -1;
}

qint64 SequenceSnapshot::lastItemUntil(qint64 time) const
{
    const qint64 later = firstWhere(
        items.first(), items.end(), [&](qint64 index) { return timeOf(items[index]) > time; });
    return std::max(items.first(), later - 1);
}

qint64 SequenceSnapshot::positionOf(qint64 item) const
{
    const qint64 behind
        = firstWhere(first, end(), [&](qint64 position) { return line(position).first > item; });
    if (item < 0 || behind == first)
        return -1;
    const SequenceLine found = line(behind - 1);
    return item < found.first + found.count ? behind - 1 : -1;
}
