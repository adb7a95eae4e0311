// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketsmodel.h"

#include "core/words/format.h"
#include "ui/parts/columnheader.h"

#include <algorithm>

namespace {

ColumnHeader headerOf(int column)
{
    switch (column) {
    case SocketsModel::TypeColumn:
        return {SocketsModel::tr("Type")};
    case SocketsModel::StateColumn:
        return {SocketsModel::tr("State")};
    case SocketsModel::LocalColumn:
        return {SocketsModel::tr("Local"), SocketsModel::tr("Local address or path")};
    case SocketsModel::PeerColumn:
        return {SocketsModel::tr("Peer"),
            SocketsModel::tr("Address or path of the other end; of a Unix socket "
                             "without a name the program that has it")};
    case SocketsModel::UnreadColumn:
        return {SocketsModel::tr("Unread"),
            SocketsModel::tr("Bytes that wait to be read; of a listener connections that wait to "
                             "be accepted, and how many may"),
            true};
    case SocketsModel::UnsentColumn:
        return {SocketsModel::tr("Unsent"),
            SocketsModel::tr("Bytes that are not sent or not acknowledged"), true};
    case SocketsModel::TimerColumn:
        return {SocketsModel::tr("Timer"),
            SocketsModel::tr("What the kernel waits for; of UDP the datagrams that were dropped")};
    case SocketsModel::ProcessColumn:
        return {SocketsModel::tr("Process")};
    case SocketsModel::ChangeColumn:
        return {SocketsModel::tr("Change"),
            SocketsModel::tr("New, changed or gone within the last seconds")};
    default:
        Q_UNREACHABLE();
    }
}

/// Whether a person sees another row; timers run all the time.
bool looksSame(const KernelSocket& one, const KernelSocket& other)
{
    return one.state == other.state && one.isBoundOnly == other.isBoundOnly
        && one.receiveQueue == other.receiveQueue && one.sendQueue == other.sendQueue
        && one.drops == other.drops && one.local == other.local && one.peer == other.peer
        && one.localName == other.localName && one.peerName == other.peerName
        && one.peerInode == other.peerInode;
}

} // namespace

SocketsModel::Key SocketsModel::keyOf(const KernelSocket& socket)
{
    const quint64 number = socket.cookie != 0 ? socket.cookie : socket.inode;
    return number != 0 ? Key {.number = number, .local = {}, .peer = {}}
                       : Key {.number = 0, .local = socket.local, .peer = socket.peer};
}

void SocketsModel::update(const SocketListPtr& list, qint64 now)
{
    m_list = list;
    QHash<Key, const KernelSocket*> found;
    found.reserve(qsizetype(list->sockets.size()));
    for (const KernelSocket& socket : list->sockets)
        found.insert(keyOf(socket), &socket);
    updateRows(found, now); // those that it knows are taken out
    removeGone(now);
    addNew(found, now);
    m_hasRead = true;
    countFacets();
    updateGroups();
    emit shownChanged();
}

void SocketsModel::clear()
{
    m_hasRead = false;
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

void SocketsModel::updateRows(QHash<Key, const KernelSocket*>& found, qint64 now)
{
    int first = -1; // of a run of rows that look different
    for (int at = 0; at <= int(m_rows.size()); ++at) {
        SocketRow* const row = at < int(m_rows.size()) ? m_rows[std::size_t(at)].get() : nullptr;
        bool isOther = false;
        if (row && !row->isGroup) {
            const KernelSocket* const socket = found.take(keyOf(row->socket));
            if (socket) {
                isOther = updateRow(*row, *socket, now);
            } else if (row->change != SocketRow::Change::Gone) {
                row->change = SocketRow::Change::Gone;
                row->changed = now;
                isOther = true;
            }
        }
        if (isOther && first < 0)
            first = at;
        if (!isOther && first >= 0) {
            emit dataChanged(index(first, 0), index(at - 1, ColumnCount - 1));
            first = -1;
        }
    }
}

bool SocketsModel::updateRow(SocketRow& row, const KernelSocket& socket, qint64 now) const
{
    const SocketOwner* const owner = m_list->owners.find(socket.inode);
    const qint64 pid = owner ? owner->pid : 0;
    const bool isSame = looksSame(row.socket, socket) && row.owner.pid == pid
        && row.change != SocketRow::Change::Gone;
    row.socket = socket;
    if (isSame && (row.change == SocketRow::Change::None || now - row.changed < markedFor))
        return false;
    row.owner = owner ? *owner : SocketOwner();
    row.change = isSame ? SocketRow::Change::None : SocketRow::Change::Changed;
    row.changed = now;
    row.text.clear();
    judge(row);
    return true;
}

void SocketsModel::removeGone(qint64 now)
{
    const auto isOver = [now](const Row& row) {
        return row->change == SocketRow::Change::Gone && now - row->changed >= markedFor;
    };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isOver(m_rows[std::size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && isOver(m_rows[std::size_t(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void SocketsModel::addNew(const QHash<Key, const KernelSocket*>& found, qint64 now)
{
    if (found.isEmpty())
        return;
    std::vector<Row> rows;
    for (const KernelSocket& socket : m_list->sockets) { // in their order
        if (found.value(keyOf(socket)) != &socket)
            continue;
        auto row = std::make_unique<SocketRow>();
        row->socket = socket;
        if (const SocketOwner* const owner = m_list->owners.find(socket.inode))
            row->owner = *owner;
        row->change = m_hasRead ? SocketRow::Change::New : SocketRow::Change::None;
        row->changed = now;
        judge(*row);
        rows.push_back(std::move(row));
    }
    append(std::move(rows));
}

void SocketsModel::append(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

void SocketsModel::countFacets()
{
    m_counts = {};
    m_shown = 0;
    for (const Row& row : m_rows) {
        if (row->isGroup || row->change == SocketRow::Change::Gone)
            continue;
        ++m_counts[0];
        ++m_counts[std::size_t(row->facet())];
        m_shown += row->isShown;
    }
}

void SocketsModel::judge(SocketRow& row) const
{
    row.group = groupOf(row);
    row.isShown = m_facet == SocketFacet::All || row.facet() == m_facet;
    if (!row.isShown || m_filter.isEmpty())
        return;
    if (row.text.isEmpty()) {
        for (int column = 0; column < ChangeColumn; ++column)
            row.text += cellText(row, column) + u' ';
    }
    row.isShown = m_filter.matches({*m_list, row.socket, row.text});
}

void SocketsModel::judgeAll()
{
    for (const Row& row : m_rows) {
        if (!row->isGroup)
            judge(*row);
    }
    countFacets();
    updateGroups();
    emit shownChanged();
}

void SocketsModel::setFilter(const SocketFilter& filter)
{
    m_filter = filter;
    judgeAll();
}

void SocketsModel::setFacet(SocketFacet facet)
{
    m_facet = facet;
    judgeAll();
}

void SocketsModel::setNamesShown(bool on)
{
    m_hasNames = on;
    for (const Row& row : m_rows)
        row->text.clear();
    judgeAll();
    if (!m_rows.empty())
        emit dataChanged(index(0, LocalColumn), index(rowCount() - 1, PeerColumn));
}

void SocketsModel::setGrouping(SocketGrouping grouping)
{
    m_grouping = grouping;
    removeGroups();
    judgeAll();
    emit groupingChanged();
}

QString SocketsModel::groupOf(const SocketRow& row) const
{
    switch (m_grouping) {
    case SocketGrouping::None:
        return {};
    case SocketGrouping::Process:
        return row.processText(*m_list);
    case SocketGrouping::State:
        return socketStateName(row.socket);
    }
    Q_UNREACHABLE();
}

/// Each group has a head, which stands among the rows: who sorts them puts it before the others.
void SocketsModel::updateGroups()
{
    if (m_grouping == SocketGrouping::None)
        return;
    QHash<QString, qint64> sizes;
    for (const Row& row : m_rows) {
        if (!row->isGroup)
            sizes[row->group] += row->isShown;
    }
    for (int at = 0; at < int(m_rows.size()); ++at) {
        SocketRow& head = *m_rows[std::size_t(at)];
        if (!head.isGroup)
            continue;
        const qint64 size = sizes.take(head.group);
        if (std::exchange(head.groupSize, size) == size)
            continue;
        head.isShown = size > 0;
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    std::vector<Row> heads;
    for (auto group = sizes.cbegin(); group != sizes.cend(); ++group) {
        auto head = std::make_unique<SocketRow>();
        head->isGroup = true;
        head->group = group.key();
        head->groupSize = group.value();
        head->isShown = group.value() > 0;
        heads.push_back(std::move(head));
    }
    append(std::move(heads));
}

void SocketsModel::removeGroups()
{
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (!m_rows[std::size_t(at)]->isGroup)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
}

QString SocketsModel::groupTitle(const SocketRow& row) const
{
    return tr("%1 · %2", "a process or a state, how many sockets")
        .arg(row.group, Format::number(row.groupSize));
}

QString SocketsModel::cellText(const SocketRow& row, int column) const
{
    switch (column) {
    case TypeColumn:
        return row.typeText();
    case StateColumn:
        return socketStateName(row.socket);
    case LocalColumn:
        return row.localText(*m_list, m_hasNames);
    case PeerColumn:
        return row.peerText(*m_list, m_hasNames);
    case UnreadColumn:
        return row.unreadText();
    case UnsentColumn:
        return row.unsentText();
    case TimerColumn:
        return row.timerText();
    case ProcessColumn:
        return row.processText(*m_list);
    case ChangeColumn:
        return row.changeText();
    default:
        Q_UNREACHABLE();
    }
}

QString SocketsModel::textOf(int row) const
{
    if (this->row(row).isGroup)
        return groupTitle(this->row(row));
    QStringList texts;
    for (int column = 0; column < ChangeColumn; ++column)
        texts.append(cellText(this->row(row), column));
    return texts.join(u'\t');
}

int SocketsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SocketsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SocketsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SocketRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (row.isGroup)
            return index.column() == TypeColumn ? groupTitle(row) : QString();
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TypeColumn && !row.isGroup
            ? QVariant(QString(socketProtocolName(row.socket.transport)))
            : QVariant();
    case Qt::TextAlignmentRole:
        return headerOf(index.column()).alignment();
    default:
        return {};
    }
}

QVariant SocketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? headerOf(section).data(role) : QVariant();
}
