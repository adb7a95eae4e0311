// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/tools/socketrow.h"
#include "ui/tools/socketwatch.h"

#include <QWidget>

class EmptyHint;
class InlineMessage;
class PanelHeader;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class SocketDetails;
class SocketsModel;
class SocketsOrder;
class TableColumns;

/// The sockets of this computer, of all processes, as they come, change and go. Reads them only
/// while it is seen.
class SocketsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SocketsPage(QWidget* parent = nullptr);
    ~SocketsPage() override;

    /// Which sockets are ours.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    void focusFilter();
    void focusTable();

signals:
    void closeRequested();
    /// How many there are; read once before the page is seen first.
    void countChanged(qint64 count);
    void connectionWanted(ConnectionId id);
    void endpointWanted(EndpointId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// Escape clears the filter, then leaves.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeFilterLine();
    [[nodiscard]] QWidget* makeFacets();
    void setUpTableView();
    void addActions();
    void orderTabs();
    void take(const SocketListPtr& list);
    void showFailure(const Error& error);
    void applyFilter();
    void updateTexts();
    void describeCurrent();
    void copySelected();
    void applyTheme();
    /// Null if there is none, or a group's head is.
    [[nodiscard]] const SocketRow* currentRow() const;

    SocketWatch m_watch;
    SocketsModel* m_model;
    SocketsOrder* m_order;
    PanelHeader* m_header;
    InlineMessage* m_message; // /proc/net in the place of SOCK_DIAG
    QLineEdit* m_filter;
    QLabel* m_filterStatus;
    QComboBox* m_grouping;
    QCheckBox* m_names;
    QButtonGroup* m_facets;
    QTableView* m_table;
    EmptyHint* m_hint;
    TableColumns* m_columns = nullptr;
    SocketDetails* m_details; // of the current row
};
