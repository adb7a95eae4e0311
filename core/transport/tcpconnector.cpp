// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tcpconnector.h"

#include "core/transport/addresserror.h"
#include "core/transport/sockaddr.h"
#include "core/transport/socketcalls.h"

#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace {

/// Families in turn, the one that the resolver puts first before the other (RFC 8305 section 4).
std::deque<SocketAddress> alternated(const QList<SocketAddress>& addresses)
{
    std::deque<SocketAddress> first;
    std::deque<SocketAddress> second;
    for (const SocketAddress& address : addresses) {
        const bool isFirst = first.empty() || first.front().family == address.family;
        (isFirst ? first : second).push_back(address);
    }
    std::deque<SocketAddress> merged;
    while (!first.empty() || !second.empty()) {
        for (std::deque<SocketAddress>* family : {&first, &second}) {
            if (family->empty())
                continue;
            merged.push_back(family->front());
            family->pop_front();
        }
    }
    return merged;
}

/// Of several failures the one is told that came furthest: an answer says more than silence, and
/// silence more than a way that is not there.
int significance(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return 3;
    case ETIMEDOUT:
    case 0:
        return 2;
    case ENETUNREACH:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return 0;
    default:
        return 1;
    }
}

}

TcpConnector::TcpConnector(QObject* parent)
    : QObject(parent)
{
    m_nextAttempt.setSingleShot(true);
    m_timeout.setSingleShot(true);
    connect(&m_nextAttempt, &QTimer::timeout, this, &TcpConnector::tryNext);
    connect(&m_timeout, &QTimer::timeout, this, &TcpConnector::handleTimeout);
}

TcpConnector::~TcpConnector()
{
    giveUp();
}

void TcpConnector::start(const QString& host, quint16 port, std::chrono::milliseconds timeout)
{
    m_timeout.start(timeout);
    m_lookup.start(host, port, [this](const Result<QList<SocketAddress>>& found) {
        if (found)
            tryAddresses(*found);
        else
            fail(found.error());
    });
}

void TcpConnector::start(const QList<SocketAddress>& addresses, std::chrono::milliseconds timeout)
{
    m_timeout.start(timeout);
    tryAddresses(addresses);
}

void TcpConnector::tryAddresses(const QList<SocketAddress>& addresses)
{
    m_untried = alternated(addresses);
    tryNext();
}

// Those that fail at once are followed at once.
void TcpConnector::tryNext()
{
    while (!m_untried.empty()) {
        const SocketAddress address = m_untried.front();
        m_untried.pop_front();
        if (begin(address)) {
            if (!m_untried.empty())
                m_nextAttempt.start(attemptDelay);
            return;
        }
    }
    if (m_pending.empty())
        failAsFurthest();
}

/// False if it has failed already.
bool TcpConnector::begin(const SocketAddress& address)
{
    Attempt& attempt = m_attempts.emplace_back();
    attempt.address = address;
    const SystemAddress target(address);
    const int descriptor = ::socket(target.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        attempt.error = errno;
        return false;
    }
    if (::connect(descriptor, target.data(), target.size()) != 0 && errno != EINPROGRESS) {
        attempt.error = errno;
        ::close(descriptor);
        return false;
    }
    attempt.local = SocketCalls::localAddress(descriptor);
    // Connected at once or later, the descriptor becomes writable.
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    connect(notifier.get(), &QSocketNotifier::activated, this,
        [this, descriptor] { settle(descriptor); });
    m_pending.push_back({m_attempts.size() - 1, descriptor, std::move(notifier)});
    emit attempted(attempt.local, address, SocketCalls::cookie(descriptor));
    return true;
}

void TcpConnector::settle(int descriptor)
{
    const auto found = std::ranges::find(m_pending, descriptor, &Pending::descriptor);
    Q_ASSERT(found != m_pending.end());
    Pending pending = std::move(*found);
    m_pending.erase(found);
    pending.notifier->setEnabled(false);
    pending.notifier.release()->deleteLater(); // it is on the stack
    const int error = SocketCalls::takeError(descriptor);
    if (error == 0) {
        succeed(std::move(pending));
        return;
    }
    m_attempts[pending.attempt].error = error;
    ::close(descriptor);
    tryNext();
}

void TcpConnector::succeed(Pending pending)
{
    giveUp();
    emit connected(pending.descriptor);
}

void TcpConnector::giveUp()
{
    m_nextAttempt.stop();
    m_timeout.stop();
    m_untried.clear();
    m_lookup.cancel();
    for (const Pending& pending : m_pending) {
        pending.notifier->setEnabled(false);
        ::close(pending.descriptor);
    }
    m_pending.clear();
}

void TcpConnector::handleTimeout()
{
    if (m_lookup.isRunning())
        fail({ErrorCode::LookupFailed, errnoText(ETIMEDOUT)});
    else
        failAs({ErrorCode::TimedOut, {}});
}

void TcpConnector::failAsFurthest()
{
    const auto furthest = std::ranges::max_element(
        m_attempts, {}, [](const Attempt& attempt) { return significance(attempt.error); });
    Error error = addressError(furthest->error, furthest->address, AddressCall::Connect);
    if (error.code == ErrorCode::ConnectionRefused || error.code == ErrorCode::TimedOut)
        error.detail.clear();
    failAs(error);
}

/// What came of each attempt is told where there was more than one.
void TcpConnector::failAs(Error error)
{
    if (m_attempts.size() > 1 && error.code != ErrorCode::ZoneMissing)
        error.detail = attemptsText();
    fail(error);
}

void TcpConnector::fail(const Error& error)
{
    giveUp();
    emit failed(error);
}

QString TcpConnector::attemptsText() const
{
    QStringList texts;
    for (const Attempt& attempt : m_attempts) {
        const QString outcome
            = attempt.error == 0 ? QStringLiteral("no answer") : errnoText(attempt.error);
        texts.append(attempt.address.addressText() + QStringLiteral(": ") + outcome);
    }
    return texts.join(QStringLiteral("; "));
}
