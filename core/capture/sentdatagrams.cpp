// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/sentdatagrams.h"

#include <QHashFunctions>

#include <algorithm>

namespace {
SentDatagrams::Datagram datagramOf(QByteArrayView bytes)
{
    const std::size_t hash = ::qHashBits(bytes.data(), std::size_t(bytes.size()), 0);
    return {.hash = quint32(hash), .size = quint32(bytes.size())};
}
}

void SentDatagrams::add(QByteArrayView bytes, qint64 offset, qint64 record, std::size_t most)
{
    while (size() > 0 && size() >= most)
        dropFirst();
    Datagram datagram = datagramOf(bytes);
    datagram.offset = offset;
    datagram.record = record;
    m_datagrams.push_back(datagram);
}

std::optional<SentDatagrams::Datagram> SentDatagrams::take(QByteArrayView bytes)
{
    const std::size_t place = find(datagramOf(bytes));
    if (place == m_datagrams.size())
        return {};
    const Datagram found = m_datagrams[place];
    remove(place);
    return found;
}

void SentDatagrams::clear()
{
    m_datagrams.clear();
    m_first = m_next = 0;
}

/// The next one that is alike, or else one that was overtaken.
std::size_t SentDatagrams::find(const Datagram& wanted) const
{
    const auto isIt = [&wanted](const Datagram& datagram) { return datagram.isLike(wanted); };
    const auto begin = m_datagrams.begin();
    const auto next = begin + std::ptrdiff_t(m_next);
    if (const auto found = std::find_if(next, m_datagrams.end(), isIt); found != m_datagrams.end())
        return std::size_t(found - begin);
    const auto overtaken = std::find_if(begin + std::ptrdiff_t(m_first), next, isIt);
    return overtaken == next ? m_datagrams.size() : std::size_t(overtaken - begin);
}

/// Behind it the oldest of those that it has overtaken are given up.
void SentDatagrams::remove(std::size_t place)
{
    m_next = std::max(m_next, place + 1);
    m_first = std::max(m_first, m_next - std::min(m_next, mostOvertaken + 1));
    const auto begin = m_datagrams.begin();
    std::move_backward(begin + std::ptrdiff_t(m_first), begin + std::ptrdiff_t(place),
        begin + std::ptrdiff_t(place) + 1);
    dropFirst();
}

void SentDatagrams::dropFirst()
{
    constexpr std::size_t worthMoving = 64;
    ++m_first;
    m_next = std::max(m_next, m_first);
    if (m_first == m_datagrams.size()) {
        clear();
    } else if (m_first >= worthMoving && m_first * 2 >= m_datagrams.size()) {
        m_datagrams.erase(m_datagrams.begin(), m_datagrams.begin() + std::ptrdiff_t(m_first));
        m_next -= m_first;
        m_first = 0;
    }
}
