// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/capture/pcapng/packetbuilder.h"

/// The IPv6 addresses and ports, made up, that stand in packets for Unix domain sockets, and the
/// names that tell what they stand for (core/capture/format.md).
namespace unixaddress {

/// In packets: of a path always the same, in any capture; of a socket without a name that of this
/// end of connection `id`. Any other address as it is.
[[nodiscard]] SocketAddress inPackets(const SocketAddress& address, ConnectionId id, FlowEnd end);

/// "unix:/run/app.sock", "unix:@abstract", "unix:unnamed-7"; controls as question marks, as names
/// are text.
[[nodiscard]] QByteArray nameOf(const SocketAddress& address, ConnectionId id);

/// Whether an address of a packet stands for a Unix domain socket.
[[nodiscard]] bool isMadeUp(const SocketAddress& address);
/// The socket that nameOf() names; one without a name for any other text.
[[nodiscard]] SocketAddress ofName(const QByteArray& name);

}
