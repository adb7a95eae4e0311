// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/outgoingqueue.h"

Result<> OutgoingQueue::appendFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error {ErrorCode::CannotRead, path + QStringLiteral(": ") + file->errorString()};
    m_items.push_back({{}, std::move(file)});
    return {};
}

void OutgoingQueue::append(QByteArrayView bytes)
{
    if (m_items.empty() || m_items.back().file)
        m_items.emplace_back();
    m_items.back().bytes.append(bytes);
    m_heldBytes += bytes.size();
}

QByteArray OutgoingQueue::take(qint64 maxSize)
{
    Item& item = m_items.front();
    QByteArray bytes;
    if (item.file) {
        bytes = item.file->read(maxSize);
        if (!bytes.isEmpty())
            return bytes;
    } else {
        bytes = std::move(item.bytes);
        m_heldBytes -= bytes.size();
    }
    m_items.pop_front();
    return bytes;
}
