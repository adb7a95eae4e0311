// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/endpointcommands.h"

#include "core/session/session.h"
#include "ui/connections/connectionview.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/endpoints/lastsettings.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/mainactions.h"
#include "ui/window/proposals.h"
#include "ui/window/snapshotfeed.h"

#include <QAction>

EndpointCommands::EndpointCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    connectTree();
    connect(m_parts.docks, &EndpointDocks::currentChanged, this, &EndpointCommands::updateActions);
    connect(m_parts.docks, &EndpointDocks::added, this, &EndpointCommands::handleAdded);
    updateActions();
}

void EndpointCommands::connectActions()
{
    const MainActions& actions = *m_parts.actions;
    EndpointDocks* const docks = m_parts.docks;
    connect(actions.newServer, &QAction::triggered, this, &EndpointCommands::newServer);
    connect(actions.newClient, &QAction::triggered, this, &EndpointCommands::newClient);
    connect(actions.start, &QAction::triggered, docks, [docks] {
        if (EndpointWindow* const window = docks->current())
            window->startAndRemember();
    });
    connect(actions.stop, &QAction::triggered, docks, [docks] {
        if (EndpointWindow* const window = docks->current())
            window->stop();
    });
    connect(actions.stopAll, &QAction::triggered, docks, &EndpointDocks::stopAll);
    connect(actions.floatWindow, &QAction::triggered, docks, &EndpointDocks::toggleFloating);
    connect(actions.besideWindow, &QAction::triggered, docks, &EndpointDocks::toggleBeside);
    connect(actions.closeWindow, &QAction::triggered, docks, &EndpointDocks::closeCurrent);
}

void EndpointCommands::connectTree()
{
    EndpointDocks* const docks = m_parts.docks;
    connect(m_parts.tree, &EndpointTree::endpointSelected, this, &EndpointCommands::show);
    connect(m_parts.tree, &EndpointTree::startRequested, docks, [docks](EndpointId id) {
        if (EndpointWindow* const window = docks->find(id))
            window->startAndRemember();
    });
    connect(m_parts.tree, &EndpointTree::stopRequested, docks, [docks](EndpointId id) {
        if (EndpointWindow* const window = docks->find(id))
            window->stop();
    });
    connect(m_parts.tree, &EndpointTree::removeRequested, this, &EndpointCommands::remove);
    connect(docks, &EndpointDocks::unreadChanged, m_parts.tree, &EndpointTree::setUnread);
}

void EndpointCommands::handleAdded(EndpointWindow* window)
{
    m_parts.tree->selectEndpoint({}); // or the new one's connections would not be among those shown
    if (auto* const server = qobject_cast<ServerWindow*>(window)) {
        connect(server, &ServerWindow::clientWanted, this, [this, server] {
            newClientOf(m_parts.feed->snapshot()->findEndpoint(server->endpoint()));
        });
    }
}

void EndpointCommands::updateActions()
{
    const EndpointWindow* const window = m_parts.docks->current();
    m_parts.actions->start->setEnabled(window && !window->isRunning());
    m_parts.actions->stop->setEnabled(window && window->isRunning());
    m_parts.actions->floatWindow->setEnabled(window);
    m_parts.actions->besideWindow->setEnabled(window);
    m_parts.actions->closeWindow->setEnabled(window);
}

void EndpointCommands::newServer()
{
    ServerWindow* const window = m_parts.docks->addServer();
    window->setConfig(LastSettings::server());
    window->focusFirstField();
}

void EndpointCommands::newClient()
{
    const AnalysisSnapshotPtr& snapshot = m_parts.feed->snapshot();
    newClientOf(snapshot ? serverToPropose(*snapshot, m_parts.tree->selectedEndpoint()) : nullptr);
}

void EndpointCommands::newClientOf(const EndpointFacts* server)
{
    const auto* const serverWindow
        = server ? qobject_cast<ServerWindow*>(m_parts.docks->find(server->id)) : nullptr;
    ClientWindow* const window = m_parts.docks->addClients();
    const EndpointConfig last = LastSettings::client();
    EndpointConfig config = serverWindow ? clientOf(server->local, serverWindow->config()) : last;
    if (serverWindow) // what is the person's stays
        config.behavior.chatClient.name = last.behavior.chatClient.name;
    window->setConfig(config);
    window->focusFirstField();
}

ServerWindow* EndpointCommands::startServer(const EndpointConfig& config)
{
    ServerWindow* const window = m_parts.docks->addServer();
    window->setConfig(config);
    window->start();
    return window;
}

ClientWindow* EndpointCommands::connectClients(const EndpointConfig& config)
{
    ClientWindow* const window = m_parts.docks->addClients();
    window->setConfig(config);
    window->start();
    return window;
}

void EndpointCommands::show(EndpointId id)
{
    EndpointWindow* const window = id.isValid() ? m_parts.docks->find(id) : nullptr;
    if (window)
        m_parts.docks->show(window);
    m_parts.connections->setEndpointFilter(id, window ? window->title() : QString());
}

void EndpointCommands::remove(EndpointId id)
{
    m_parts.tree->hideEndpoint(id);
    m_parts.session->post(Commands::RemoveEndpoint {id});
    if (EndpointWindow* const window = m_parts.docks->find(id))
        m_parts.docks->remove(window);
}
