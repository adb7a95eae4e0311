// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionrunner.h"

#include "app/chatterminal.h"
#include "app/console.h"
#include "app/jsonevents.h"
#include "app/textevents.h"
#include "core/base/clock.h"

#include <QCoreApplication>

#include <cerrno>

#include <unistd.h>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionRunner)
};

constexpr std::chrono::milliseconds pullInterval {20};

std::unique_ptr<EventSink> makeSink(const SessionRunner::Options& options, LineWriter& output)
{
    if (options.json)
        return std::make_unique<JsonEvents>(output);
    if (options.isChat)
        return std::make_unique<ChatTerminal>(output);
    return std::make_unique<TextEvents>(output);
}
}

SessionRunner::SessionRunner(const Options& options)
    : m_output(options.capture.isStream ? STDERR_FILENO : STDOUT_FILENO)
    , m_sink(makeSink(options, m_output))
    , m_reader(*m_sink, options.withMessages, options.capture.file)
    , m_session({.captureFile = options.capture.file, .limits = options.limits})
{
    if (options.capture.isStream) {
        m_stream = std::make_unique<CaptureStream>();
        connect(m_stream.get(), &CaptureStream::broken, this,
            [this] { finish(Failed); }); // finishOutput() says why
    }
    m_pullTimer.setSingleShot(true);
    connect(&m_pullTimer, &QTimer::timeout, this, &SessionRunner::pull);
    connect(&m_session, &Session::changed, this, &SessionRunner::pullSoon);
    connect(&m_session, &Session::failed, this, [this](const Failure& failure) {
        if (failure.connection.isValid()) // an endpoint's failure is in the snapshot
            fail(failure.error.code, failure.error.detail);
    });
    connect(&m_signals, &TerminationSignals::received, this, [this] { finish(Done); });
}

bool SessionRunner::isRecording()
{
    m_session.waitUntilRecording();
    const AnalysisSnapshotPtr snapshot = m_session.snapshot();
    print(*snapshot);
    return snapshot->capture->isRecording;
}

ExitStatus SessionRunner::exec()
{
    if (!m_status)
        QCoreApplication::exec();
    m_session.finish();
    const AnalysisSnapshotPtr snapshot = m_session.snapshot();
    print(*snapshot);
    if (m_status.value_or(Done) == Done)
        emit ended(*snapshot);
    m_sink->summary(currentTimeNs(), *snapshot);
    const ExitStatus output = finishOutput();
    return m_status.value_or(Done) == Done ? output : *m_status;
}

/// Writes what is left; Failed if it cannot, and the person is told.
ExitStatus SessionRunner::finishOutput()
{
    m_output.flush();
    const int streamError = m_stream ? m_stream->finish() : 0;
    const QString text = streamError == EPIPE
        ? Words::tr("Nobody reads the capture from standard output any more.")
        : outputErrorText(streamError != 0 ? streamError : m_output.error());
    if (text.isEmpty())
        return Done;
    printError(text);
    return Failed;
}

void SessionRunner::finish(ExitStatus status)
{
    if (m_status)
        return;
    m_status = status;
    m_pullTimer.stop();
    m_session.disconnect(this);
    QCoreApplication::quit();
}

void SessionRunner::fail(ErrorCode code, const QString& text)
{
    tell(code, text);
    finish(Failed);
    m_status = Failed;
}

void SessionRunner::tell(ErrorCode code, const QString& text)
{
    m_sink->failed(currentTimeNs(), code, text);
}

// At once if the last pull is long enough ago, so that a short exchange is not slowed down.
void SessionRunner::pullSoon()
{
    if (m_pullTimer.isActive() || m_status)
        return;
    const std::chrono::milliseconds waited(
        m_sincePull.isValid() ? m_sincePull.elapsed() : pullInterval.count());
    m_pullTimer.start(std::max(pullInterval - waited, std::chrono::milliseconds::zero()));
}

void SessionRunner::pull()
{
    m_sincePull.start();
    const AnalysisSnapshotPtr snapshot = m_session.snapshot();
    print(*snapshot);
    emit advanced(*snapshot);
    if (m_output.error() != 0)
        finish(Done); // finishOutput() says if that is a failure
}

void SessionRunner::print(const AnalysisSnapshot& snapshot)
{
    m_reader.read(snapshot);
    m_output.flush();
    if (m_stream)
        m_stream->advance(snapshot);
}
