// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replytemplate.h"

#include "core/text/escapes.h"

#include <QDateTime>

namespace {

QByteArray timeText(qint64 timeNs)
{
    return QDateTime::fromMSecsSinceEpoch(timeNs / 1'000'000, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

Error unknownPlaceholder(qsizetype offset)
{
    return errorAt(offset,
        QStringLiteral("the placeholders are ${time} ${counter} ${peer} and ${0} to ${9}; $${ "
                       "stands for ${"));
}

} // namespace

Result<ReplyTemplate> ReplyTemplate::parse(QStringView text)
{
    // All of it first, for the offset of an escape that is none.
    if (const Result<QByteArray> whole = bytesFromEscapedText(text); !whole)
        return whole.error();
    ReplyTemplate result;
    Part part;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype found = text.indexOf(u"${", at);
        const qsizetype open = found < 0 ? text.size() : found;
        const bool isLiteral = open > at && open < text.size() && text[open - 1] == u'$';
        part.text += *bytesFromEscapedText(text.sliced(at, open - at - (isLiteral ? 1 : 0)));
        if (open == text.size())
            break;
        if (isLiteral) {
            part.text += "${";
            at = open + 2;
            continue;
        }
        const qsizetype close = text.indexOf(u'}', open);
        if (close >= 0)
            part.placeholder = placeholder(text.sliced(open + 2, close - open - 2));
        if (part.placeholder == Placeholder::None)
            return unknownPlaceholder(open);
        result.m_parts.push_back(std::exchange(part, {}));
        at = close + 1;
    }
    result.m_parts.push_back(part);
    return result;
}

ReplyTemplate ReplyTemplate::literal(const QByteArray& bytes)
{
    ReplyTemplate result;
    result.m_parts.push_back({bytes, Placeholder::None});
    return result;
}

ReplyTemplate::Placeholder ReplyTemplate::placeholder(QStringView name)
{
    if (name == u"time")
        return Placeholder::Time;
    if (name == u"counter")
        return Placeholder::Counter;
    if (name == u"peer")
        return Placeholder::Peer;
    if (name.size() == 1 && name[0] >= u'0' && name[0] <= u'9')
        return Placeholder(name[0].unicode() - u'0');
    return Placeholder::None;
}

QByteArray ReplyTemplate::filled(const ReplyFacts& facts) const
{
    if (m_parts.size() == 1)
        return m_parts.front().text; // shared, not copied
    QByteArray bytes;
    for (const Part& part : m_parts)
        bytes += part.text + value(part.placeholder, facts);
    return bytes;
}

QByteArray ReplyTemplate::value(Placeholder placeholder, const ReplyFacts& facts)
{
    switch (placeholder) {
    case Placeholder::Time:
        return timeText(facts.timeNs);
    case Placeholder::Counter:
        return QByteArray::number(facts.counter);
    case Placeholder::Peer:
        return facts.peer.toUtf8();
    case Placeholder::None:
        return {};
    default:
        break;
    }
    const auto capture = size_t(placeholder);
    return capture < facts.captures.size() ? facts.captures[capture].toByteArray() : QByteArray();
}
