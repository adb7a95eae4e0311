// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/net/endpointconfig.h"

/// The server that a new client is for: `selected` if that is one that runs, else the one that was
/// started last; null if none runs.
[[nodiscard]] const EndpointFacts* serverToPropose(
    const AnalysisSnapshot& snapshot, EndpointId selected);

/// A client of one of our servers: at an address that stands for where it listens, in its framings.
[[nodiscard]] EndpointConfig clientOf(const SocketAddress& listening, const EndpointConfig& server);
