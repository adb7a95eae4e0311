// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"
#include "core/base/transportoptions.h"

/// What DatagramOptions ask of a UDP socket's descriptor (ip(7), ipv6(7), udp(7)). I/O thread.
namespace DatagramSetup {

/// What is set before bind(2) on every socket: what is told with datagrams, and the person's
/// choices but for the groups.
/// Errors: NoSuchInterface, and those of errno.
[[nodiscard]] Result<> apply(int descriptor, int family, const DatagramOptions& options);

/// Makes a socket of `family` a member of a group, or one no longer.
/// Errors: NoSuchInterface, CannotJoinGroup with the group and the system's reason.
[[nodiscard]] Result<> join(int descriptor, int family, const GroupMembership& membership);
void leave(int descriptor, int family, const GroupMembership& membership);

/// The number of a network interface (if_nametoindex(3)) by its name or one of its addresses; 0 for
/// an empty text. Errors: NoSuchInterface with the names of those that there are.
[[nodiscard]] Result<quint32> interfaceNumber(const QString& nameOrAddress);

} // namespace DatagramSetup
