// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventreader.h"
#include "app/linewriter.h"
#include "app/options.h"
#include "app/terminationsignals.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QTimer>

/// A session of one endpoint without a display: prints its events as they come, and ends it in
/// order on finish(), on SIGINT and SIGTERM, and when nobody reads standard output any more.
/// Lives in the main thread, under a QCoreApplication.
class SessionRunner : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString captureFile; ///< empty: a file in the user's cache folder
        bool json = false;
        bool withMessages = true; ///< false: only endpoints and connections are printed
    };

    explicit SessionRunner(const Options& options);
    ~SessionRunner() override;

    /// False if the capture cannot be written; the person is told.
    [[nodiscard]] bool isRecording();
    void startServer(const ServerConfig& config);
    void startClients(const ClientConfig& config);
    [[nodiscard]] Session& session() { return m_session; }

    /// Runs until all has ended; returns the exit status given to finish().
    [[nodiscard]] ExitStatus exec();
    /// Ends every connection in order, prints what is still to come and the summary.
    void finish(ExitStatus status);
    /// Tells the person what is wrong, then finishes as Failed.
    void fail(ErrorCode code, const QString& text);

signals:
    /// All that `snapshot` holds is printed. Comes at most every `pullInterval`, and not any more
    /// once finish() was called.
    void advanced(const AnalysisSnapshot& snapshot);

private:
    void pullSoon();
    void pull();
    void stopEndpoint();
    void printSummary();
    [[nodiscard]] bool hasEnded(const AnalysisSnapshot& snapshot) const;

    LineWriter m_output;
    std::unique_ptr<EventSink> m_sink;
    EventReader m_reader;
    Session m_session;
    TerminationSignals m_signals;
    QTimer m_pullTimer;
    QTimer m_finishTimer;
    QElapsedTimer m_sincePull;
    EndpointId m_endpoint;
    Role m_role = Role::Server;
    ExitStatus m_status = Done;
    bool m_isFinishing = false;
};
