// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketspage.h"

#include "core/base/clock.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "core/words/socketwords.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/clearbutton.h"
#include "ui/parts/comboname.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/placeholder.h"
#include "ui/parts/tablecolumns.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/pill.h"
#include "ui/tools/socketdetails.h"
#include "ui/tools/socketsdelegate.h"
#include "ui/tools/socketsmodel.h"
#include "ui/tools/socketsorder.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int margin = Theme::grid * 3 / 2;
constexpr int goodChangeWidth = 64; // pixels

QString facetText(SocketFacet facet)
{
    switch (facet) {
    case SocketFacet::All:
        return SocketsPage::tr("All");
    case SocketFacet::Listening:
        return SocketsPage::tr("Listening");
    case SocketFacet::Established:
        return SocketsPage::tr("Established");
    case SocketFacet::Waiting:
        return SocketsPage::tr("Waiting");
    case SocketFacet::Udp:
        return SocketsPage::tr("UDP");
    case SocketFacet::Unix:
        return SocketsPage::tr("Unix");
    }
    Q_UNREACHABLE();
}

QString facetMeaning(SocketFacet facet)
{
    switch (facet) {
    case SocketFacet::All:
        return SocketsPage::tr("All sockets");
    case SocketFacet::Listening:
        return SocketsPage::tr("TCP: those that listen, and those that are only bound");
    case SocketFacet::Established:
        return SocketsPage::tr("TCP: connected");
    case SocketFacet::Waiting:
        return SocketsPage::tr("TCP: those that begin or end");
    case SocketFacet::Udp:
        return SocketsPage::tr("UDP sockets");
    case SocketFacet::Unix:
        return SocketsPage::tr("Unix domain sockets");
    }
    Q_UNREACHABLE();
}

} // namespace

SocketsPage::SocketsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new SocketsModel(this))
    , m_order(new SocketsOrder(m_model, this))
    , m_header(new PanelHeader(tr("Sockets of this computer"), this))
    , m_message(new InlineMessage(this))
    , m_filter(new QLineEdit(this))
    , m_filterStatus(new QLabel(this))
    , m_grouping(new QComboBox(this))
    , m_names(new QCheckBox(tr("&Names of ports"), this))
    , m_facets(new QButtonGroup(this))
    , m_table(new QTableView(this))
    , m_hint(new EmptyHint(m_table))
    , m_details(new SocketDetails(this))
{
    setObjectName(QStringLiteral("socketsPage"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_message);
    layout->addWidget(makeFilterLine());
    layout->addWidget(makeFacets());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    setUpTableView();
    addActions();
    orderTabs();
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &SocketsPage::applyTheme);
    connect(&m_watch, &SocketWatch::read, this, &SocketsPage::take);
    connect(&m_watch, &SocketWatch::failed, this, &SocketsPage::showFailure);
    updateTexts();
    m_watch.readOnce();
}

SocketsPage::~SocketsPage()
{
    // The table tells of changes while it goes, when this is no SocketsPage any more.
    m_table->selectionModel()->disconnect(this);
}

QWidget* SocketsPage::makeHeader()
{
    auto* const close = new QToolButton(m_header);
    close->setObjectName(QStringLiteral("socketsCloseButton"));
    close->setAccessibleName(tr("Close the sockets of this computer"));
    close->setToolTip(tr("Close (Escape)"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    m_header->addWidget(close);
    connect(close, &QToolButton::clicked, this, &SocketsPage::closeRequested);
    m_message->setObjectName(QStringLiteral("socketsMessage"));
    return m_header;
}

QWidget* SocketsPage::makeFilterLine()
{
    m_filter->setObjectName(QStringLiteral("socketsFilterEdit"));
    m_filter->setAccessibleName(tr("Filter of the sockets"));
    setPlaceholder(m_filter, tr("Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …"),
        tr("Filter"));
    m_filter->setToolTip(
        tr("Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, "
           "local, peer, proc, pid, user, recv or send with :, !=, < or >. Escape clears"));
    addClearButton(m_filter);
    m_filterStatus->setObjectName(QStringLiteral("socketsFilterStatus"));
    m_filterStatus->setTextFormat(Qt::PlainText);
    m_grouping->setObjectName(QStringLiteral("socketsGroupCombo"));
    m_grouping->addItems({tr("No groups"), tr("Group by process"), tr("Group by state")});
    nameCombo(m_grouping, tr("How sockets are grouped"));
    m_names->setObjectName(QStringLiteral("socketsNamesBox"));
    m_names->setChecked(true);
    m_names->setToolTip(tr("Write the names that ports have by convention behind their numbers"));
    auto* const line = new QWidget(this);
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(margin, 0, margin, Theme::grid / 2);
    layout->setSpacing(margin);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_filterStatus);
    layout->addWidget(m_names);
    layout->addWidget(m_grouping);
    connect(m_filter, &QLineEdit::textChanged, this, &SocketsPage::applyFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model->setGrouping(SocketGrouping(index)); });
    connect(m_names, &QCheckBox::toggled, m_model, &SocketsModel::setNamesShown);
    return line;
}

QWidget* SocketsPage::makeFacets()
{
    auto* const line = new QWidget(this);
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(Theme::grid, 0, margin, Theme::grid / 2);
    layout->setSpacing(Theme::grid / 2);
    for (int facet = 0; facet < socketFacets; ++facet) {
        auto* const button = new QToolButton(line);
        button->setObjectName(QStringLiteral("socketsFacetButton%1").arg(facet));
        button->setProperty("choice", true);
        button->setCheckable(true);
        button->setChecked(facet == 0);
        button->setToolTip(facetMeaning(SocketFacet(facet)));
        m_facets->addButton(button, facet);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_facets, &QButtonGroup::idClicked, this,
        [this](int facet) { m_model->setFacet(SocketFacet(facet)); });
    return line;
}

void SocketsPage::setUpTableView()
{
    m_table->setObjectName(QStringLiteral("socketsTable"));
    m_table->setAccessibleName(tr("Sockets of this computer"));
    m_table->setModel(m_order);
    m_table->setItemDelegate(new SocketsDelegate(m_model, m_order, m_table));
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &SocketsModel::shownChanged, this, &SocketsPage::updateTexts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SocketsPage::describeCurrent);
    connect(m_table, &QTableView::activated, m_details, &SocketDetails::go);
    connect(m_details, &SocketDetails::connectionWanted, this, &SocketsPage::connectionWanted);
    connect(m_details, &SocketDetails::endpointWanted, this, &SocketsPage::endpointWanted);
}

/// As they are seen: by line, from left to right.
void SocketsPage::orderTabs()
{
    QList<QWidget*> order {m_filter, m_names, m_grouping};
    for (QAbstractButton* const facet : m_facets->buttons())
        order << facet;
    order << m_table << m_details->button();
    setTabOrder(m_header->findChild<QToolButton*>(), order.constFirst());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void SocketsPage::addActions()
{
    struct Narrowing {
        const char* name;
        QString text;
        QString (*termOf)(const SocketRow&);
    };
    const auto portTerm = [](const SocketRow& row) {
        return row.socket.local.port == 0 ? QString()
                                          : QStringLiteral("port:%1").arg(row.socket.local.port);
    };
    const auto stateTerm = [](const SocketRow& row) {
        return QStringLiteral("state:%1").arg(socketStateName(row.socket));
    };
    const auto processTerm = [](const SocketRow& row) {
        return row.owner.pid == 0 ? QString() : QStringLiteral("pid:%1").arg(row.owner.pid);
    };
    auto* const copy = new QAction(tr("&Copy"), m_table);
    copy->setObjectName(QStringLiteral("copySocketsAction"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &SocketsPage::copySelected);
    m_table->addAction(copy);
    for (const Narrowing& each : {
             Narrowing {"onlyStateAction", tr("Only this &state"), stateTerm},
             Narrowing {"onlyPortAction", tr("Only this &port"), portTerm},
             Narrowing {"onlyProcessAction", tr("Only this p&rocess"), processTerm},
         }) {
        auto* const action = new QAction(each.text, m_table);
        action->setObjectName(QLatin1String(each.name));
        connect(action, &QAction::triggered, this, [this, termOf = each.termOf] {
            const SocketRow* const row = currentRow();
            if (const QString term = row ? termOf(*row) : QString(); !term.isEmpty())
                m_filter->setText(QString(m_filter->text() + u' ' + term).trimmed());
        });
        m_table->addAction(action);
    }
    using Model = SocketsModel;
    m_columns = new TableColumns(m_table,
        {{Model::UnsentColumn, goodChangeWidth}, {Model::TimerColumn, goodChangeWidth},
            {Model::ChangeColumn, goodChangeWidth}, {Model::TypeColumn, 0}});
    m_table->addAction(m_columns->menu()->menuAction());
}

void SocketsPage::applyTheme()
{
    setUpTable(m_table);
    m_filter->setFont(Theme::instance().monoFont());
    const ColumnSample address {QStringLiteral("127.0.0.1:65432 domain"), true};
    SocketRow sample;
    sample.socket.timer = {SocketTimer::Kind::KeepAlive, 7'199'000};
    sample.change = SocketRow::Change::Changed;
    SocketRow listener;
    listener.socket.state = TcpState::Listen;
    listener.socket.sendQueue = 4096;
    setColumnWidths(m_table,
        {{QStringLiteral("unix")}, {}, address, address, {listener.unreadText(), true},
            {QStringLiteral("000,000"), true}, {sample.timerText()},
            {SocketWords::noProcess(sample.socket)}, {sample.changeText()}});
    const int pill
        = pillSize(QFontMetrics(Theme::instance().smallFont()), QStringLiteral("UNCONNECTED"))
              .width();
    m_table->setColumnWidth(SocketsModel::StateColumn, pill + 2 * CellDelegate::padding);
    if (m_columns)
        m_columns->fit();
    updateTexts();
}

void SocketsPage::showEvent(QShowEvent*)
{
    m_model->clear(); // what is there now is nothing new
    m_watch.setWatching(true);
}

void SocketsPage::hideEvent(QHideEvent*)
{
    m_watch.setWatching(false);
}

void SocketsPage::take(const SocketListPtr& list)
{
    const qint64 before = m_model->count();
    m_model->update(list, monotonicTimeNs());
    m_table->viewport()->update(); // timers run, marks fade
    if (list->missing.code != ErrorCode::None) {
        m_message->showMessage(InlineMessage::Kind::Warning,
            tr("The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets "
               "that are only bound are not in it, nor are timers of connections.")
                .arg(safeText(list->missing.detail)));
    }
    if (m_model->count() != before)
        emit countChanged(m_model->count());
    describeCurrent();
}

void SocketsPage::showFailure(const Error& error)
{
    m_message->showMessage(InlineMessage::Kind::Error,
        tr("The sockets of this computer cannot be read: %1.").arg(safeText(error.detail)));
}

void SocketsPage::applyFilter()
{
    const Result<SocketFilter> filter = SocketFilter::parse(m_filter->text());
    if (filter)
        m_model->setFilter(*filter);
    m_filterStatus->setText(filter ? QString() : filter.error().detail);
    setTextColor(m_filterStatus, ColorRole::Fault);
    m_filter->setAccessibleDescription(m_filterStatus->text());
}

void SocketsPage::updateTexts()
{
    for (int facet = 0; facet < socketFacets; ++facet) {
        QAbstractButton* const button = m_facets->button(facet);
        button->setText(tr("%1 %2", "a kind of sockets, how many")
                            .arg(facetText(SocketFacet(facet)),
                                Format::number(m_model->count(SocketFacet(facet)))));
        const QString roomy = facetText(SocketFacet(facet)) + QStringLiteral(" 000");
        const int width = button->fontMetrics().horizontalAdvance(roomy) + 2 * Theme::grid;
        button->setMinimumWidth(
            std::max({width, button->minimumWidth(), button->sizeHint().width()}));
    }
    const QString seconds = QLocale().toString(double(m_watch.interval().count()) / 1000, 'g', 2);
    m_header->setNote(m_model->shownCount() == m_model->count()
            ? tr("%1 · read every %2 s").arg(Format::number(m_model->count()), seconds)
            : tr("%1 of %2 shown · read every %3 s")
                  .arg(Format::number(m_model->shownCount()), Format::number(m_model->count()),
                      seconds));
    const bool isEmpty = m_order->rowCount() == 0;
    m_hint->setVisible(isEmpty);
    m_hint->setText(m_model->count() == 0 ? tr("The sockets of this computer appear here.")
                                          : tr("No socket matches. Escape clears the filter."));
}

const SocketRow* SocketsPage::currentRow() const
{
    const QModelIndex source = m_order->mapToSource(m_table->currentIndex());
    if (!source.isValid() || m_model->row(source.row()).isGroup)
        return nullptr;
    return &m_model->row(source.row());
}

void SocketsPage::describeCurrent()
{
    m_details->show(currentRow());
}

void SocketsPage::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_details->setSnapshot(snapshot);
}

void SocketsPage::copySelected()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : std::as_const(rows))
        texts.append(m_model->textOf(m_order->mapToSource(row).row()));
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void SocketsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SocketsPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void SocketsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_filter->text().isEmpty())
        m_filter->clear();
    else
        emit closeRequested();
}
