// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connectionhistory.h"

void ConnectionHistory::repeat(CaptureJournal& journal) const
{
    const StreamOffsets offsets {
        passed[std::size_t(Direction::In)], passed[std::size_t(Direction::Out)]};
    CaptureRecord record;
    record.subject = id.value;
    const auto repeat = [&](RecordKind kind, qint64 details) {
        record.kind = kind;
        record.details = details;
        journal.repeatEvent(record, offsets);
    };
    repeat(RecordKind::ConnectionOpened, openedDetails);
    if (connectedDetails >= 0)
        repeat(RecordKind::Connected, connectedDetails);
    if (hasPeerFinished)
        repeat(RecordKind::PeerFinished, -1);
    if (hasFinished)
        repeat(RecordKind::Finished, -1);
    if (!hasEnded)
        return;
    record.reason = reason;
    record.tcpState = TcpState::Closed;
    repeat(RecordKind::Ended, endedDetails);
}
