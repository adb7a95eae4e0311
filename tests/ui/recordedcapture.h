// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QtTest>

/// Records a client that says `bytes` to an echo server without a framing, and what comes back.
inline void recordEcho(const QString& path, const QByteArray& bytes)
{
    Session session(Session::Options {path, {}, {}});
    const EndpointId server = session.addEndpoint();
    ServerConfig serverConfig;
    serverConfig.port = 0;
    serverConfig.behavior.kind = BehaviorSpec::Kind::Echo;
    session.startServer(server, serverConfig);
    const auto facts = [&session] {
        const AnalysisSnapshotPtr snapshot = session.snapshot();
        return snapshot->endpoints.empty() ? EndpointFacts {} : snapshot->endpoints.front();
    };
    QTRY_COMPARE(facts().state, EndpointFacts::State::Listening);
    const EndpointId client = session.addEndpoint();
    ClientConfig clientConfig;
    clientConfig.port = facts().local.port;
    session.startClients(client, clientConfig);
    QTRY_COMPARE(session.snapshot()->totals.liveConnections, 2);
    session.sendToAll(client, bytes);
    QTRY_COMPARE(session.snapshot()->totals.bytesIn, 2 * bytes.size());
    session.finish();
}
