// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/httprequests.h"

namespace {

constexpr std::size_t mostSpecial = 1000; // that are kept, whatever a client asks

} // namespace

void HttpRequests::asked(Kind kind)
{
    if (m_isLost)
        return;
    const qint64 place = m_asked++;
    if (kind == Kind::Other)
        return;
    m_special.push_back({place, kind});
    if (m_special.size() > mostSpecial)
        lose();
}

HttpRequests::Kind HttpRequests::answered()
{
    if (m_answered == m_asked) // nobody asked
        return Kind::Other;
    const qint64 place = m_answered++;
    if (m_special.empty() || m_special.front().place != place)
        return Kind::Other;
    const Kind kind = m_special.front().kind;
    m_special.pop_front();
    return kind;
}

void HttpRequests::lose()
{
    m_isLost = true;
    m_special.clear();
}
