// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldlook.h"
#include "ui/theme/theme.h"

[[nodiscard]] ColorRole lookTextRole(FieldLook look);
[[nodiscard]] ColorRole lookFillRole(FieldLook look);
