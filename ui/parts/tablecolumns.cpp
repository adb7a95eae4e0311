// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tablecolumns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QSettings>
#include <QTableView>

TableColumns::TableColumns(QTableView* table, QVector<GivingColumn> givingWay)
    : QObject(table)
    , m_table(table)
    , m_givingWay(std::move(givingWay))
    , m_menu(new QMenu(table))
{
    QHeaderView* const header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](QPoint place) { m_menu->popup(header->mapToGlobal(place)); });
    m_table->viewport()->installEventFilter(this);
    buildMenu();
    restoreChoices();
}

void TableColumns::buildMenu()
{
    m_menu->setTitle(tr("Col&umns"));
    const QAbstractItemModel* const model = m_table->model();
    for (int column = 0; column < model->columnCount() - 1; ++column) {
        const auto name = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction* const action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, column](bool on) { choose(column, on); });
        m_actions.append(action);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Default columns"), this, &TableColumns::forgetChoices);
}

void TableColumns::choose(int column, bool isShown)
{
    m_choices.insert(column, isShown);
    saveChoices();
    fit();
}

void TableColumns::forgetChoices()
{
    m_choices.clear();
    saveChoices();
    fit();
}

QString TableColumns::settingsKey() const
{
    return QStringLiteral("columns/") + m_table->objectName();
}

void TableColumns::restoreChoices()
{
    const QVariantMap choices = QSettings().value(settingsKey()).toMap();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        m_choices.insert(choice.key().toInt(), choice.value().toBool());
    fit();
}

void TableColumns::saveChoices() const
{
    QVariantMap choices;
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice)
        choices.insert(QString::number(choice.key()), choice.value());
    QSettings().setValue(settingsKey(), choices);
}

void TableColumns::setUseful(const QVector<int>& columns, bool areUseful)
{
    const QSet<int> before = m_useless;
    for (const int column : columns) {
        if (areUseful)
            m_useless.remove(column);
        else
            m_useless.insert(column);
    }
    if (m_useless != before)
        fit();
}

void TableColumns::fit()
{
    for (int column = 0; column <= m_actions.size(); ++column)
        m_table->setColumnHidden(column, !m_choices.value(column, !m_useless.contains(column)));
    QVector<GivingColumn> hidden;
    for (const GivingColumn& giving : m_givingWay) {
        if (lastColumnWidth() >= giving.leastWidth || m_choices.contains(giving.column)
            || m_useless.contains(giving.column))
            continue;
        m_table->hideColumn(giving.column);
        hidden.prepend(giving);
    }
    for (const GivingColumn& giving : hidden) { // a wider one went later, and left room for it
        m_table->showColumn(giving.column);
        if (lastColumnWidth() < giving.leastWidth)
            m_table->hideColumn(giving.column);
    }
    for (int column = 0; column < m_actions.size(); ++column)
        m_actions[column]->setChecked(!m_table->isColumnHidden(column));
}

/// What is left for it of the table's width.
int TableColumns::lastColumnWidth() const
{
    const QHeaderView* const header = m_table->horizontalHeader();
    return m_table->viewport()->width() - header->sectionPosition(header->count() - 1);
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const auto* const resize = static_cast<QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(this, &TableColumns::fit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
