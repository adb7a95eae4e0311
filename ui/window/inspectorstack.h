// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QStackedWidget>

class ConnectionInspector;
class Inspector;

/// The inspector at the right, which follows the selection: one message taken apart, or one
/// connection with its states. GUI thread.
class InspectorStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Three of a message, then three of a connection.
    static constexpr int messagePages = 3;

    explicit InspectorStack(QWidget* parent = nullptr);

    [[nodiscard]] ConnectionInspector* connection() const { return m_connection; }
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// As Inspector::showMessage().
    void showMessage(const Message& message, qint64 index);
    /// Invalid: what is shown stays.
    void showConnection(ConnectionId id);
    /// Inspector's pages, then those of ConnectionInspector.
    void showPage(int page);

private:
    Inspector* m_message;
    ConnectionInspector* m_connection;
};
