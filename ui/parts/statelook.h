// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "ui/theme/pill.h"

/// How a TCP state of the kernel looks as a pill, the same everywhere.
struct StateLook {
    PillShape shape = PillShape::Ring;
    PillColors colors {};

    [[nodiscard]] static StateLook of(TcpState state);
};
