// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/base/limits.h"

#include <functional>
#include <memory>
#include <vector>

/// One line of a conversation: 8 bytes.
class ConversationLine
{
public:
    static constexpr quint32 mostMessages = (1 << 24) - 1;

    ConversationLine() = default;
    ConversationLine(qint64 first, quint32 count)
        : m_bits((quint64(first) << 24) | count)
    {
    }

    /// Index of its first message in the log.
    [[nodiscard]] qint64 first() const { return qint64(m_bits >> 24); }
    /// How many messages it stands for.
    [[nodiscard]] quint32 count() const { return quint32(m_bits & mostMessages); }

    bool operator==(const ConversationLine&) const = default;

private:
    quint64 m_bits = 0;
};

static_assert(sizeof(ConversationLine) == 8, "millions of lines are kept");

/// Whose conversation it is: that of an endpoint, or of one of its connections alone.
struct ConversationOf {
    EndpointId endpoint {};
    ConnectionId only {}; ///< invalid: all of them

    bool operator==(const ConversationOf&) const = default;
};

/// The conversation of one endpoint at one moment. A line is one message, one of ours that went to
/// many connections, or the changes of state between two messages; those of them that are faults
/// (lost datagrams, told errors) are lines of their own. A position names a line for the
/// life of its ConversationLines. Immutable; any thread.
struct ConversationSnapshot {
    using Sealed = SegmentedLog<ConversationLine, 8192>;

    AnalysisSnapshotPtr analysis; ///< what the lines point into; never null
    ConversationOf whose;
    Sealed::View sealed; ///< lines that will not change
    std::vector<ConversationLine> open; ///< behind them: those whose count may still grow
    qint64 first = 0; ///< position; the lines before point to rows that were given up
    qint64 examined = 0; ///< rows of `analysis->messages` before this index have been looked at

    [[nodiscard]] qint64 end() const { return sealed.end() + qint64(open.size()); }
    [[nodiscard]] qint64 size() const { return end() - first; }
    /// `position` is in [first, end()).
    [[nodiscard]] ConversationLine line(qint64 position) const
    {
        return position < sealed.end() ? sealed[position]
                                       : open[std::size_t(position - sealed.end())];
    }
    /// The first message of a line.
    [[nodiscard]] const Message& message(qint64 position) const
    {
        return analysis->messages[line(position).first()];
    }
    /// The indexes of the messages that a line stands for, at most `most` of them, ascending.
    [[nodiscard]] std::vector<qint64> messagesOf(qint64 position, std::size_t most) const;
    /// The position of the line that stands for a message of the log; -1 if there is none.
    [[nodiscard]] qint64 positionOf(qint64 messageIndex) const;
};

using ConversationSnapshotPtr = std::shared_ptr<const ConversationSnapshot>;

/// Makes the lines of a conversation out of the message log, in a thread of its own,
/// as the log grows.
///
/// For another conversation make another object. All functions may be called from any thread and
/// return at once, the destructor included but for the few milliseconds of a slice of work.
class ConversationLines
{
public:
    /// The messages of a line lie within so many rows of the log.
    static constexpr qint64 reach = 32'768;

    /// `published` is called from the worker thread once per clean-to-dirty edge: again only after
    /// snapshot() was called. `limit`: bytes of the list; the oldest lines go first.
    ConversationLines(const ConversationOf& whose, std::function<void()> published,
        qint64 limit = Limits().lists);
    ~ConversationLines();
    Q_DISABLE_COPY_MOVE(ConversationLines)

    /// The log as it is now; each a later state of the same one, or of a later generation.
    void update(AnalysisSnapshotPtr analysis);
    /// The newest result; never null.
    [[nodiscard]] ConversationSnapshotPtr snapshot() const;
    /// Waits until all that update() was given is in snapshot().
    void waitUntilIdle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
