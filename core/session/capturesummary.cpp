// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capturesummary.h"

#include "core/session/filedecoder.h"

std::optional<CaptureSummary> summarize(const QString& path, const std::function<bool()>& isWanted)
{
    CaptureSummary summary;
    bool isGivenUp = false;
    const Result<> result = decodeFile(path, {}, {}, [&](const AnalysisSnapshotPtr& snapshot) {
        summary = {snapshot->totals.messages, snapshot->totals.connections};
        isGivenUp = !isWanted();
        return !isGivenUp;
    });
    return result && !isGivenUp ? std::optional(summary) : std::nullopt;
}
