// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>

/// Texts that were sent and that the server has not told back: the newest ones. A value.
class ChatOutbox
{
public:
    static constexpr qsizetype mostTexts = 256;

    void add(const ChatEvent& saying)
    {
        m_texts.append(saying);
        if (m_texts.size() > mostTexts)
            m_texts.removeFirst();
    }
    /// Takes the first that `isIt`; nothing if there is none.
    std::optional<ChatEvent> take(const std::function<bool(const ChatEvent&)>& isIt)
    {
        for (qsizetype index = 0; index < m_texts.size(); ++index) {
            if (isIt(m_texts[index]))
                return m_texts.takeAt(index);
        }
        return std::nullopt;
    }
    [[nodiscard]] QList<ChatEvent> takeAll() { return std::exchange(m_texts, {}); }

private:
    QList<ChatEvent> m_texts;
};
