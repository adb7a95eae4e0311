// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMap>
#include <QString>

class InlineMessage;
class QPushButton;
class QTableWidget;

/// The table of answers of the application behaviour, edited in place. What is changed here counts
/// at once; a row without a search value is not an answer yet.
class AnswersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnswersDialog(QWidget* parent = nullptr);

    void setAnswers(const QMap<QString, QString>& answers);
    /// Of two rows with the same search value the last counts.
    [[nodiscard]] QMap<QString, QString> answers() const;

signals:
    void answersChanged();

private:
    void applyTheme();
    void addRow(const QString& value, const QString& result);
    void add();
    void remove();
    void restore();
    void change(const QMap<QString, QString>& answers);
    /// After m_previous was set.
    void offerUndo(const QString& text);
    void updateButtons();

    InlineMessage* m_message;
    QTableWidget* m_table;
    QPushButton* m_addButton;
    QPushButton* m_removeButton;
    QPushButton* m_restoreButton;
    QMap<QString, QString> m_previous; // what Undo brings back
};
