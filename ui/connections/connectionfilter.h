// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QSortFilterProxyModel>

class ConnectionTableModel;

/// The connections to show, of one endpoint or all, in the order the person asked for. Rows keep
/// their place while their numbers change: they are put in order when a header is clicked.
class ConnectionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ConnectionFilter(ConnectionTableModel* model, QObject* parent = nullptr);

    /// Invalid: of all endpoints.
    void setEndpoint(EndpointId endpoint);
    /// Shows those alone that the kernel says this of (ConnectionWords::kernelState()), as of now;
    /// empty: all.
    void setKernelState(const QString& state);
    [[nodiscard]] const QString& kernelState() const { return m_kernelState; }
    /// Looks again whose state is another by now.
    void filterAgain();
    /// Hides those with an id below `idValue` that have ended by now.
    void setClearedBefore(qint64 idValue);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ConnectionTableModel* m_model;
    EndpointId m_endpoint;
    QString m_kernelState;
    qint64 m_clearedBefore = 0;
    qint64 m_clearedAt = 0; // ns since 1970 UTC: what ended later stays
};
