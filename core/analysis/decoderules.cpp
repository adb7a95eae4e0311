// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/decoderules.h"

Result<FramingSpec> DecodeRules::parse(const QString& text)
{
    if (text == automatic)
        return FramingSpec {text, {}};
    return FramingSpec::parse(text);
}

const FramingSpec* DecodeRules::framingOf(
    const ConnectionFacts& connection, EndpointId farEndpoint) const
{
    using Scope = DecodeRule::Scope;
    const bool isServer = connection.role == Role::Server;
    const quint16 serverPort = isServer ? connection.local.port : connection.peer.port;
    const quint16 clientPort = isServer ? connection.peer.port : connection.local.port;
    const DecodeRule narrowestFirst[] = {
        {Scope::Connection, connection.id.value},
        {Scope::Connection, connection.pair.value},
        {Scope::Endpoint, connection.endpoint.value},
        {Scope::Endpoint, farEndpoint.value},
        {Scope::Port, serverPort},
        {Scope::Port, clientPort},
        {Scope::Everything, 0},
    };
    for (const DecodeRule& rule : narrowestFirst) {
        if (const auto found = m_framings.find(rule); found != m_framings.end())
            return &found->second;
    }
    return nullptr;
}
