// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/rules/rulesdialog.h"

#include "core/behavior/rules/rulesjson.h"
#include "core/text/safetext.h"
#include "core/words/rulewords.h"
#include "ui/endpoints/rules/ruleeditor.h"
#include "ui/endpoints/rules/rulemodel.h"
#include "ui/endpoints/rules/tabledialog.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/emptyhint.h"
#include "ui/theme/inlinemessage.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>

namespace {
constexpr QSize startSize {680, 360}; // pixels
constexpr qint64 maxFileSize = 64 * 1024 * 1024; // bytes

/// A count with failures stands out.
class RuleDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override
    {
        const auto* model = static_cast<const RuleModel*>(index.model());
        const bool isFault
            = index.column() == RuleModel::CountColumn && model->count(index.row()).failures > 0;
        return {.color = isFault ? ColorRole::Fault : ColorRole::Text};
    }
};

QFileDialog* fileDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(RulesDialog::tr("Rules (*.json)"));
    return dialog;
}
} // namespace

RulesDialog::RulesDialog(QWidget* parent)
    : QDialog(parent)
    , m_model(new RuleModel(this))
    , m_table(new QTableView(this))
    , m_message(new InlineMessage(this))
    , m_addButton(addButton("addRuleButton", tr("&Add…"), &RulesDialog::add))
    , m_editButton(addButton("editRuleButton", tr("&Edit…"), &RulesDialog::edit))
    , m_removeButton(addButton("removeRuleButton", tr("&Remove"), &RulesDialog::remove))
    , m_upButton(addButton("ruleUpButton", tr("&Up", "move a rule"), &RulesDialog::moveUp))
    , m_downButton(addButton("ruleDownButton", tr("&Down", "move a rule"), &RulesDialog::moveDown))
    , m_importButton(addButton("importRulesButton", tr("&Import…"), &RulesDialog::chooseImport))
    , m_exportButton(addButton("exportRulesButton", tr("E&xport…"), &RulesDialog::chooseExport))
{
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Reply rules"));
    setAccessibleName(windowTitle());
    m_message->setClosable(true);
    m_table->setObjectName(QStringLiteral("serverRulesTable"));
    m_table->setAccessibleName(tr("Rules, in the order in which they are tried"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RuleDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* hint = new EmptyHint(m_table);
    hint->setText(tr("Rules appear here. The first one that matches a message answers it;\n"
                     "a message that none matches is not answered."));
    connect(m_model, &QAbstractItemModel::modelReset, hint,
        [this, hint] { hint->setVisible(m_model->rowCount() == 0); });
    // Later: the Enter that opens the editor would press its OK too.
    connect(m_table, &QTableView::activated, this, &RulesDialog::edit, Qt::QueuedConnection);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &RulesDialog::remove);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { change(m_previous, 0); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RulesDialog::updateButtons);
    connect(&Theme::instance(), &Theme::changed, this, &RulesDialog::applyTheme);
    layOutTableDialog(this, m_message, m_table,
        {m_addButton, m_editButton, m_removeButton, m_upButton, m_downButton},
        {m_importButton, m_exportButton});
    resize(startSize);
    applyTheme();
    updateButtons();
}

QPushButton* RulesDialog::addButton(
    const char* name, const QString& text, void (RulesDialog::*clicked)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

void RulesDialog::applyTheme()
{
    setUpTable(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RuleModel::MatchColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(RuleModel::AnswerColumn, QHeaderView::Stretch);
    setColumnWidths(m_table, {{}, {}, {QStringLiteral("9,999,999")}});
}

void RulesDialog::setRules(const ReplyRulesPtr& rules)
{
    m_message->hide();
    m_model->setRules(rules);
    updateButtons();
}

void RulesDialog::updateCounts()
{
    m_model->updateCounts();
}

ReplyRuleList RulesDialog::list() const
{
    return m_model->rules() ? m_model->rules()->list() : ReplyRuleList();
}

bool RulesDialog::change(const ReplyRuleList& rules, int selected)
{
    const Result<ReplyRulesPtr> made = ReplyRules::make(rules, m_model->rules());
    if (!made) {
        m_message->showMessage(InlineMessage::Kind::Error,
            tr("These rules cannot be used: %1.").arg(safeText(made.error().detail)));
        return false;
    }
    setRules(*made);
    m_table->selectRow(std::min(selected, m_model->rowCount() - 1));
    updateButtons();
    emit rulesChanged(*made);
    return true;
}

void RulesDialog::add()
{
    auto* editor = new RuleEditor({}, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this,
        [this, editor] { change(list() << editor->rule(), m_model->rowCount()); });
    editor->open();
}

void RulesDialog::edit()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    auto* editor = new RuleEditor(list().at(row), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, row] {
        ReplyRuleList rules = list();
        rules[row] = editor->rule();
        change(rules, row);
    });
    editor->open();
}

void RulesDialog::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const ReplyRuleList previous = list();
    ReplyRuleList rules = previous;
    const ReplyRule removed = rules.takeAt(row);
    if (change(rules, row))
        offerUndo(
            tr("Removed the rule: %1", "Contains “hello”").arg(RuleWords::matchText(removed.match)),
            previous);
}

void RulesDialog::offerUndo(const QString& text, const ReplyRuleList& previous)
{
    m_previous = previous;
    m_message->showMessage(InlineMessage::Kind::Notice, text, tr("Undo"));
}

void RulesDialog::moveUp()
{
    moveBy(-1);
}

void RulesDialog::moveDown()
{
    moveBy(1);
}

void RulesDialog::moveBy(int rows)
{
    const int row = m_table->currentIndex().row();
    ReplyRuleList rules = list();
    rules.move(row, row + rows);
    change(rules, row + rows);
}

void RulesDialog::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_editButton->setEnabled(row >= 0);
    m_removeButton->setEnabled(row >= 0);
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_exportButton->setEnabled(m_model->rowCount() > 0);
}

void RulesDialog::chooseImport()
{
    QFileDialog* dialog = fileDialog(this, tr("Import rules"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesDialog::importFrom);
    dialog->open();
}

void RulesDialog::chooseExport()
{
    QFileDialog* dialog = fileDialog(this, tr("Export rules"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &RulesDialog::exportTo);
    dialog->open();
}

void RulesDialog::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showMessage(InlineMessage::Kind::Error,
            tr("%1 cannot be read: %2.").arg(safeText(path), file.errorString()));
        return;
    }
    const Result<ReplyRuleList> rules = rulesFromJson(file.read(maxFileSize));
    if (!rules) {
        m_message->showMessage(InlineMessage::Kind::Error,
            tr("%1 has no rules that can be used: %2.")
                .arg(safeText(path), safeText(rules.error().detail)));
        return;
    }
    const ReplyRuleList previous = list();
    if (change(*rules, 0) && !previous.isEmpty())
        offerUndo(tr("The rules of the file took the place of those before."), previous);
}

void RulesDialog::exportTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = rulesToJson(list());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        m_message->showMessage(InlineMessage::Kind::Error,
            tr("%1 cannot be written: %2.").arg(safeText(path), file.errorString()));
    }
}
