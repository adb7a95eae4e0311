// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/endpointconfig.h"

/// The settings that a person last started a server and clients with, kept between sessions of the
/// program (QSettings).
namespace LastSettings {

/// The defaults if there are none yet.
[[nodiscard]] ServerConfig server();
[[nodiscard]] ClientConfig client();
void remember(const ServerConfig& config);
void remember(const ClientConfig& config);

} // namespace LastSettings
