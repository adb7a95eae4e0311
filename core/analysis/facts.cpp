// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/facts.h"

ConnectionTable::ConnectionTable(const ConnectionTable& other)
    : m_chunks(other.m_chunks)
    , m_own(other.m_own.size(), nullptr)
    , m_size(other.m_size)
{
    other.m_isCopied.store(true, std::memory_order_relaxed);
}

ConnectionTable& ConnectionTable::operator=(const ConnectionTable& other)
{
    if (this == &other)
        return *this;
    m_chunks = other.m_chunks;
    m_own.assign(other.m_own.size(), nullptr);
    m_size = other.m_size;
    other.m_isCopied.store(true, std::memory_order_relaxed);
    return *this;
}

void ConnectionTable::append(const ConnectionFacts& facts)
{
    const std::size_t place = std::size_t(m_size) % chunkSize;
    if (place == 0) {
        auto chunk = std::make_shared<Chunk>();
        m_own.push_back(chunk.get());
        m_chunks.push_back(std::move(chunk));
    }
    ++m_size;
    edit(m_size - 1) = facts;
}

ConnectionFacts& ConnectionTable::edit(qsizetype row)
{
    if (m_isCopied.load(std::memory_order_relaxed)) {
        m_isCopied.store(false, std::memory_order_relaxed);
        m_own.assign(m_own.size(), nullptr);
    }
    return editableChunk(std::size_t(row) / chunkSize)[std::size_t(row) % chunkSize];
}

ConnectionTable::Chunk& ConnectionTable::editableChunk(std::size_t index)
{
    if (!m_own[index]) {
        auto chunk = std::make_shared<Chunk>(*m_chunks[index]);
        m_own[index] = chunk.get();
        m_chunks[index] = std::move(chunk);
    }
    return *m_own[index];
}
