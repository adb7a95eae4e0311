// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/rules/answersdialog.h"

#include "core/behavior/behaviorspec.h"
#include "core/text/safetext.h"
#include "ui/endpoints/rules/tabledialog.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/inlinemessage.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>

namespace {
constexpr QSize startSize {560, 320}; // pixels
enum Columns { ValueColumn, ResultColumn, ColumnCount };
} // namespace

AnswersDialog::AnswersDialog(QWidget* parent)
    : QDialog(parent)
    , m_message(new InlineMessage(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_addButton(new QPushButton(tr("&Add"), this))
    , m_removeButton(new QPushButton(tr("&Remove"), this))
    , m_restoreButton(new QPushButton(tr("Re&store"), this))
{
    setObjectName(QStringLiteral("answersDialog"));
    setWindowTitle(tr("Answers of the application server"));
    setAccessibleName(windowTitle());
    m_table->setObjectName(QStringLiteral("serverAnswersTable"));
    m_table->setAccessibleName(tr("Search values with their results"));
    m_table->setHorizontalHeaderLabels({tr("Search value"), tr("Result")});
    m_addButton->setObjectName(QStringLiteral("addAnswerButton"));
    m_removeButton->setObjectName(QStringLiteral("removeAnswerButton"));
    m_restoreButton->setObjectName(QStringLiteral("restoreAnswersButton"));
    m_restoreButton->setToolTip(tr("The answers of the tutorial's server again"));
    for (QPushButton* button : {m_addButton, m_removeButton, m_restoreButton})
        button->setAutoDefault(false);
    m_message->setClosable(true);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { change(m_previous); });
    connect(m_table, &QTableWidget::itemChanged, this, &AnswersDialog::answersChanged);
    connect(m_table, &QTableWidget::itemChanged, m_message, &QWidget::hide);
    connect(m_table, &QTableWidget::currentCellChanged, this, &AnswersDialog::updateButtons);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &AnswersDialog::remove);
    connect(m_addButton, &QPushButton::clicked, this, &AnswersDialog::add);
    connect(m_removeButton, &QPushButton::clicked, this, &AnswersDialog::remove);
    connect(m_restoreButton, &QPushButton::clicked, this, &AnswersDialog::restore);
    connect(&Theme::instance(), &Theme::changed, this, &AnswersDialog::applyTheme);
    layOutTableDialog(this, m_message, m_table, {m_addButton, m_removeButton}, {m_restoreButton});
    resize(startSize);
    applyTheme();
}

void AnswersDialog::applyTheme()
{
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ValueColumn, startSize.width() / 4);
}

void AnswersDialog::setAnswers(const QMap<QString, QString>& answers)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        addRow(answer.key(), answer.value());
    m_message->hide();
    updateButtons();
}

QMap<QString, QString> AnswersDialog::answers() const
{
    QMap<QString, QString> answers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString value = m_table->item(row, ValueColumn)->text();
        if (!value.isEmpty())
            answers.insert(value, m_table->item(row, ResultColumn)->text());
    }
    return answers;
}

void AnswersDialog::addRow(const QString& value, const QString& result)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, ValueColumn, new QTableWidgetItem(value));
    m_table->setItem(row, ResultColumn, new QTableWidgetItem(result));
}

void AnswersDialog::add()
{
    {
        const QSignalBlocker blocker(m_table);
        addRow({}, {});
    }
    const QModelIndex first = m_table->model()->index(m_table->rowCount() - 1, ValueColumn);
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void AnswersDialog::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QString value = m_table->item(row, ValueColumn)->text();
    m_previous = answers();
    m_table->removeRow(row);
    emit answersChanged();
    offerUndo(tr("Removed the answer to “%1”.").arg(safeText(value)));
}

void AnswersDialog::restore()
{
    m_previous = answers();
    change(defaultAnswers());
    offerUndo(tr("These are the answers of the tutorial's server."));
}

void AnswersDialog::change(const QMap<QString, QString>& answers)
{
    setAnswers(answers);
    emit answersChanged();
}

void AnswersDialog::offerUndo(const QString& text)
{
    if (m_previous != answers())
        m_message->showMessage(InlineMessage::Kind::Notice, text, tr("Undo"));
}

void AnswersDialog::updateButtons()
{
    m_removeButton->setEnabled(m_table->currentRow() >= 0);
}
