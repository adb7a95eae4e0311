// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/tools/socketrow.h"

#include <QWidget>

class QLabel;
class QToolButton;

/// A line on one socket of this computer: what its state means, and if it is one of ours the way to
/// its connection or server.
class SocketDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SocketDetails(QWidget* parent = nullptr);

    /// Which sockets are ours.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Null: none is selected. Not kept.
    void show(const SocketRow* row);
    /// To what it is of ours; nothing if it is not.
    void go();
    /// What goes there.
    [[nodiscard]] QToolButton* button() const { return m_button; }

signals:
    void connectionWanted(ConnectionId id);
    void endpointWanted(EndpointId id);

private:
    void applyTheme();
    /// Invalid if there is none.
    [[nodiscard]] ConnectionId connectionOf(const SocketRow& row) const;
    [[nodiscard]] EndpointId endpointOf(const SocketRow& row) const;

    QLabel* m_state;
    QLabel* m_meaning;
    QToolButton* m_button;
    AnalysisSnapshotPtr m_snapshot;
    ConnectionId m_connection; // of the socket that is shown
    EndpointId m_endpoint; // likewise
};
