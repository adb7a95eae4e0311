// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/connectioncommands.h"

#include "core/text/safetext.h"
#include "ui/compose/composepanel.h"
#include "ui/connections/connectionview.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/endpoints/endpointwindow.h"
#include "ui/framing/decoding.h"
#include "ui/inspector/connectioninspector.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/parts/namedialog.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/inspectorstack.h"
#include "ui/window/mainactions.h"
#include "ui/window/noticeband.h"
#include "ui/window/snapshotfeed.h"

#include <QAction>

ConnectionCommands::ConnectionCommands(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_decoding(new Decoding(parts.session, window))
{
    connectTable();
    connectComposer();
    connectInspector();
    connect(m_parts.actions->decodeAs, &QAction::triggered, m_decoding,
        [this] { m_decoding->choose(*m_parts.feed->snapshot(), m_selected); });
    connect(m_parts.log, &MessageLogView::connectionFilterRequested, this,
        &ConnectionCommands::showOnly);
}

void ConnectionCommands::connectTable()
{
    ConnectionView* const table = m_parts.connections;
    Session* const session = m_parts.session;
    connect(table, &ConnectionView::connectionSelected, m_parts.compose, &ComposePanel::setTarget);
    connect(table, &ConnectionView::connectionSelected, this, &ConnectionCommands::setSelected);
    connect(table, &ConnectionView::allEndpointsRequested, m_parts.tree,
        [this] { m_parts.tree->selectEndpoint({}); });
    connect(table, &ConnectionView::closeRequested, session,
        [session](ConnectionId id) { session->post(Commands::Close {id}); });
    connect(table, &ConnectionView::resetRequested, session,
        [session](ConnectionId id) { session->post(Commands::Reset {id}); });
    connect(table, &ConnectionView::halfCloseRequested, session,
        [session](ConnectionId id) { session->post(Commands::HalfClose {id}); });
    connect(table, &ConnectionView::nameRequested, this, [this, session](ConnectionId id) {
        if (const auto* const facts = m_parts.feed->snapshot()->connections.find(id))
            openNameDialog(m_parts.connections, session, *facts);
    });
    connect(table, &ConnectionView::visibleChanged, session,
        [session](const std::vector<ConnectionId>& connections) {
            session->post(Commands::WatchKernel {connections});
        });
    connect(table, &ConnectionView::connectionFilterRequested, this, &ConnectionCommands::showOnly);
    table->table()->addAction(m_parts.actions->sequence);
    table->table()->addAction(m_parts.actions->decodeAs);
    m_parts.actions->connection->addActions(table->table()->actions());
}

void ConnectionCommands::connectComposer()
{
    ComposePanel* const compose = m_parts.compose;
    Session* const session = m_parts.session;
    connect(compose, &ComposePanel::sendRequested, session,
        [compose, session](const Commands::Send& send) { compose->follow(session->post(send)); });
    connect(compose, &ComposePanel::cancelRequested, session,
        [session](const Commands::CancelSend& cancel) { session->post(cancel); });
}

void ConnectionCommands::connectInspector()
{
    ConnectionInspector* const inspector = m_parts.inspector->connection();
    Session* const session = m_parts.session;
    connect(m_parts.connections, &ConnectionView::connectionChosen, m_parts.inspector,
        &InspectorStack::showConnection);
    connect(inspector, &ConnectionInspector::inspectRequested, session,
        [session](const std::vector<ConnectionId>& connections) {
            session->post(Commands::InspectSockets {connections});
        });
    connect(inspector, &ConnectionInspector::sendRequested, m_parts.actions->compose,
        &QAction::trigger);
    connect(inspector, &ConnectionInspector::halfCloseRequested, session,
        [session](ConnectionId id) { session->post(Commands::HalfClose {id}); });
    connect(inspector, &ConnectionInspector::closeRequested, session,
        [session](ConnectionId id) { session->post(Commands::Close {id}); });
    connect(inspector, &ConnectionInspector::resetRequested, session,
        [session](ConnectionId id) { session->post(Commands::Reset {id}); });
    connect(inspector, &ConnectionInspector::readingRequested, session,
        [session](ConnectionId id, bool on) {
            session->post(Commands::SetReading {id, on});
        });
    connect(inspector, &ConnectionInspector::optionRequested, this,
        [this, session](ConnectionId id, SocketOption option, qint64 value) {
            m_optionCause = session->post(Commands::SetSocketOption {id, option, value});
        });
}

bool ConnectionCommands::takeFailure(const Failure& failure)
{
    if (failure.cause != m_optionCause || !failure.cause.isCommand())
        return false;
    m_parts.inspector->connection()->showOptionError(
        tr("The system does not take this value. (%1)").arg(safeText(failure.error.detail)));
    return true;
}

void ConnectionCommands::selectForComposer()
{
    const EndpointWindow* const window = m_parts.docks->current();
    if (m_selected.isValid() || !window)
        return;
    const AnalysisSnapshotPtr& snapshot = m_parts.feed->snapshot();
    const EndpointFacts* const endpoint = snapshot->findEndpoint(window->endpoint());
    const ConnectionFacts* const newest
        = endpoint ? snapshot->connections.find(endpoint->newest) : nullptr;
    if (newest && newest->isWritable())
        m_parts.connections->selectConnection(newest->id);
}

void ConnectionCommands::setSelected(ConnectionId id)
{
    m_selected = id;
    m_parts.actions->decodeAs->setEnabled(id.isValid());
}

void ConnectionCommands::showOnly(ConnectionId id)
{
    m_parts.log->setConnectionFilter(id);
    if (!id.isValid()) {
        m_parts.notices->hide();
        return;
    }
    m_parts.notices->say(InlineMessage::Kind::Notice,
        tr("Messages of connection %1 only.").arg(id.value), tr("Show all"),
        [this] { m_parts.log->setConnectionFilter({}); });
}
