// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"
#include "core/behavior/responder.h"

#include <QHostAddress>

#include <memory>
#include <vector>

/// The end of a connection that is none: keeps what is sent to it.
class FakePeer final : public Peer
{
public:
    explicit FakePeer(ConnectionId id, const QByteArray& address = "127.0.0.1")
        : m_id(id)
        , m_address(SocketAddress::fromHostAddress(
              QHostAddress(QString::fromLatin1(address)), quint16(40'000 + id.value)))
    {
    }

    [[nodiscard]] ConnectionId id() const override { return m_id; }
    [[nodiscard]] SocketAddress peerAddress() const override { return m_address; }
    void send(QByteArrayView bytes) override
    {
        if (isOpen())
            received.append(bytes);
    }
    void sendShared(const QByteArray& bytes) override { send(bytes); }
    void answerAfter(std::chrono::milliseconds, Answer answer) override { send(answer.bytes); }
    void close() override { isClosed = true; }
    void reset() override { isReset = true; }
    void setReading(bool on) override { isReading = on; }
    [[nodiscard]] qint64 unsentBytes() const override { return reads ? 0 : received.size(); }
    [[nodiscard]] bool isOpen() const { return !isClosed && !isReset; }

    QByteArray received; ///< since it was taken last
    bool reads = true; ///< if not, what is sent waits
    bool isReading = true;
    bool isClosed = false;
    bool isReset = false;

private:
    const ConnectionId m_id;
    const SocketAddress m_address;
};

/// Runs a responder without sockets, by a clock of its own.
class FakeHost final : public ResponderHost
{
public:
    static constexpr qint64 second = 1'000'000'000; // ns

    explicit FakeHost(std::unique_ptr<Responder> responder)
        : m_responder(std::move(responder))
    {
        m_responder->start(*this);
    }

    FakePeer& connect(const QByteArray& address = "127.0.0.1")
    {
        m_peers.push_back(std::make_unique<FakePeer>(ConnectionId {++m_lastId}, address));
        m_responder->peerConnected(*m_peers.back());
        return *m_peers.back();
    }
    /// As the event loop would: nothing is read where nobody wants to read, or the end has come.
    void feed(FakePeer& peer, const QByteArray& bytes)
    {
        if (peer.isOpen() && peer.isReading)
            m_responder->bytesReceived(peer, bytes);
    }
    void finish(FakePeer& peer) { m_responder->peerFinished(peer); }
    /// The peer is gone after that.
    void end(FakePeer& peer)
    {
        peer.isReset = true;
        m_responder->peerGone(peer);
        std::erase_if(m_peers, [&peer](const auto& each) { return each.get() == &peer; });
    }
    /// Time passes, and who wanted to be woken is.
    void wait(qint64 ns)
    {
        const qint64 until = m_now + ns;
        while (m_wakeAt != 0 && m_wakeAt <= until) {
            m_now = std::max(m_now, std::exchange(m_wakeAt, 0));
            m_responder->woken();
        }
        m_now = until;
    }
    void command(const QString& name, const QMap<QString, QString>& values)
    {
        m_responder->commanded({name, values});
    }
    [[nodiscard]] Responder& responder() const { return *m_responder; }
    [[nodiscard]] const std::vector<std::unique_ptr<FakePeer>>& fakePeers() const
    {
        return m_peers;
    }

    std::vector<ChatEvent> events; ///< that were noted about the endpoint
    Limits bounds;

private:
    [[nodiscard]] std::vector<Peer*> peers() const override
    {
        std::vector<Peer*> all;
        for (const auto& peer : m_peers)
            all.push_back(peer.get());
        return all;
    }
    void wakeAt(qint64 monotonicNs) override { m_wakeAt = monotonicNs; }
    void note(const QList<Note>& notes) override
    {
        if (const auto event = ChatEvent::fromNotes(notes))
            events.push_back(*event);
    }
    void note(const Peer&, const QList<Note>&) override { }
    void nextMessage() override { }
    [[nodiscard]] const Limits& limits() const override { return bounds; }
    [[nodiscard]] qint64 timeNs() const override { return start + m_now; }
    [[nodiscard]] qint64 monotonicNs() const override { return m_now; }

    static constexpr qint64 start = 1'767'225'600 * second; // 2026-01-01 00:00:00 UTC

    std::unique_ptr<Responder> m_responder;
    std::vector<std::unique_ptr<FakePeer>> m_peers;
    qint64 m_now = second;
    qint64 m_wakeAt = 0;
    quint32 m_lastId = 0;
};
