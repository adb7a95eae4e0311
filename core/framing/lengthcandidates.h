// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framers/lengthprefix.h"
#include "core/framing/framing.h"
#include "core/framing/presets.h"

#include <optional>
#include <span>
#include <vector>

/// A framing with lengths that is tried on streams.
struct LengthCandidate {
    FramingPtr framing;
    const FramingPreset* preset = nullptr; ///< null: it is none
    std::span<const quint16> ports;
    std::optional<LengthPrefix> prefix; ///< nullopt: the first message is of another framing
    qint64 uncounted = 0; ///< bytes before the content that are not the length
    qint64 gap = 0; ///< of these, behind the length
    bool isDigits = false;
};

/// All of them: lengths as people put them before messages of their own, and every preset that has
/// lengths. Any thread.
[[nodiscard]] const std::vector<LengthCandidate>& lengthCandidates();
