// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointmodel.h"

#include "core/text/safetext.h"
#include "core/words/behaviorwords.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"

#include <algorithm>

namespace {
// What a row shows; the sums that change with every message are not among it.
bool looksSame(const EndpointFacts& one, const EndpointFacts& other)
{
    return one.state == other.state && one.liveConnections == other.liveConnections
        && one.closingConnections == other.closingConnections && one.local == other.local
        && one.target == other.target && one.error == other.error && one.behavior == other.behavior
        && one.lastEnd == other.lastEnd && one.transport == other.transport
        && one.lostDatagrams == other.lostDatagrams;
}

/// Of what is no TCP, its transport stands before it.
QString withTransport(Transport transport, const QString& words)
{
    return transport == Transport::Tcp ? words : transportName(transport) + u' ' + words;
}

QString shortTarget(const QString& target)
{
    const QString loopback = QStringLiteral("127.0.0.1:");
    const Result<TransportAddress> parsed = parseTransportAddress(target);
    const QString place = parsed ? placeText(*parsed) : target;
    return safeText(place.startsWith(loopback) ? place.mid(loopback.size() - 1) : place, 200);
}
} // namespace

void EndpointModel::setEndpoints(const std::vector<EndpointFacts>& endpoints)
{
    Group wanted[2];
    for (const EndpointFacts& facts : endpoints) {
        if (facts.isRunning())
            m_hidden.remove(facts.id);
        if (!m_hidden.contains(facts.id))
            wanted[int(facts.role)].push_back(facts);
    }
    for (const int row : {0, 1})
        updateGroup(row, wanted[row]);
}

// Endpoints keep their order, so what is new or gone is found by walking along both lists.
void EndpointModel::updateGroup(int row, const Group& wanted)
{
    Group& group = m_groups[row];
    const QModelIndex parent = index(row, 0, {});
    for (std::size_t i = 0; i < wanted.size();) {
        const int place = int(i);
        if (i < group.size() && group[i].id == wanted[i].id) {
            const bool isSame = looksSame(group[i], wanted[i]);
            group[i] = wanted[i];
            if (!isSame)
                emit dataChanged(index(place, 0, parent), index(place, 0, parent));
            ++i;
        } else if (i < group.size() && group[i].id < wanted[i].id) {
            beginRemoveRows(parent, place, place);
            group.erase(group.begin() + place);
            endRemoveRows();
        } else {
            beginInsertRows(parent, place, place);
            group.insert(group.begin() + place, wanted[i]);
            endInsertRows();
            ++i;
        }
    }
    if (group.size() > wanted.size()) {
        beginRemoveRows(parent, int(wanted.size()), int(group.size()) - 1);
        group.resize(wanted.size());
        endRemoveRows();
    }
}

void EndpointModel::hideEndpoint(EndpointId id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_hidden.insert(id);
    beginRemoveRows(index.parent(), index.row(), index.row());
    Group& group = m_groups[index.parent().row()];
    group.erase(group.begin() + index.row());
    endRemoveRows();
}

void EndpointModel::setUnread(EndpointId id, qint64 count)
{
    if (m_unread.value(id) == count)
        return;
    if (count > 0)
        m_unread.insert(id, count);
    else
        m_unread.remove(id);
    if (const QModelIndex index = indexOf(id); index.isValid())
        emit dataChanged(index, index, {UnreadRole, Qt::AccessibleTextRole});
}

QModelIndex EndpointModel::indexOf(EndpointId id) const
{
    for (const int row : {0, 1}) {
        const Group& group = m_groups[row];
        const auto found = std::find_if(group.begin(), group.end(),
            [id](const EndpointFacts& facts) { return facts.id == id; });
        if (found != group.end())
            return index(int(found - group.begin()), 0, index(row, 0, {}));
    }
    return {};
}

// The internal id is 0 for a role's row, and the role's row plus 1 for an endpoint.
QModelIndex EndpointModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex EndpointModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int EndpointModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return computerRow + 1;
    if (parent.internalId() != 0)
        return 0;
    return parent.row() == computerRow ? 1 : int(m_groups[parent.row()].size());
}

int EndpointModel::columnCount(const QModelIndex&) const
{
    return 1;
}

const EndpointFacts* EndpointModel::factsAt(const QModelIndex& index) const
{
    return index.internalId() == 0 || isSockets(index)
        ? nullptr
        : &m_groups[index.internalId() - 1][std::size_t(index.row())];
}

bool EndpointModel::isSockets(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == computerRow + 1;
}

QModelIndex EndpointModel::socketsIndex() const
{
    return index(0, 0, index(computerRow, 0, {}));
}

void EndpointModel::setSocketCount(qint64 count)
{
    if (std::exchange(m_sockets, count) != count)
        emit dataChanged(socketsIndex(), socketsIndex(), {NoteRole, Qt::AccessibleTextRole});
}

QVariant EndpointModel::socketsData(int role) const
{
    const QString count = m_sockets < 0 ? QString() : Format::number(m_sockets);
    switch (role) {
    case Qt::DisplayRole:
        return tr("Sockets", "of this computer");
    case Qt::AccessibleTextRole:
        return tr("Sockets of this computer: %1").arg(count);
    case NoteRole:
        return count;
    case EndpointIdRole:
        return quint32(0);
    default:
        return {};
    }
}

QString EndpointModel::groupName(int row)
{
    switch (row) {
    case int(Role::Server):
        return tr("Servers");
    case int(Role::Client):
        return tr("Clients");
    default:
        return tr("This computer");
    }
}

static QString endpointNote(const EndpointFacts& facts)
{
    const bool endedByItself
        = facts.lastEnd != EndReason::None && facts.lastEnd != EndReason::ClosedByUs;
    switch (facts.state) {
    case EndpointFacts::State::Stopped:
        if (facts.closingConnections > 0)
            return EndpointModel::tr("closing · %1", "how many connections close")
                .arg(Format::number(facts.closingConnections));
        return facts.role == Role::Client && endedByItself
            ? ConnectionWords::endReason(facts.lastEnd)
            : EndpointModel::tr("stopped");
    case EndpointFacts::State::Failed:
        return EndpointModel::tr("failed");
    case EndpointFacts::State::Paused:
        return EndpointModel::tr(
            "waiting · %1", "a server that cannot accept for now; how many connections it has")
            .arg(Format::number(facts.liveConnections));
    case EndpointFacts::State::Listening:
    case EndpointFacts::State::Active:
        break;
    }
    if (facts.lostDatagrams > 0)
        return EndpointModel::tr("lost · %1", "a number of datagrams")
            .arg(Format::number(facts.lostDatagrams));
    if (facts.role == Role::Client)
        return isDatagram(facts.transport) ? EndpointModel::tr("active")
                                           : EndpointModel::tr("connected");
    return EndpointModel::tr("%1 · %2", "what a server does: “Echo”; how many connections it has")
        .arg(BehaviorWords::title(facts.behavior), Format::number(facts.liveConnections));
}

static QString endpointName(const EndpointFacts& facts)
{
    if (facts.role == Role::Server)
        return withTransport(facts.transport,
            shortTarget(facts.local.isValid() ? facts.local.toString() : facts.target));
    const qint64 count = facts.liveConnections;
    const QString target = withTransport(facts.transport, shortTarget(facts.target));
    return count > 0 ? QStringLiteral("%1 → %2").arg(Format::number(count), target)
                     : QStringLiteral("→ %1").arg(target);
}

static QString accessibleText(const EndpointFacts& facts, qint64 unread)
{
    QStringList parts {endpointName(facts), endpointNote(facts)};
    if (unread > 0) {
        parts << EndpointModel::tr("%1 new", "a number of messages", Format::forPlural(unread))
                     .arg(Format::number(unread));
    }
    return Format::list(parts);
}

QVariant EndpointModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const EndpointFacts* facts = factsAt(index);
    if (!facts) {
        if (isSockets(index))
            return socketsData(role);
        if (role == Qt::DisplayRole)
            return groupName(index.row());
        return role == EndpointIdRole ? QVariant(quint32(0)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return endpointName(*facts);
    case Qt::AccessibleTextRole:
        return accessibleText(*facts, m_unread.value(facts->id));
    case Qt::ToolTipRole:
        return Format::plainToolTip(accessibleText(*facts, m_unread.value(facts->id)));
    case EndpointIdRole:
        return facts->id.value;
    case StateRole:
        return int(facts->state);
    case NoteRole:
        return endpointNote(*facts);
    case UnreadRole:
        return m_unread.value(facts->id);
    default:
        return {};
    }
}
