// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/decoderules.h"
#include "core/base/limits.h"

#include <functional>

/// Goes through a capture file from its start to its end in the calling thread, for those who want
/// every message of a file that may be larger than memory, and need no screen. `visit` gets each
/// state of the analysis in turn: every row is in one of them at least, however small the limits.
/// It returns whether to go on. Errors: CaptureReader::open()'s.
[[nodiscard]] Result<> decodeFile(const QString& path, const DecodeRules& rules,
    const Limits& limits, const std::function<bool(const AnalysisSnapshotPtr&)>& visit);
