// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/result.h"

#include <QString>

#include <chrono>

/// What is to be checked.
struct CheckRequest {
    Transport transport = Transport::Tcp;
    /// A name or an address, with its zone if it is link-local; of Unix domain sockets a path, or
    /// "@" and an abstract name.
    QString host;
    quint16 port = 0; ///< 0: the computer alone is asked for; none of Unix domain sockets
    std::chrono::milliseconds timeout {5'000}; ///< of each connection
    bool asksWhatItSpeaks = true; ///< otherwise nothing is sent to a port, and nothing waited for

    bool operator==(const CheckRequest&) const = default;

    /// Reads "HOST", "HOST:PORT", "::1", "[::1]" and "[::1]:PORT", as a person writes them, and
    /// with a transport "tcp:HOST", "udp:HOST:PORT", "unix:PATH", "unix-seqpacket:@NAME". Errors:
    /// InvalidArgument.
    [[nodiscard]] static Result<CheckRequest> parse(const QString& text);
};
