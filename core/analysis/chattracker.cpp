// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chattracker.h"

#include <algorithm>
#include <limits>

ChatTracker::ChatTracker() = default;
ChatTracker::~ChatTracker() = default;

void ChatTracker::apply(const CaptureRecord& record, const QList<Note>& notes, const Place& place)
{
    if (record.kind == RecordKind::EndpointNote) {
        if (const std::optional<ChatEvent> event = ChatEvent::fromNotes(notes))
            happened(record, *event, place);
        return;
    }
    ChatBuilder* const chat = find(record.endpoint());
    if (!chat)
        return;
    if (record.kind == RecordKind::EndpointOpened)
        chat->opened();
    else if (record.kind == RecordKind::EndpointStopped
        || record.kind == RecordKind::EndpointFailed)
        chat->stopped();
}

void ChatTracker::disconnected(EndpointId client)
{
    if (ChatBuilder* const chat = find(client))
        chat->disconnected();
}

void ChatTracker::restart()
{
    m_chats.clear();
    m_shown.reset();
}

std::shared_ptr<const ChatTable> ChatTracker::shown()
{
    const auto isChanged = [](const auto& entry) { return entry.second->isChanged(); };
    if (std::ranges::none_of(m_chats, isChanged))
        return m_shown;
    auto table = std::make_shared<ChatTable>();
    for (const auto& [endpoint, chat] : m_chats)
        table->emplace_hint(table->end(), endpoint, chat->shown());
    m_shown = std::move(table);
    return m_shown;
}

/// Null if it has no chat.
ChatBuilder* ChatTracker::find(EndpointId endpoint) const
{
    const auto found = m_chats.find(endpoint.value);
    return found == m_chats.end() ? nullptr : found->second.get();
}

void ChatTracker::happened(const CaptureRecord& record, const ChatEvent& event, const Place& place)
{
    if (!find(record.endpoint()) && m_budget.rooms >= ChatBudget::mostRooms)
        return;
    std::unique_ptr<ChatBuilder>& chat = m_chats[record.subject];
    if (!chat)
        chat = std::make_unique<ChatBuilder>(m_budget);
    chat->apply({event, record.time, place.record, place.message, record.cause});
    boundLines();
}

/// The oldest lines of all chats go.
void ChatTracker::boundLines()
{
    while (m_budget.lineBytes > ChatBudget::mostLineBytes) {
        ChatBuilder* chatOfOldest = nullptr;
        ChatRoomBuilder* oldest = nullptr;
        for (const auto& [endpoint, chat] : m_chats) {
            for (const auto& room : chat->rooms()) {
                if (!room->hasLines() || (oldest && room->oldestRecord() >= oldest->oldestRecord()))
                    continue;
                chatOfOldest = chat.get();
                oldest = room.get();
            }
        }
        Q_ASSERT(oldest);
        chatOfOldest->dropOldestLines(*oldest);
    }
}
