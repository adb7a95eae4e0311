// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturebuffer.h"

namespace {
/// More than what is appended between two looks at hasRoom().
constexpr qint64 fewBlocks = 4 * CaptureBuffer::maxBlockSize;
}

CaptureBuffer::CaptureBuffer(
    std::unique_ptr<OutputFile> file, qint64 limit, FileWriter::Listener listener)
    : m_limit(limit - fewBlocks)
    , m_roomEnd(m_limit)
    , m_writer(std::move(file), std::move(listener))
{
    m_chunk = m_writer.takeChunk();
}

CaptureBuffer::~CaptureBuffer()
{
    commit();
}

void CaptureBuffer::commit()
{
    if (m_committed < m_used)
        m_writer.write(m_chunk, m_committed, m_used, false);
    m_committed = m_used;
}

void CaptureBuffer::nextChunk()
{
    m_writer.write(m_chunk, m_committed, m_used, true);
    m_chunkPosition += m_used;
    m_chunk = m_writer.takeChunk();
    m_used = 0;
    m_committed = 0;
}

bool CaptureBuffer::findRoom()
{
    m_roomEnd = written() + m_limit;
    return position() <= m_roomEnd;
}

void CaptureBuffer::setLimit(qint64 limit)
{
    m_limit = limit - fewBlocks;
    m_roomEnd = std::min(m_roomEnd, written() + m_limit);
}

void CaptureBuffer::clearFailure()
{
    if (failure() == 0)
        return;
    m_chunkPosition = written();
    m_used = 0;
    m_committed = 0;
    m_roomEnd = 0;
    m_writer.clearFailure();
}
