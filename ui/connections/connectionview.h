// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QTimer>
#include <QVector>
#include <QWidget>

class ConnectionFilter;
class ConnectionTableModel;
class EmptyHint;
class PanelHeader;
class QTableView;
class QToolButton;
class TableColumns;

/// The table of connections, and what can be done with them.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    /// `session` may be null: the signals tell what was asked for.
    explicit ConnectionView(QWidget* parent = nullptr);
    ~ConnectionView() override;

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// What is shown is a file: nothing has a rate.
    void showAsFile() { m_rateTimer.stop(); }
    /// Its actions are what can be done with the connections that are selected.
    [[nodiscard]] QWidget* table() const;
    /// Shows one endpoint's connections; invalid: all.
    void setEndpointFilter(EndpointId endpoint, const QString& name = {});
    /// Hides those with an id below `idValue` that have ended by now.
    void setClearedBefore(qint64 idValue);
    /// Selects a connection and scrolls to it, if it is shown.
    void selectConnection(ConnectionId id);

    /// In the order they are shown.
    [[nodiscard]] QVector<ConnectionId> selectedConnections() const;

signals:
    /// The endpoint filter is to go.
    void allEndpointsRequested();
    /// The current row is another, invalid if there is none, or the messages that we send on it are
    /// of another framing (FramingSpec::toString()) now.
    void connectionSelected(ConnectionId id, const QString& framing);
    /// A person chose a row, with the mouse or the keyboard.
    void connectionChosen(ConnectionId id);
    /// Other connections are selected.
    void selectionChanged();
    /// "Show only this one".
    void connectionFilterRequested(ConnectionId id);
    void closeRequested(ConnectionId id);
    void resetRequested(ConnectionId id);
    void halfCloseRequested(ConnectionId id);
    void nameRequested(ConnectionId id);
    /// Which live connections are to be seen: those the kernel should be asked about.
    void visibleChanged(const std::vector<ConnectionId>& connections);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpTableView();
    void setUpStateButton();
    void fillStateMenu();
    void showKernelState(const QString& state);
    void applyTheme();
    void addActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& shortcut,
        void (ConnectionView::*triggered)());
    void disconnectSelected();
    void resetSelected();
    void halfCloseSelected();
    void showOnlyCurrent();
    void nameCurrent();
    void copyAddresses();
    void updateActions();
    static void restrict(
        QAction* action, const QVector<Transport>& live, QString (*whyNot)(Transport));
    [[nodiscard]] QVector<Transport> liveTransports() const;
    void updateColumns();
    [[nodiscard]] QString widestTransport() const;
    void updateHeader();
    void updateRates();
    void updateVisible();
    void handleCurrentChanged();
    [[nodiscard]] QString framingToSendOn(ConnectionId id) const;
    [[nodiscard]] ConnectionId connectionAt(const QModelIndex& index) const;

    ConnectionTableModel* m_model;
    ConnectionFilter* m_filter;
    PanelHeader* m_header;
    QToolButton* m_onlyButton; // says that not all are shown
    QToolButton* m_stateButton;
    QTableView* m_table;
    EmptyHint* m_hint;
    TableColumns* m_columns = nullptr;
    QTimer m_rateTimer;
    QVector<QAction*> m_liveActions; // need a live connection
    QAction* m_halfCloseAction = nullptr; // need one whose transport can
    QAction* m_resetAction = nullptr; // likewise
    QVector<QAction*> m_rowActions; // need any
    QString m_widestTransport; // as the column's width is
    Totals m_totals;
    bool m_hasLost = false; // connections with sockets of their own have lost datagrams
    std::vector<ConnectionId> m_visible; // live, and on the screen
    QString m_framing; // of what is sent on the current connection
};
