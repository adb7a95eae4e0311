// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"
#include "core/transport/hostlookup.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <vector>

/// Connects to a host by TCP: finds its addresses and tries them, each with its share of the time
/// (RFC 8305, "Happy Eyeballs"): families alternate, the next attempt begins when one has failed,
/// or 250 ms after it began, and the first that is answered wins.
///
/// The calls are ours (socket(2), connect(2)), so that the cause of each failure is known. I/O
/// thread only. connected() or failed() comes once, last, perhaps within start().
class TcpConnector final : public QObject
{
    Q_OBJECT

public:
    /// What came of one address.
    struct Attempt {
        SocketAddress address;
        SocketAddress local; ///< from which the SYN went; invalid if none did
        int error = 0; ///< errno; 0: still under way when all ended
    };

    static constexpr std::chrono::milliseconds attemptDelay {250};

    explicit TcpConnector(QObject* parent = nullptr);
    /// Gives up what is under way.
    ~TcpConnector() override;

    /// `host` is a name or an address, with its zone if it is link-local.
    void start(const QString& host, quint16 port, std::chrono::milliseconds timeout);
    /// The same with addresses that are known.
    void start(const QList<SocketAddress>& addresses, std::chrono::milliseconds timeout);

    /// What was tried so far, in order.
    [[nodiscard]] const std::vector<Attempt>& attempts() const { return m_attempts; }
    /// The same in the system's words: "127.0.0.2: Connection refused; ::1: no answer".
    [[nodiscard]] QString attemptsText() const;

signals:
    /// A SYN went out. `cookie`: what the kernel knows the socket by; 0 if it does not tell.
    void attempted(const SocketAddress& local, const SocketAddress& peer, quint64 cookie);
    /// The receiver owns the descriptor.
    void connected(int descriptor);
    /// Errors: those of HostLookup, TimedOut, and those of addressError() of the attempt that came
    /// furthest. The detail says what the code does not: of several attempts, what came of each.
    void failed(const Error& error);

private:
    struct Pending {
        std::size_t attempt = 0; // in m_attempts
        int descriptor = -1;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    void tryAddresses(const QList<SocketAddress>& addresses);
    void tryNext();
    void failAsFurthest();
    [[nodiscard]] bool begin(const SocketAddress& address);
    void settle(int descriptor);
    void succeed(Pending pending);
    void giveUp();
    void handleTimeout();
    void fail(const Error& error);
    void failAs(Error error);

    HostLookup m_lookup;
    std::deque<SocketAddress> m_untried;
    std::vector<Attempt> m_attempts;
    std::vector<Pending> m_pending;
    QTimer m_nextAttempt;
    QTimer m_timeout;
};
