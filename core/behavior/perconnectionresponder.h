// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/responder.h"

/// Gives each peer a behaviour of its own, which knows nothing of the others (echo, reply, rules,
/// ...). Reading from a peer stops while too much waits for it: only what a behaviour answers with
/// grows with what is read.
class PerConnectionResponder : public Responder
{
public:
    explicit PerConnectionResponder(const BehaviorSpec& spec)
        : m_spec(spec)
    {
    }

    void peerConnected(Peer& peer) override;
    void bytesReceived(Peer& peer, QByteArrayView bytes) override;
    void peerFinished(Peer& peer) override;
    void peerDrained(Peer& peer) override;
    void settingsChanged(const BehaviorSpec& spec) override;

private:
    class State;

    [[nodiscard]] static State& stateOf(Peer& peer);

    BehaviorSpec m_spec;
};
