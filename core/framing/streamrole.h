// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"

/// Which of a connection's two streams it is, seen from our end.
struct StreamRole {
    Direction direction = Direction::In;
    Role role = Role::Server; ///< of our end

    /// Whether its bytes come from the end that opened the connection.
    [[nodiscard]] bool isFromClient() const
    {
        return (role == Role::Client) == (direction == Direction::Out);
    }
    /// The other stream's.
    [[nodiscard]] StreamRole reversed() const
    {
        return {direction == Direction::In ? Direction::Out : Direction::In, role};
    }
    bool operator==(const StreamRole&) const = default;
};
