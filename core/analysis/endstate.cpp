// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/endstate.h"

namespace {

EndState follows(TcpState state)
{
    return {state, false};
}

/// Of a peer whose FIN has come; `ours` is what our kernel says then.
TcpState afterOwnFin(TcpState before, TcpState ours)
{
    if (before == TcpState::CloseWait)
        return TcpState::Closed;
    return ours == TcpState::CloseWait ? TcpState::FinWait2 : TcpState::Unknown;
}

} // namespace

EndState peerStateAfter(EndState before, const EndEvent& event)
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
    case StateChange::Lost:
    case StateChange::ErrorTold:
        return before;
    }
    Q_UNREACHABLE();
}
