// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replymatcher.h"

#include "core/text/escapes.h"
#include "core/text/jsontext.h"

ReplyMatcher::ReplyMatcher(ReplyMatch::Kind kind)
    : m_kind(kind)
{
}

Result<ReplyMatcher> ReplyMatcher::make(const ReplyMatch& match)
{
    ReplyMatcher matcher(match.kind);
    switch (match.kind) {
    case ReplyMatch::Kind::Contains:
    case ReplyMatch::Kind::Equals: {
        Result<QByteArray> text = bytesFromEscapedText(match.pattern);
        if (!text)
            return text.error();
        matcher.m_text = std::move(text).value();
        break;
    }
    case ReplyMatch::Kind::Regex:
    case ReplyMatch::Kind::Hex: {
        const bool isHex = match.kind == ReplyMatch::Kind::Hex;
        Result<ByteRegex> regex = isHex ? ByteRegex::compileHex(match.pattern)
                                        : ByteRegex::compile(match.pattern.toUtf8());
        if (!regex)
            return regex.error();
        matcher.m_regex = std::move(regex).value();
        break;
    }
    case ReplyMatch::Kind::Member:
        if (match.member.isEmpty())
            return Error {ErrorCode::InvalidArgument, QStringLiteral("a member needs a name")};
        matcher.m_member = match.member;
        matcher.m_value = match.pattern;
        break;
    }
    return Result<ReplyMatcher>(std::move(matcher));
}

ReplyMatcher::Outcome ReplyMatcher::match(
    const ReceivedMessage& message, std::vector<QByteArrayView>& captures) const
{
    if (m_regex)
        return search(message.content, captures);
    const auto matched = m_kind == ReplyMatch::Kind::Member ? matchedValue(message.jsonHeader)
                                                            : matchedText(message.content);
    if (!matched)
        return Outcome::NoMatch;
    captures = {*matched};
    return Outcome::Match;
}

ReplyMatcher::Outcome ReplyMatcher::search(
    QByteArrayView content, std::vector<QByteArrayView>& captures) const
{
    std::vector<ByteRange> ranges;
    const Outcome outcome = m_regex->search(content, ranges);
    captures.clear();
    for (const ByteRange& range : ranges)
        captures.push_back(content.sliced(range.start, range.size()));
    return outcome;
}

std::optional<QByteArrayView> ReplyMatcher::matchedText(QByteArrayView content) const
{
    if (m_kind == ReplyMatch::Kind::Equals)
        return content == m_text ? std::optional(content) : std::nullopt;
    const qsizetype at = content.indexOf(m_text);
    return at < 0 ? std::nullopt : std::optional(content.sliced(at, m_text.size()));
}

// Of members that are there twice the last counts, as everywhere.
std::optional<QByteArrayView> ReplyMatcher::matchedValue(QByteArrayView jsonHeader) const
{
    std::optional<QByteArrayView> value;
    for (const JsonText::Member& member : JsonText::members(jsonHeader)) {
        if (JsonText::unquoted(JsonText::part(jsonHeader, member.name)) == m_member)
            value = JsonText::part(jsonHeader, member.value);
    }
    if (!value || (!m_value.isEmpty() && JsonText::unquoted(*value) != m_value))
        return std::nullopt;
    const bool isString = value->size() >= 2 && value->startsWith('"');
    return isString ? value->sliced(1).chopped(1) : *value;
}
