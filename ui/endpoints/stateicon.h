// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"
#include "ui/theme/pill.h"

#include <QIcon>

/// How the state of an endpoint looks.
struct EndpointLook {
    PillShape shape = PillShape::Ring;
    PillColors colors;
};
[[nodiscard]] EndpointLook endpointLook(EndpointFacts::State state);

/// Its shape alone, in the theme that is shown now.
[[nodiscard]] QIcon stateIcon(EndpointFacts::State state);
