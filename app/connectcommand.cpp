// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectcommand.h"

#include "app/sessionrunner.h"
#include "core/words/errortext.h"
#include "core/words/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectCommand)
};

qint64 sizeOf(const Payload& payload)
{
    return payload.file.isEmpty() ? payload.bytes.size() : QFileInfo(payload.file).size();
}

/// Drives the connections of one `socketscope connect`, from one snapshot to the next.
class ConnectRun
{
public:
    ConnectRun(const ConnectOptions& options, SessionRunner& runner);

    /// Sends on what is new, and finishes once every connection has done what it should.
    void advance(const AnalysisSnapshot& snapshot);
    /// All has ended: what was not sent is no success.
    void handleEnded(const AnalysisSnapshot& snapshot);

private:
    enum class Progress : quint8 { Waiting, Met, Hopeless };

    /// What grows whenever something moves.
    struct Marks {
        qint64 records = 0;
        qint64 unrecordedBytes = 0;

        bool operator==(const Marks&) const = default;
    };

    [[nodiscard]] bool hasMoved(const AnalysisSnapshot& snapshot);
    void handleTimeout();
    void failWith(const ConnectionFacts& connection);
    void send(ConnectionId id);
    [[nodiscard]] bool isSent(const ConnectionFacts& connection) const;
    [[nodiscard]] Progress progress(const ConnectionFacts& connection) const;
    [[nodiscard]] static bool isRefused(const ConnectionFacts& connection);
    [[nodiscard]] QString account(const ConnectionFacts& connection) const;
    [[nodiscard]] QString nothingMoved() const;

    const ConnectOptions& m_options;
    SessionRunner& m_runner;
    const qint64 m_bytesToSend; // on each connection
    QTimer m_timer; // since something last moved
    Marks m_marks;
    QSet<ConnectionId> m_served; // everything is queued on them
};

ConnectRun::ConnectRun(const ConnectOptions& options, SessionRunner& runner)
    : m_options(options)
    , m_runner(runner)
    , m_bytesToSend(std::accumulate(options.payloads.begin(), options.payloads.end(), qint64(0),
          [](qint64 sum, const Payload& payload) { return sum + sizeOf(payload); }))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(options.timeout);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { handleTimeout(); });
    if (options.timeout.count() > 0)
        m_timer.start();
}

void ConnectRun::advance(const AnalysisSnapshot& snapshot)
{
    if (hasMoved(snapshot) && m_timer.isActive())
        m_timer.start();
    const ConnectionTable& connections = snapshot.connections;
    qint64 met = connections.givenUp(); // one that does not meet it ends all at once
    for (qsizetype row = 0; row < connections.size(); ++row) {
        const ConnectionFacts& connection = connections.at(row);
        if (connection.connected != 0 && connection.isLive())
            send(connection.id);
        switch (progress(connection)) {
        case Progress::Waiting:
            break;
        case Progress::Met:
            ++met;
            break;
        case Progress::Hopeless:
            if (connection.connected == 0)
                m_runner.finish(Failed); // why is printed already
            else
                failWith(connection);
            return;
        }
    }
    if (met == m_options.clients.count)
        m_runner.finish(Done);
}

/// Whether anything has since the last call.
bool ConnectRun::hasMoved(const AnalysisSnapshot& snapshot)
{
    const Marks marks {snapshot.capture->records.end(), snapshot.capture->unrecordedBytes};
    return std::exchange(m_marks, marks) != marks;
}

/// One that has ended before it had done what it should.
void ConnectRun::failWith(const ConnectionFacts& connection)
{
    if (connection.isLive()) {
        m_runner.fail(connection.lastToldError.code,
            ErrorText::forClient(connection.lastToldError, connection.target));
        return;
    }
    const ErrorCode code = connection.error.code;
    m_runner.fail(code == ErrorCode::None ? ErrorCode::Other : code,
        Words::tr("Connection %1 ended (%2) with %3.")
            .arg(connection.id.value)
            .arg(endReasonName(connection.reason), account(connection)));
}

void ConnectRun::send(ConnectionId id)
{
    if (m_served.contains(id))
        return;
    m_served.insert(id);
    for (const Payload& payload : m_options.payloads) {
        if (payload.file.isEmpty())
            m_runner.session().post(Commands::Send {Target::to(id), payload.bytes});
        else
            m_runner.session().post(
                Commands::Send {.target = Target::to(id), .file = payload.file});
    }
    if (!m_options.hasExpectation() && !m_options.payloads.empty())
        m_runner.session().post(Commands::HalfClose {id});
}

bool ConnectRun::isSent(const ConnectionFacts& connection) const
{
    return connection.bytesOut >= m_bytesToSend;
}

ConnectRun::Progress ConnectRun::progress(const ConnectionFacts& connection) const
{
    const bool isReceived = connection.bytesIn >= m_options.expectedBytes.value_or(0)
        && connection.messagesIn >= m_options.expectedMessages.value_or(0);
    if (m_options.hasExpectation() && isReceived && isSent(connection))
        return Progress::Met;
    if (!connection.isLive() && m_options.clients.reconnect)
        return Progress::Waiting; // for the next one
    if (isRefused(connection))
        return Progress::Hopeless;
    if (connection.isLive())
        return Progress::Waiting;
    const bool isOrderly = connection.reason == EndReason::ClosedByPeer
        || connection.reason == EndReason::ClosedByUs;
    return !m_options.hasExpectation() && isOrderly && isSent(connection) ? Progress::Met
                                                                          : Progress::Hopeless;
}

/// Of datagrams, which end by no refusal: nobody is there, or what was to be sent cannot be.
bool ConnectRun::isRefused(const ConnectionFacts& connection)
{
    return isDatagram(connection.transport) && connection.toldErrors > 0
        && (connection.messagesIn == 0 || connection.refusedBytes > 0);
}

/// How far it has come with what it is to do: "2 of 3 bytes received, 5 of 5 bytes sent".
QString ConnectRun::account(const ConnectionFacts& connection) const
{
    QStringList parts;
    if (m_options.expectedBytes)
        parts << Words::tr(
            "%1 of %2 bytes received", nullptr, Format::forPlural(*m_options.expectedBytes))
                     .arg(connection.bytesIn)
                     .arg(*m_options.expectedBytes);
    if (m_options.expectedMessages)
        parts << Words::tr(
            "%1 of %2 messages received", nullptr, Format::forPlural(*m_options.expectedMessages))
                     .arg(connection.messagesIn)
                     .arg(*m_options.expectedMessages);
    if (parts.isEmpty() || !isSent(connection))
        parts << Words::tr("%1 of %2 bytes sent", nullptr, Format::forPlural(m_bytesToSend))
                     .arg(connection.bytesOut)
                     .arg(m_bytesToSend);
    return Format::list(parts);
}

QString ConnectRun::nothingMoved() const
{
    return Words::tr("Nothing has moved for %1 s.")
        .arg(QLocale().toString(std::chrono::duration<double>(m_options.timeout).count()));
}

void ConnectRun::handleTimeout()
{
    const AnalysisSnapshotPtr snapshot = m_runner.session().snapshot();
    if (hasMoved(*snapshot)) {
        m_timer.start();
        return;
    }
    if (std::ranges::any_of(snapshot->capture->now->endpoints, &EndpointNow::reconnectTime)) {
        m_timer.start();
        return;
    }
    const ConnectionTable& connections = snapshot->connections;
    qint64 met = connections.givenUp();
    qint64 silent = 0; // has sent all, and waits for the peer to close
    const ConnectionFacts* behind = nullptr;
    for (qsizetype row = 0; row < connections.size(); ++row) {
        const ConnectionFacts& connection = connections.at(row);
        if (connection.state == ConnectionState::Connecting) {
            m_timer.start(); // it has a time limit of its own, and tells then what was tried
            return;
        }
        if (progress(connection) == Progress::Met)
            ++met;
        else if (!connection.isLive() && m_options.clients.reconnect)
            continue;
        else if (!m_options.hasExpectation() && isSent(connection))
            ++silent;
        else if (!behind)
            behind = &connection;
    }
    const qint64 count = m_options.clients.count;
    if (behind) {
        m_runner.fail(ErrorCode::TimedOut,
            Format::sentences({nothingMoved(),
                Words::tr("%1 of %2 connections did in time what they should.", nullptr,
                    Format::forPlural(count))
                    .arg(met + silent)
                    .arg(count),
                Words::tr("How far connection %1 has come: %2.",
                    "a number; “2 of 3 bytes received, 5 of 5 bytes sent”")
                    .arg(behind->id.value)
                    .arg(account(*behind))}));
        return;
    }
    if (silent > 0 && !isDatagram(m_options.clients.transport))
        m_runner.tell(ErrorCode::TimedOut,
            Format::sentences({nothingMoved(),
                Words::tr("Connections that the peer has not closed are closed from here: %1.")
                    .arg(silent)}));
    m_runner.finish(Done);
}

void ConnectRun::handleEnded(const AnalysisSnapshot& snapshot)
{
    const qint64 toSend = m_bytesToSend * m_options.clients.count;
    const qint64 unsent = toSend - snapshot.totals.bytesOut;
    if (unsent > 0)
        m_runner.fail(ErrorCode::Canceled,
            Words::tr("%1 of %2 bytes that were to be sent were not taken.", nullptr,
                Format::forPlural(toSend))
                .arg(unsent)
                .arg(toSend));
}
}

ExitStatus runConnect(const ConnectOptions& options)
{
    SessionRunner runner({.capture = options.capture,
        .limits = options.limits,
        .json = options.json,
        .withMessages = true});
    if (!runner.isRecording())
        return Failed;
    ConnectRun run(options, runner);
    QObject::connect(&runner, &SessionRunner::advanced, &runner,
        [&run](const AnalysisSnapshot& snapshot) { run.advance(snapshot); });
    QObject::connect(&runner, &SessionRunner::ended, &runner,
        [&run](const AnalysisSnapshot& snapshot) { run.handleEnded(snapshot); });
    runner.session().post(
        Commands::StartEndpoint {runner.session().addEndpoint(), options.clients});
    return runner.exec();
}
