// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/demo.h"

#include "core/base/clock.h"
#include "core/behavior/applicationrequest.h"
#include "core/session/session.h"

#include <QCoreApplication>

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
        applicationRequest(search, QStringLiteral("socket"))};
}

/// A request whose content is no JSON: a bracket closes what a brace opened.
QByteArray mistake()
{
    return applicationRequest(QStringLiteral("search"), QStringLiteral("mistake")).chopped(1) + ']';
}
} // namespace

Demo::Demo(Session* session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &Demo::sendNext);
}

EndpointConfig Demo::serverConfig(Transport transport)
{
    EndpointConfig config;
    config.transport = transport;
    if (isUnix(transport)) // no file: it goes with the server
        config.address = QStringLiteral("@socketscope-demo-%1-%2")
                             .arg(QCoreApplication::applicationPid())
                             .arg(currentTimeNs());
    config.port = 0;
    config.framing = framing();
    config.behavior.kind = BehaviorSpec::Kind::Application;
    config.behavior.framing = framing();
    config.behavior.answers = defaultAnswers();
    return config;
}

void Demo::begin(EndpointId server, Transport transport)
{
    m_timer.stop();
    m_transport = transport;
    m_server = server;
    m_clients = {};
    m_connections.clear();
}

void Demo::setClients(EndpointId clients)
{
    m_clients = clients;
}

void Demo::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_server.isValid())
        askForClients(*snapshot);
    else if (m_clients.isValid() && m_connections.empty())
        findConnections(*snapshot);
    else if (m_mistakeAfter >= 0)
        findMistake(*snapshot);
}

bool Demo::goOn(Transport transport)
{
    const auto isOpen = [this](ConnectionId id) {
        const ConnectionFacts* const facts = m_snapshot->connections.find(id);
        return facts && facts->state == ConnectionState::Connected;
    };
    if (transport != m_transport || m_connections.empty()
        || !std::ranges::all_of(m_connections, isOpen))
        return false;
    talk();
    return true;
}

void Demo::talk()
{
    m_sent = 0;
    m_mistakeAfter = -1;
    sendNext();
    m_timer.start(pace);
}

void Demo::askForClients(const AnalysisSnapshot& snapshot)
{
    for (const EndpointFacts& facts : snapshot.endpoints) {
        if (facts.id != m_server || facts.state != EndpointFacts::State::Listening)
            continue;
        m_server = {};
        EndpointConfig config = EndpointConfig::client();
        config.transport = m_transport;
        if (isUnix(m_transport))
            config.address = facts.local.addressText();
        else
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
    talk();
}

void Demo::sendNext()
{
    static const std::vector<QByteArray> messages = requests();
    const std::size_t round = m_sent / m_connections.size();
    if (round == messages.size()) {
        m_timer.stop();
        m_mistakeAfter = m_snapshot->messages.end();
        m_session->post(Commands::Send {Target::to(m_connections.front()), mistake()});
        return;
    }
    if (m_sent % m_connections.size() == 0)
        showNewest();
    // Each client is one request ahead of the one before it, so that neighbours differ.
    const std::size_t client = m_sent % m_connections.size();
    m_session->post(Commands::Send {
        Target::to(m_connections[client]), messages[(round + client) % messages.size()]});
    ++m_sent;
}

void Demo::showNewest()
{
    const auto& messages = m_snapshot->messages;
    for (qint64 index = messages.end(); index-- > messages.first();) {
        if (messages[index].isSound()) {
            emit messageShown(messages[index], index);
            return;
        }
    }
}

// As it was received: that end has read what was wrong with it.
void Demo::findMistake(const AnalysisSnapshot& snapshot)
{
    const auto& messages = snapshot.messages;
    for (qint64 index = std::max(m_mistakeAfter, messages.first()); index < messages.end();
         ++index) {
        if (messages[index].isFault() && messages[index].direction == Direction::In) {
            m_mistakeAfter = -1;
            emit messageShown(messages[index], index);
            emit finished();
            return;
        }
    }
}
