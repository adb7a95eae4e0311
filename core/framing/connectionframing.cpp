// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/connectionframing.h"

#include "core/framing/framingregistry.h"

#include <algorithm>

std::shared_ptr<FramingContext> ConnectionFraming::contextOf(const Framing& framing)
{
    if (!framing.type().makeContext)
        return nullptr;
    const auto known = std::ranges::find_if(
        m_contexts, [&framing](const auto& context) { return context.first == framing.spec(); });
    if (known != m_contexts.end())
        return known->second;
    return m_contexts.emplace_back(framing.spec(), framing.makeContext()).second;
}

void ConnectionFraming::forget()
{
    const auto gone
        = std::erase_if(m_contexts, [](const auto& each) { return !each.second->outlivesGap(); });
    if (gone > 0)
        ++m_generation;
}

void ConnectionFraming::handOver(Direction direction, const FramingSpec& framing)
{
    m_handedOver[std::size_t(direction)] = framing;
}

FramingSpec ConnectionFraming::takeHandover(Direction direction)
{
    return std::exchange(m_handedOver[std::size_t(direction)], std::nullopt)
        .value_or(FramingSpec());
}
