// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"

#include <utility>

/// Hands each frame to a function.
template<typename Function>
class FrameCallback : public FrameSink
{
public:
    explicit FrameCallback(Function function)
        : m_function(std::move(function))
    {
    }
    void frame(const Frame& frame) override { m_function(frame); }

private:
    Function m_function;
};
