// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QRandomGenerator>
#include <QTest>

/// What tests of a Session need again and again. Waits run the event loop, ten seconds at most.
namespace SessionTools {

constexpr int patience = 10'000; // milliseconds

/// Waits until `condition(const AnalysisSnapshot&)` holds.
template<typename Condition>
bool waitFor(const Session& session, Condition condition)
{
    return QTest::qWaitFor([&] { return condition(*session.snapshot()); }, patience);
}

/// Null if it is not there.
inline const EndpointFacts* endpointOf(const AnalysisSnapshot& snapshot, EndpointId id)
{
    for (const EndpointFacts& facts : snapshot.endpoints) {
        if (facts.id == id)
            return &facts;
    }
    return nullptr;
}

/// Starts a server on a port that the system chooses; returns the port, 0 if it did not start.
inline quint16 startServer(Session& session, EndpointConfig config, EndpointId* id = nullptr)
{
    config.port = 0;
    const EndpointId endpoint = session.addEndpoint();
    if (id)
        *id = endpoint;
    session.post(Commands::StartEndpoint {endpoint, config});
    quint16 port = 0;
    waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        const EndpointFacts* facts = endpointOf(snapshot, endpoint);
        if (!facts || facts->state == EndpointFacts::State::Stopped)
            return false;
        port = facts->local.port;
        return true;
    });
    return port;
}

inline EndpointConfig serverConfig(BehaviorSpec::Kind kind)
{
    EndpointConfig config;
    config.behavior.kind = kind;
    return config;
}

/// Waits until connection `id` is in `state`.
inline bool waitForState(const Session& session, ConnectionId id, ConnectionState state)
{
    return waitFor(session, [&](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* facts = snapshot.connections.find(id);
        return facts && facts->state == state;
    });
}

/// The facts of a connection as they are now.
inline ConnectionFacts factsOf(const Session& session, ConnectionId id)
{
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    const ConnectionFacts* facts = snapshot->connections.find(id);
    return facts ? *facts : ConnectionFacts {};
}

/// All bytes of one direction of a connection, from its message rows.
inline QByteArray streamOf(const Session& session, ConnectionId id, Direction direction)
{
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    QByteArray bytes;
    for (qint64 i = snapshot->messages.first(); i < snapshot->messages.end(); ++i) {
        const Message& message = snapshot->messages[i];
        if (message.connection == id && message.direction == direction)
            bytes += snapshot->bytes(message, message.range.size());
    }
    return bytes;
}

/// Connections to a server of this machine.
inline EndpointConfig clientConfig(quint16 port, int count = 1)
{
    EndpointConfig config = EndpointConfig::client();
    config.port = port;
    config.count = count;
    return config;
}

inline QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

} // namespace SessionTools
