// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <deque>
#include <memory>

/// What is to be sent after a file that is being sent: bytes and more files, in order. A file is
/// read piece by piece, as take() asks for it.
class OutgoingQueue
{
public:
    /// Errors: CannotRead.
    [[nodiscard]] Result<> appendFile(const QString& path);
    void append(QByteArrayView bytes);
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    /// Bytes held in memory.
    [[nodiscard]] qint64 heldBytes() const { return m_heldBytes; }
    /// The next bytes, at most `maxSize` of a file; empty at the end of one.
    [[nodiscard]] QByteArray take(qint64 maxSize);

private:
    struct Item {
        QByteArray bytes;
        std::unique_ptr<QFile> file;
    };

    std::deque<Item> m_items;
    qint64 m_heldBytes = 0;
};
