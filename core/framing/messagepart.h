// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QVector>

/// What a byte of a message is; each has one colour wherever it is shown.
enum class MessagePart : quint8 { Plain, FixedHeader, JsonHeader, Content, Fault };

/// Bytes of a message, 0 its first, that are one part of it.
struct PartRange {
    ByteRange range;
    MessagePart part = MessagePart::Plain;

    bool operator==(const PartRange&) const = default;
};

/// The part that `offset` belongs to; a later range wins. Plain where there is none.
[[nodiscard]] MessagePart partAt(const QVector<PartRange>& parts, qint64 offset);
