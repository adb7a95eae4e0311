// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/framingtable.h"

#include <algorithm>
#include <limits>

FramingTable::FramingTable()
    : m_list(std::make_shared<FramingList>(1, std::make_shared<Framing>()))
{
}

quint16 FramingTable::numberOf(const FramingSpec& framing)
{
    const auto found = std::ranges::find_if(
        *m_list, [&framing](const FramingPtr& known) { return known->spec() == framing; });
    if (found != m_list->end())
        return quint16(found - m_list->begin());
    if (m_list->size() > std::numeric_limits<quint16>::max())
        return 0;
    auto longer = std::make_shared<FramingList>(*m_list);
    longer->push_back(std::make_shared<Framing>(framing));
    m_list = std::move(longer);
    return quint16(m_list->size() - 1);
}
