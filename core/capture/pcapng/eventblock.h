// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerecord.h"

class CaptureBuffer;

/// How many bytes of a connection have passed in each direction.
struct StreamOffsets {
    qint64 in = 0;
    qint64 out = 0;
};

/// Appends what packets cannot tell as a block of local type, which other readers skip in silence:
/// any record but a Data record that has its packet. Layout: core/capture/format.md.
/// `details` may be null. `repeatedAt`, if not null: the event is not new; it is told again because
/// nothing was recorded when it happened, and these are the streams' offsets now.
void appendEventBlock(CaptureBuffer& out, const CaptureRecord& record,
    const EventDetails* details = nullptr, const StreamOffsets* repeatedAt = nullptr);

namespace eventblock {

/// An event takes no more notes: together with all else they fit into a block.
constexpr qsizetype maxNotes = 16;

/// Of the local range (highest bit set); the rest spells "SS".
constexpr quint32 type = 0x80005353;

enum Flag : quint8 {
    Continues = 0x01, ///< CaptureRecord::continues
    Repeated = 0x02, ///< told again: no new event
    Cut = 0x04, ///< CaptureRecord::isCut
};

enum Option : quint16 {
    EndpointOption = 1,
    RoleOption = 2,
    LocalOption = 3,
    PeerOption = 4,
    PairOption = 5,
    TargetOption = 6,
    FramingOption = 7,
    BehaviorOption = 8,
    ErrorNumberOption = 9, ///< of format 1
    ErrorDetailOption = 10,
    StreamOffsetsOption = 11,
    CauseOption = 12,
    ErrorNameOption = 13,
    LinkOption = 14,
    WireOffsetOption = 15,
    NoteOption = 16,
    FramingOutOption = 17,
    LocalZoneOption = 18,
    PeerZoneOption = 19,
    LocalPathOption = 20,
    PeerPathOption = 21,
};

}
