// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QVector>

class QAction;
class QMenu;
class QTableView;

/// Which columns of a table are shown: those chosen in its header's menu, which are remembered
/// (QSettings), and of the others as many as leave the last column room enough. The last column
/// takes what is left of the width.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// `table` has its model, outlives this, and is remembered by its objectName. The columns of
    /// `givingWay`, the least wanted first, are hidden while the last one has less than
    /// `leastWidth` pixels.
    explicit TableColumns(QTableView* table, QVector<int> givingWay = {}, int leastWidth = 0);

    /// Shows and hides columns by name.
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// The widths of columns changed.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMenu();
    void choose(int column, bool isShown);
    void forgetChoices();
    void restoreChoices();
    void saveChoices() const;
    [[nodiscard]] QString settingsKey() const;
    [[nodiscard]] int lastColumnWidth() const;

    QTableView* m_table;
    QVector<int> m_givingWay;
    int m_leastWidth; // pixels of the last column
    QMenu* m_menu;
    QVector<QAction*> m_actions; // by column; none for the last one
    QHash<int, bool> m_choices; // column, whether it is shown
};
