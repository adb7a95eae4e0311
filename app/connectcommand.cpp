// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectcommand.h"

#include "app/sessionrunner.h"

#include <QSet>

namespace {
/// Drives the connections of one `socketscope connect`, from one snapshot to the next.
class ConnectRun
{
public:
    ConnectRun(const ConnectOptions& options, SessionRunner& runner)
        : m_options(options)
        , m_runner(runner)
    {
    }

    /// Sends on what is new, and finishes once every connection has done what it should.
    void advance(const AnalysisSnapshot& snapshot);
    /// The time is over.
    void handleTimeout();

private:
    enum class Progress : quint8 { Waiting, Met, Hopeless };

    void send(ConnectionId id);
    [[nodiscard]] Progress progress(const ConnectionFacts& connection) const;
    [[nodiscard]] Progress progressToExpectation(const ConnectionFacts& connection) const;
    [[nodiscard]] QString shortfall(const ConnectionFacts& connection) const;
    [[nodiscard]] QString target() const;

    const ConnectOptions& m_options;
    SessionRunner& m_runner;
    QSet<ConnectionId> m_served; // everything is sent on them
};

void ConnectRun::advance(const AnalysisSnapshot& snapshot)
{
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
                m_runner.fail(connection.error.code, shortfall(connection));
            return;
        }
    }
    if (met == m_options.clients.count)
        m_runner.finish(Done);
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

ConnectRun::Progress ConnectRun::progress(const ConnectionFacts& connection) const
{
    if (m_options.hasExpectation())
        return progressToExpectation(connection);
    if (connection.isLive())
        return Progress::Waiting;
    const bool isOrderly = connection.reason == EndReason::ClosedByPeer
        || connection.reason == EndReason::ClosedByUs;
    const bool isServed = m_options.payloads.empty() || m_served.contains(connection.id);
    return isOrderly && isServed ? Progress::Met : Progress::Hopeless;
}

ConnectRun::Progress ConnectRun::progressToExpectation(const ConnectionFacts& connection) const
{
    const bool isMet = connection.bytesIn >= m_options.expectedBytes.value_or(0)
        && connection.messagesIn >= m_options.expectedMessages.value_or(0);
    if (isMet)
        return Progress::Met;
    return connection.isLive() ? Progress::Waiting : Progress::Hopeless;
}

QString ConnectRun::shortfall(const ConnectionFacts& connection) const
{
    QString text = QStringLiteral("Connection %1 ended (%2)")
                       .arg(connection.id.value)
                       .arg(endReasonName(connection.reason));
    if (m_options.expectedBytes)
        text += QStringLiteral(" with %1 of %2 bytes received")
                    .arg(connection.bytesIn)
                    .arg(*m_options.expectedBytes);
    if (m_options.expectedMessages)
        text += QStringLiteral(" with %1 of %2 messages received")
                    .arg(connection.messagesIn)
                    .arg(*m_options.expectedMessages);
    return text + u'.';
}

void ConnectRun::handleTimeout()
{
    const AnalysisSnapshotPtr snapshot = m_runner.session().snapshot();
    const ConnectionTable& connections = snapshot->connections;
    int connected = 0;
    int met = 0;
    for (qsizetype row = 0; row < connections.size(); ++row) {
        connected += connections.at(row).connected != 0 ? 1 : 0;
        met += progress(connections.at(row)) == Progress::Met ? 1 : 0;
    }
    const int count = m_options.clients.count;
    if (connected < count)
        m_runner.fail(ErrorCode::TimedOut,
            QStringLiteral("%1 of %2 connections to %3 were made in time.")
                .arg(connected)
                .arg(count)
                .arg(target()));
    else if (m_options.hasExpectation() && met < count)
        m_runner.fail(ErrorCode::TimedOut,
            QStringLiteral("%1 of %2 connections received what was expected in time.")
                .arg(met)
                .arg(count));
    else
        m_runner.finish(Done);
}

QString ConnectRun::target() const
{
    return QStringLiteral("%1:%2").arg(m_options.clients.address).arg(m_options.clients.port);
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
    if (options.timeout.count() > 0)
        QTimer::singleShot(options.timeout, &runner, [&run] { run.handleTimeout(); });
    runner.session().post(
        Commands::StartEndpoint {runner.session().addEndpoint(), options.clients});
    return runner.exec();
}
