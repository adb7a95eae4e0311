// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/startstopmarks.h"

StartStopMarks::StartStopMarks(const StartStopBounds& bounds)
    : m_escape(bounds.escape)
    , m_isMasked(bounds.mask.has_value())
    , m_hasEscapedMarks(bounds.hasEscapedMarks())
    , m_start(bounds.start)
    , m_end(bounds.end)
{
}

void StartStopMarks::reset()
{
    m_start.reset();
    m_end.reset();
    m_code.clear();
    m_isEscaped = false;
    m_wrongEscape = 0;
}

StartStopMarks::Found StartStopMarks::step(char byte)
{
    m_wrongEscape = 0;
    if (m_hasEscapedMarks)
        return stepEscapedMark(byte);
    const bool beginsMark
        = byte == m_start.delimiter().front() || byte == m_end.delimiter().front();
    if (m_isEscaped && m_isMasked && beginsMark) {
        m_isEscaped = false;
        m_wrongEscape = 2;
        return stepMarks(byte);
    }
    if (!m_isEscaped && byte != m_escape)
        return stepMarks(byte);
    m_isEscaped = !m_isEscaped;
    m_start.reset();
    m_end.reset();
    return Found::Nothing;
}

StartStopMarks::Found StartStopMarks::stepMarks(char byte)
{
    const bool isStart = m_start.step(byte);
    if (m_end.step(byte))
        return Found::End;
    return isStart ? Found::Start : Found::Nothing;
}

StartStopMarks::Found StartStopMarks::stepEscapedMark(char byte)
{
    if (!m_isEscaped) {
        m_isEscaped = byte == m_escape;
        return Found::Nothing;
    }
    if (m_code.isEmpty() && byte == m_escape) {
        m_isEscaped = false;
        return Found::Nothing;
    }
    m_code += byte;
    const QByteArrayView start = QByteArrayView(m_start.delimiter()).sliced(1);
    const QByteArrayView end = QByteArrayView(m_end.delimiter()).sliced(1);
    if (m_code == end)
        return Found::End;
    if (m_code == start)
        return Found::Start;
    if (!end.startsWith(m_code) && !start.startsWith(m_code)) {
        m_wrongEscape = 1 + m_code.size();
        m_code.clear();
        m_isEscaped = byte == m_escape;
    }
    return Found::Nothing;
}
