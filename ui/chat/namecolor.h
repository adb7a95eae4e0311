// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

/// The colour of who is called so: the same in every room as long as the program runs. Names that
/// come one after another get colours of their own as long as there are any left. GUI thread.
[[nodiscard]] ColorRole nameColor(const QString& name);
