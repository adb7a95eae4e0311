// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/segmentedlog.h"
#include "core/filter/messagefilter.h"

#include <functional>
#include <memory>

/// The rows that a filter let through, at one moment. Immutable; any thread.
struct FilteredSnapshot {
    /// Indexes into `analysis->messages`, ascending.
    using Indexes = SegmentedLog<qint64, 8192>;

    AnalysisSnapshotPtr analysis; ///< what `indexes` point into; never null
    Indexes::View indexes;
    qint64 first = 0; ///< in `indexes`: those before it point to rows that were given up
    qint64 givenUp = 0; ///< rows that were found, and went to bound memory though the log had them
    qint64 examined = 0; ///< rows of `analysis->messages` before this index have been looked at

    /// Rows there are to show: `first` to the end of `indexes`.
    [[nodiscard]] qint64 size() const { return indexes.end() - first; }
    /// The message of a row, 0 to size() - 1.
    [[nodiscard]] qint64 messageIndex(qint64 row) const { return indexes[first + row]; }
    [[nodiscard]] bool isComplete() const { return examined == analysis->messages.end(); }
};

using FilteredSnapshotPtr = std::shared_ptr<const FilteredSnapshot>;

/// Runs one filter over a message log in a thread of its own, as the log grows.
///
/// For another filter make another object. All functions may be called from any thread and return
/// at once, the destructor included but for the few milliseconds of a slice of work: it cancels
/// what is not done.
class FilteredMessages
{
public:
    /// `published` is called from the worker thread once per clean-to-dirty edge: again only after
    /// snapshot() was called. Results come in slices, so `FilteredSnapshot::examined` is progress.
    /// `limit`: bytes of the list; what was found first goes first.
    FilteredMessages(
        MessageFilter filter, std::function<void()> published, qint64 limit = Limits().lists);
    ~FilteredMessages();
    Q_DISABLE_COPY_MOVE(FilteredMessages)

    /// The log as it is now; each a later state of the same one, or of a later generation.
    void update(AnalysisSnapshotPtr analysis);
    /// Bytes, from the next slice of work on.
    void setLimit(qint64 limit);
    /// The newest result; never null.
    [[nodiscard]] FilteredSnapshotPtr snapshot() const;
    /// Waits until all that update() was given is in snapshot().
    void waitUntilIdle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
