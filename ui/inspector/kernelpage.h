// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/socketview.h"

#include <QHash>
#include <QWidget>

class EmptyHint;
class KernelModel;
class QLabel;
class QTableView;
class TrendPlot;
struct TcpInfoWord;

/// What the kernel measures of one connection: all of TCP_INFO, and a minute of what matters most;
/// of what is no TCP, its queues and buffers.
class KernelPage : public QWidget
{
    Q_OBJECT

public:
    explicit KernelPage(QWidget* parent = nullptr);

    /// Takes in what the kernel measures now, shown or not: the plots go on.
    void follow(const SocketView& view);
    void showSocket(const SocketView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void clear();
    [[nodiscard]] QString note() const;
    [[nodiscard]] QList<TcpInfoWord> words() const;

    SocketView m_view;
    qint64 m_shownTime = 0; // of what the table shows, ns since 1970 UTC; 0: nothing
    qint64 m_plottedTime = 0; // of the newest in the plots
    QLabel* m_note;
    TrendPlot* m_roundTrip;
    TrendPlot* m_window;
    TrendPlot* m_rate;
    KernelModel* m_model;
    QTableView* m_table;
    EmptyHint* m_hint;
    QHash<int, int> m_columnWidths; // pixels, as long as a column is hidden
};
