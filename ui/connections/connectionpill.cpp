// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionpill.h"

namespace {
/// Ended in a way that nobody has to look at.
bool endedQuietly(EndReason reason)
{
    return reason == EndReason::None || reason == EndReason::ClosedByUs
        || reason == EndReason::ClosedByPeer || reason == EndReason::Refused;
}

bool isClosing(const ConnectionNow* now)
{
    return now && now->end >= ConnectionNow::End::Close;
}

}

PillShape ConnectionPill::shape(const ConnectionFacts& facts, const ConnectionNow* now)
{
    if (facts.isLive() && isClosing(now))
        return PillShape::Dots;
    switch (facts.state) {
    case ConnectionState::Connecting:
    case ConnectionState::Closing:
        return PillShape::Dots;
    case ConnectionState::Connected:
        return PillShape::Dot;
    case ConnectionState::PeerHalfClosed:
    case ConnectionState::HalfClosed:
        return PillShape::HalfDot;
    case ConnectionState::Ended:
    case ConnectionState::LeftOpen:
        return endedQuietly(facts.reason) ? PillShape::Ring : PillShape::Cross;
    }
    Q_UNREACHABLE();
}

PillColors ConnectionPill::colors(const ConnectionFacts& facts, const ConnectionNow* now)
{
    if (facts.state == ConnectionState::Connected && !isClosing(now))
        return {ColorRole::Good, ColorRole::GoodFill};
    if (facts.isLive())
        return {ColorRole::Waiting, ColorRole::WaitingFill};
    if (endedQuietly(facts.reason))
        return {ColorRole::Quiet, ColorRole::QuietFill};
    return {ColorRole::Fault, ColorRole::FaultFill};
}
