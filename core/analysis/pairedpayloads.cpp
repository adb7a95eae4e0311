// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pairedpayloads.h"

#include <algorithm>

void PairedPayloads::collect(const RecordLog::View& records, qint64 index)
{
    const qint64 oldest = std::max(records.first(), m_newest + 1);
    const std::size_t known = m_pieces.size();
    while (const quint32 step = records[index].previousPayload) {
        index -= step;
        if (index < oldest)
            break;
        const CaptureRecord& record = records[index];
        m_newest = std::max(m_newest, index);
        m_pieces.push_back(
            {{record.streamOffset, record.streamOffset + record.length}, record.fileOffset});
    }
    std::reverse(m_pieces.begin() + std::ptrdiff_t(known), m_pieces.end());
}

PairedPayloads::Piece PairedPayloads::take(ByteRange wanted)
{
    dropUpTo(wanted.start);
    if (m_next == m_pieces.size())
        return {wanted, -1};
    const Piece& piece = m_pieces[m_next];
    if (piece.range.start > wanted.start)
        return {{wanted.start, std::min(wanted.end, piece.range.start)}, -1};
    return {piece.range.intersected(wanted), piece.fileOffset + (wanted.start - piece.range.start)};
}

void PairedPayloads::dropUpTo(qint64 streamOffset)
{
    while (m_next < m_pieces.size() && m_pieces[m_next].range.end <= streamOffset)
        ++m_next;
    if (m_next == m_pieces.size()) {
        m_pieces.clear();
        m_next = 0;
    } else if (m_next >= 1024 && m_next * 2 >= m_pieces.size()) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + std::ptrdiff_t(m_next));
        m_next = 0;
    }
}
