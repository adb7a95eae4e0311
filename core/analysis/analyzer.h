// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/chattracker.h"
#include "core/analysis/connectiontracker.h"
#include "core/analysis/partiallist.h"
#include "core/analysis/payloadreader.h"
#include "core/analysis/streamanalyzer.h"

#include <chrono>
#include <limits>
#include <memory>
#include <optional>
#include <unordered_map>

/// Turns the records of a growing capture into messages and facts. Pure: what it finds follows from
/// the capture alone. Not thread-safe; Analysis runs one in a thread.
class Analyzer : private MessageSink
{
public:
    using Deadline = std::chrono::steady_clock::time_point;

    /// Of `limits`, those of rows and connections count.
    explicit Analyzer(const Limits& limits = {});
    ~Analyzer() override;

    /// From now on. Rows and ended connections over the bound are given up, the oldest first.
    void setLimits(const Limits& limits);

    /// Starts again from the first record, with other rules for framings: rows vanish, facts and
    /// what they count of bytes stay.
    void restart(DecodeRulesPtr rules);

    /// Analyses the records that were not yet, in order, until all are done (true), or the deadline
    /// has passed or so many rows came that snapshot() should be asked for, if none is to be given
    /// up unseen (false). Each `capture` is a later state of the same one. `now` (ns since 1970
    /// UTC) decides whether "auto" waits for more bytes: then the records from there on are done
    /// with a later capture, or at nextChange().
    bool advance(const CaptureSnapshotPtr& capture, Deadline deadline = Deadline::max(),
        qint64 now = std::numeric_limits<qint64>::max());

    /// What was found so far; `now` (ns since 1970 UTC) decides which messages in progress have
    /// been so for long enough to be shown.
    [[nodiscard]] AnalysisSnapshotPtr snapshot(qint64 now);
    /// When advance() or snapshot() will find more, if the capture stays as it is.
    [[nodiscard]] std::optional<qint64> nextChange(qint64 now) const;
    /// Time of the newest analysed record; 0 if there is none.
    [[nodiscard]] qint64 analyzedTime() const { return m_time; }

private:
    struct Stream;
    struct Streams;

    void message(const Message& message) override;
    [[nodiscard]] bool wantsSnapshot() const;
    [[nodiscard]] bool analyze(qint64 index);
    void followChat(qint64 index);
    [[nodiscard]] bool analyzeBytes(qint64 index);
    [[nodiscard]] Streams& streamsOf(ConnectionId id);
    [[nodiscard]] bool chooseFraming(qint64 index, Streams& streams);
    [[nodiscard]] std::optional<FramingGuess> guessFramingAt(qint64 index);
    [[nodiscard]] bool isComplete(qint64 time) const;
    void appendState(qint64 index, StateChange change, const FaultType* fault = nullptr);
    void endStreams(const CaptureRecord& record);

    CaptureSnapshotPtr m_capture;
    qint64 m_next = 0; // index of the first record not analysed
    qint64 m_nextFact = 0; // index of the first record that m_tracker does not know
    qint64 m_nextChat = 0; // index of the first record that m_chats does not know
    quint32 m_generation = 0;
    qint64 m_time = 0;
    qint64 m_now = 0; // as advance() was told
    std::optional<qint64> m_wait; // how long "auto" waits with the record m_next
    qint64 m_rowLimit = 0; // rows of m_messages
    FramingTable m_framings;
    MessageLog m_messages;
    qint64 m_shownRows = 0; // end of m_messages in the newest snapshot
    ConnectionTracker m_tracker;
    ChatTracker m_chats;
    PartialList m_partials;
    PayloadReader m_reader;
    std::unordered_map<quint32, std::unique_ptr<Streams>> m_streams; // by ConnectionId::value; of
                                                                     // those with bytes that live
};
