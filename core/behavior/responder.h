// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/notes.h"
#include "core/behavior/behaviorspec.h"
#include "core/behavior/peer.h"

#include <QMap>
#include <QString>

#include <vector>

/// What a person asks of a responder that runs ("kick", ...): what it means, the responder says.
struct ResponderCommand {
    QString name;
    QMap<QString, QString> values;

    bool operator==(const ResponderCommand&) const = default;
};

/// What a responder can ask of its endpoint. I/O thread only.
class ResponderHost
{
public:
    virtual ~ResponderHost() = default;

    /// The live peers, in the order of their coming.
    [[nodiscard]] virtual std::vector<Peer*> peers() const = 0;
    /// Calls Responder::woken() at this time of the monotonic clock (nanoseconds); a later call
    /// takes the place of an earlier one.
    virtual void wakeAt(qint64 monotonicNs) = 0;
    /// Writes notes about the endpoint into the capture, as one event, with the cause of what is
    /// sent now.
    virtual void note(const QList<Note>& notes) = 0;
    /// Likewise about a peer's connection.
    virtual void note(const Peer& peer, const QList<Note>& notes) = 0;
    /// What is sent from here on answers the next message of the bytes that were received, or is
    /// about something new (CaptureRecord::cause). To be called before each message of
    /// bytesReceived() is answered, the first included.
    virtual void nextMessage() = 0;
    [[nodiscard]] virtual const Limits& limits() const = 0;
    /// Nanoseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 timeNs() const = 0;
    /// Nanoseconds of the monotonic clock.
    [[nodiscard]] virtual qint64 monotonicNs() const = 0;
};

/// What an endpoint does with what its peers send: one object for the endpoint. Pure code without
/// sockets, I/O thread only. While one of its functions runs no other is called.
///
/// It can be replaced while peers are live: the new one is told of each of them by peerConnected().
class Responder
{
public:
    virtual ~Responder() = default;

    /// The first call of all; `host` outlives the responder.
    virtual void start(ResponderHost& host) { m_host = &host; }

    virtual void peerConnected(Peer&) { }
    virtual void bytesReceived(Peer& peer, QByteArrayView bytes) = 0;
    /// The peer's FIN was read: no more bytes will come; it can still be sent to.
    virtual void peerFinished(Peer& peer) { peer.close(); }
    /// The connection has ended, by whichever side. The last call for this peer.
    virtual void peerGone(Peer&) { }
    /// What waits for the peer has fallen below Limits::queueLowWater, after it had reached
    /// Limits::queueHighWater.
    virtual void peerDrained(Peer&) { }
    /// The time of ResponderHost::wakeAt() has come.
    virtual void woken() { }
    virtual void commanded(const ResponderCommand&) { }
    /// The endpoint stops: all its peers are closed now, in order.
    virtual void stopping() { }
    /// Recording goes on. What was noted while it was off is in no file, and if it is of what
    /// happens (Note::isEvent()), what holds of it is to be noted again.
    virtual void recordingResumed() { }
    /// Other settings of the same kind and framing, for the messages that are whole from now on.
    virtual void settingsChanged(const BehaviorSpec&) { }

protected:
    [[nodiscard]] ResponderHost& host() const { return *m_host; }

private:
    ResponderHost* m_host = nullptr;
};

/// Null for Manual: an endpoint that nobody answers for.
[[nodiscard]] std::unique_ptr<Responder> makeResponder(const BehaviorSpec& spec);
