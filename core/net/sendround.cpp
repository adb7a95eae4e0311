// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sendround.h"

#include "core/net/sender.h"

#include <algorithm>

// Events that are posted come once all that was ready is served.
void SendRound::add(Sender& sender)
{
    if (!m_receiver)
        m_receiver = std::make_unique<QObject>();
    if (m_senders.empty())
        QMetaObject::invokeMethod(
            m_receiver.get(), [this] { flush(); }, Qt::QueuedConnection);
    m_senders.push_back(&sender);
}

void SendRound::remove(const Sender& sender)
{
    std::ranges::replace(m_senders, &sender, nullptr);
}

// To send may end a connection, and then others are told of it.
void SendRound::flush()
{
    for (std::size_t index = 0; index < m_senders.size(); ++index) {
        if (Sender* sender = m_senders[index])
            sender->flush();
    }
    m_senders.clear();
}
