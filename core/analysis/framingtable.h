// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framing.h"

#include <vector>

/// Framings by their numbers. Immutable; any thread.
using FramingList = std::vector<FramingPtr>;

/// Numbers the framings that rows of a log are found with; 0 is raw. Numbers stay. Not thread-safe.
class FramingTable
{
public:
    FramingTable();

    /// The number of a framing; it gets one if it has none. (Beyond 65,535 different ones: raw's.)
    [[nodiscard]] quint16 numberOf(const FramingSpec& framing);
    [[nodiscard]] const FramingPtr& at(quint16 number) const { return (*m_list)[number]; }
    /// As it is now.
    [[nodiscard]] std::shared_ptr<const FramingList> list() const { return m_list; }

private:
    std::shared_ptr<const FramingList> m_list; // never null; made anew with each framing
};
