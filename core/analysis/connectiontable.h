// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

/// The connections of a capture by id: all that are live, and of those that have ended as many as a
/// bound lets it keep. The oldest are given up in whole chunks, but for chunks in which one is
/// live.
///
/// A value: copies are independent, but share their chunks until one of theirs changes. A table
/// that nobody edits may be read and copied in any thread. Rows are the places of connections that
/// are kept, in the order of their ids.
class ConnectionTable
{
public:
    static constexpr qsizetype chunkSize = 64;

    /// The connections whose ids are `number` * chunkSize + 1 and the next.
    struct Chunk {
        std::array<ConnectionFacts, std::size_t(chunkSize)> facts;
        int live = 0; ///< how many of them are
    };
    struct Place {
        qsizetype number = 0;
        std::shared_ptr<const Chunk> chunk;

        bool operator==(const Place&) const = default; ///< nothing in it has changed
    };

    ConnectionTable() = default;
    ConnectionTable(const ConnectionTable& other);
    ConnectionTable& operator=(const ConnectionTable& other);
    ~ConnectionTable() = default;

    /// Rows. All chunks but the last have chunkSize of them.
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const ConnectionFacts& at(qsizetype row) const
    {
        return m_places[std::size_t(row / chunkSize)].chunk->facts[std::size_t(row % chunkSize)];
    }
    /// Null if there is none of that id, or it was given up.
    [[nodiscard]] const ConnectionFacts* find(ConnectionId id) const;
    /// -1 where find() is null.
    [[nodiscard]] qsizetype rowOf(ConnectionId id) const;
    /// The highest id there ever was.
    [[nodiscard]] ConnectionId newest() const { return {quint32(m_ever)}; }
    /// How many were given up.
    [[nodiscard]] qint64 givenUp() const { return m_ever - m_size; }
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }

    /// Calls `visit(const ConnectionFacts&)` for each that is live, the newest first, until it
    /// returns false. Costs next to nothing for those that have ended.
    template<typename Visit>
    void visitLive(Visit visit) const
    {
        for (std::size_t place = m_places.size(); place-- > 0;) {
            const Chunk& chunk = *m_places[place].chunk;
            for (std::size_t i = chunk.facts.size(); chunk.live > 0 && i-- > 0;) {
                const ConnectionFacts& facts = chunk.facts[i];
                if (facts.isKnown() && facts.isLive() && !visit(facts))
                    return;
            }
        }
    }

    // For the one who builds tables.

    /// The facts of a connection, to change before the next copy is made; makes those up to `id`
    /// that there are not. Null if it was given up.
    [[nodiscard]] ConnectionFacts* edit(ConnectionId id);
    /// One more, or one less, of the chunk that holds `id` is live. Not for one that was given up.
    void countLive(ConnectionId id, int change);
    /// Gives up ended connections, the oldest first, so that about `limit` bytes of them are left.
    /// Returns the places, as in places() before, of the chunks that are gone, ascending.
    std::vector<std::size_t> giveUp(qint64 limit);

    /// Removes the chunks at [first, first + count) of places(): for those who follow a table from
    /// one state to the next.
    void remove(std::size_t first, std::size_t count);

private:
    [[nodiscard]] std::size_t placeOf(ConnectionId id) const;
    void append();
    Chunk& editable(std::size_t place);

    std::vector<Place> m_places; // by number
    std::vector<Chunk*> m_own; // the same chunks to change; null if a copy may share it
    qsizetype m_size = 0;
    qint64 m_ever = 0;
    qint64 m_live = 0;
    qint64 m_keptAtLeast = 0; // ended ones that could not be given up the last time
    mutable std::atomic<bool> m_isCopied = false; // since edit() looked last
};
