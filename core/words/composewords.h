// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/composeproblem.h"
#include "core/compose/faultplan.h"

#include <QStringList>

/// What is said of a message that is being put together, in the user's language; plain text that is
/// safe to show.
namespace ComposeWords {

/// A sentence or two; empty if there is no problem.
[[nodiscard]] QString problem(const ComposeProblem& problem);
/// A few words for each fault that is on, in the order of FaultPlan's members.
[[nodiscard]] QStringList faults(const FaultPlan& plan);

} // namespace ComposeWords
