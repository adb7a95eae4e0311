// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/filter/sequencesnapshot.h"

#include <functional>

/// Makes the lines of a sequence out of the message log, in a thread of its own, as the log grows.
/// What one end of ours sent and another received is one item, with both times; messages that go
/// the same way one after the other become one line, behind the first few.
///
/// For other connections make another object. All functions may be called from any thread and
/// return at once, the destructor included but for the few milliseconds of a slice of work.
class SequenceLines
{
public:
    /// Of a run, so many stand alone before the others are one line.
    static constexpr quint32 shownOfRun = 3;
    /// With nothing for as long as that, a run ends.
    static constexpr qint64 silence = 250'000'000; // ns

    /// `published` is called from the worker thread once per clean-to-dirty edge: again only after
    /// snapshot() was called. `limit`: bytes of the lists; the oldest lines go first.
    SequenceLines(
        const SequenceOf& whose, std::function<void()> published, qint64 limit = Limits().lists);
    ~SequenceLines();
    Q_DISABLE_COPY_MOVE(SequenceLines)

    /// The log as it is now; each a later state of the same one, or of a later generation.
    void update(AnalysisSnapshotPtr analysis);
    /// The newest result; never null.
    [[nodiscard]] SequenceSnapshotPtr snapshot() const;
    /// Waits until all that update() was given is in snapshot().
    void waitUntilIdle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
