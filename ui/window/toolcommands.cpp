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
    , m_check(new CheckPage(window))
    , m_sockets(new SocketsPage(window))
{
    ToolPages* const pages = m_parts.pages;
    pages->add(m_check);
    pages->add(m_sockets);
    connectCheck();
    connectSockets();
    // A server or client that is wanted takes their place.
    connect(m_parts.tree, &EndpointTree::endpointChosen, pages, &ToolPages::leave);
    connect(m_parts.tree, &EndpointTree::endpointSelected, pages, [pages](EndpointId id) {
        if (id.isValid())
            pages->leave();
    });
    connect(m_parts.docks, &EndpointDocks::currentChanged, pages, &ToolPages::leave);
}

void ToolCommands::connectCheck()
{
    connect(m_check, &CheckPage::closeRequested, m_parts.pages, &ToolPages::leave);
    connect(m_parts.actions->checkPeer, &QAction::triggered, this, [this] { openCheck({}, 0); });
    connect(m_parts.docks, &EndpointDocks::added, this, [this](EndpointWindow* window) {
        connect(window, &EndpointWindow::checkRequested, this, &ToolCommands::openCheck);
    });
}

void ToolCommands::connectSockets()
{
    ToolPages* const pages = m_parts.pages;
    EndpointTree* const tree = m_parts.tree;
    connect(m_parts.actions->sockets, &QAction::triggered, this, [this] {
        openSockets();
        m_sockets->focusTable();
    });
    connect(tree, &EndpointTree::socketsChosen, this, &ToolCommands::openSockets);
    connect(pages, &ToolPages::changed, tree,
        [this, tree](const QWidget* page) { tree->setSocketsShown(page == m_sockets); });
    connect(m_sockets, &SocketsPage::countChanged, tree, &EndpointTree::setSocketCount);
    connect(m_sockets, &SocketsPage::closeRequested, pages, &ToolPages::leave);
    connect(m_sockets, &SocketsPage::connectionWanted, this, [this](ConnectionId id) {
        m_parts.pages->leave();
        m_parts.connections->selectConnection(id);
        m_parts.connections->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sockets, &SocketsPage::endpointWanted, this, [this](EndpointId id) {
        m_parts.pages->leave();
        m_parts.tree->selectEndpoint(id);
    });
}

/// `host` empty: the page as it is.
void ToolCommands::openCheck(const QString& host, quint16 port)
{
    m_parts.pages->show(m_check);
    m_check->focusFirstField();
    if (!host.isEmpty())
        m_check->check(host, port);
}

void ToolCommands::openSockets()
{
    m_parts.pages->show(m_sockets);
}

void ToolCommands::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_sockets->setSnapshot(snapshot);
}

bool ToolCommands::find()
{
    if (m_parts.pages->current() != m_sockets)
        return false;
    m_sockets->focusFilter();
    return true;
}

QList<QWidget*> ToolCommands::pages() const
{
    return {m_check, m_sockets};
}
