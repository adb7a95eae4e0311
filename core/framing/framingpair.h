// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/framing/framingspec.h"

/// A framing for each direction, seen from our end; mostly the same.
struct FramingPair {
    FramingSpec in;
    FramingSpec out;

    FramingPair() = default;
    FramingPair(const FramingSpec& both)
        : in(both)
        , out(both)
    {
    }
    FramingPair(FramingSpec received, FramingSpec sent)
        : in(std::move(received))
        , out(std::move(sent))
    {
    }

    [[nodiscard]] const FramingSpec& of(Direction direction) const
    {
        return direction == Direction::In ? in : out;
    }
    bool operator==(const FramingPair&) const = default;
};
