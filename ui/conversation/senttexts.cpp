// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/senttexts.h"

void SentTexts::add(const QString& text)
{
    m_back = 0;
    m_draft.clear();
    if (text.isEmpty() || newest() == text)
        return;
    m_texts.append(text);
    if (m_texts.size() > most)
        m_texts.removeFirst();
}

std::optional<QString> SentTexts::older(const QString& shown)
{
    if (m_back == m_texts.size())
        return std::nullopt;
    if (m_back == 0)
        m_draft = shown;
    ++m_back;
    return m_texts.at(m_texts.size() - m_back);
}

std::optional<QString> SentTexts::newer()
{
    if (m_back == 0)
        return std::nullopt;
    --m_back;
    return m_back == 0 ? m_draft : m_texts.at(m_texts.size() - m_back);
}
