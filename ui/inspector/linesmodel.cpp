// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/linesmodel.h"

#include "core/text/safetext.h"
#include "ui/parts/markedtextrole.h"

#include <algorithm>

static constexpr qint64 hexBytesPerLine = 16;

LinesModel::LinesModel(QByteArray bytes, Kind kind, QObject* parent)
    : ContentModel(parent)
    , m_bytes(std::move(bytes))
    , m_kind(kind)
{
    m_ends = takeBatch();
}

qint64 LinesModel::lineEnd(qint64 start) const
{
    if (m_kind == Kind::Hex)
        return std::min<qint64>(m_bytes.size(), start + hexBytesPerLine);
    const qint64 lineFeed = m_bytes.indexOf('\n', start);
    return lineFeed < 0 ? m_bytes.size() : lineFeed + 1;
}

/// Where the next lines end.
std::vector<qint64> LinesModel::takeBatch() const
{
    std::vector<qint64> ends;
    const std::size_t most = batchAfter(m_ends.size());
    for (qint64 at = end(); ends.size() < most && at < m_bytes.size();) {
        at = lineEnd(at);
        ends.push_back(at);
    }
    return ends;
}

bool LinesModel::grow(const QByteArray& bytes)
{
    if (!bytes.startsWith(m_bytes))
        return false;
    m_bytes = bytes;
    if (!m_ends.empty()) {
        const QModelIndex last = index(rowCount() - 1, 0);
        m_ends.back() = lineEnd(range(last).start);
        emit dataChanged(last, last);
    }
    fetchMore({});
    return true;
}

ByteRange LinesModel::range(const QModelIndex& index) const
{
    const auto row = std::size_t(index.row());
    return {row == 0 ? 0 : m_ends[row - 1], m_ends[row]};
}

QModelIndex LinesModel::find(ByteRange range)
{
    while (canFetchMore({}) && m_ends.size() < farOff && end() <= range.start)
        fetchMore({});
    const auto line = std::ranges::upper_bound(m_ends, range.start);
    return line != m_ends.end() && range.end <= *line ? index(int(line - m_ends.begin()), 0)
                                                      : QModelIndex();
}

QModelIndex LinesModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex LinesModel::parent(const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {};
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ends.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

bool LinesModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

bool LinesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && end() < m_bytes.size();
}

void LinesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const std::vector<qint64> ends = takeBatch();
    const int first = rowCount();
    beginInsertRows({}, first, first + int(ends.size()) - 1);
    m_ends.insert(m_ends.end(), ends.begin(), ends.end());
    endInsertRows();
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != markedTextRole))
        return {};
    const ByteRange line = range(index);
    QByteArrayView bytes = QByteArrayView(m_bytes).sliced(line.start, line.size());
    if (m_kind == Kind::Hex && role == markedTextRole)
        return {};
    if (m_kind == Kind::Hex)
        return QString::fromLatin1(bytes.toByteArray().toHex(' '));
    for (const char end : {'\n', '\r'}) {
        if (bytes.endsWith(end))
            bytes.chop(1);
    }
    const MarkedText text = markedLine(bytes);
    return role == markedTextRole ? QVariant::fromValue(text) : QVariant(text.text);
}
