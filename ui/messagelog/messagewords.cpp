// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/messagewords.h"

#include "ui/parts/format.h"

#include <QCoreApplication>

static QString tr(const char* text)
{
    return QCoreApplication::translate("MessageWords", text);
}

QString MessageWords::type(MessageType type)
{
    switch (type) {
    case MessageType::Chunk:
        return tr("Chunk");
    case MessageType::Frame:
        return tr("Frame");
    case MessageType::Fault:
        return tr("Fault");
    case MessageType::Unframed:
        return tr("Unframed");
    case MessageType::Unrecorded:
        return tr("Unrecorded");
    case MessageType::State:
        return tr("State");
    }
    Q_UNREACHABLE();
}

QString MessageWords::direction(const Message& message)
{
    if (message.type == MessageType::State)
        return {};
    return message.direction == Direction::In ? tr("in") : tr("out");
}

bool MessageWords::isFault(const Message& message)
{
    return message.type == MessageType::Fault || message.fault != FaultCode::None;
}

QString MessageWords::progress(const PartialMessage& partial)
{
    const QString received = Format::number(partial.received.size());
    if (partial.expected < 0)
        return tr("%1 bytes so far").arg(received);
    return tr("%1 of %2 bytes").arg(received, Format::number(partial.expected));
}
