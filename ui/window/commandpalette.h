// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

/// Finds any action by a part of its name, and triggers it: Ctrl+K, a few letters, Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent = nullptr);

    /// Opens under the top of the parent with these actions, and those of their menus; hidden and
    /// disabled ones are left out.
    void open(const QList<QAction*>& actions);
    using QDialog::open;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString name; ///< with the menu's in front, where it is in one
        QAction* action;
    };

    void collect(const QString& menu, const QList<QAction*>& actions);
    void showMatches(const QString& text);
    void triggerCurrent();

    QLineEdit* m_edit;
    QListWidget* m_list;
    QVector<Entry> m_entries;
};
