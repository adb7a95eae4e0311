// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proposals.h"

#include <algorithm>

namespace {
bool runsAsServer(const EndpointFacts& facts)
{
    const bool isThere = facts.local.isUnix() || facts.local.port > 0;
    return facts.role == Role::Server && isThere && facts.isRunning();
}

/// One that can be connected to, of one that is listened at.
QString addressToConnect(const SocketAddress& listening)
{
    if (!listening.isAny())
        return listening.addressText();
    const bool isIpv6 = listening.family == SocketAddress::Family::IPv6;
    return isIpv6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
}
} // namespace

const EndpointFacts* serverToPropose(const AnalysisSnapshot& snapshot, EndpointId selected)
{
    const EndpointFacts* const chosen = snapshot.findEndpoint(selected);
    if (chosen && runsAsServer(*chosen))
        return chosen;
    const auto newest
        = std::find_if(snapshot.endpoints.rbegin(), snapshot.endpoints.rend(), runsAsServer);
    return newest == snapshot.endpoints.rend() ? nullptr : &*newest;
}

EndpointConfig clientOf(const SocketAddress& listening, const EndpointConfig& server)
{
    EndpointConfig config = EndpointConfig::client();
    config.transport = server.transport;
    config.datagram.idleTime = server.datagram.idleTime;
    config.address = addressToConnect(listening);
    if (!listening.isUnix())
        config.port = listening.port;
    config.framing = server.framingToSend();
    if (server.framingOut) // what it receives is what we send
        config.framingOut = server.framing;
    if (server.behavior.kind == BehaviorSpec::Kind::Chat)
        config.behavior.kind = BehaviorSpec::Kind::ChatClient;
    return config;
}
