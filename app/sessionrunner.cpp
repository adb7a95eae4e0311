// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionrunner.h"

#include "app/errortext.h"
#include "app/jsonevents.h"
#include "app/textevents.h"
#include "core/base/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr std::chrono::milliseconds pullInterval {20};
constexpr std::chrono::milliseconds finishTimeout {5'000};

std::unique_ptr<EventSink> makeSink(bool json, LineWriter& output)
{
    if (json)
        return std::make_unique<JsonEvents>(output);
    return std::make_unique<TextEvents>(output);
}

Session::Options sessionOptions(const QString& captureFile)
{
    Session::Options options;
    options.captureFile = captureFile;
    options.keepCaptureFile = !captureFile.isEmpty();
    return options;
}
}

SessionRunner::SessionRunner(const Options& options)
    : m_sink(makeSink(options.json, m_output))
    , m_reader(*m_sink, options.withMessages)
    , m_session(sessionOptions(options.captureFile))
{
    m_pullTimer.setSingleShot(true);
    m_finishTimer.setSingleShot(true);
    connect(&m_pullTimer, &QTimer::timeout, this, &SessionRunner::pull);
    connect(&m_finishTimer, &QTimer::timeout, this, &SessionRunner::printSummary);
    connect(&m_session, &Session::changed, this, &SessionRunner::pullSoon);
    connect(&m_signals, &TerminationSignals::received, this, [this] { finish(m_status); });
}

SessionRunner::~SessionRunner() = default;

bool SessionRunner::isRecording()
{
    const AnalysisSnapshotPtr snapshot = m_session.snapshot();
    m_reader.read(*snapshot);
    m_output.flush();
    return snapshot->capture->recordingError.code == ErrorCode::None;
}

void SessionRunner::startServer(const ServerConfig& config)
{
    m_role = Role::Server;
    m_endpoint = m_session.addEndpoint();
    m_session.startServer(m_endpoint, config);
}

void SessionRunner::startClients(const ClientConfig& config)
{
    m_role = Role::Client;
    m_endpoint = m_session.addEndpoint();
    m_session.startClients(m_endpoint, config);
}

ExitStatus SessionRunner::exec()
{
    pullSoon();
    QCoreApplication::exec();
    return m_status;
}

void SessionRunner::finish(ExitStatus status)
{
    if (m_isFinishing)
        return;
    m_isFinishing = true;
    m_status = status;
    m_finishTimer.start(finishTimeout);
    stopEndpoint();
    pullSoon();
}

void SessionRunner::fail(ErrorCode code, const QString& text)
{
    m_sink->failed(currentTimeNs(), code, text);
    m_output.flush();
    finish(Failed);
}

void SessionRunner::stopEndpoint()
{
    if (m_role == Role::Server)
        m_session.stopServer(m_endpoint);
    else
        m_session.stopClients(m_endpoint);
}

void SessionRunner::pullSoon()
{
    if (m_pullTimer.isActive())
        return;
    const qint64 waited = m_sincePull.isValid() ? m_sincePull.elapsed() : pullInterval.count();
    m_pullTimer.start(std::max<int>(0, int(pullInterval.count() - waited)));
}

void SessionRunner::pull()
{
    m_sincePull.start();
    const AnalysisSnapshotPtr snapshot = m_session.snapshot();
    m_reader.read(*snapshot);
    m_output.flush();
    if (m_isFinishing && hasEnded(*snapshot))
        printSummary();
    else if (!m_isFinishing)
        emit advanced(*snapshot);
    if (m_output.isBroken())
        finish(m_status);
}

bool SessionRunner::hasEnded(const AnalysisSnapshot& snapshot) const
{
    using State = EndpointFacts::State;
    const auto endpoint = std::find_if(snapshot.endpoints.begin(), snapshot.endpoints.end(),
        [this](const EndpointFacts& candidate) { return candidate.id == m_endpoint; });
    return endpoint != snapshot.endpoints.end() && snapshot.totals.liveConnections == 0
        && (endpoint->state == State::Stopped || endpoint->state == State::Failed);
}

void SessionRunner::printSummary()
{
    m_finishTimer.stop();
    m_pullTimer.stop();
    m_session.disconnect(this);
    m_sink->summary(currentTimeNs(), *m_session.snapshot());
    m_output.flush();
    QCoreApplication::quit();
}
