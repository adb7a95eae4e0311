// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"

#include <QString>

#include <optional>

/// What carries the bytes of a connection, in words, in the user's language. Any thread.
namespace TransportWords {

/// "TCP", "UDP", "Unix stream", ...
[[nodiscard]] QString name(Transport transport);
/// What it promises, and what not, in a line.
[[nodiscard]] QString meaning(Transport transport);
/// Whoever may use the path of a Unix domain socket that has these permissions (unix(7): to connect
/// and to send takes the right to write): "may be used by its owner and its group (rw-rw----)".
/// `mode`: 0 to 0777; nullopt: what the umask leaves.
[[nodiscard]] QString whoMay(std::optional<int> mode);
/// Why one end cannot finish alone (a half-close); empty: it can.
[[nodiscard]] QString whyNoHalfClose(Transport transport);
/// Why it cannot be ended by an RST; empty: it can.
[[nodiscard]] QString whyNoReset(Transport transport);
/// Why its reading cannot be paused alone; empty: it can.
[[nodiscard]] QString whyNoPause(Transport transport, Role role);
/// "3 datagrams were lost: ..."; what happened, and what to do. Empty for 0.
[[nodiscard]] QString lost(qint64 datagrams);

} // namespace TransportWords
