// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/peer.h"
#include "core/net/connectioncontext.h"
#include "core/net/endpointconfig.h"
#include "core/net/sender.h"
#include "core/net/streamconnector.h"
#include "core/transport/stream.h"

#include <QObject>

#include <memory>
#include <optional>

class Connection;
class QTimer;

/// Is told what happens to the connections of an endpoint, by each of them. I/O thread.
class ConnectionHandler
{
public:
    virtual ~ConnectionHandler() = default;

    /// Whether bytes and FINs are answered; if not, the connection does as it is set up.
    [[nodiscard]] virtual bool isAnswering() const = 0;
    /// It is established, and the capture knows. The first call.
    virtual void connectionStarted(Connection& connection) = 0;
    virtual void bytesReceived(Connection& connection, QByteArrayView bytes) = 0;
    virtual void peerFinished(Connection& connection) = 0;
    /// What waits for the peer has fallen below Limits::queueLowWater again.
    virtual void queueDrained(Connection& connection) = 0;
    /// It has ended, whether or not it was established. The last call; the connection lives until
    /// the event loop is reached.
    virtual void connectionEnded(Connection& connection) = 0;
    /// Something that was to be sent could not be had: CannotRead, ...
    virtual void sendFailed(Connection& connection, Cause cause, const Error& error) = 0;
};

/// One connection, accepted or asked for, from its first event to its end: owns the stream it
/// stands on and the queue of what it is to send, tells the capture what passes and its handler
/// what happens.
///
/// I/O thread only. Emits connected() at most once, and ended() once, last; the owner then deletes
/// it later.
class Connection final : public QObject, public Peer, private StreamObserver, private SenderOwner
{
    Q_OBJECT

public:
    /// `handler` may be null: nobody answers. It outlives the connection.
    Connection(ConnectionId id, Role role, Transport transport, ConnectionContext& context,
        ConnectionHandler* handler, AfterPeerFin afterPeerFin);
    ~Connection() override;

    /// Stands on `stream`, which is established, from now on.
    void start(std::unique_ptr<Stream> stream);
    /// Takes over an accepted descriptor.
    void adopt(int descriptor);
    /// Asks for a connection, as `config` says. `others` is told who else answers, where a socket
    /// of datagrams is not connected.
    void connectTo(const EndpointConfig& config, DatagramSocketOwner& others);
    /// Our own other end, if there is one.
    void setPair(ConnectionId pair) { m_pair = pair; }
    [[nodiscard]] ConnectionId pair() const { return m_pair; }
    /// Tells the capture that the connection is established.
    void recordConnected();

    [[nodiscard]] ConnectionId id() const override { return m_id; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] Transport transport() const { return m_transport; }
    [[nodiscard]] bool keepsBoundaries() const override { return ::keepsBoundaries(m_transport); }
    /// What the sockets at both ends are known by, once it is connected (Stream::socketId()).
    [[nodiscard]] quint64 socketId() const { return m_socketId; }
    [[nodiscard]] quint64 peerSocketId() const { return m_peerSocketId; }
    /// When something passed last, ns since 1970 UTC. Of datagrams alone.
    [[nodiscard]] qint64 lastPassed() const { return m_lastPassed; }
    [[nodiscard]] bool isConnected() const { return m_phase == Phase::Connected; }
    /// Whether it ever was established.
    [[nodiscard]] bool wasConnected() const { return m_stream != nullptr; }
    [[nodiscard]] const SocketAddress& local() const { return m_local; }
    [[nodiscard]] SocketAddress peerAddress() const override { return m_peer; }
    /// What it waits for; of interest if it is in ConnectionContext::waiting.
    [[nodiscard]] ConnectionNow now() const;

    /// What the kernel says of it at this moment; Unknown where it has no socket.
    [[nodiscard]] KernelNow kernelNow() const;
    /// All that it says of the socket; nothing where there is none.
    [[nodiscard]] std::optional<InspectedSocket> inspected() const;
    /// Errors: as TcpSocket::setOption().
    [[nodiscard]] Result<> setOption(SocketOption option, qint64 value);

    /// For what a person sends; Peer's functions are for responders.
    [[nodiscard]] Sender& sender() { return m_sender; }
    [[nodiscard]] const Sender& sender() const { return m_sender; }
    void send(QByteArrayView bytes) override { m_sender.send(bytes); }
    void sendShared(const QByteArray& bytes) override { m_sender.sendInRound(bytes); }
    void flush() override { m_sender.flush(); }
    void answerAfter(std::chrono::milliseconds delay, Answer answer) override;
    /// Our FIN once all is sent; reading goes on.
    void halfClose();
    /// Our FIN once all is sent, then waits for the peer's, both a bounded time
    /// (Limits::drainWait without progress, Limits::closeWait). Answers that wait for their time
    /// are dropped.
    void close() override;
    void reset() override;
    /// Ends a connection of datagrams, whose peer is gone for all that is known.
    void endIdle();
    /// Ends it now, after a close() that has had its time: `why` is told if what is queued has to
    /// be dropped. What the kernel has taken still goes out.
    void giveUp(const QString& why);
    void setReading(bool on) override;
    [[nodiscard]] qint64 unsentBytes() const override { return m_sender.heldBytes(); }

signals:
    /// A SYN went out, from `local` to `peer`.
    void attempted(const SocketAddress& local, const SocketAddress& peer);
    /// Addresses are known; nothing was read yet. The owner calls recordConnected().
    void connected();
    void ended();

private:
    using End = Sender::End;
    enum class Phase : quint8 { Connecting, Connected, Ended };

    void streamReadable() override;
    void streamWritable() override;
    void streamFinished() override;
    void streamBroken(int error) override;
    void messageReceived(QByteArrayView bytes, qint64 sentSize) override;
    void messageSent(QByteArrayView bytes, Cause cause) override;
    void messageFailed(QByteArrayView bytes, Cause cause, int error) override;
    void errorTold(int error) override;
    void messagesLost(qint64 count) override;
    void descriptorsPassed(int count) override;

    void sendingBroke(int error) override { streamBroken(error); }
    void sendingProgressed() override;
    void queueDrained() override;
    void allSent(End end) override;
    void waitingChanged() override;
    void sendFailed(Cause cause, const Error& error) override;

    void dropConnector();
    [[nodiscard]] TcpState tellState();
    void recordCredentials();
    void handleConnectFailure(const Error& error);
    void sendFin();
    void startDeadline(std::chrono::milliseconds wait);
    void handleDeadline();
    void giveUpConnecting();
    void drainStream();
    [[nodiscard]] bool isEndWanted() const;
    void end(EndReason reason, const Error& error = {ErrorCode::None, {}});

    ConnectionContext& m_context;
    ConnectionHandler* const m_handler;
    std::unique_ptr<StreamConnector> m_connector; // while connecting
    std::unique_ptr<Stream> m_stream; // once connected
    Sender m_sender;
    std::unique_ptr<QTimer> m_deadline; // of a close
    SocketAddress m_local;
    SocketAddress m_peer;
    ConnectionId m_pair;
    qint64 m_lastPassed = 0;
    quint64 m_socketId = 0;
    quint64 m_peerSocketId = 0;
    qint64 m_descriptors = 0; // that the peer has passed
    const ConnectionId m_id;
    const Role m_role;
    const Transport m_transport;
    const AfterPeerFin m_afterPeerFin;
    Phase m_phase = Phase::Connecting;
    bool m_isClosing = false; // close() was called
    bool m_isFinSent = false;
    bool m_isPeerFinished = false;
    bool m_isReading = true;
};
