// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QVector>

class QAction;
class QMenu;
class QTableView;

/// A column that is hidden while the last one has less than `leastWidth` pixels.
struct GivingColumn {
    int column;
    int leastWidth;
};

/// Which columns of a table are shown: those chosen in its header's menu, which are remembered
/// (QSettings), and of the others as many as leave the last column room enough. The last column
/// takes what is left of the width.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// `table` has its model, outlives this, and is remembered by its objectName. `givingWay`: the
    /// least wanted first; the last column may be one of them, after which its width counts as
    /// what is left.
    explicit TableColumns(QTableView* table, QVector<GivingColumn> givingWay = {});

    /// Shows and hides columns by name.
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// Whether these have something to show: others are hidden, unless a person has chosen them.
    void setUseful(const QVector<int>& columns, bool areUseful);
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
    QVector<GivingColumn> m_givingWay;
    QMenu* m_menu;
    QVector<QAction*> m_actions; // by column; none for the last one
    QHash<int, bool> m_choices; // column, whether it is shown
    QSet<int> m_useless; // columns that have nothing to show
};
