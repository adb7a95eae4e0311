// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replyrules.h"

#include <QDialog>

class InlineMessage;
class QPushButton;
class QTableView;
class RuleModel;

/// The rules of one server, in the order in which they are tried, with how often each has matched.
/// What is changed here counts at once.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(QWidget* parent = nullptr);

    /// Null: none.
    void setRules(const ReplyRulesPtr& rules);
    void updateCounts();
    /// Puts the rules of a file in the place of those there are; says in the window what is wrong.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

signals:
    void rulesChanged(const ReplyRulesPtr& rules);

private:
    QPushButton* addButton(const char* name, const QString& text, void (RulesDialog::*clicked)());
    void applyTheme();
    void add();
    void edit();
    void remove();
    void moveUp();
    void moveDown();
    void moveBy(int rows);
    void chooseImport();
    void chooseExport();
    [[nodiscard]] ReplyRuleList list() const;
    /// Whether they can be used; `selected` is the row to select then.
    bool change(const ReplyRuleList& rules, int selected);
    void offerUndo(const QString& text, const ReplyRuleList& previous);
    void updateButtons();

    RuleModel* m_model;
    QTableView* m_table;
    InlineMessage* m_message;
    ReplyRuleList m_previous; // what Undo brings back
    QPushButton* m_addButton;
    QPushButton* m_editButton;
    QPushButton* m_removeButton;
    QPushButton* m_upButton;
    QPushButton* m_downButton;
    QPushButton* m_importButton;
    QPushButton* m_exportButton;
};
