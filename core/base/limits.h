// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <chrono>

/// Bounds on memory and time. What goes over one is dropped or refused, counted and shown; nothing
/// grows without one. A value.
struct Limits {
    // Bytes, of each connection
    qint64 readChunk = 256 * 1024; ///< read at once
    qint64 queueHighWater = 1024 * 1024; ///< queued, at which reading from the peer stops
    qint64 queueLowWater = 256 * 1024; ///< queued, at which it goes on
    qint64 queue = 64 * 1024 * 1024; ///< queued, over which sends are refused

    // Bytes, of all together
    qint64 queues = 1024 * 1024 * 1024; ///< queued, over which sends are refused
    qint64 recorder = 64 * 1024 * 1024; ///< on their way to the capture file
    qint64 index = 960 * 1024 * 1024; ///< of the capture's index
    qint64 rows = 1120 * 1024 * 1024; ///< of the message log
    qint64 lists = 256 * 1024 * 1024; ///< of each filtered list
    qint64 connections = 64 * 1024 * 1024; ///< what is known of connections that have ended

    // Times
    std::chrono::milliseconds closeWait {1'000}; ///< a close waits for the peer's FIN
    std::chrono::milliseconds drainWait {10'000}; ///< a close waits for progress of what is queued

    bool operator==(const Limits&) const = default;
};

/// One of the bounds that a person can set, by its name.
struct LimitField {
    const char* name; ///< as in --limit NAME=BYTES
    qint64 Limits::*bytes;
    qint64 least;
    const char* description; ///< a few words, English; descriptionText() has them translated

    [[nodiscard]] QString descriptionText() const;
};

/// In the order a person should meet them.
[[nodiscard]] const QList<LimitField>& limitFields();

/// Sets what "NAME=BYTES" says, BYTES with one of the suffixes k, M, G (powers of 1,024) or none.
/// Errors: InvalidArgument.
[[nodiscard]] Result<> setLimit(Limits& limits, const QString& text);
