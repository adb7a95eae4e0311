// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

/// Names one connection for the life of a capture. Counts from 1 in the order of opening; 0 is
/// none.
struct ConnectionId {
    quint32 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    auto operator<=>(const ConnectionId&) const = default;
};

/// Names one endpoint (a server, or the clients of one client window) for the life of a capture.
/// Counts from 1; 0 is none.
struct EndpointId {
    quint32 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    auto operator<=>(const EndpointId&) const = default;
};

/// What made bytes go out: a command of a person's, or what a peer sent and was answered. Counts
/// from 1 for what peers send, and from `firstCommand` for commands; wraps. 0 is none, or not
/// known.
struct Cause {
    static constexpr quint32 firstCommand = 0x8000'0000;

    quint32 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    [[nodiscard]] bool isCommand() const { return value >= firstCommand; }
    auto operator<=>(const Cause&) const = default;
};

inline size_t qHash(ConnectionId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

inline size_t qHash(EndpointId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

inline size_t qHash(Cause cause, size_t seed = 0)
{
    return ::qHash(cause.value, seed);
}
