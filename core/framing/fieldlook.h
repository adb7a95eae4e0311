// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QVector>

/// How a part of a message looks; each look has one colour wherever it is shown, whatever the
/// framing.
enum class FieldLook : quint8 {
    Plain,
    Meta, ///< what holds the message together: lengths, flags, marks
    Header, ///< what is said about the content
    Content,
    Fault,
};

/// Bytes of a message, 0 its first, that look alike.
struct LookRange {
    ByteRange range;
    FieldLook look = FieldLook::Plain;

    bool operator==(const LookRange&) const = default;
};

/// The look of the byte at `offset`; a later range wins. Plain where there is none.
[[nodiscard]] FieldLook lookAt(const QVector<LookRange>& looks, qint64 offset);
