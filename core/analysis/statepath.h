// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"

#include <array>
#include <span>

/// A state of RFC 9293 that a connection came into.
struct StateStep {
    qint64 time = 0; ///< ns since 1970 UTC; of one that was not seen, of the event it follows from
    TcpState state = TcpState::Unknown;
    /// The kernel said so; else it follows from what happened, and was too short to be seen.
    bool isSeen = false;

    bool operator==(const StateStep&) const = default;
};

/// The way of a connection through the states of RFC 9293 (section 3.3.2, figure 5), from CLOSED or
/// LISTEN on. None comes twice but CLOSED, so the way is short. A value.
class StatePath
{
public:
    static constexpr std::size_t most = 8;

    /// It is opened: by a SYN of ours, or of a peer.
    void begin(Role role, qint64 time);
    /// It is in `state`: what RFC 9293 has between the last one and this follows. What cannot come
    /// behind the last one is old news and left out.
    void enter(TcpState state, bool isSeen, qint64 time);
    /// Of events of which the kernel's word is not known.
    void finished(qint64 time);
    void peerFinished(qint64 time);
    void ended(EndReason reason, qint64 time);

    [[nodiscard]] std::span<const StateStep> steps() const { return {m_steps.data(), m_size}; }
    /// The last step; Unknown if it is not opened.
    [[nodiscard]] StateStep now() const { return m_size == 0 ? StateStep() : m_steps[m_size - 1]; }
    /// Whether the last step, to CLOSED, is none of figure 5's arrows: there was an RST, which
    /// RFC 9293 has from any state, or the kernel's time for the peer was over.
    [[nodiscard]] bool isAborted() const { return m_isAborted; }

    bool operator==(const StatePath&) const = default;

private:
    void append(TcpState state, bool isSeen, qint64 time);
    void abort(qint64 time);

    std::array<StateStep, most> m_steps {};
    quint8 m_size = 0;
    bool m_isAborted = false;
};

/// The states that RFC 9293's figure 5 has an arrow to, in the order of what is usual.
[[nodiscard]] std::span<const TcpState> statesAfter(TcpState state);
