// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/decoderules.h"
#include "core/base/limits.h"

#include <functional>
#include <memory>

/// Turns a capture into messages and facts, in a thread of its own, as the capture grows.
///
/// Framings come from the endpoints' EndpointOpened records, or from rules. All functions may be
/// called from any thread. The destructor stops the thread and waits for it.
class Analysis
{
public:
    /// `published` is called from the analysis thread once per clean-to-dirty edge: again only
    /// after snapshot() was called. `limits`: as Analyzer's.
    explicit Analysis(std::function<void()> published, const Limits& limits = {});
    ~Analysis();
    Q_DISABLE_COPY_MOVE(Analysis)

    /// The capture as it is now; what was not analysed yet is. Returns at once.
    void update(CaptureSnapshotPtr capture);
    /// Takes the bytes of each connection with what `rules` say, those that are there already too:
    /// starts again from the first record, in slices (AnalysisSnapshot::generation). Returns at
    /// once.
    void setRules(const DecodeRules& rules);
    /// As Analyzer's, from the next slice of work on. Returns at once.
    void setLimits(const Limits& limits);
    /// The newest result; never null.
    [[nodiscard]] AnalysisSnapshotPtr snapshot() const;
    /// Waits until all that update() and setRules() were given is in snapshot(), but for what
    /// "auto" waits with.
    void waitUntilIdle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
