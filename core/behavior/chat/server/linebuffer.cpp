// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/linebuffer.h"

#include <algorithm>

namespace chat {

void LineBuffer::feed(QByteArrayView bytes)
{
    m_bytes.remove(0, m_start);
    m_searched -= m_start;
    m_start = 0;
    m_bytes.append(bytes);
    passOver();
}

void LineBuffer::finish()
{
    if (pendingBytes() > 0 && !m_bytes.endsWith('\n'))
        feed("\n");
}

bool LineBuffer::hasLine() const
{
    m_searched = std::max(m_searched, m_start);
    const qsizetype end = m_bytes.indexOf('\n', m_searched);
    m_searched = end < 0 ? m_bytes.size() : end;
    return end >= 0 || pendingBytes() > m_limit;
}

LineBuffer::Line LineBuffer::take()
{
    const bool isWhole = hasLine() && m_searched < m_bytes.size();
    const qsizetype end = isWhole ? m_searched : m_bytes.size();
    QByteArrayView line = QByteArrayView(m_bytes).sliced(m_start, end - m_start);
    m_start = isWhole ? end + 1 : end;
    m_isPassingOver = !isWhole;
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() <= m_limit)
        return {line, false};
    return {line.first(m_limit), true};
}

void LineBuffer::passOver()
{
    if (!m_isPassingOver)
        return;
    const qsizetype end = m_bytes.indexOf('\n', m_start);
    m_isPassingOver = end < 0;
    m_start = end < 0 ? m_bytes.size() : end + 1;
}

} // namespace chat
