// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QtTest>

/// Records a client that says `bytes` to an echo server without a framing, and what comes back.
inline void recordEcho(const QString& path, const QByteArray& bytes)
{
    Session session(Session::Options {path, {}, {}});
    const EndpointId server = session.addEndpoint();
    EndpointConfig serverConfig;
    serverConfig.port = 0;
    serverConfig.behavior.kind = BehaviorSpec::Kind::Echo;
    session.post(Commands::StartEndpoint {server, serverConfig});
    const auto facts = [&session] {
        const AnalysisSnapshotPtr snapshot = session.snapshot();
        return snapshot->endpoints.empty() ? EndpointFacts {} : snapshot->endpoints.front();
    };
    QTRY_COMPARE(facts().state, EndpointFacts::State::Listening);
    const EndpointId client = session.addEndpoint();
    EndpointConfig clientConfig = EndpointConfig::client();
    clientConfig.port = facts().local.port;
    session.post(Commands::StartEndpoint {client, clientConfig});
    QTRY_COMPARE(session.snapshot()->totals.liveConnections, 2);
    session.post(Commands::Send {Target::toAll(client), bytes});
    QTRY_COMPARE(session.snapshot()->totals.bytesIn, 2 * bytes.size());
    session.finish();
}
