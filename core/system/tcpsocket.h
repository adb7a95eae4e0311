// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/result.h"
#include "core/base/socketoptions.h"
#include "core/base/tcpinfo.h"

#include <QByteArrayView>

/// What the kernel says of a TCP socket of ours, and its options. Any thread.
namespace TcpSocket {

/// Its state at this moment; Unknown if it does not tell.
[[nodiscard]] TcpState state(int descriptor);
/// What it measures (TCP_INFO, tcp(7)); isKnown is false if it does not tell.
[[nodiscard]] TcpInfo info(int descriptor);
/// A tcp_info as a kernel of any version hands it out.
[[nodiscard]] TcpInfo infoFrom(QByteArrayView bytes);

/// Whether sockets of a transport have the option, and it does something there (socket(7),
/// unix(7)).
[[nodiscard]] bool hasOption(Transport transport, SocketOption option);
/// Those that the transport does not have are unknown.
[[nodiscard]] SocketOptions options(int descriptor, Transport transport = Transport::Tcp);
/// Errors: InvalidArgument, PermissionDenied, Other, with the system's words.
[[nodiscard]] Result<> setOption(int descriptor, SocketOption option, qint64 value);

} // namespace TcpSocket
