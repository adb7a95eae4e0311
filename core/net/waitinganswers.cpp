// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/waitinganswers.h"

WaitingAnswers::WaitingAnswers()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
}

qint64 WaitingAnswers::sizeOf(const Item& item)
{
    return qint64(sizeof(Item)) + item.answer.bytes.size();
}

void WaitingAnswers::append(qint64 dueNs, Answer answer)
{
    m_items.push_back({dueNs, std::move(answer)});
    m_heldBytes += sizeOf(m_items.back());
}

std::optional<Answer> WaitingAnswers::takeDue(qint64 nowNs)
{
    if (m_items.empty() || m_items.front().dueNs > nowNs)
        return std::nullopt;
    m_heldBytes -= sizeOf(m_items.front());
    std::optional<Answer> answer = std::move(m_items.front().answer);
    m_items.pop_front();
    return answer;
}

void WaitingAnswers::clear()
{
    m_timer.stop();
    m_items.clear();
    m_heldBytes = 0;
}
