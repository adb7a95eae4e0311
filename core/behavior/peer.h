// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/socketaddress.h"
#include "core/behavior/answer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <memory>

/// What a responder keeps of one of its peers.
class PeerState
{
public:
    virtual ~PeerState() = default;
};

/// A responder's handle for one peer: one connection of its endpoint. I/O thread only. Valid until
/// Responder::peerGone() has returned; between the connection's end and that call its commands do
/// nothing.
class Peer
{
public:
    virtual ~Peer() = default;

    [[nodiscard]] virtual ConnectionId id() const = 0;
    [[nodiscard]] virtual SocketAddress peerAddress() const = 0;
    /// Whether each bytesReceived() is a message that its sender has sent as one.
    [[nodiscard]] virtual bool keepsBoundaries() const { return false; }

    /// Takes all of `bytes` (sent now, the rest copied and queued); what is over a limit is dropped
    /// as a whole, and counted.
    virtual void send(QByteArrayView bytes) = 0;
    /// The same for bytes that many peers get: what is queued is shared, not copied, and goes out
    /// once all is read that can be read now, together with what else is sent until then.
    virtual void sendShared(const QByteArray& bytes) = 0;
    /// Sends what sendShared() holds back.
    virtual void flush() { }
    /// Sends `answer` once `delay` is over and all answers given before have gone out, so that
    /// answers keep their order whatever their delays. What is waiting when the connection ends, or
    /// is closed, is dropped.
    virtual void answerAfter(std::chrono::milliseconds delay, Answer answer) = 0;
    /// Closes in order once all that was sent has gone out.
    virtual void close() = 0;
    /// RST, at once.
    virtual void reset() = 0;
    /// While off, nothing more comes from the peer; its window fills.
    virtual void setReading(bool on) = 0;
    /// Bytes that are held to be sent: not yet taken by the kernel, or waiting for their time.
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;

    /// Null before it was set.
    [[nodiscard]] PeerState* state() const { return m_state.get(); }
    void setState(std::unique_ptr<PeerState> state) { m_state = std::move(state); }

private:
    std::unique_ptr<PeerState> m_state;
};
