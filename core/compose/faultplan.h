// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/composeproblem.h"
#include "core/framing/messagepart.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

/// Bytes to send, with what each of them is.
struct ComposedBytes {
    QByteArray bytes;
    QVector<PartRange> parts;
    qint64 leftOut = 0; ///< bytes that were cut off at the end
    QString file; ///< whose bytes follow, where they are too many to hold
    qint64 fileSize = 0; ///< bytes of `file`

    [[nodiscard]] qint64 size() const { return bytes.size() + fileSize; }
};

/// What is done wrong, or at least unusually, on purpose: to a message, and to how it is sent. A
/// value; what a tester plans once can be kept with a message.
struct FaultPlan {
    enum class BadByte : quint8 { None, InHeader, InContent };

    static constexpr int maxCopies = 1000;
    static constexpr int maxHeaderLength = 65'535;
    static constexpr qint64 maxContentLength = qint64(1) << 62; ///< either side of 0
    static constexpr qint64 maxWrite = 64 * 1024 * 1024; ///< bytes
    static constexpr std::chrono::milliseconds maxPause {60'000};

    QJsonObject members; ///< of the JSON header: added, or in the place of one of their name
    std::optional<qint64> contentLength; ///< what the JSON header says instead
    std::optional<int> headerLength; ///< what the fixed header says instead, 0 to 65,535
    BadByte badByte = BadByte::None; ///< FF, which UTF-8 never has, in the middle of a part
    int copies = 1; ///< messages in one write, 1 to maxCopies
    std::optional<qint64> cutAfter; ///< bytes that are sent of the whole write
    qint64 pieceSize = 0; ///< bytes sent at once; 0: all
    std::chrono::milliseconds pause {0}; ///< between pieces

    [[nodiscard]] bool isEmpty() const { return *this == FaultPlan(); }
    /// Only what can be done to a message without the header/content protocol's headers.
    [[nodiscard]] FaultPlan withoutHeaders() const;
    /// Only what can be done to a message without holding its content.
    [[nodiscard]] FaultPlan ofMembers() const;
    /// All members that take another's place or are added, contentLength included.
    [[nodiscard]] QJsonObject allMembers() const;

    /// Does to a message what is planned, and marks it. The members must be in it already.
    /// Returns what could not be done.
    [[nodiscard]] ComposeProblem apply(ComposedBytes& message) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// What `json` does not say, or says wrongly, is as in a plan without faults.
    static FaultPlan fromJson(const QJsonObject& json);

    bool operator==(const FaultPlan&) const = default;
};
