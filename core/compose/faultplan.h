// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/compose/composeproblem.h"
#include "core/framing/framing.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

/// Bytes to send, with what each of them is.
struct ComposedBytes {
    QByteArray bytes;
    QVector<LookRange> looks;
    qint64 leftOut = 0; ///< bytes that were cut off at the end
    QString file; ///< whose bytes follow, where they are too many to hold
    qint64 fileSize = 0; ///< bytes of `file`

    [[nodiscard]] qint64 size() const { return bytes.size() + fileSize; }
};

/// What is done wrong, or at least unusually, on purpose: to a message, and to how it is sent. A
/// value; what a tester plans once can be kept with a message.
struct FaultPlan {
    enum class BadByte : quint8 { None, InHeader, InContent };
    /// What happens to the message as a whole, where its transport keeps messages apart.
    enum class Delivery : quint8 {
        Once,
        Twice,
        AfterNext, ///< held back until the next has gone
        LeftOut, ///< not sent
    };

    static constexpr int maxCopies = 1000;
    static constexpr qint64 maxWrite = 64 * 1024 * 1024; ///< bytes
    static constexpr std::chrono::milliseconds maxPause {60'000};

    /// What fields of the message say instead, by their names, and fields that it has besides
    /// (Framing::encode()).
    QJsonObject fields;
    BadByte badByte = BadByte::None; ///< FF, which UTF-8 never has, in the middle of a part
    int copies = 1; ///< messages in one write, 1 to maxCopies
    std::optional<qint64> cutAfter; ///< bytes that are sent of the whole write
    qint64 pieceSize = 0; ///< bytes sent at once; 0: all
    std::chrono::milliseconds pause {0}; ///< between pieces
    Delivery delivery = Delivery::Once;

    [[nodiscard]] bool isEmpty() const { return *this == FaultPlan(); }
    /// Only what can be done to a message of this framing, sent by this transport.
    [[nodiscard]] FaultPlan limitedTo(
        const Framing& framing, Transport transport = Transport::Tcp) const;
    /// Whether messages of a framing have a header that a byte can be put into.
    [[nodiscard]] static bool hasHeader(const Framing& framing);
    /// Only what can be done to a message without holding its content.
    [[nodiscard]] FaultPlan ofFields() const;

    /// Does to a message what is planned, and marks it. The fields must be in it already. Returns
    /// what could not be done.
    [[nodiscard]] ComposeProblem apply(ComposedBytes& message) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// What `json` does not say, or says wrongly, is as in a plan without faults. Reads what was
    /// written when only header/content had fields, too.
    static FaultPlan fromJson(const QJsonObject& json);

    bool operator==(const FaultPlan&) const = default;
};
