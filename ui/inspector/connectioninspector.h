// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/socketview.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class KernelPage;
class QLabel;
class QStackedWidget;
class QTabBar;
class SocketPage;
class StatePage;

/// One connection: the way through the states, what the kernel measures, and its socket's options.
class ConnectionInspector : public QWidget
{
    Q_OBJECT

public:
    enum Tabs { StateTab, KernelTab, SocketTab };

    explicit ConnectionInspector(QWidget* parent = nullptr);

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Invalid: none.
    void showConnection(ConnectionId id);
    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    /// One of Tabs.
    void showPage(int page);
    /// What an option was asked to be is refused.
    void showOptionError(const QString& text);

signals:
    /// The sockets that are on the screen, for the kernel to be asked about; empty: none.
    void inspectRequested(const std::vector<ConnectionId>& connections);
    void sendRequested(ConnectionId id);
    void halfCloseRequested(ConnectionId id);
    void closeRequested(ConnectionId id);
    void resetRequested(ConnectionId id);
    void readingRequested(ConnectionId id, bool on);
    void optionRequested(ConnectionId id, SocketOption option, qint64 value);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTabs();
    QWidget* scrolled(QWidget* page);
    void connectPages();
    void applyTheme();
    [[nodiscard]] bool isNews(const AnalysisSnapshot& before) const;
    void refresh();
    void updateInspected();
    [[nodiscard]] QString note(const SocketView& view) const;

    AnalysisSnapshotPtr m_snapshot;
    ConnectionId m_connection;
    std::vector<ConnectionId> m_inspected; // asked for
    QTabBar* m_tabs;
    QLabel* m_title;
    ElidedLabel* m_note;
    QStackedWidget* m_pages;
    StatePage* m_state;
    KernelPage* m_kernel;
    SocketPage* m_socket;
    QTimer m_clock; // durations pass
};
