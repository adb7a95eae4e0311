// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

#include <limits>

/// How a connection goes on from one record.
struct StreamStart {
    QByteArray bytes; ///< of the record's direction
    QByteArray otherBytes; ///< of the other one, among the same records
    bool isFinal = false; ///< no later record of the capture changes it
};

/// The bytes with which the stream of record `index` goes on from there, as far as the capture has
/// them by now: at most `maxSize`, and none from `until` (ns since 1970 UTC) on, or behind a FIN;
/// and what the other direction brings meanwhile, up to what is missing of it. Looks ahead at a
/// bounded number of records. For the first bytes of a stream, `index` is its first record.
[[nodiscard]] StreamStart streamStart(const CaptureSnapshot& capture, qint64 index, qint64 maxSize,
    qint64 until = std::numeric_limits<qint64>::max());
