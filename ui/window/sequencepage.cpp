// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sequencepage.h"

#include "ui/connections/connectionview.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/parts/lazyupdate.h"
#include "ui/sequence/sequencepane.h"
#include "ui/sequence/sequenceview.h"
#include "ui/window/mainactions.h"
#include "ui/window/middlearea.h"
#include "ui/window/snapshotfeed.h"
#include "ui/window/tabpage.h"

#include <QAction>
#include <QDockWidget>

#include <algorithm>

namespace {
constexpr qsizetype mostChosen = 64; // connections, of which some may be ends of one
}

SequencePage::SequencePage(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pane(new SequencePane)
    , m_dock(new QDockWidget(tr("Sequence"), parts.middle))
    , m_update(new LazyUpdate([this] { show(); }, this))
{
    m_pane->view()->setListLimit(parts.listLimit);
    m_dock->setObjectName(QStringLiteral("sequenceDock"));
    m_dock->setFeatures(QDockWidget::DockWidgetMovable);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // it has a line of its own
    const auto* const page = new TabPage(m_dock, m_pane);
    connect(page, &TabPage::inFrontChanged, m_update, &LazyUpdate::setInFront);
    m_parts.middle->add(m_dock);
    connect(m_parts.middle, &MiddleArea::arrangementChanged, m_pane,
        [this] { m_pane->setTitleShown(!m_parts.middle->isTab(m_dock)); });
    connect(
        parts.connections, &ConnectionView::selectionChanged, this, &SequencePage::handleSelection);
    connect(parts.tree, &EndpointTree::endpointSelected, this, &SequencePage::handleSelection);
    connect(parts.actions->sequence, &QAction::triggered, this, &SequencePage::bringToFront);
    SequenceView* const view = m_pane->view();
    connect(view, &SequenceView::messageSelected, this, &SequencePage::messageSelected);
    connect(view, &SequenceView::showInLogRequested, this, &SequencePage::showInLogRequested);
    connect(m_pane, &SequencePane::noticed, this, &SequencePage::noticed);
}

void SequencePage::update()
{
    m_update->request();
}

void SequencePage::handleSelection()
{
    m_isNew = true;
    m_isChosen = m_parts.connections->table()->hasFocus();
    m_update->request();
}

void SequencePage::show()
{
    if (!m_parts.feed->snapshot())
        return;
    if (std::exchange(m_isNew, false))
        chooseConnections();
    else if (m_endpoint.isValid() && m_shown.size() < SequenceOf::mostTracks)
        showNewestOf(m_endpoint);
    m_pane->setSnapshot(m_parts.feed->snapshot());
}

/// A message that is selected selects its connection: that alone does not take the others away.
void SequencePage::chooseConnections()
{
    const QVector<ConnectionId> selected = m_parts.connections->selectedConnections();
    m_endpoint = selected.isEmpty() ? m_parts.tree->selectedEndpoint() : EndpointId();
    if (selected.isEmpty()) {
        showNewestOf(m_endpoint);
    } else if (m_isChosen || !m_pane->isShowing(selected)) {
        const auto count = std::min<qsizetype>(selected.size(), mostChosen);
        m_shown.assign(selected.begin(), selected.begin() + count);
        m_pane->setConnections(m_shown, selected.size());
    }
}

void SequencePage::showNewestOf(EndpointId endpoint)
{
    constexpr qsizetype mostLookedAt = 20'000; // connections, to find them
    const ConnectionTable& connections = m_parts.feed->snapshot()->connections;
    const EndpointFacts* const facts = m_parts.feed->snapshot()->findEndpoint(endpoint);
    if (!facts)
        return;
    std::vector<ConnectionId> found;
    const qsizetype last = std::max<qsizetype>(0, connections.size() - mostLookedAt);
    for (qsizetype row = connections.size();
         row-- > last && found.size() < SequenceOf::mostTracks;) {
        const ConnectionFacts& connection = connections.at(row);
        if (connection.isKnown() && connection.endpoint == endpoint)
            found.push_back(connection.id);
    }
    std::ranges::sort(found);
    m_shown = std::move(found);
    m_pane->setConnections(m_shown, facts->connections);
}

void SequencePage::selectMessage(qint64 messageIndex)
{
    m_update->flush(); // its connection may be another now
    m_pane->view()->selectMessage(messageIndex);
}

void SequencePage::bringToFront()
{
    m_parts.middle->bringToFront(m_dock);
    m_pane->view()->setFocus();
}
