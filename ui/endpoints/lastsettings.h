// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

/// The settings that a person last started a server and clients with, kept between sessions of the
/// program (QSettings).
namespace LastSettings {

/// The defaults if there are none yet.
[[nodiscard]] EndpointConfig server();
[[nodiscard]] EndpointConfig client();
/// As those of a server or of clients, by its role.
void remember(const EndpointConfig& config);

} // namespace LastSettings
