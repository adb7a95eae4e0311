// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/endstate.h"

#include <array>
#include <memory>
#include <vector>

/// The two ends of a connection: a lifeline each.
enum class End : quint8 { Client, Server };

[[nodiscard]] constexpr End otherEnd(End end)
{
    return end == End::Client ? End::Server : End::Client;
}

/// Which connections a sequence is of.
struct SequenceOf {
    /// They stand side by side at once; it takes no more.
    static constexpr std::size_t mostTracks = 4;

    std::vector<ConnectionId> connections; ///< in the order they are shown
    bool hasBothEnds = true; ///< what the other end of a pair does is shown too

    bool operator==(const SequenceOf&) const = default;
};

/// One connection of a sequence.
struct SequenceTrack {
    std::array<ConnectionId, 2> ends; ///< by End; invalid: not ours, or not to be shown
    End own = End::Client; ///< that was asked for: what it sends is "sent"
    Transport transport = Transport::Tcp;

    [[nodiscard]] ConnectionId at(End end) const { return ends[std::size_t(end)]; }
    [[nodiscard]] bool isOurs(End end) const { return at(end).isValid(); }
    bool operator==(const SequenceTrack&) const = default;
};

/// One thing that happened: 16 bytes.
struct SequenceItem {
    enum class Kind : quint8 {
        Listening, ///< the server began to
        Opened, ///< a client asked for the connection
        Row, ///< a row of the message log
    };
    static constexpr quint32 noArrival = 0xFFFF'FFFF;

    qint64 row = 0; ///< index in the log; of what is no row: of the next one
    /// What went from one end of ours to another: its number among those of its track and way.
    quint32 number = noArrival;
    quint8 track = 0;
    End from = End::Client; ///< where it happened, or what was sent began
    Kind kind = Kind::Row;

    bool operator==(const SequenceItem&) const = default;
};

static_assert(sizeof(SequenceItem) == 16, "millions of them are kept");

/// Times of what is no row of the log, ns since 1970 UTC; 0: not known, or it was not.
struct SequenceBeginning {
    qint64 listening = 0;
    qint64 opened = 0;
};

/// Items that stand together: one, or a run of alike messages.
struct SequenceLine {
    qint64 first = 0; ///< index of its first item
    quint32 count = 0;

    bool operator==(const SequenceLine&) const = default;
};

/// From an item on, an end is in a state.
struct StateSpan {
    qint64 item = 0;
    bool isAtArrival = false; ///< from when that came to this end
    EndState state;

    bool operator==(const StateSpan&) const = default;
};

/// What happened on a few connections, in the order of time, at one moment. Positions of lines and
/// indexes of items stay for the life of their SequenceLines. Immutable; any thread.
struct SequenceSnapshot {
    using Items = SegmentedLog<SequenceItem, 8192>;
    using Lines = SegmentedLog<SequenceLine, 4096>;
    using Arrivals = SegmentedLog<qint64, 8192>; ///< index in the log; -1: never came
    /// Of datagrams that were sent later: some have come, and others may yet.
    struct RecentArrivals {
        std::vector<qint64> rows; ///< index in the log; -1: has not come
        qint64 newestCome = -1; ///< the greatest number of those that have; -1: none
    };

    AnalysisSnapshotPtr analysis; ///< what the items point into; never null
    SequenceOf whose;
    std::vector<SequenceTrack> tracks;
    std::vector<SequenceBeginning> beginnings; ///< by track
    Items::View items;
    Lines::View sealed; ///< lines that will not change
    SequenceLine last; ///< behind them: it may still grow; none if its count is 0
    qint64 first = 0; ///< position; the lines before point to rows that were given up
    qint64 start = 0; ///< ns since 1970 UTC, of the first item that ever was
    qint64 examined = 0; ///< rows of `analysis->messages` before this index have been looked at
    std::vector<std::array<Arrivals::View, 2>> arrivals; ///< by track and End that sent
    std::vector<std::array<RecentArrivals, 2>> recentArrivals; ///< likewise; behind those
    std::vector<std::array<std::vector<StateSpan>, 2>> states; ///< by track and End, ascending

    [[nodiscard]] qint64 end() const { return sealed.end() + (last.count > 0 ? 1 : 0); }
    /// `position` is in [first, end()).
    [[nodiscard]] SequenceLine line(qint64 position) const
    {
        return position < sealed.end() ? sealed[position] : last;
    }
    /// The row of the log that an item is; null if it is none.
    [[nodiscard]] const Message* message(const SequenceItem& item) const;
    /// ns since 1970 UTC.
    [[nodiscard]] qint64 timeOf(const SequenceItem& item) const;
    /// The row of the log that tells of its coming to the other end; null if that is not known.
    [[nodiscard]] const Message* arrival(const SequenceItem& item) const;
    /// Whether it is a datagram that came after one that was sent later.
    [[nodiscard]] bool isOvertaken(const SequenceItem& item) const;
    /// Whether it is a datagram that has not come where later ones have, or nobody is to receive it
    /// any more.
    [[nodiscard]] bool isLost(const SequenceItem& item) const;
    /// Whether only its coming is known, not when it was sent.
    [[nodiscard]] bool isReceivedOnly(const SequenceItem& item) const;
    [[nodiscard]] const ConnectionFacts* facts(int track, End end) const;
    /// Bytes of the messages of a line.
    [[nodiscard]] qint64 bytesOf(const SequenceLine& line) const;

    /// The item that stands for a row of the log, also for what came of it at the other end; -1 if
    /// there is none.
    [[nodiscard]] qint64 itemOf(qint64 messageIndex) const;
    /// The last item that happened at `time` (ns since 1970 UTC) or before; the first one if none
    /// did. Needs an item.
    [[nodiscard]] qint64 lastItemUntil(qint64 time) const;
    /// The position of the line that an item stands in; -1 if that is gone.
    [[nodiscard]] qint64 positionOf(qint64 item) const;

private:
    [[nodiscard]] qint64 rowOfArrival(int track, End from, qint64 number) const;
    [[nodiscard]] qint64 numberOfArrival(int track, End from, qint64 messageIndex) const;
    [[nodiscard]] qint64 itemOfArrival(int track, End from, qint64 messageIndex) const;
    [[nodiscard]] qint64 firstItemFrom(qint64 messageIndex) const;
};

using SequenceSnapshotPtr = std::shared_ptr<const SequenceSnapshot>;
