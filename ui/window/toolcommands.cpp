// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolcommands.h"

#include "ui/connections/connectionview.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/endpoints/endpointwindow.h"
#include "ui/tools/checkpage.h"
#include "ui/tools/socketspage.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/mainactions.h"

#include <QAction>

ToolCommands::ToolCommands(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_pages(new ToolPages(parts.pages, parts.inspector, this))
    , m_check(new CheckPage(window))
    , m_sockets(new SocketsPage(window))
{
    m_pages->add(m_check);
    m_pages->add(m_sockets);
    connectCheck();
    connectSockets();
    // A server or client that is wanted takes their place.
    connect(m_parts.tree, &EndpointTree::endpointChosen, m_pages, &ToolPages::leave);
    connect(m_parts.tree, &EndpointTree::endpointSelected, m_pages, [this](EndpointId id) {
        if (id.isValid())
            m_pages->leave();
    });
    connect(m_parts.docks, &EndpointDocks::currentChanged, m_pages, &ToolPages::leave);
}

void ToolCommands::connectCheck()
{
    connect(m_check, &CheckPage::closeRequested, m_pages, &ToolPages::leave);
    connect(m_parts.actions->checkPeer, &QAction::triggered, this, [this] { openCheck({}); });
    connect(m_parts.docks, &EndpointDocks::added, this, [this](EndpointWindow* window) {
        connect(window, &EndpointWindow::checkRequested, this, &ToolCommands::openCheck);
    });
}

void ToolCommands::connectSockets()
{
    EndpointTree* const tree = m_parts.tree;
    connect(m_parts.actions->sockets, &QAction::triggered, this, [this] {
        openSockets();
        m_sockets->focusTable();
    });
    connect(tree, &EndpointTree::socketsChosen, this, &ToolCommands::openSockets);
    connect(m_sockets, &SocketsPage::closeRequested, m_pages, &ToolPages::leave);
    connect(m_sockets, &SocketsPage::countChanged, tree, &EndpointTree::setSocketCount);
    connect(m_sockets, &SocketsPage::connectionWanted, this, [this](ConnectionId id) {
        m_pages->leave();
        m_parts.connections->selectConnection(id);
        m_parts.connections->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sockets, &SocketsPage::endpointWanted, this, [this](EndpointId id) {
        m_pages->leave();
        m_parts.tree->selectEndpoint(id);
    });
    connect(m_pages, &ToolPages::changed, this,
        [this](QWidget* page) { m_parts.tree->setSocketsShown(page == m_sockets); });
}

QList<QWidget*> ToolCommands::panels() const
{
    return {m_check, m_sockets};
}

void ToolCommands::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_sockets->setSnapshot(snapshot);
}

bool ToolCommands::focusFilter() const
{
    if (m_pages->current() != m_sockets)
        return false;
    m_sockets->focusFilter();
    return true;
}

void ToolCommands::openSockets()
{
    m_pages->show(m_sockets);
}

void ToolCommands::openCheck(const TransportAddress& place)
{
    m_pages->show(m_check);
    m_check->focusFirstField();
    if (!place.host.isEmpty())
        m_check->check(place);
}
