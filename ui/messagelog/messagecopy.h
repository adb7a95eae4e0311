// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/bytesastext.h"

#include <QVector>

class MessageLogModel;
class QItemSelection;

/// What messages of the log are on the clipboard.
namespace MessageCopy {

/// The selected rows that hold messages, from top to bottom; none if they are over 16 MiB together.
[[nodiscard]] QVector<int> rows(const MessageLogModel& model, const QItemSelection& selection);

/// A line for each of the rows. As text: the content alone, or a state change in words; else all
/// bytes of the message.
[[nodiscard]] QString text(
    const MessageLogModel& model, const QVector<int>& rows, ByteFormat format);

} // namespace MessageCopy
