// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionview.h"

#include "core/base/clock.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/transportwords.h"
#include "ui/connections/connectiondelegate.h"
#include "ui/connections/connectionfilter.h"
#include "ui/connections/connectiontablemodel.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/tablecolumns.h"
#include "ui/theme/pill.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace {
constexpr std::chrono::seconds rateInterval {1};
// Pixels of "Ended because"; where it has less, other columns give way, and then it does.
constexpr int goodReasonWidth = 120;
constexpr int leastReasonWidth = 80;
} // namespace

ConnectionView::ConnectionView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ConnectionTableModel(this))
    , m_filter(new ConnectionFilter(m_model, this))
    , m_header(new PanelHeader(tr("Connections"), this))
    , m_onlyButton(new QToolButton(this))
    , m_stateButton(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_hint(new EmptyHint(m_table))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_table);
    m_onlyButton->setObjectName(QStringLiteral("onlyEndpointButton"));
    m_onlyButton->setAutoRaise(true);
    m_onlyButton->setToolTip(tr("Show the connections of all servers and clients"));
    m_onlyButton->hide();
    m_header->addWidget(m_onlyButton);
    connect(m_onlyButton, &QToolButton::clicked, this, &ConnectionView::allEndpointsRequested);
    setUpStateButton();
    m_hint->setText(tr("Connections appear here, live and ended.\n"
                       "Start a server or connect a client to make one."));
    setUpTableView();
    applyTheme();
    addActions();
    updateHeader();
    updateActions();
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this,
        &ConnectionView::updateVisible);
    connect(&m_rateTimer, &QTimer::timeout, this, &ConnectionView::updateRates);
    m_rateTimer.start(rateInterval);
    connect(&Theme::instance(), &Theme::changed, this, &ConnectionView::applyTheme);
}

ConnectionView::~ConnectionView()
{
    // The table tells of changes while it goes, when this is no ConnectionView any more.
    m_table->selectionModel()->disconnect(this);
}

void ConnectionView::setUpStateButton()
{
    auto* const menu = new QMenu(m_stateButton);
    menu->setObjectName(QStringLiteral("kernelStateMenu"));
    m_stateButton->setObjectName(QStringLiteral("kernelStateButton"));
    m_stateButton->setAutoRaise(true);
    m_stateButton->setPopupMode(QToolButton::InstantPopup);
    m_stateButton->setMenu(menu);
    m_stateButton->setToolTip(tr("Show the connections of one state in the kernel alone"));
    m_header->addWidget(m_stateButton);
    connect(menu, &QMenu::aboutToShow, this, &ConnectionView::fillStateMenu);
    connect(menu, &QMenu::triggered, this,
        [this](const QAction* action) { showKernelState(action->data().toString()); });
    showKernelState({});
}

void ConnectionView::fillStateMenu()
{
    QMap<QString, int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++counts[ConnectionWords::kernelState(m_model->facts(row).path)];
    counts.remove({});
    QMenu* const menu = m_stateButton->menu();
    menu->clear();
    menu->addAction(tr("All states"))->setData(QString());
    menu->addSeparator();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const QString text = QStringLiteral("%1\t%2").arg(each.key(), Format::number(each.value()));
        menu->addAction(text)->setData(each.key());
    }
}

void ConnectionView::showKernelState(const QString& state)
{
    m_filter->setKernelState(state);
    m_stateButton->setText(state.isEmpty()
            ? tr("All states ▾", "of the connections that are shown")
            : tr("Only %1 ▾", "the name of a state of TCP").arg(state));
    m_stateButton->setAccessibleName(state.isEmpty()
            ? tr("Connections of all states in the kernel are shown.")
            : tr("Only connections that are %1 in the kernel are shown.").arg(state));
    updateHeader();
}

void ConnectionView::applyTheme()
{
    setUpTable(m_table);
    const ColumnSample bytes {Format::byteCount(Format::widestByteCount)};
    const ColumnSample rate {Format::byteRate(Format::widestByteCount)};
    const ColumnSample address {QStringLiteral("127.0.0.1:65432"), true};
    const QFontMetrics pillMetrics(Theme::instance().smallFont());
    setColumnWidths(m_table,
        {{QStringLiteral("00")}, {tr("server")}, address, address, {},
            {QStringLiteral("TIME-WAIT 60 s"), true}, bytes, bytes, rate, rate,
            {QStringLiteral("00,000")}, {Format::duration(3'599'000'000'000)},
            {QStringLiteral("0,000.00 ms")}, {QStringLiteral("0,000")}, {QStringLiteral("0,000")},
            bytes, bytes, bytes, rate, {ConnectionWords::heldUpBy(HeldUpBy::PeerWindow)},
            {widestTransport()}, {QStringLiteral("00,000")}, {QStringLiteral("0000000")},
            {QStringLiteral("www-data")}, {QStringLiteral("socketscope")}});
    const int pill = pillSize(pillMetrics, tr("Peer half-closed")).width();
    m_table->setColumnWidth(ConnectionTableModel::StateColumn, pill + 2 * CellDelegate::padding);
    if (m_columns)
        m_columns->fit();
}

void ConnectionView::setUpTableView()
{
    m_table->setObjectName(QStringLiteral("connectionTable"));
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ConnectionDelegate(m_model, m_filter, m_table));
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ConnectionView::handleCurrentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConnectionView::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ConnectionView::selectionChanged);
    const auto choose
        = [this](const QModelIndex& index) { emit connectionChosen(connectionAt(index)); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
}

QAction* ConnectionView::addAction(const QString& name, const QString& text,
    const QKeySequence& shortcut, void (ConnectionView::*triggered)())
{
    auto* const action = new QAction(text, m_table);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, triggered);
    m_table->addAction(action);
    return action;
}

void ConnectionView::addActions()
{
    auto* const separator = new QAction(m_table);
    separator->setSeparator(true);
    m_liveActions = {
        addAction(QStringLiteral("disconnectConnectionAction"), tr("&Disconnect"),
            QKeySequence::Delete, &ConnectionView::disconnectSelected),
        addAction(QStringLiteral("halfCloseConnectionAction"), tr("&Half-close"),
            Qt::CTRL | Qt::Key_H, &ConnectionView::halfCloseSelected),
        addAction(QStringLiteral("resetConnectionAction"), tr("&Reset"), Qt::SHIFT | Qt::Key_Delete,
            &ConnectionView::resetSelected),
    };
    m_halfCloseAction = m_liveActions[1];
    m_resetAction = m_liveActions[2];
    m_liveActions.append(addAction(QStringLiteral("nameConnectionAction"), tr("&Name…"), Qt::Key_F2,
        &ConnectionView::nameCurrent));
    m_table->addAction(separator);
    m_rowActions = {
        addAction(QStringLiteral("showOnlyConnectionAction"), tr("Show &only this one"),
            Qt::CTRL | Qt::Key_E, &ConnectionView::showOnlyCurrent),
        addAction(QStringLiteral("copyAddressAction"), tr("&Copy address"), QKeySequence::Copy,
            &ConnectionView::copyAddresses),
    };
    using Model = ConnectionTableModel;
    m_columns = new TableColumns(m_table,
        {{Model::DeliveryColumn, goodReasonWidth}, {Model::WindowColumn, goodReasonWidth},
            {Model::UnreadColumn, goodReasonWidth}, {Model::UnacknowledgedColumn, goodReasonWidth},
            {Model::QueuedColumn, goodReasonWidth}, {Model::RetransmitsColumn, goodReasonWidth},
            {Model::HeldUpColumn, goodReasonWidth}, {Model::RoundTripColumn, goodReasonWidth},
            {Model::OutRateColumn, goodReasonWidth}, {Model::InRateColumn, goodReasonWidth},
            {Model::MessagesColumn, goodReasonWidth}, {Model::AgeColumn, goodReasonWidth},
            {Model::UserColumn, goodReasonWidth}, {Model::ReasonColumn, leastReasonWidth},
            {Model::ProcessColumn, 0}, {Model::ProgramColumn, 0}, {Model::RoleColumn, 0},
            {Model::OutColumn, 0}, {Model::InColumn, 0}, {Model::KernelColumn, 0},
            {Model::LocalColumn, 0}});
    m_table->horizontalHeader()->moveSection(Model::TransportColumn, Model::LocalColumn);
    updateColumns();
    m_table->addAction(m_columns->menu()->menuAction());
}

/// Of those that there are.
QString ConnectionView::widestTransport() const
{
    QString widest;
    for (const Transport each : allTransports) {
        if (m_model->hasSeen(each))
            widest = TransportWords::name(each); // each is wider than those before
    }
    return widest;
}

/// What tells the same of all connections, or nothing, takes no room.
void ConnectionView::updateColumns()
{
    using Model = ConnectionTableModel;
    const auto hasSeen = [this](Transport transport) { return m_model->hasSeen(transport); };
    const bool hasUnix = std::ranges::any_of(
        allTransports, [&](Transport each) { return isUnix(each) && hasSeen(each); });
    const bool hasUdp = hasSeen(Transport::Udp);
    const bool hasTcp = hasSeen(Transport::Tcp) || !(hasUdp || hasUnix);
    if (std::exchange(m_widestTransport, widestTransport()) != m_widestTransport)
        applyTheme();
    m_columns->setUseful({Model::TransportColumn}, hasUdp || hasUnix);
    m_columns->setUseful({Model::KernelColumn}, hasTcp); // of others it says what ours says
    m_columns->setUseful({Model::LostColumn}, m_hasLost);
    m_columns->setUseful({Model::ProcessColumn, Model::UserColumn, Model::ProgramColumn}, hasUnix);
}

void ConnectionView::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_model->setSnapshot(snapshot);
    m_totals = snapshot->totals;
    qint64 lostAtServers = 0; // of whose peers nobody knows which
    for (const EndpointFacts& endpoint : snapshot->endpoints)
        lostAtServers += endpoint.lostDatagrams;
    m_hasLost = m_totals.lostDatagrams > lostAtServers;
    updateColumns();
    if (widenForNumber(
            m_table, ConnectionTableModel::IdColumn, snapshot->connections.newest().value))
        m_columns->fit();
    if (framingToSendOn(connectionAt(m_table->currentIndex())) != m_framing)
        handleCurrentChanged();
    updateHeader();
    updateActions();
    updateVisible();
}

void ConnectionView::showEvent(QShowEvent*)
{
    updateVisible();
}

void ConnectionView::hideEvent(QHideEvent*)
{
    updateVisible();
}

void ConnectionView::updateVisible()
{
    std::vector<ConnectionId> visible;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const int end = last < 0 ? m_filter->rowCount() : last + 1;
    for (int row = std::max(0, m_table->rowAt(0)); row < end && isVisible(); ++row) {
        const ConnectionId id = connectionAt(m_filter->index(row, 0));
        visible.push_back(id);
    }
    if (visible == m_visible)
        return;
    m_visible = std::move(visible);
    emit visibleChanged(m_visible);
}

QWidget* ConnectionView::table() const
{
    return m_table;
}

void ConnectionView::setEndpointFilter(EndpointId endpoint, const QString& name)
{
    m_filter->setEndpoint(endpoint);
    m_onlyButton->setText(
        tr("Only %1  ✕", "an address: a filter, which a click removes").arg(name));
    m_onlyButton->setAccessibleName(tr("Only connections of %1 are shown. Show all.").arg(name));
    m_onlyButton->setVisible(endpoint.isValid());
    updateHeader();
}

void ConnectionView::setClearedBefore(qint64 idValue)
{
    m_filter->setClearedBefore(idValue);
    updateHeader();
}

void ConnectionView::selectConnection(ConnectionId id)
{
    const QModelIndex shown = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (shown.isValid())
        m_table->selectRow(shown.row());
}

QVector<ConnectionId> ConnectionView::selectedConnections() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QVector<ConnectionId> ids;
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(connectionAt(row));
    return ids;
}

ConnectionId ConnectionView::connectionAt(const QModelIndex& index) const
{
    return {index.data(ConnectionTableModel::ConnectionIdRole).toUInt()};
}

void ConnectionView::disconnectSelected()
{
    for (const ConnectionId id : selectedConnections())
        emit closeRequested(id);
}

void ConnectionView::resetSelected()
{
    for (const ConnectionId id : selectedConnections()) {
        if (TransportWords::whyNoReset(m_model->find(id)->transport).isEmpty())
            emit resetRequested(id);
    }
}

void ConnectionView::halfCloseSelected()
{
    for (const ConnectionId id : selectedConnections()) {
        if (TransportWords::whyNoHalfClose(m_model->find(id)->transport).isEmpty())
            emit halfCloseRequested(id);
    }
}

void ConnectionView::showOnlyCurrent()
{
    emit connectionFilterRequested(connectionAt(m_table->currentIndex()));
}

void ConnectionView::nameCurrent()
{
    emit nameRequested(connectionAt(m_table->currentIndex()));
}

void ConnectionView::copyAddresses()
{
    QStringList addresses;
    for (const ConnectionId id : selectedConnections())
        addresses.append(ConnectionWords::peer(*m_model->find(id)));
    QGuiApplication::clipboard()->setText(addresses.join(QLatin1Char('\n')));
}

void ConnectionView::updateActions()
{
    const QVector<Transport> live = liveTransports();
    for (QAction* const action : std::as_const(m_liveActions))
        action->setEnabled(!live.isEmpty());
    restrict(m_halfCloseAction, live, &TransportWords::whyNoHalfClose);
    restrict(m_resetAction, live, &TransportWords::whyNoReset);
    for (QAction* const action : std::as_const(m_rowActions))
        action->setEnabled(m_table->selectionModel()->hasSelection());
}

/// Where it goes with none of `live`, its tool tip says why.
void ConnectionView::restrict(
    QAction* action, const QVector<Transport>& live, QString (*whyNot)(Transport))
{
    const auto can = [whyNot](Transport transport) { return whyNot(transport).isEmpty(); };
    const bool isPossible = std::ranges::any_of(live, can);
    action->setEnabled(isPossible);
    action->setToolTip(isPossible || live.isEmpty() ? QString() : whyNot(live.first()));
}

// Asked with each snapshot, however many are selected: it ends with the first of each that there
// is, and of TCP all goes.
QVector<Transport> ConnectionView::liveTransports() const
{
    QVector<Transport> live;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const ConnectionFacts* const facts
                = m_model->find(connectionAt(m_filter->index(row, 0)));
            if (facts->isLive() && !live.contains(facts->transport))
                live.append(facts->transport);
            if (live.contains(Transport::Tcp) || live.size() == m_model->transportsSeen())
                return live;
        }
    }
    return live;
}

void ConnectionView::updateHeader()
{
    const int shown = m_filter->rowCount();
    m_hint->setVisible(shown == 0);
    if (m_totals.connections == 0)
        return m_header->setNote({});
    const QString counts
        = tr("%1, of which %2 live")
              .arg(Format::number(m_totals.connections), Format::number(m_totals.liveConnections));
    m_header->setNote(shown == m_totals.connections
            ? counts
            : tr("%1 · %2 shown").arg(counts, Format::number(shown)));
}

void ConnectionView::updateRates()
{
    m_model->updateRates(currentTimeNs(), monotonicTimeNs());
    m_filter->filterAgain();
}

void ConnectionView::handleCurrentChanged()
{
    const ConnectionId id = connectionAt(m_table->currentIndex());
    m_framing = framingToSendOn(id);
    emit connectionSelected(id, m_framing);
    if (m_table->hasFocus())
        emit connectionChosen(id);
}

QString ConnectionView::framingToSendOn(ConnectionId id) const
{
    const ConnectionFacts* const facts = m_model->find(id);
    return facts ? facts->framingToSend() : QString();
}
