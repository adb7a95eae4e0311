// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatbudget.h"
#include "core/analysis/chatbuilder.h"
#include "core/analysis/chatfacts.h"
#include "core/capture/capturerecord.h"

#include <map>
#include <memory>

/// Keeps the chats of endpoints as records come: who takes part, and what was said. It follows from
/// the records about endpoints alone. Not thread-safe.
class ChatTracker
{
public:
    /// Where a record stands.
    struct Place {
        qint64 record = 0; ///< its index in the capture
        qint64 message = 0; ///< end of the message log at that time
    };

    ChatTracker();
    ~ChatTracker();
    Q_DISABLE_COPY_MOVE(ChatTracker)

    /// Takes in the next record about an endpoint; others are nothing to it.
    void apply(const CaptureRecord& record, const QList<Note>& notes, const Place& place);
    /// A connection of a client's has ended.
    void disconnected(EndpointId client);
    /// All records will come again.
    void restart();

    /// Null as long as no endpoint has a chat. Copies what has changed since it was asked for last.
    [[nodiscard]] std::shared_ptr<const ChatTable> shown();

private:
    [[nodiscard]] ChatBuilder* find(EndpointId endpoint) const;
    void happened(const CaptureRecord& record, const ChatEvent& event, const Place& place);
    void boundLines();

    ChatBudget m_budget; // outlives the chats, which count on it
    std::map<quint32, std::unique_ptr<ChatBuilder>> m_chats; // by EndpointId::value
    std::shared_ptr<const ChatTable> m_shown;
};
