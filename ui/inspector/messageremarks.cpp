// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messageremarks.h"

#include "core/framing/faults.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageRemark)
};

QString howMany(qint64 received, qint64 expected)
{
    if (expected < 0)
        return Words::tr("%1 bytes").arg(Format::number(received));
    return Words::tr("%1 of %2 bytes").arg(Format::number(received), Format::number(expected));
}

/// The part that a message breaks off in, and how much there is of it. `expected`: bytes that the
/// whole message has, as far as a framing without headers knows.
MessageRemark lastPart(const MessageParts& parts, qint64 received, qint64 expected)
{
    if (!parts.header)
        return {MessagePart::Content, howMany(received, expected)};
    const HeaderContent::Dissection& header = *parts.header;
    if (header.headerLength < 0) {
        return {MessagePart::FixedHeader,
            Words::tr("%1 of the fixed header")
                .arg(howMany(header.fixedHeader.size(), HeaderContent::fixedHeaderSize))};
    }
    if (header.header.size() < header.headerLength) {
        return {MessagePart::JsonHeader,
            Words::tr("%1 of the JSON header")
                .arg(howMany(header.header.size(), header.headerLength))};
    }
    return {MessagePart::Content,
        Words::tr("%1 of the content").arg(howMany(parts.content.size(), header.contentLength))};
}

} // namespace

MessageRemark faultRemark(const Message& message, const MessageParts& parts)
{
    if (!message.fault)
        return {};
    const QString words = message.fault->text(headerMemberName(message.member));
    if (message.fault == &Faults::truncated) {
        const MessageRemark last = lastPart(parts, message.range.size(), -1);
        return {last.part, Words::tr("%1, after %2").arg(words, last.text)};
    }
    return {parts.faultyPart,
        Words::tr("%1 (byte %2 of the message, %3 of the stream)")
            .arg(words, Format::number(message.faultStart),
                Format::number(message.range.start + message.faultStart))};
}

MessageRemark progressRemark(const PartialMessage& partial, const MessageParts& parts)
{
    const MessageRemark last = lastPart(parts, partial.received.size(), partial.expected);
    return {last.part, Words::tr("Still arriving: %1 so far").arg(last.text)};
}
