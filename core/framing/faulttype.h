// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

/// Something that can be wrong with a message. Each is a constant that stands beside the framer
/// which finds it, is listed in its FramingType::faults, and is known by its address.
struct FaultType {
    const char* code; ///< as protocol pages and the command line write it: "header-length-zero"
    const char* sentence; ///< English, %1 stands for a field's name; text() has it translated

    /// What is wrong, in the user's language. `field`: the name of the field that it is about.
    [[nodiscard]] QString text(const QString& field = {}) const;
};

using FaultTypeList = std::span<const FaultType* const>;

/// The code of a fault; empty for null, which is none.
[[nodiscard]] inline QLatin1String faultCode(const FaultType* fault)
{
    return fault ? QLatin1String(fault->code) : QLatin1String();
}
