// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/decoderules.h"

Result<FramingSpec> DecodeRules::parse(const QString& text)
{
    if (text != automatic && !text.startsWith(automatic + u':'))
        return FramingSpec::parse(text);
    // It takes what every framing takes.
    const Result<FramingSpec> raw
        = FramingSpec::parse(QStringLiteral("raw") + text.sliced(automatic.size()));
    if (!raw)
        return raw;
    FramingSpec spec = *raw;
    spec.name = automatic;
    return spec;
}

FramingPair DecodeRules::withEncoding(FramingPair framing) const
{
    for (FramingSpec* const spec : {&framing.in, &framing.out}) {
        if (spec->encoding.isEmpty())
            spec->encoding = m_encoding;
    }
    return framing;
}

const FramingSpec* DecodeRules::framingOf(
    const ConnectionFacts& connection, EndpointId farEndpoint, Direction direction) const
{
    using Scope = DecodeRule::Scope;
    const Direction fromFarEnd = direction == Direction::In ? Direction::Out : Direction::In;
    const quint16 serverPort = connection.serverPort();
    const bool isServer = connection.role == Role::Server;
    const quint16 clientPort = isServer ? connection.peer.port : connection.local.port;
    const std::pair<DecodeRule, Direction> narrowestFirst[] = {
        {{Scope::Connection, connection.id.value}, direction},
        {{Scope::Connection, connection.pair.value}, fromFarEnd},
        {{Scope::Endpoint, connection.endpoint.value}, direction},
        {{Scope::Endpoint, farEndpoint.value}, fromFarEnd},
        {{Scope::Port, serverPort}, direction},
        {{Scope::Port, clientPort}, direction},
        {{Scope::Everything, 0}, direction},
    };
    for (const auto& [rule, seenAs] : narrowestFirst) {
        if (const auto found = m_framings.find(rule); found != m_framings.end())
            return &found->second.of(seenAs);
    }
    return nullptr;
}
