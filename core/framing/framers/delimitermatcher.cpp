// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/delimitermatcher.h"

#include <cstring>

namespace {

/// For each prefix of `pattern` the length of its longest proper prefix that also ends it.
std::vector<qsizetype> fallbackTable(const QByteArray& pattern)
{
    std::vector<qsizetype> table(std::size_t(pattern.size()) + 1, 0);
    qsizetype matched = 0;
    for (qsizetype at = 1; at < pattern.size(); ++at) {
        while (matched > 0 && pattern[at] != pattern[matched])
            matched = table[std::size_t(matched)];
        if (pattern[at] == pattern[matched])
            ++matched;
        table[std::size_t(at) + 1] = matched;
    }
    return table;
}

} // namespace

DelimiterMatcher::DelimiterMatcher(QByteArray delimiter)
    : m_delimiter(std::move(delimiter))
    , m_fallback(fallbackTable(m_delimiter))
{
}

qsizetype DelimiterMatcher::find(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_matched == 0) {
            const void* first
                = std::memchr(bytes.data() + at, m_delimiter[0], std::size_t(bytes.size() - at));
            if (!first)
                return -1;
            at = static_cast<const char*>(first) - bytes.data();
        }
        if (step(bytes[at++]))
            return at;
    }
    return -1;
}

bool DelimiterMatcher::step(char byte)
{
    while (m_matched > 0 && byte != m_delimiter[m_matched])
        m_matched = m_fallback[std::size_t(m_matched)];
    if (byte == m_delimiter[m_matched])
        ++m_matched;
    if (m_matched < m_delimiter.size())
        return false;
    m_matched = 0;
    return true;
}
