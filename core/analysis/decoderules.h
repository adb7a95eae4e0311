// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"
#include "core/framing/framingpair.h"

#include <compare>
#include <map>
#include <memory>

/// What a framing is chosen for ("decode as").
struct DecodeRule {
    enum class Scope : quint8 {
        Connection, ///< and its pair, if the other end is ours too
        Endpoint, ///< the connections of an endpoint, and their pairs
        Port, ///< connections with this TCP port at either end
        Everything,
    };

    Scope scope = Scope::Everything;
    quint32 value = 0; ///< ConnectionId, EndpointId or port, by scope

    auto operator<=>(const DecodeRule&) const = default;
};

/// The framings that a person has chosen in place of the endpoints' own. A value.
class DecodeRules
{
public:
    /// A framing of this name stands for the one that explains how a connection's bytes begin.
    static constexpr QLatin1String automatic {"auto"};

    /// The framings come from parse(), or FramingSpec::parse(). What is received and sent is seen
    /// from the connections that the rule names, not from their pairs.
    void set(const DecodeRule& rule, const FramingPair& framing) { m_framings[rule] = framing; }
    void clear(const DecodeRule& rule) { m_framings.erase(rule); }
    /// The encoding of every framing that has none of its own; empty: none. It is one that
    /// FramingSpec::setEncoding() takes.
    void setEncoding(const QString& encoding) { m_encoding = encoding; }
    [[nodiscard]] bool hasEncoding() const { return !m_encoding.isEmpty(); }
    /// `framing` with that.
    [[nodiscard]] FramingPair withEncoding(FramingPair framing) const;

    [[nodiscard]] const std::map<DecodeRule, FramingPair>& all() const { return m_framings; }

    /// FramingSpec::parse(), and "auto".
    static Result<FramingSpec> parse(const QString& text);

    /// What is chosen for one direction of a connection, by the narrowest rule; null: nothing.
    /// `farEndpoint`: that of its other end, if that is ours too.
    [[nodiscard]] const FramingSpec* framingOf(
        const ConnectionFacts& connection, EndpointId farEndpoint, Direction direction) const;

    bool operator==(const DecodeRules&) const = default;

private:
    std::map<DecodeRule, FramingPair> m_framings;
    QString m_encoding;
};

using DecodeRulesPtr = std::shared_ptr<const DecodeRules>;
