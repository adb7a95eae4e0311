// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/endstate.h"

namespace {

EndState follows(TcpState state)
{
    return {state, false};
}

TcpState afterFin(TcpState before)
{
    return before == TcpState::CloseWait ? TcpState::LastAck : TcpState::FinWait1;
}

/// The peer's FIN mostly acknowledges ours; where both crossed the kernel says CLOSING.
TcpState afterPeersFin(TcpState before)
{
    switch (before) {
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::TimeWait:
        return TcpState::TimeWait;
    default:
        return TcpState::CloseWait;
    }
}

/// Of a peer whose FIN has come; `ours` is what our kernel says then.
TcpState afterOwnFin(TcpState before, TcpState ours)
{
    if (before == TcpState::CloseWait)
        return TcpState::Closed;
    return ours == TcpState::CloseWait ? TcpState::FinWait2 : TcpState::Unknown;
}

TcpState afterEnd(TcpState before, EndReason reason)
{
    if (reason != EndReason::ClosedByUs)
        return TcpState::Closed;
    switch (before) {
    case TcpState::FinWait1: // the socket is gone, and its kernel still waits for the peer
    case TcpState::FinWait2:
    case TcpState::TimeWait:
        return before;
    case TcpState::Closing:
        return TcpState::TimeWait;
    default:
        return TcpState::Closed;
    }
}

} // namespace

EndState EndStates::atFirst(Role role)
{
    return follows(role == Role::Client ? TcpState::SynSent : TcpState::Listen);
}

EndState EndStates::after(EndState before, const EndEvent& event)
{
    // A descriptor says CLOSE in TIME-WAIT too, and once it is gone it says nothing.
    const bool isSaid = event.tcpState != TcpState::Unknown && event.tcpState != TcpState::Closed;
    if (isSaid)
        return {event.tcpState, true};
    switch (event.change) {
    case StateChange::Connected:
        return follows(TcpState::Established);
    case StateChange::Finished:
        return follows(afterFin(before.state));
    case StateChange::PeerFinished:
        return follows(afterPeersFin(before.state));
    case StateChange::Ended:
        return follows(afterEnd(before.state, event.reason));
    case StateChange::None:
    case StateChange::Note:
        return before;
    }
    Q_UNREACHABLE();
}

EndState EndStates::ofPeerAfter(EndState before, const EndEvent& event)
{
    switch (event.change) {
    case StateChange::Connected:
        return follows(TcpState::Established);
    case StateChange::Finished: // ours is acknowledged where our kernel says FIN-WAIT-2
        return event.tcpState == TcpState::FinWait2 ? follows(TcpState::CloseWait) : before;
    case StateChange::PeerFinished: // our kernel has acknowledged it
        return follows(afterOwnFin(before.state, event.tcpState));
    case StateChange::Ended:
        return event.reason == EndReason::ResetByPeer || event.reason == EndReason::ResetByUs
            ? follows(TcpState::Closed)
            : before;
    case StateChange::None:
    case StateChange::Note:
        return before;
    }
    Q_UNREACHABLE();
}
