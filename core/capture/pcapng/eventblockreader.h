// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/blockreader.h"
#include "core/capture/pcapng/eventblock.h"

/// An event block's contents.
struct ReadEvent {
    /// As it goes to the index, but for `details` and what only the blocks before it tell.
    CaptureRecord record;
    std::optional<EventDetails> details;
    std::optional<StreamOffsets> offsets; ///< of a repeated Connected
    bool isRepeated = false;
};

/// Reads what appendEventBlock() wrote; none if the block is damaged, or of a kind that is not
/// known. Every value that comes back is one that its type has.
[[nodiscard]] std::optional<ReadEvent> readEventBlock(QByteArrayView body, FileByteOrder byteOrder);
