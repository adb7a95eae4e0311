// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

[[nodiscard]] SocketOptions options(int descriptor);
/// Errors: InvalidArgument, PermissionDenied, Other, with the system's words.
[[nodiscard]] Result<> setOption(int descriptor, SocketOption option, qint64 value);

} // namespace TcpSocket
