// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replymatcher.h"

#include "core/text/escapes.h"

namespace {

/// Looks for a field that says a value, or for one that is there if the value is empty. Of fields
/// that are there twice the last counts, as everywhere.
class ValueFinder : public FieldSink
{
public:
    ValueFinder(const QString& name, const QString& value)
        : m_name(name.toUtf8())
        , m_value(value)
    {
    }

    [[nodiscard]] bool wants(QByteArrayView name) const override { return name == m_name; }
    [[nodiscard]] bool wantsFaults() const override { return false; }
    [[nodiscard]] bool wantsContent() const override { return false; }
    void field(const Field& field) override
    {
        if (field.state == Field::State::Missing)
            return;
        const bool isIt = m_value.isEmpty() || field.value.toText() == m_value;
        m_found = isIt ? std::optional(field.valueRange) : std::nullopt;
    }

    /// Where its value is in the message.
    [[nodiscard]] std::optional<ByteRange> found() const { return m_found; }

private:
    const QByteArray m_name;
    const QString& m_value;
    std::optional<ByteRange> m_found;
};

} // namespace

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
    const auto matched
        = m_kind == ReplyMatch::Kind::Member ? matchedValue(message) : matchedText(message.content);
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

std::optional<QByteArrayView> ReplyMatcher::matchedValue(const ReceivedMessage& message) const
{
    ValueFinder finder(m_member, m_value);
    if (message.framing)
        message.framing->dissect(message.bytes, message.role, finder);
    const std::optional<ByteRange> found = finder.found();
    return found ? std::optional(message.bytes.sliced(found->start, found->size())) : std::nullopt;
}
