// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/behavior/behavior.h"
#include "core/capture/capturewriter.h"
#include "core/net/endpointconfig.h"
#include "core/transport/epolldispatcher.h"

#include <QAbstractSocket>
#include <QTimer>

#include <memory>

class OutgoingQueue;
class WaitingAnswers;

/// What all connections of an I/O thread share. Outlives them.
struct ConnectionContext {
    CaptureWriter& capture;
    const Limits& limits;
    QByteArray readBuffer; ///< one for all: reading is synchronous
};

/// One TCP connection, accepted or asked for, from its first event to its end: owns the socket,
/// tells the capture what passes, feeds the behaviour.
///
/// The socket is unbuffered, QTcpSocket's base used by itself: each read notification is one
/// recv(2) into the shared buffer, each send is tried at once, so that times and chunks are those
/// of the kernel. FIN and RST come through HangupWatcher before Qt sees them, so Qt never reads an
/// end of file and keeps its socket open for answers after the peer's half-close.
///
/// I/O thread only. Emits connected() at most once, and ended() once, last; the owner then deletes
/// it later.
class Connection final : public QObject, private BehaviorActions, private HangupWatcher
{
    Q_OBJECT

public:
    Connection(ConnectionId id, Role role, ConnectionContext& context);
    ~Connection() override;

    /// Only before the connection is adopted or asked for. `behavior` may be null (manual).
    void setBehavior(std::unique_ptr<Behavior> behavior, AfterPeerFin afterPeerFin);
    /// Other settings for the behaviour it has.
    void changeSettings(const BehaviorSpec& spec);
    /// Takes over an accepted descriptor.
    void adopt(qintptr descriptor);
    void connectTo(const QString& host, quint16 port, std::chrono::milliseconds timeout);

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] bool isConnected() const { return m_phase == Phase::Connected; }
    [[nodiscard]] const SocketAddress& local() const { return m_local; }
    [[nodiscard]] const SocketAddress& peer() const { return m_peer; }
    /// The local address while the SYN is under way, when `local()` is not known yet.
    [[nodiscard]] SocketAddress connectingFrom() const;
    /// Tells the capture that the connection is established; `pair` is our own other end, if any.
    void recordConnected(ConnectionId pair);

    /// Queues all of `bytes`, or none if the backlog limit is passed.
    void send(QByteArrayView bytes) override;
    /// Queues a file's bytes without holding them. Errors: CannotRead.
    [[nodiscard]] Result<> sendFile(const QString& path);
    /// Our FIN once all is sent; reading goes on.
    void halfClose();
    /// Our FIN once all is sent, then waits for the peer's, a bounded time. Answers that wait for
    /// their time are dropped.
    void close() override;
    /// RST, at once.
    void reset();

signals:
    /// Addresses are known; nothing was read yet. The owner calls recordConnected().
    void connected();
    void ended();
    /// The behaviour's answer could not be sent: CannotRead.
    void answerFailed(const Error& error);

private:
    enum class Phase : quint8 { Connecting, Connected, Ended };

    void answerAfter(std::chrono::milliseconds delay, Answer answer) override;
    [[nodiscard]] QString peerText() const override;
    [[nodiscard]] qint64 timeNs() const override;
    Next handleHangup(quint32 events) override;
    void handleConnected();
    void handleReadyRead();
    void handleBytesWritten(qint64 size);
    void handleError();
    void handlePeerFin();
    void handleBreak(int socketError);
    void drainSocket();
    void write(QByteArrayView bytes);
    void writeThroughQt(QByteArrayView bytes);
    void pump();
    void releaseAnswers();
    void deliver(const Answer& answer);
    void dropAnswers();
    void resumeReading();
    void finishIfDrained();
    void sendFin();
    void waitForPeerFin();
    void end(EndReason reason, const Error& error = {ErrorCode::None, {}});
    [[nodiscard]] bool hasUnsent() const;
    [[nodiscard]] qint64 heldBytes() const;
    [[nodiscard]] int descriptor() const { return int(m_socket.socketDescriptor()); }

    ConnectionContext& m_context;
    QAbstractSocket m_socket; // a QTcpSocket would buffer an adopted descriptor in any open mode
    SocketAddress m_local;
    SocketAddress m_peer;
    std::unique_ptr<Behavior> m_behavior;
    std::unique_ptr<OutgoingQueue> m_queue; // what waits behind a file
    std::unique_ptr<WaitingAnswers> m_answers; // made when an answer has to wait
    QByteArray
        m_unsent; // handed to Qt (or waiting for the connection), not yet taken by the kernel
    const ConnectionId m_id;
    int m_watched = -1; // the descriptor the dispatcher watches
    const Role m_role;
    Phase m_phase = Phase::Connecting;
    AfterPeerFin m_afterPeerFin = AfterPeerFin::Close;
    bool m_isReadingPaused = false; // backpressure
    bool m_isFinWanted = false; // halfClose() or close() was called
    bool m_isClosing = false; // close() was called
    bool m_isResetWanted = false; // once all is sent
    bool m_isFinSent = false;
    bool m_isPeerFinished = false;
};
