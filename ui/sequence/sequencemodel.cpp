// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencemodel.h"

#include "core/words/format.h"
#include "ui/sequence/sequencecontent.h"

#include <algorithm>

bool SequenceModel::isLaterState(const SequenceSnapshot& lines) const
{
    const SequenceSnapshotPtr& before = m_rows.lines();
    return before && lines.whose == before->whose && lines.tracks == before->tracks
        && lines.analysis->generation == before->analysis->generation
        && lines.first >= before->first && lines.end() >= before->end();
}

void SequenceModel::setLines(const SequenceSnapshotPtr& lines)
{
    if (!isLaterState(*lines)) {
        beginResetModel();
        m_rows = {};
        m_rows.setLines(lines);
        m_first = m_rows.first();
        m_end = m_rows.end();
        endResetModel();
        return;
    }
    const bool hasGrown = m_rows.lines()->last != lines->last;
    SequenceRows rows = m_rows;
    rows.setLines(lines);
    const qint64 shown = m_end; // what was there before
    if (const qint64 gone = std::min(rows.first(), m_end) - m_first; gone > 0) {
        beginRemoveRows({}, 0, int(gone) - 1);
        m_first += gone;
        endRemoveRows();
    }
    if (m_first == m_end)
        m_first = m_end = rows.first();
    m_rows = std::move(rows);
    if (hasGrown && rowOf(shown - 1) >= 0)
        emit dataChanged(index(rowOf(shown - 1)), index(rowOf(shown - 1)));
    const qint64 added = m_rows.end() - m_end;
    if (added <= 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added) - 1);
    m_end = m_rows.end();
    endInsertRows();
}

void SequenceModel::toggleRun(qint64 position)
{
    const SequenceRows::Row run = m_rows.at(position);
    if (!run.isRun)
        return;
    const int row = rowOf(position);
    const int count = int(m_rows.lines()->line(m_rows.lines()->positionOf(run.item)).count);
    if (run.isUnfolded)
        beginRemoveRows({}, row + 1, row + count);
    else
        beginInsertRows({}, row + 1, row + count);
    m_rows.setUnfolded(position, !run.isUnfolded);
    m_end = m_rows.end();
    if (run.isUnfolded)
        endRemoveRows();
    else
        endInsertRows();
    emit dataChanged(index(row), index(row));
}

int SequenceModel::rowOf(qint64 position) const
{
    return position < m_first || position >= m_end ? -1 : int(position - m_first);
}

qint64 SequenceModel::messageIndex(qint64 position) const
{
    const SequenceItem& item = m_rows.lines()->items[m_rows.at(position).item];
    return item.kind == SequenceItem::Kind::Row ? item.row : -1;
}

int SequenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_first);
}

QVariant SequenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 position = positionOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return SequenceText::label(m_rows, position).text;
    case Qt::ToolTipRole:
        return Format::plainToolTip(SequenceText::toolTip(m_rows, position));
    case Qt::AccessibleTextRole:
        return SequenceText::spoken(m_rows, position);
    case MessageIndexRole:
        return messageIndex(position);
    case IsRunRole:
        return m_rows.at(position).isRun;
    case CallsRole: {
        const SequenceContent content = SequenceContent::of(m_rows, position);
        return QStringList {content.fromCall, content.toCall};
    }
    default:
        return {};
    }
}
