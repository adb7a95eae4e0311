// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behaviorspec.h"

/// What endpoints do, in words. Translated. Any thread.
namespace BehaviorWords {

/// "Echo", "Application".
[[nodiscard]] QString title(BehaviorSpec::Kind kind);
/// By its name on the command line; one that is not known says that itself.
[[nodiscard]] QString title(const QString& name);

} // namespace BehaviorWords
