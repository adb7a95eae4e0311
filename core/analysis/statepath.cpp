// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statepath.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace {

using enum TcpState;

constexpr std::array afterClosed {Listen, SynSent};
constexpr std::array afterListen {SynReceived, SynSent, Closed};
constexpr std::array afterSynSent {Established, SynReceived, Closed};
constexpr std::array afterSynReceived {Established, FinWait1};
constexpr std::array afterEstablished {FinWait1, CloseWait};
constexpr std::array afterFinWait1 {FinWait2, Closing};
constexpr std::array afterWaiting {TimeWait};
constexpr std::array afterCloseWait {LastAck};
constexpr std::array afterLast {Closed};

/// The shortest way, without `from`; empty if there is none.
std::vector<TcpState> wayBetween(TcpState from, TcpState to)
{
    std::deque<std::vector<TcpState>> ways {{from}};
    while (!ways.empty()) {
        const std::vector<TcpState> way = std::move(ways.front());
        ways.pop_front();
        for (const TcpState next : statesAfter(way.back())) {
            const bool isEnd = next == Closed && next != to;
            if (isEnd || std::ranges::find(way, next) != way.end())
                continue;
            std::vector<TcpState> longer = way;
            longer.push_back(next);
            if (next == to)
                return {longer.begin() + 1, longer.end()};
            ways.push_back(std::move(longer));
        }
    }
    return {};
}

} // namespace

std::span<const TcpState> statesAfter(TcpState state)
{
    switch (state) {
    case Closed:
        return afterClosed;
    case Listen:
        return afterListen;
    case SynSent:
        return afterSynSent;
    case SynReceived:
        return afterSynReceived;
    case Established:
        return afterEstablished;
    case FinWait1:
        return afterFinWait1;
    case FinWait2:
    case Closing:
        return afterWaiting;
    case CloseWait:
        return afterCloseWait;
    case LastAck:
    case TimeWait:
        return afterLast;
    case Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

void StatePath::begin(Role role, qint64 time)
{
    if (m_size == 0)
        append(role == Role::Server ? Listen : Closed, false, time);
}

void StatePath::enter(TcpState state, bool isSeen, qint64 time)
{
    if (state == Unknown || m_isAborted)
        return;
    if (m_size == 0)
        return append(state, isSeen, time);
    StateStep& last = m_steps[m_size - 1];
    if (last.state == state) {
        last.isSeen |= isSeen;
        return;
    }
    if (last.state == Closed && m_size > 1)
        return;
    const std::vector<TcpState> way = wayBetween(last.state, state);
    if (state == Closed && way.size() != 1) // what is between would have been seen, or told of
        return abort(time);
    for (const TcpState each : way) // our SYN goes out as soon as it is opened
        append(each, isSeen && each == state, each == SynSent && each != state ? now().time : time);
}

void StatePath::finished(qint64 time)
{
    enter(now().state == CloseWait ? LastAck : FinWait1, false, time);
}

void StatePath::peerFinished(qint64 time)
{
    const bool isOursSent = now().state == FinWait1 || now().state == FinWait2;
    enter(isOursSent ? TimeWait : CloseWait, false, time);
}

void StatePath::ended(EndReason reason, qint64 time)
{
    switch (reason) {
    case EndReason::None:
    case EndReason::ClosedByUs:
    case EndReason::ClosedByPeer:
        if (now().state == SynSent)
            enter(Closed, false, time);
        return; // else the kernel may keep it
    case EndReason::HostNotFound:
        return; // no SYN went out
    case EndReason::Refused:
    case EndReason::TimedOut:
        if (now().state == Closed)
            enter(SynSent, false, time);
        break;
    default:
        break;
    }
    if (now().state != Closed)
        abort(time);
}

void StatePath::append(TcpState state, bool isSeen, qint64 time)
{
    if (m_size < most)
        m_steps[m_size++] = {time, state, isSeen};
}

void StatePath::abort(qint64 time)
{
    m_isAborted = true;
    append(Closed, false, time);
}
