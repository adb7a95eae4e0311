// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionfilter.h"

#include "core/words/connectionwords.h"
#include "ui/connections/connectiontablemodel.h"

ConnectionFilter::ConnectionFilter(ConnectionTableModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(false);
    setSortRole(ConnectionTableModel::SortRole);
    setSourceModel(model);
}

void ConnectionFilter::setEndpoint(EndpointId endpoint)
{
    m_endpoint = endpoint;
    invalidateFilter();
}

void ConnectionFilter::setKernelState(const QString& state)
{
    m_kernelState = state;
    invalidateFilter();
}

void ConnectionFilter::filterAgain()
{
    if (!m_kernelState.isEmpty())
        invalidateFilter();
}

void ConnectionFilter::setClearedBefore(qint64 idValue)
{
    m_clearedBefore = idValue;
    m_clearedAt = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_clearedAt = std::max(m_clearedAt, m_model->facts(row).ended);
    invalidateFilter();
}

bool ConnectionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const ConnectionFacts& facts = m_model->facts(row);
    if (!facts.isKnown() || (m_endpoint.isValid() && facts.endpoint != m_endpoint))
        return false;
    if (!m_kernelState.isEmpty() && ConnectionWords::kernelState(facts.path) != m_kernelState)
        return false;
    return facts.isLive() || facts.id.value >= m_clearedBefore || facts.ended > m_clearedAt;
}
