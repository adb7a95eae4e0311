// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>
#include <QString>

#include <chrono>
#include <string>
#include <vector>

// From what CLI11 has, which is bytes, to what we have, and back.

/// As CLI11 takes texts.
[[nodiscard]] std::string utf8(const QString& text);

/// The value of a Result, or a usage error that names the option.
template<typename T>
T valueOrUsageError(Result<T> result, const std::string& option)
{
    if (!result)
        throw CLI::ValidationError(option, result.error().detail.toStdString());
    return std::move(result).value();
}

/// What was given for an option that takes text, or a usage error if it is not UTF-8.
[[nodiscard]] QString textArgument(const std::string& bytes, const std::string& option);

/// Rounded up, so that only 0 is none.
[[nodiscard]] std::chrono::milliseconds millisecondsOf(double seconds);

/// An option that may be repeated and takes exactly one value each time, whatever that looks like.
CLI::Option* addRepeatable(CLI::App& application, const std::string& name,
    std::vector<std::string>& values, const std::string& description,
    const std::string& placeholder);
