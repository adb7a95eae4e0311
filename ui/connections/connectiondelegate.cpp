// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondelegate.h"

#include "core/words/connectionwords.h"
#include "ui/connections/connectionfilter.h"
#include "ui/connections/connectionpill.h"
#include "ui/connections/connectiontablemodel.h"

#include <QPainter>

ConnectionDelegate::ConnectionDelegate(
    const ConnectionTableModel* model, const ConnectionFilter* filter, QObject* parent)
    : CellDelegate(parent)
    , m_model(model)
    , m_filter(filter)
{
}

CellDelegate::CellLook ConnectionDelegate::lookOf(const QModelIndex& index) const
{
    switch (index.column()) {
    case ConnectionTableModel::LocalColumn:
    case ConnectionTableModel::PeerColumn:
        return {ColorRole::Text, true, Qt::ElideMiddle};
    case ConnectionTableModel::KernelColumn:
        return {ColorRole::SecondaryText, true};
    case ConnectionTableModel::AgeColumn:
    case ConnectionTableModel::ReasonColumn:
        return {ColorRole::SecondaryText};
    default:
        return {};
    }
}

void ConnectionDelegate::paintContent(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (index.column() != ConnectionTableModel::StateColumn)
        return CellDelegate::paintContent(painter, rect, index);
    const int row = m_filter->mapToSource(index).row();
    const ConnectionFacts& facts = m_model->facts(row);
    const ConnectionNow* const now = m_model->now(row);
    painter->setFont(Theme::instance().smallFont());
    paintPill(painter, rect, ConnectionWords::state(facts, now), ConnectionPill::shape(facts, now),
        ConnectionPill::colors(facts, now));
}
