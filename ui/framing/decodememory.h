// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/decoderules.h"

#include <optional>

/// The framings that a person has chosen for ports, kept between sessions of the program
/// (QSettings).
namespace DecodeMemory {

/// What was chosen for whole ports, to be applied again.
[[nodiscard]] DecodeRules portRules();
/// Remembers or forgets (no value) what is chosen for a port.
void remember(quint16 port, const std::optional<FramingSpec>& framing);

} // namespace DecodeMemory
