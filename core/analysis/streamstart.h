// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

/// The bytes with which the stream of record `index` goes on from there, as far as the capture has
/// them by now, at most `maxSize`. Looks ahead at a bounded number of records. For the first
/// bytes of a stream, `index` is its first record.
[[nodiscard]] QByteArray streamStart(const CaptureSnapshot& capture, qint64 index, qint64 maxSize);
