// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/connectiontable.h"

#include <algorithm>

namespace {

constexpr std::size_t nowhere = std::size_t(-1);

/// Bytes of one connection's facts: the struct, and its strings.
constexpr qint64 bytesOfFacts = qint64(sizeof(ConnectionFacts)) + 96;

qsizetype numberOf(ConnectionId id)
{
    return (qsizetype(id.value) - 1) / ConnectionTable::chunkSize;
}

std::size_t indexOf(ConnectionId id)
{
    return std::size_t((id.value - 1) % ConnectionTable::chunkSize);
}

} // namespace

ConnectionTable::ConnectionTable(const ConnectionTable& other)
    : m_places(other.m_places)
    , m_own(other.m_own.size(), nullptr)
    , m_size(other.m_size)
    , m_ever(other.m_ever)
    , m_live(other.m_live)
    , m_keptAtLeast(other.m_keptAtLeast)
{
    other.m_isCopied.store(true, std::memory_order_relaxed);
}

ConnectionTable& ConnectionTable::operator=(const ConnectionTable& other)
{
    if (this == &other)
        return *this;
    m_places = other.m_places;
    m_own.assign(other.m_own.size(), nullptr);
    m_size = other.m_size;
    m_ever = other.m_ever;
    m_live = other.m_live;
    m_keptAtLeast = other.m_keptAtLeast;
    other.m_isCopied.store(true, std::memory_order_relaxed);
    return *this;
}

const ConnectionFacts* ConnectionTable::find(ConnectionId id) const
{
    const std::size_t place = placeOf(id);
    return place == nowhere ? nullptr : &m_places[place].chunk->facts[indexOf(id)];
}

qsizetype ConnectionTable::rowOf(ConnectionId id) const
{
    const std::size_t place = placeOf(id);
    return place == nowhere ? -1 : qsizetype(place) * chunkSize + qsizetype(indexOf(id));
}

/// Where the chunk of an id stands; nowhere if it is not kept.
std::size_t ConnectionTable::placeOf(ConnectionId id) const
{
    if (!id.isValid() || qint64(id.value) > m_ever)
        return nowhere;
    const qsizetype number = numberOf(id);
    const qsizetype fromTheEnd = m_places.back().number - number;
    if (fromTheEnd < qsizetype(m_places.size())) { // where nothing between was given up
        const std::size_t place = m_places.size() - 1 - std::size_t(fromTheEnd);
        if (m_places[place].number == number)
            return place;
    }
    const auto found = std::ranges::lower_bound(m_places, number, {}, &Place::number);
    return found != m_places.end() && found->number == number
        ? std::size_t(found - m_places.begin())
        : nowhere;
}

ConnectionFacts* ConnectionTable::edit(ConnectionId id)
{
    while (m_ever < qint64(id.value))
        append();
    const std::size_t place = placeOf(id);
    return place == nowhere ? nullptr : &editable(place).facts[indexOf(id)];
}

void ConnectionTable::append()
{
    const ConnectionId id {quint32(++m_ever)};
    if (indexOf(id) == 0) {
        auto chunk = std::make_shared<Chunk>();
        m_own.push_back(chunk.get());
        m_places.push_back({numberOf(id), std::move(chunk)});
    }
    ++m_size;
    editable(m_places.size() - 1).facts[indexOf(id)].id = id;
}

void ConnectionTable::countLive(ConnectionId id, int change)
{
    editable(placeOf(id)).live += change;
    m_live += change;
}

ConnectionTable::Chunk& ConnectionTable::editable(std::size_t place)
{
    if (m_isCopied.load(std::memory_order_relaxed)) {
        m_isCopied.store(false, std::memory_order_relaxed);
        m_own.assign(m_own.size(), nullptr);
    }
    if (!m_own[place]) {
        auto chunk = std::make_shared<Chunk>(*m_places[place].chunk);
        m_own[place] = chunk.get();
        m_places[place].chunk = std::move(chunk);
    }
    return *m_own[place];
}

// Not for each connection that ends: an eighth of the limit more is let come together.
std::vector<std::size_t> ConnectionTable::giveUp(qint64 limit)
{
    const qint64 most = std::max<qint64>(limit / bytesOfFacts, chunkSize);
    qint64 ended = m_size - m_live;
    if (ended <= std::max(most, m_keptAtLeast) + most / 8)
        return {};
    std::vector<std::size_t> gone;
    for (std::size_t place = 0; place + 1 < m_places.size() && ended > most; ++place) {
        if (m_places[place].chunk->live > 0)
            continue;
        gone.push_back(place);
        ended -= chunkSize;
    }
    for (std::size_t i = gone.size(); i > 0;) {
        const std::size_t end = gone[--i] + 1;
        while (i > 0 && gone[i - 1] + 1 == gone[i])
            --i;
        remove(gone[i], end - gone[i]);
    }
    m_keptAtLeast = ended;
    return gone;
}

void ConnectionTable::remove(std::size_t first, std::size_t count)
{
    const auto from = std::ptrdiff_t(first);
    const auto to = std::ptrdiff_t(first + count);
    m_places.erase(m_places.begin() + from, m_places.begin() + to);
    m_own.erase(m_own.begin() + from, m_own.begin() + to);
    m_size -= qsizetype(count) * chunkSize;
}
