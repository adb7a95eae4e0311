// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The few calls that both programs of the benchmark make. All of them end the program with
/// errno's text if they fail: there is nothing to measure then.
namespace Sockets {

/// Ends the program if `result` is negative; returns it otherwise.
int checked(int result, const char* doing);

/// A listening socket on a port of 127.0.0.1 that the system chooses, non-blocking.
int listenOnLoopback();
std::uint16_t localPort(int descriptor);

/// A connection to 127.0.0.1:`port`, made when this returns, non-blocking, without Nagle's delay.
int connectToLoopback(std::uint16_t port);

/// Closes with a RST, so that no port stays in TIME-WAIT.
void reset(int descriptor);

/// Watches `descriptor` for `events` (epoll(7)); they come back with `descriptor` as data.
void watch(int epoll, int descriptor, std::uint32_t events);

/// As many descriptors as the system allows.
void raiseDescriptorLimit();

} // namespace Sockets
