// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/perconnectionresponder.h"

#include "core/behavior/behavior.h"

/// A peer's behaviour, and what it may do to the peer.
class PerConnectionResponder::State final : public PeerState, private BehaviorActions
{
public:
    State(Peer& peer, ResponderHost& host, std::unique_ptr<Behavior> behavior)
        : m_peer(peer)
        , m_host(host)
        , m_behavior(std::move(behavior))
    {
    }

    void receive(QByteArrayView bytes)
    {
        if (m_isClosed)
            return;
        m_behavior->bytesReceived(bytes, *this);
        if (m_peer.keepsBoundaries())
            m_behavior->boundaryReached();
    }
    void finish()
    {
        if (!m_isClosed)
            m_behavior->peerFinished(*this);
    }
    void change(const BehaviorSpec& spec) { m_behavior->settingsChanged(spec); }

private:
    void send(QByteArrayView bytes) override { m_peer.send(bytes); }
    void close() override
    {
        m_isClosed = true;
        m_peer.close();
    }
    void answerAfter(std::chrono::milliseconds delay, Answer answer) override
    {
        m_peer.answerAfter(delay, std::move(answer));
    }
    void nextMessage() override { m_host.nextMessage(); }
    [[nodiscard]] QString peerText() const override { return m_peer.peerAddress().toString(); }
    [[nodiscard]] qint64 timeNs() const override { return m_host.timeNs(); }

    Peer& m_peer;
    ResponderHost& m_host;
    std::unique_ptr<Behavior> m_behavior;
    bool m_isClosed = false;
};

PerConnectionResponder::State& PerConnectionResponder::stateOf(Peer& peer)
{
    return static_cast<State&>(*peer.state());
}

void PerConnectionResponder::peerConnected(Peer& peer)
{
    peer.setState(std::make_unique<State>(peer, host(), makeBehavior(m_spec)));
}

void PerConnectionResponder::bytesReceived(Peer& peer, QByteArrayView bytes)
{
    stateOf(peer).receive(bytes);
    if (peer.unsentBytes() >= host().limits().queueHighWater)
        peer.setReading(false);
}

void PerConnectionResponder::peerFinished(Peer& peer)
{
    stateOf(peer).finish();
}

void PerConnectionResponder::peerDrained(Peer& peer)
{
    peer.setReading(true);
}

void PerConnectionResponder::settingsChanged(const BehaviorSpec& spec)
{
    m_spec = spec;
    for (Peer* peer : host().peers())
        stateOf(*peer).change(spec);
}
