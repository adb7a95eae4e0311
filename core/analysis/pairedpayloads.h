// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/capture/capturesnapshot.h"

#include <vector>

/// Where the bytes stand that the receiving end of a pair reads: the file holds them once, as
/// written by the sending end. Keeps those that were sent and not received yet, so that each
/// payload is looked up once, however far the receiving end lags. Not thread-safe.
class PairedPayloads
{
public:
    struct Piece {
        ByteRange range; ///< in the stream
        qint64 fileOffset = -1; ///< of its first byte; -1: not in the file
    };

    /// Takes note of the payloads that stand before record `index`, a Data record of the receiving
    /// end.
    void collect(const RecordLog::View& records, qint64 index);
    /// The first piece of `wanted`, which must not start before what was taken already.
    [[nodiscard]] Piece take(ByteRange wanted);

private:
    void dropUpTo(qint64 streamOffset);

    std::vector<Piece> m_pieces; // in stream order; those before m_next are done
    std::size_t m_next = 0;
    qint64 m_newest = -1; // index of the newest record in m_pieces
};
