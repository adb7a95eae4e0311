// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chatevents.h"

#include "core/words/chattranscript.h"

std::optional<ChatEvent> chatEventOf(const CaptureSnapshot& capture, const CaptureRecord& record)
{
    if (record.kind != RecordKind::EndpointNote)
        return std::nullopt;
    const EventDetails* const details = capture.detailsOf(record);
    return ChatEvent::fromNotes(details ? details->notes : QList<Note>());
}

QJsonObject chatEventJson(const ChatLine& line)
{
    QJsonObject members = chatLineJson(line);
    const QJsonValue time = members.take(QLatin1String("time"));
    if (line.event.isHistory)
        members[QLatin1String("said")] = time;
    return members;
}
