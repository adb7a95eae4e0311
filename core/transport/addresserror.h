// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

/// What was asked of the system about an address.
enum class AddressCall : quint8 { Socket, Bind, Listen, Connect };

/// Why `call` with `address` failed with errno `number` (bind(2), connect(2), ip(7), ipv6(7)): some
/// numbers mean one thing of one call, and another of another. I/O thread, right after the call.
/// Errors: those of errno, NoLocalPort, FamilyNotAvailable, ZoneMissing.
[[nodiscard]] Error addressError(int number, const SocketAddress& address, AddressCall call);

/// `address` with each zone that this computer has: "[fe80::1%lo]:5000, [fe80::1%eth0]:5000".
[[nodiscard]] QString inEachZone(SocketAddress address);
