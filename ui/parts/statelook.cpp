// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/statelook.h"

StateLook StateLook::of(TcpState state)
{
    constexpr PillColors good {ColorRole::Good, ColorRole::GoodFill};
    constexpr PillColors waiting {ColorRole::Waiting, ColorRole::WaitingFill};
    constexpr PillColors quiet {ColorRole::Quiet, ColorRole::QuietFill};
    switch (state) {
    case TcpState::Established:
        return {PillShape::Dot, good};
    case TcpState::Unknown:
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::TimeWait: // it is normal, and ends by itself
        return {PillShape::Ring, quiet};
    case TcpState::FinWait2:
    case TcpState::CloseWait:
        return {PillShape::HalfDot, waiting};
    case TcpState::SynSent:
    case TcpState::SynReceived:
    case TcpState::FinWait1:
    case TcpState::Closing:
    case TcpState::LastAck:
        return {PillShape::Dots, waiting};
    }
    Q_UNREACHABLE();
}
