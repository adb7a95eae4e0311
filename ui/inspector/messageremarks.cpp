// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messageremarks.h"

#include "core/framing/faults.h"
#include "core/words/faultwords.h"
#include "core/words/format.h"
#include "core/words/messagewords.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageRemark)
};

QString howMany(qint64 received, qint64 expected)
{
    if (expected < 0)
        return Words::tr("%1 bytes", nullptr, Format::forPlural(received))
            .arg(Format::number(received));
    return Words::tr("%1 of %2 bytes", nullptr, Format::forPlural(expected))
        .arg(Format::number(received), Format::number(expected));
}

/// The part that a message breaks off in, and how much there is of it. `expected`: bytes that the
/// whole message has, as far as a framing without fields knows.
MessageRemark lastPart(const MessageParts& parts, qint64 received, qint64 expected)
{
    for (int part = 0; part < parts.contentPart(); ++part) {
        const Section& section = parts.dissection.parts[part];
        if (!section.isWhole()) {
            return {part,
                Words::tr("%1: %2", "a part of a message, 1 of 2 bytes")
                    .arg(section.type->titleText(),
                        howMany(section.range.size(), section.expected))};
        }
    }
    if (parts.contentPart() == 0)
        return {parts.contentPart(), howMany(received, expected)};
    return {parts.contentPart(),
        Words::tr("Content: %1", "1 of 2 bytes")
            .arg(howMany(parts.content.size(), parts.contentExpected()))};
}

} // namespace

MessageRemark faultRemark(
    const AnalysisSnapshot& snapshot, const Message& message, const MessageParts& parts)
{
    if (!message.fault)
        return {};
    const QString words = MessageWords::fault(snapshot, message);
    if (message.fault == &Faults::truncated) {
        const MessageRemark last = lastPart(parts, message.range.size(), -1);
        return {last.part,
            Words::tr("%1 (%2)", "a fault, how much of the message was there")
                .arg(words, last.text)};
    }
    return {parts.faultyPart,
        Words::tr("%1 (%2 of the stream)", "a fault with its offset, its offset in the stream")
            .arg(FaultWords::fault(words, parts.faultAt),
                Format::number(message.range.start + parts.faultAt.offset))};
}

MessageRemark progressRemark(const PartialMessage& partial, const MessageParts& parts)
{
    const MessageRemark last = lastPart(parts, partial.received.size(), partial.expected);
    return {last.part,
        Words::tr("Still arriving (%1)", "how much of a message is there").arg(last.text)};
}
