// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/answer.h"
#include "core/behavior/behaviorspec.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <memory>

/// What a behaviour can do to its connection, and what it can ask. Implemented by
/// PerConnectionResponder, and by tests.
class BehaviorActions
{
public:
    virtual ~BehaviorActions() = default;
    /// Takes all of `bytes` (sent now, the rest queued); they need not outlive the call.
    virtual void send(QByteArrayView bytes) = 0;
    /// Closes in order once all that was sent has gone out.
    virtual void close() = 0;
    /// Sends `answer` once `delay` is over and all answers given before have gone out, so that
    /// answers keep their order whatever their delays. What is waiting when the connection ends, or
    /// is closed by the person, is dropped.
    virtual void answerAfter(std::chrono::milliseconds delay, Answer answer) = 0;
    /// To be called before each message is answered, if there can be several in what was received:
    /// ResponderHost::nextMessage().
    virtual void nextMessage() { }
    /// The peer's address and port: "127.0.0.1:51927".
    [[nodiscard]] virtual QString peerText() const = 0;
    /// Nanoseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 timeNs() const = 0;
};

/// What an endpoint does with what one connection receives. One object per connection, I/O thread
/// only; pure code without sockets. After it has called close() it gets no more bytes.
class Behavior
{
public:
    virtual ~Behavior() = default;

    virtual void bytesReceived(QByteArrayView bytes, BehaviorActions& actions) = 0;
    /// What was received so far was all of a message of the transport (a datagram): what is
    /// unfinished stays so, and what comes next begins anew.
    virtual void boundaryReached() { }
    /// The peer's FIN was read: no more bytes will come; answers can still be sent.
    virtual void peerFinished(BehaviorActions& actions) { actions.close(); }
    /// Other settings (reply, answers, rules), of the same kind and framing, for the messages that
    /// are whole from now on.
    virtual void settingsChanged(const BehaviorSpec&) { }
};

/// Null for Manual, since nobody answers, and for what is one for all connections (Responder).
[[nodiscard]] std::unique_ptr<Behavior> makeBehavior(const BehaviorSpec& spec);
