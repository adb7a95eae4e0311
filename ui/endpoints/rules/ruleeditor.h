// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replyrule.h"

#include <QDialog>

class InlineMessage;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Asks for one rule; says at its place what is wrong with it, and closes only with one that can be
/// used.
class RuleEditor : public QDialog
{
    Q_OBJECT

public:
    explicit RuleEditor(const ReplyRule& rule, QWidget* parent = nullptr);

    /// As the fields say.
    [[nodiscard]] ReplyRule rule() const;

private:
    void nameFields();
    void layOut();
    [[nodiscard]] QGridLayout* fields();
    void fill(const ReplyRule& rule);
    void updateFields();
    void check();
    void chooseFile();

    QComboBox* m_matchKind;
    QLineEdit* m_member;
    QLineEdit* m_pattern;
    InlineMessage* m_matchError;
    QComboBox* m_replyKind;
    QLineEdit* m_reply;
    QPushButton* m_fileButton;
    QLabel* m_hint;
    InlineMessage* m_replyError;
    QSpinBox* m_delay;
    QCheckBox* m_once;
    QComboBox* m_then;
    QPushButton* m_okButton = nullptr;
    QLabel* m_memberLabel = nullptr;
};
