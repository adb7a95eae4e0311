// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QTreeView>

class EmptyHint;
class EndpointModel;

/// The servers and clients of the session; what is chosen in it, the window shows.
class EndpointTree : public QTreeView
{
    Q_OBJECT

public:
    explicit EndpointTree(QWidget* parent = nullptr);

    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Takes an endpoint that does not run out of the tree.
    void hideEndpoint(EndpointId id);
    /// Marks it with how many messages it has that nobody has seen.
    void setUnread(EndpointId id, qint64 count);
    /// Invalid if none is.
    [[nodiscard]] EndpointId selectedEndpoint() const;
    void selectEndpoint(EndpointId id);
    /// How many sockets this computer has.
    void setSocketCount(qint64 count);
    /// Their row is marked as the one that is shown.
    void setSocketsShown(bool on);

signals:
    /// Another one is selected; invalid if none is.
    void endpointSelected(EndpointId id);
    /// A person wants to see an endpoint, whether or not it was selected already.
    void endpointChosen();
    /// Likewise the sockets of this computer.
    void socketsChosen();
    void startRequested(EndpointId id);
    void stopRequested(EndpointId id);
    void removeRequested(EndpointId id);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void handleCurrentChanged(const QModelIndex& current);
    void choose(const QModelIndex& index);

    EndpointModel* m_model;
    EmptyHint* m_hint;
};
