// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/kernelwatch.h"

#include "core/base/clock.h"
#include "core/net/connectioncontext.h"
#include "core/net/connectionpool.h"

#include <algorithm>

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds tick = 500ms;
constexpr std::chrono::milliseconds inspection = 100ms;
/// Between two readings of all sockets: while somebody looks, and while nobody does.
constexpr std::chrono::milliseconds watchedPause = 450ms;
constexpr std::chrono::milliseconds unwatchedPause = 1900ms;
/// After an event of ours, while somebody looks.
constexpr std::chrono::milliseconds eventPause = 100ms;
/// Until a passing state is asked for again, at first; twice as long each time, up to `tick`.
constexpr std::chrono::milliseconds passingPause = 5ms;
/// So many times as long as a reading took is the least pause: it takes a twenty-fifth of a core.
constexpr int costFactor = 25;

std::vector<ConnectionId> sortedUnion(
    const std::map<quint32, std::vector<ConnectionId>>& wantedBy, std::size_t most)
{
    std::vector<ConnectionId> all;
    for (const auto& [who, wanted] : wantedBy)
        all.insert(all.end(), wanted.begin(), wanted.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace

KernelWatch::KernelWatch(ConnectionContext& context, const ConnectionPool& pool)
    : m_context(context)
    , m_pool(pool)
{
    m_tick.setInterval(tick);
    m_inspection.setInterval(inspection);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        readWanted();
        askIfDue(false);
    });
    connect(&m_inspection, &QTimer::timeout, this, &KernelWatch::readInspected);
    m_passingPause.setSingleShot(true);
    connect(&m_passingPause, &QTimer::timeout, this, &KernelWatch::readPassing);
}

KernelWatch::~KernelWatch() = default;

void KernelWatch::want(quint32 watcher, std::vector<ConnectionId> connections)
{
    if (connections.empty())
        m_wantedBy.erase(watcher);
    else
        m_wantedBy[watcher] = std::move(connections);
    m_wanted = sortedUnion(m_wantedBy, most);
    readAfterEvents();
}

void KernelWatch::inspect(std::vector<ConnectionId> connections)
{
    if (connections.size() > mostInspected)
        connections.resize(mostInspected);
    m_toInspect = std::move(connections);
    readInspected();
    if (m_toInspect.empty())
        m_inspection.stop();
    else
        m_inspection.start();
}

void KernelWatch::readAfterEvents()
{
    readWanted();
    followPassing();
    startAsking();
    askIfDue(true);
}

/// A FIN of ours is acknowledged within a round trip, of which no event tells.
void KernelWatch::followPassing()
{
    const std::vector<ConnectionId> passing = m_context.kernel.takePassing();
    if (passing.empty())
        return;
    m_passing.insert(m_passing.end(), passing.begin(), passing.end());
    if (m_passing.size() > KernelSockets::mostPassing)
        m_passing.erase(m_passing.begin(), m_passing.end() - KernelSockets::mostPassing);
    m_passingPause.start(passingPause);
}

/// One that is closed by now is followed with all others.
void KernelWatch::readPassing()
{
    std::erase_if(m_passing, [this](ConnectionId id) {
        const Connection* const connection = m_pool.find(id);
        return !connection || !connection->isConnected()
            || !KernelSockets::isPassing(now(id).state);
    });
    if (!m_passing.empty())
        m_passingPause.start(std::min(m_passingPause.intervalAsDuration() * 2, tick));
}

/// From the first socket on.
void KernelWatch::startAsking()
{
    if (!m_tick.isActive() && (!m_context.kernel.isEmpty() || !m_wanted.empty()))
        m_tick.start();
    if (m_reader || m_context.kernel.isEmpty())
        return;
    m_reader = std::make_unique<KernelReader>(
        [this](KernelReading reading) {
            QMetaObject::invokeMethod(
                this, [this, told = std::move(reading)] { handleReading(told); },
                Qt::QueuedConnection);
        },
        [this](std::vector<MeasuredSocket> sockets) {
            QMetaObject::invokeMethod(
                this, [this, told = std::move(sockets)] { handleDestroyed(told); },
                Qt::QueuedConnection);
        });
}

void KernelWatch::askIfDue(bool isAfterEvent)
{
    m_isDue |= isAfterEvent;
    if (!m_reader || m_isAsked)
        return;
    if (m_context.kernel.isEmpty())
        return rest();
    const bool isWatched = !m_wanted.empty() || !m_toInspect.empty();
    const auto pause = !isWatched ? unwatchedPause : m_isDue ? eventPause : watchedPause;
    const Clock::time_point now = Clock::now();
    if (now - m_askedAt < std::max<Clock::duration>(pause, m_cost * costFactor))
        return;
    m_askedAt = now;
    m_isAsked = true;
    m_isDue = false;
    m_reader->ask();
}

/// There is no socket to ask about.
void KernelWatch::rest()
{
    if (m_context.kernel.table()) {
        m_context.kernel.dropTable();
        changed();
    }
    if (m_wanted.empty())
        m_tick.stop();
}

void KernelWatch::handleReading(const KernelReading& reading)
{
    m_isAsked = false;
    m_cost = reading.cost;
    m_context.kernel.apply(reading);
    changed();
    readWanted();
}

void KernelWatch::handleDestroyed(const std::vector<MeasuredSocket>& sockets)
{
    if (m_context.kernel.applyDestroyed(sockets))
        askIfDue(true);
}

void KernelWatch::readWanted()
{
    std::vector<KernelNow> states;
    for (const ConnectionId id : m_wanted) {
        const KernelNow known = now(id);
        if (known.state != TcpState::Unknown)
            states.push_back(known);
    }
    const auto isSame = [](const KernelNow& a, const KernelNow& b) {
        return a.connection == b.connection && a.state == b.state
            && a.acknowledgedBytes == b.acknowledgedBytes;
    };
    if (std::ranges::equal(states, m_states, isSame))
        return;
    m_states = std::move(states);
    changed();
}

KernelNow KernelWatch::now(ConnectionId id) const
{
    const Connection* const connection = m_pool.find(id);
    if (connection && connection->isConnected()) {
        const KernelNow known = connection->kernelNow();
        m_context.kernel.saw(id, known.state);
        return known;
    }
    return {.connection = id, .time = currentTimeNs(), .state = m_context.kernel.stateOf(id)};
}

void KernelWatch::readInspected()
{
    std::vector<InspectedSocket> sockets;
    for (const ConnectionId id : m_toInspect) {
        const Connection* const connection = m_pool.find(id);
        if (const auto socket = connection ? connection->inspected() : std::nullopt)
            sockets.push_back(*socket);
    }
    if (sockets == m_inspected)
        return;
    m_inspected = std::move(sockets);
    changed();
}

bool KernelWatch::isAcknowledgementDue() const
{
    return std::ranges::any_of(m_states, [this](const KernelNow& known) {
        const Connection* const connection = m_pool.find(known.connection);
        return connection && connection->sender().writtenBytes() > known.acknowledgedBytes;
    });
}

void KernelWatch::fill(NowTable& table) const
{
    table.kernel = m_states;
    table.inspected = m_inspected;
    table.measured = m_context.kernel.table();
}

void KernelWatch::changed()
{
    m_context.isWaitingChanged = true;
}
