// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/session/capturecache.h"

/// The bounds on memory that a person has chosen, kept between sessions of the program (QSettings).
namespace LimitSettings {

/// The defaults where nothing is kept.
[[nodiscard]] Limits kept();
void keep(const Limits& limits);
/// Of captures that were not saved.
[[nodiscard]] KeptLimits keptCaptures();
void keep(const KeptLimits& limits);

} // namespace LimitSettings
