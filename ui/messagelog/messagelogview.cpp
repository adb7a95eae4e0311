// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/messagelogview.h"

#include "core/words/format.h"
#include "ui/messagelog/logfilter.h"
#include "ui/messagelog/messagecopy.h"
#include "ui/messagelog/messagelogdelegate.h"
#include "ui/messagelog/messagelogmodel.h"
#include "ui/parts/arrivingmessage.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/copymenu.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/tablecolumns.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
// Pixels of the summary; where it has less, other columns give way.
constexpr int goodSummaryWidth = 300;
constexpr int leastSummaryWidth = 100;
} // namespace

MessageLogView::MessageLogView(QWidget* parent)
    : QWidget(parent)
    , m_model(new MessageLogModel(this))
    , m_filter(new LogFilter(this))
    , m_header(new PanelHeader(tr("Messages"), this))
    , m_table(new QTableView(this))
    , m_followButton(new QToolButton(this))
    , m_hint(new EmptyHint(m_table))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_table);
    m_header->setNote(tr("Δ in ms"));
    m_header->addWidget(m_followButton);
    m_followButton->setObjectName(QStringLiteral("followTailButton"));
    m_followButton->setAccessibleName(tr("Follow the newest message"));
    m_followButton->setCheckable(true);
    m_followButton->setAutoRaise(true);
    setUpTableView();
    addActions();
    m_followButton->setToolTip(
        tr("Keep the newest message in view (%1)")
            .arg(m_followAction->shortcut().toString(QKeySequence::NativeText)));
    m_columns = new TableColumns(m_table,
        {{MessageLogModel::TypeColumn, goodSummaryWidth},
            {MessageLogModel::DeltaColumn, goodSummaryWidth},
            {MessageLogModel::LengthColumn, leastSummaryWidth},
            {MessageLogModel::TimeColumn, leastSummaryWidth}});
    m_table->addAction(m_columns->menu()->menuAction());
    applyTheme();
    updateHint();
    updateActions();
    updateFollowButton();
    connect(m_filter, &LogFilter::progressed, this, &MessageLogView::showRows);
    connect(m_filter, &LogFilter::changed, this, [this] {
        m_isFilterNew = true;
        if (m_snapshot)
            setSnapshot(m_snapshot);
    });
    m_hint->button()->setObjectName(QStringLiteral("clearFilterButton"));
    connect(m_hint, &EmptyHint::actionTriggered, this, &MessageLogView::filterClearRequested);
    connect(m_followButton, &QToolButton::clicked, this, &MessageLogView::setFollowing);
    connect(&Theme::instance(), &Theme::changed, this, &MessageLogView::applyTheme);
}

MessageLogView::~MessageLogView()
{
    // The table tells of changes while it goes, when this is no MessageLogView any more.
    m_table->verticalScrollBar()->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void MessageLogView::setUpTableView()
{
    m_table->setObjectName(QStringLiteral("messageLog"));
    m_table->setAccessibleName(tr("Messages"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MessageLogDelegate(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MessageLogView::handleCurrentChanged);
    QScrollBar* const bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &MessageLogView::handleScrolled);
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_isFollowing)
            bar->setValue(bar->maximum());
    });
}

void MessageLogView::applyTheme()
{
    setUpTable(m_table);
    setColumnWidths(m_table,
        {{QStringLiteral("000")}, {QStringLiteral("00:00:00.000000"), true},
            {QStringLiteral("000.000"), true}, {QStringLiteral("00")},
            {MessageLogDelegate::widestDirection(Theme::instance().font())},
            {QStringLiteral("0,000")}, {tr("Unframed")}});
    m_columns->fit();
}

void MessageLogView::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    if (m_snapshot && m_snapshot->generation != snapshot->generation)
        forgetMessages();
    m_snapshot = snapshot;
    m_filter->update(snapshot);
    if (!m_filter->isActive())
        showRows();
}

void MessageLogView::forgetMessages()
{
    m_clearedBefore = 0;
    m_selectedIndex = -1;
    m_selectedArriving.reset();
    m_seenEnd = 0;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

void MessageLogView::setListLimit(qint64 limit)
{
    m_filter->setLimit(limit);
}

void MessageLogView::setFilterText(const QString& text)
{
    const Result<> result = m_filter->setText(text);
    m_filterError = result ? QString() : result.error().detail;
    if (!result)
        emit filterStatusChanged(m_filterError, true);
}

void MessageLogView::setConnectionFilter(ConnectionId id)
{
    m_filter->setConnection(id);
}

void MessageLogView::setClearedBefore(qint64 messageIndex)
{
    m_clearedBefore = messageIndex;
    if (m_snapshot)
        showRows();
}

void MessageLogView::showRows()
{
    if (!m_snapshot)
        return;
    const FilteredSnapshotPtr filtered = m_filter->found();
    if (filtered && filtered->analysis->generation != m_snapshot->generation)
        return; // the filter has not begun with the new messages
    QScopedValueRollback updating(m_isUpdating, true);
    const LogRows rows
        = filtered ? LogRows(filtered, m_clearedBefore) : LogRows(m_snapshot, m_clearedBefore);
    static const std::vector<PartialMessage> none;
    const auto& arriving = filtered ? none : m_snapshot->partials;
    const int scrolled = m_table->verticalScrollBar()->value();
    const qint64 first = m_model->rows().first();
    if (std::exchange(m_isFilterNew, false)) {
        m_model->resetRows(rows, arriving);
        restoreSelection();
    } else {
        m_model->setRows(rows, arriving);
        followSelection();
        keepScrollPosition(scrolled, rows.first() - first);
    }
    if (m_isFollowing)
        m_table->scrollToBottom();
    widenNumbers();
    updateHint();
    updateFollowButton();
    if (m_filterError.isEmpty()) // or it would stand for a frame
        emit filterStatusChanged(m_filter->status(m_model->rows().size()), false);
}

void MessageLogView::widenNumbers()
{
    using Model = MessageLogModel;
    bool isWider = widenForNumber(m_table, Model::NumberColumn, m_snapshot->messages.end());
    isWider
        |= widenForNumber(m_table, Model::ConnectionColumn, m_snapshot->connections.newest().value);
    isWider |= widenForText(m_table, Model::LengthColumn, widestLength());
    if (isWider)
        m_columns->fit();
}

/// Of the lengths that are to be seen.
QString MessageLogView::widestLength() const
{
    const int first = std::max(0, m_table->rowAt(0));
    const int most
        = m_table->viewport()->height() / m_table->verticalHeader()->defaultSectionSize() + 2;
    QString widest;
    for (int row = first; row < std::min(first + most, m_model->rowCount()); ++row) {
        const QString text = m_model->index(row, MessageLogModel::LengthColumn).data().toString();
        if (text.size() > widest.size())
            widest = text;
    }
    return widest;
}

int MessageLogView::selectedRow() const
{
    if (m_selectedArriving)
        return m_model->rowOf(*m_selectedArriving);
    return m_selectedIndex < 0 ? -1 : m_model->rowOf(m_selectedIndex);
}

void MessageLogView::restoreSelection()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

/// Rows came and went: the selected message may stand elsewhere, be whole now, or be given up.
void MessageLogView::followSelection()
{
    const qint64 firstNew = std::exchange(m_followedTo, m_snapshot->messages.end());
    const bool wasArriving = m_selectedArriving.has_value(); // its row goes when it is whole
    if (wasArriving) {
        m_selectedIndex = ArrivingMessage::findWhole(*m_snapshot, *m_selectedArriving, firstNew);
        if (m_selectedIndex >= 0)
            m_selectedArriving.reset();
    }
    const int row = selectedRow();
    const bool isSelected = !wasArriving || m_table->selectionModel()->isRowSelected(row);
    if (row == m_table->currentIndex().row() && isSelected)
        return;
    m_table->setAutoScroll(false);
    m_table->clearSelection();
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setAutoScroll(true);
}

bool MessageLogView::isShown(qint64 index) const
{
    return m_model->rowOf(index) >= 0;
}

void MessageLogView::focusTable()
{
    m_table->setFocus();
}

void MessageLogView::selectMessage(qint64 index)
{
    if (!m_snapshot || index < m_snapshot->messages.first() || index >= m_snapshot->messages.end())
        return;
    if (const int row = m_model->rowOf(index); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
        return;
    }
    m_selectedArriving.reset();
    m_selectedIndex = index;
    followSelection();
    emit messageSelected(m_snapshot->messages[index], index);
}

void MessageLogView::keepScrollPosition(int value, qint64 removed)
{
    if (m_isFollowing || removed <= 0)
        return;
    const qint64 pixels = removed * m_table->verticalHeader()->defaultSectionSize();
    m_table->verticalScrollBar()->setValue(int(std::max<qint64>(0, value - pixels)));
}

void MessageLogView::setFollowing(bool on)
{
    if (on && !m_isFollowing) {
        QScopedValueRollback updating(m_isUpdating, true);
        m_table->scrollToBottom();
    }
    m_isFollowing = on;
    updateFollowButton();
}

void MessageLogView::handleScrolled()
{
    const QScrollBar* const bar = m_table->verticalScrollBar();
    widenNumbers();
    if (!m_isUpdating)
        setFollowing(bar->value() == bar->maximum());
}

void MessageLogView::handleCurrentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_isUpdating || !current.isValid())
        return;
    setFollowing(false);
    m_selectedArriving = m_model->arrivingMessage(current.row());
    const qint64 index = current.data(MessageLogModel::MessageIndexRole).toLongLong();
    if (m_selectedArriving)
        emit messageSelected(*m_selectedArriving, -1);
    else if (index != m_selectedIndex)
        emit messageSelected(*m_model->message(current.row()), index);
    m_selectedIndex = index;
}

void MessageLogView::updateHint()
{
    m_hint->setVisible(m_model->rowCount() == 0);
    if (m_filter->isActive())
        m_hint->setHint(tr("No message passes the filter."), tr("Clear filter"));
    else
        m_hint->setHint(tr("Messages appear here as they are sent and received."));
}

void MessageLogView::updateFollowButton()
{
    const qint64 end = m_model->rows().end();
    if (m_isFollowing || m_seenEnd > end)
        m_seenEnd = end;
    m_followButton->setChecked(m_isFollowing);
    m_followAction->setChecked(m_isFollowing);
    if (m_isFollowing)
        m_followButton->setText(tr("Following"));
    else if (end == m_seenEnd)
        m_followButton->setText(tr("Follow"));
    else
        m_followButton->setText(
            tr("%1 new ↓", "a number of messages", Format::forPlural(end - m_seenEnd))
                .arg(Format::number(end - m_seenEnd)));
}

QVector<int> MessageLogView::rowsToCopy() const
{
    return MessageCopy::rows(*m_model, m_table->selectionModel()->selection());
}

void MessageLogView::copy(ByteFormat format) const
{
    const QVector<int> rows = rowsToCopy();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(MessageCopy::text(*m_model, rows, format));
}

void MessageLogView::setTitleShown(bool on)
{
    m_header->setTitleShown(on);
}

QList<QAction*> MessageLogView::messageActions() const
{
    return m_table->actions();
}

QAction* MessageLogView::addAction(
    const char* name, const QString& text, const QKeySequence& shortcut)
{
    auto* const action = new QAction(text, m_table);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(action);
    return action;
}

void MessageLogView::addActions()
{
    m_copyAction = addAction("copyMessageAction", tr("&Copy message"), QKeySequence::Copy);
    auto* const owner = new QMenu(m_table);
    m_copyMenu = addCopyActions(owner, this, [this](ByteFormat format) { copy(format); });
    m_table->addAction(m_copyMenu->menuAction());
    m_onlyAction = addAction(
        "showOnlyMessageConnectionAction", tr("Show &only this connection"), Qt::CTRL | Qt::Key_E);
    m_followAction
        = addAction("followTailAction", tr("&Follow the newest message"), Qt::CTRL | Qt::Key_End);
    m_followAction->setShortcutContext(Qt::WindowShortcut);
    m_followAction->setCheckable(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyAction, &QAction::triggered, this, [this] { copy(ByteFormat::Text); });
    connect(m_onlyAction, &QAction::triggered, this,
        [this] { emit connectionFilterRequested(currentConnection()); });
    connect(m_followAction, &QAction::triggered, this, &MessageLogView::setFollowing);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MessageLogView::updateActions);
}

ConnectionId MessageLogView::currentConnection() const
{
    return {m_table->currentIndex().data(MessageLogModel::ConnectionIdRole).toUInt()};
}

void MessageLogView::updateActions()
{
    const bool canCopy = !rowsToCopy().isEmpty();
    m_copyAction->setEnabled(canCopy);
    m_copyMenu->setEnabled(canCopy);
    const ConnectionId id = currentConnection();
    m_onlyAction->setEnabled(id.isValid());
    m_onlyAction->setText(id.isValid() ? tr("Show &only connection %1").arg(id.value)
                                       : tr("Show &only this connection"));
}
