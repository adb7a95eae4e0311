// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

/// What is in a capture file, in numbers.
struct CaptureSummary {
    qint64 messages = 0; ///< counted as in Totals::messages
    qint64 connections = 0;

    bool operator==(const CaptureSummary&) const = default;
};

/// Goes through the file in the calling thread, which takes about as long as opening it. Nothing if
/// it cannot be read, or as soon as `isWanted` says no, which is asked again and again.
[[nodiscard]] std::optional<CaptureSummary> summarize(
    const QString& path, const std::function<bool()>& isWanted);
