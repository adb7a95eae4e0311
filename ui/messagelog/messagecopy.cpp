// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/messagecopy.h"

#include "core/words/messagesummary.h"
#include "ui/messagelog/messagelogmodel.h"

#include <QItemSelection>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qint64 limit = 16 * 1024 * 1024; // bytes that may be copied at once
constexpr qint64 overhead = 64; // bytes that a message counts besides its own

QString textOf(const AnalysisSnapshot& snapshot, const Message& message, ByteFormat format)
{
    const bool hasBytes
        = message.type != MessageType::State && message.type != MessageType::Unrecorded;
    if (!hasBytes)
        return summaryText(snapshot, message);
    const ByteRange range = format == ByteFormat::Text ? message.content() : message.range;
    return bytesAsText(snapshot.bytes(message, range.translated(-message.range.start)), format);
}

} // namespace

QVector<int> MessageCopy::rows(const MessageLogModel& model, const QItemSelection& selection)
{
    qint64 bytes = 0;
    QVector<int> rows;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Message* const message = model.message(row);
            if (!message)
                continue;
            bytes += message->range.size() + overhead;
            if (bytes > limit)
                return {};
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString MessageCopy::text(const MessageLogModel& model, const QVector<int>& rows, ByteFormat format)
{
    QStringList texts;
    for (const int row : rows)
        texts.append(textOf(*model.rows().analysis(), *model.message(row), format));
    return texts.join(QLatin1Char('\n'));
}
