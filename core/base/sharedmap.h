// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

/// A map in the order of its keys, whose copies cost little: they share its chunks until one of
/// theirs changes.
///
/// A value. A map that nobody edits may be read and copied in any thread.
template<typename Key, typename Value>
class SharedMap
{
public:
    static constexpr std::size_t chunkSize = 64; // elements; a chunk of more is cut in two

    using value_type = std::pair<Key, Value>;

private:
    using Chunk = std::vector<value_type>; // by key, never empty
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

public:
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = SharedMap::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type*;
        using reference = const value_type&;

        const_iterator() = default;
        reference operator*() const { return (*(*m_chunks)[m_chunk])[m_index]; }
        pointer operator->() const { return &**this; }
        const_iterator& operator++()
        {
            if (++m_index == (*m_chunks)[m_chunk]->size()) {
                ++m_chunk;
                m_index = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const const_iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const const_iterator&) const = default;

    private:
        friend class SharedMap;
        const_iterator(const Chunks* chunks, std::size_t chunk, std::size_t index)
            : m_chunks(chunks)
            , m_chunk(chunk)
            , m_index(index)
        {
        }

        const Chunks* m_chunks = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_index = 0;
    };

    SharedMap() = default;
    SharedMap(const SharedMap& other)
        : m_chunks(other.m_chunks)
        , m_own(other.m_own.size(), nullptr)
        , m_size(other.m_size)
    {
        other.m_isCopied.store(true, std::memory_order_relaxed);
    }
    SharedMap& operator=(const SharedMap& other)
    {
        if (this == &other)
            return *this;
        m_chunks = other.m_chunks;
        m_own.assign(other.m_own.size(), nullptr);
        m_size = other.m_size;
        other.m_isCopied.store(true, std::memory_order_relaxed);
        return *this;
    }
    ~SharedMap() = default;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const_iterator begin() const { return {&m_chunks, 0, 0}; }
    [[nodiscard]] const_iterator end() const { return {&m_chunks, m_chunks.size(), 0}; }
    [[nodiscard]] const_iterator find(const Key& key) const
    {
        const auto [chunk, index] = placeOf(key);
        return isAt(chunk, index, key) ? const_iterator(&m_chunks, chunk, index) : end();
    }
    [[nodiscard]] bool contains(const Key& key) const { return find(key) != end(); }

    /// The element of a key, which is made if there is none, to change before the next copy is
    /// made.
    Value& operator[](const Key& key)
    {
        if (m_chunks.empty()) {
            insertChunk(0, {{key, Value()}});
            m_size = 1;
            return m_own.front()->front().second;
        }
        const auto [chunk, index] = placeOf(key);
        const bool isThere = isAt(chunk, index, key);
        Chunk& elements = editable(chunk);
        const auto place = elements.begin() + std::ptrdiff_t(index);
        if (isThere)
            return place->second;
        elements.insert(place, {key, Value()});
        ++m_size;
        if (elements.size() <= chunkSize)
            return elements[index].second;
        return split(chunk, index);
    }
    /// Whether there was one.
    bool erase(const Key& key)
    {
        const auto [chunk, index] = placeOf(key);
        if (!isAt(chunk, index, key))
            return false;
        Chunk& elements = editable(chunk);
        elements.erase(elements.begin() + std::ptrdiff_t(index));
        --m_size;
        if (elements.empty()) {
            m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(chunk));
            m_own.erase(m_own.begin() + std::ptrdiff_t(chunk));
        }
        return true;
    }
    void clear() { *this = {}; }

private:
    struct Place {
        std::size_t chunk = 0;
        std::size_t index = 0;
    };

    /// Where the key stands, or would be inserted: at the end of a chunk rather than before the
    /// next.
    [[nodiscard]] Place placeOf(const Key& key) const
    {
        const auto after = std::ranges::upper_bound(m_chunks, key, {},
            [](const auto& chunk) -> const Key& { return chunk->front().first; });
        if (after == m_chunks.begin())
            return {};
        const Chunk& chunk = **std::prev(after);
        const auto place = std::ranges::lower_bound(chunk, key, {}, &value_type::first);
        return {std::size_t(after - m_chunks.begin()) - 1, std::size_t(place - chunk.begin())};
    }
    [[nodiscard]] bool isAt(std::size_t chunk, std::size_t index, const Key& key) const
    {
        return chunk < m_chunks.size() && index < m_chunks[chunk]->size()
            && (*m_chunks[chunk])[index].first == key;
    }

    Chunk& editable(std::size_t chunk)
    {
        if (m_isCopied.exchange(false, std::memory_order_relaxed))
            m_own.assign(m_own.size(), nullptr);
        if (!m_own[chunk]) {
            auto copy = std::make_shared<Chunk>(*m_chunks[chunk]);
            m_own[chunk] = copy.get();
            m_chunks[chunk] = std::move(copy);
        }
        return *m_own[chunk];
    }
    void insertChunk(std::size_t place, Chunk elements)
    {
        auto chunk = std::make_shared<Chunk>(std::move(elements));
        m_own.insert(m_own.begin() + std::ptrdiff_t(place), chunk.get());
        m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(place), std::move(chunk));
    }
    /// Cuts an editable chunk in two; returns the element that was at `index`.
    Value& split(std::size_t chunk, std::size_t index)
    {
        Chunk& first = *m_own[chunk];
        const std::size_t half = first.size() / 2;
        Chunk second(std::make_move_iterator(first.begin() + std::ptrdiff_t(half)),
            std::make_move_iterator(first.end()));
        first.resize(half);
        insertChunk(chunk + 1, std::move(second));
        return index < half ? (*m_own[chunk])[index].second
                            : (*m_own[chunk + 1])[index - half].second;
    }

    Chunks m_chunks;
    std::vector<Chunk*> m_own; // the same chunks to change; null if a copy may share it
    std::size_t m_size = 0;
    mutable std::atomic<bool> m_isCopied = false; // since editable() looked last
};
