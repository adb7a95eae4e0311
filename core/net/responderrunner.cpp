// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/responderrunner.h"

#include "core/base/clock.h"

#include <algorithm>

ResponderRunner::ResponderRunner(EndpointId endpoint, ConnectionContext& context)
    : m_endpoint(endpoint)
    , m_context(context)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this,
        [this] { tell([](Responder& responder) { responder.woken(); }); });
}

ResponderRunner::~ResponderRunner() = default;

void ResponderRunner::run(std::function<void()> function)
{
    m_untold.push_back(std::move(function));
    if (m_isRunning)
        return;
    m_isRunning = true;
    while (!m_untold.empty()) {
        const std::function<void()> next = std::move(m_untold.front());
        m_untold.pop_front();
        const CauseScope scope(m_context, {});
        next();
    }
    m_isRunning = false;
}

void ResponderRunner::tell(std::function<void(Responder&)> what)
{
    run([this, what = std::move(what)] {
        if (m_responder)
            what(*m_responder);
    });
}

void ResponderRunner::setResponder(std::unique_ptr<Responder> responder)
{
    run([this, next = std::make_shared<std::unique_ptr<Responder>>(std::move(responder))] {
        m_wake.stop();
        m_responder = std::move(*next);
        for (Connection* peer : m_peers) {
            peer->setState(nullptr);
            peer->setReading(true); // the one before may have paused it
        }
        if (!m_responder)
            return;
        m_responder->start(*this);
        for (Connection* peer : std::vector(m_peers))
            m_responder->peerConnected(*peer);
    });
}

void ResponderRunner::command(const ResponderCommand& command)
{
    tell([this, command, cause = m_context.cause](Responder& responder) {
        const CauseScope scope(m_context, cause);
        responder.commanded(command);
    });
}

void ResponderRunner::connectionStarted(Connection& connection)
{
    run([this, &connection] {
        m_peers.push_back(&connection);
        if (m_responder)
            m_responder->peerConnected(connection);
    });
}

// Only the event loop reads, so nothing of the responder's runs; and what is told here is too much
// to be kept.
void ResponderRunner::bytesReceived(Connection& connection, QByteArrayView bytes)
{
    Q_ASSERT(!m_isRunning);
    m_isFirstMessage = true;
    m_isRunning = true;
    m_responder->bytesReceived(connection, bytes);
    m_isRunning = m_isFirstMessage = false;
    if (!m_untold.empty())
        run([] {});
}

void ResponderRunner::peerFinished(Connection& connection)
{
    tell([&connection](Responder& responder) { responder.peerFinished(connection); });
}

void ResponderRunner::queueDrained(Connection& connection)
{
    tell([&connection](Responder& responder) { responder.peerDrained(connection); });
}

void ResponderRunner::connectionEnded(Connection& connection)
{
    run([this, &connection] {
        if (std::erase(m_peers, &connection) == 0) // it never was established
            return;
        if (m_responder)
            m_responder->peerGone(connection);
        connection.setState(nullptr);
    });
}

std::vector<Peer*> ResponderRunner::peers() const
{
    return {m_peers.begin(), m_peers.end()};
}

void ResponderRunner::wakeAt(qint64 monotonicNs)
{
    const std::chrono::nanoseconds left(monotonicNs - monotonicTimeNs());
    m_wake.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(left), {}));
}

void ResponderRunner::note(const QList<Note>& notes)
{
    m_context.capture.note(m_endpoint, notes, currentTimeNs(), m_context.cause);
}

void ResponderRunner::note(const Peer& peer, const QList<Note>& notes)
{
    m_context.capture.note(peer.id(), notes, currentTimeNs(), m_context.cause);
}

void ResponderRunner::nextMessage()
{
    if (!std::exchange(m_isFirstMessage, false))
        m_context.cause = m_context.nextReadCause();
}

qint64 ResponderRunner::timeNs() const
{
    return currentTimeNs();
}

qint64 ResponderRunner::monotonicNs() const
{
    return monotonicTimeNs();
}
