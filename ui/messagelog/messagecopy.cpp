// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/messagecopy.h"

#include "ui/messagelog/messagelogmodel.h"
#include "ui/parts/messagetext.h"

#include <QItemSelection>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qint64 limit = 16 * 1024 * 1024; // bytes that may be copied at once
constexpr qint64 overhead = 64; // bytes that a message counts besides its own

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
        texts.append(messageAsText(*model.rows().analysis(), *model.message(row), format));
    return texts.join(QLatin1Char('\n'));
}
