// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behaviorspec.h"

#include <QByteArrayView>

#include <memory>

/// What a behaviour can do to its connection. Implemented by the connection, and by tests.
class BehaviorActions
{
public:
    virtual ~BehaviorActions() = default;
    /// Takes all of `bytes` (sent now, the rest queued); they need not outlive the call.
    virtual void send(QByteArrayView bytes) = 0;
    /// Closes in order once all that was sent has gone out.
    virtual void close() = 0;
};

/// What an endpoint does with what one connection receives. One object per connection, I/O thread
/// only; pure code without sockets. After it has called close() it gets no more bytes.
class Behavior
{
public:
    virtual ~Behavior() = default;

    virtual void bytesReceived(QByteArrayView bytes, BehaviorActions& actions) = 0;
    /// The peer's FIN was read: no more bytes will come; answers can still be sent.
    virtual void peerFinished(BehaviorActions& actions) { actions.close(); }
};

/// Null for Manual: a connection that nobody answers for.
[[nodiscard]] std::unique_ptr<Behavior> makeBehavior(const BehaviorSpec& spec);
