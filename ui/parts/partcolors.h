// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/messagepart.h"
#include "ui/theme/theme.h"

[[nodiscard]] ColorRole partTextRole(MessagePart part);
[[nodiscard]] ColorRole partFillRole(MessagePart part);
