// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connectionhistory.h"

#include <algorithm>
#include <limits>

EventDetails ConnectionHistory::openedDetails() const
{
    EventDetails details;
    details.endpoint = endpoint;
    details.role = role;
    details.target = target;
    details.transport = traits.transport;
    details.link = traits.link;
    return details;
}

EventDetails ConnectionHistory::connectedDetails() const
{
    EventDetails details;
    details.local = local;
    details.peer = peer;
    details.pair = pair;
    return details;
}

std::optional<EventDetails> ConnectionHistory::endedDetails() const
{
    EventDetails details;
    details.error = error;
    if (!isConnected) { // else its Connected event says where
        details.local = local;
        details.peer = peer;
    }
    if (details.local.isValid() || details.peer.isValid() || error.code != ErrorCode::None)
        return details;
    return {};
}

quint32 ConnectionHistory::endedLength() const
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    return quint32(std::min(unacknowledged + 1, most));
}

void ConnectionHistory::repeat(CaptureJournal& journal) const
{
    const StreamOffsets offsets {
        passed[std::size_t(Direction::In)], passed[std::size_t(Direction::Out)]};
    CaptureRecord record;
    record.subject = id.value;
    const auto repeat = [&](RecordKind kind, const std::optional<EventDetails>& details = {}) {
        record.kind = kind;
        journal.repeatEvent(record, details ? &*details : nullptr, offsets);
    };
    record.layer = traits.layer;
    repeat(RecordKind::ConnectionOpened, openedDetails());
    record.layer = Layer::Wire;
    if (isConnected)
        repeat(RecordKind::Connected, connectedDetails());
    record.kind = RecordKind::ConnectionNote;
    journal.repeatNotes(record, untoldNotes.all());
    if (hasPeerFinished)
        repeat(RecordKind::PeerFinished);
    if (hasFinished)
        repeat(RecordKind::Finished);
    if (!hasEnded)
        return;
    record.reason = reason;
    record.tcpState = TcpState::Closed;
    record.length = endedLength();
    repeat(RecordKind::Ended, endedDetails());
}
