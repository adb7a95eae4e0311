// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/byteregex.h"
#include "core/behavior/rules/replyrule.h"
#include "core/framing/framing.h"

#include <optional>

/// A message as rules see it.
struct ReceivedMessage {
    QByteArrayView content; ///< what it says
    QByteArrayView bytes = {}; ///< all of it
    const Framing* framing = nullptr; ///< that it was found with; null: it has no fields
    StreamRole role = {};
};

/// Tells whether a message is one that a rule answers. Used by one thread at a time.
class ReplyMatcher
{
public:
    /// Errors: InvalidArgument with what is wrong with the pattern, and its offset.
    static Result<ReplyMatcher> make(const ReplyMatch& match);

    using Outcome = ByteRegex::Outcome;
    /// Gives up only on a regular expression. The captures are views of the message: 0 is what
    /// matched (all of it for Equals, the value for Member), the others those of a Regex.
    [[nodiscard]] Outcome match(
        const ReceivedMessage& message, std::vector<QByteArrayView>& captures) const;

private:
    explicit ReplyMatcher(ReplyMatch::Kind kind);

    [[nodiscard]] Outcome search(
        QByteArrayView content, std::vector<QByteArrayView>& captures) const;
    [[nodiscard]] std::optional<QByteArrayView> matchedValue(const ReceivedMessage& message) const;
    [[nodiscard]] std::optional<QByteArrayView> matchedText(QByteArrayView content) const;

    ReplyMatch::Kind m_kind;
    QByteArray m_text; // Contains, Equals
    QString m_member; // Member: name and value
    QString m_value;
    std::optional<ByteRegex> m_regex; // Regex, Hex
};
