// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/demo.h"

#include "core/behavior/applicationrequest.h"
#include "core/session/session.h"

#include <algorithm>

namespace {
constexpr std::chrono::milliseconds pace {450}; // from one message to the next

FramingSpec framing()
{
    return *ownFraming(BehaviorSpec::Kind::Application);
}

// What each client asks, one after another.
std::vector<QByteArray> requests()
{
    const QString search = QStringLiteral("search");
    return {applicationRequest(search, QStringLiteral("morpheus")),
        applicationRequest(search, QStringLiteral("ring")),
        applicationRequest(search, QStringLiteral("🐶")),
        applicationRequest(QStringLiteral("double"), QStringLiteral("bytes")),
        applicationRequest(search, QStringLiteral("socket"))};
}
} // namespace

Demo::Demo(Session* session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &Demo::sendNext);
}

EndpointConfig Demo::serverConfig()
{
    EndpointConfig config;
    config.port = 0;
    config.framing = framing();
    config.behavior.kind = BehaviorSpec::Kind::Application;
    config.behavior.framing = framing();
    config.behavior.answers = defaultAnswers();
    return config;
}

void Demo::begin(EndpointId server)
{
    m_timer.stop();
    m_server = server;
    m_clients = {};
    m_connections.clear();
    m_sent = 0;
}

void Demo::setClients(EndpointId clients)
{
    m_clients = clients;
}

void Demo::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    if (m_server.isValid())
        askForClients(*snapshot);
    else if (m_clients.isValid() && m_connections.empty())
        findConnections(*snapshot);
}

void Demo::askForClients(const AnalysisSnapshot& snapshot)
{
    for (const EndpointFacts& facts : snapshot.endpoints) {
        if (facts.id != m_server || facts.state != EndpointFacts::State::Listening)
            continue;
        m_server = {};
        EndpointConfig config = EndpointConfig::client();
        config.port = facts.local.port;
        config.count = clientCount;
        config.framing = framing();
        emit clientsWanted(config);
        return;
    }
}

void Demo::findConnections(const AnalysisSnapshot& snapshot)
{
    std::vector<ConnectionId> connected;
    snapshot.connections.visitLive([&](const ConnectionFacts& facts) {
        if (facts.endpoint == m_clients && facts.state == ConnectionState::Connected)
            connected.push_back(facts.id);
        return true;
    });
    std::ranges::reverse(connected);
    if (connected.size() < clientCount)
        return;
    m_connections = std::move(connected);
    sendNext();
    m_timer.start(pace);
}

void Demo::sendNext()
{
    static const std::vector<QByteArray> messages = requests();
    const std::size_t round = m_sent / m_connections.size();
    if (round == messages.size()) {
        m_timer.stop();
        return;
    }
    // Each client is one request ahead of the one before it, so that neighbours differ.
    const std::size_t client = m_sent % m_connections.size();
    m_session->post(Commands::Send {
        Target::to(m_connections[client]), messages[(round + client) % messages.size()]});
    ++m_sent;
}
