// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linewriter.h"

namespace {
constexpr qsizetype flushSize = 64 * 1024; // bytes
}

void LineWriter::add(QByteArrayView line)
{
    m_pending.append(line).append('\n');
    if (m_pending.size() >= flushSize)
        flush();
}

void LineWriter::flush()
{
    if (m_error == 0)
        m_error = m_output.write(m_pending);
    m_pending.clear();
}
