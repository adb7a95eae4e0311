// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capturestream.h"
#include "app/eventreader.h"
#include "app/linewriter.h"
#include "app/options.h"
#include "app/terminationsignals.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QTimer>

/// A session without a display: prints its events as they come, and ends it in order on finish(),
/// on SIGINT and SIGTERM, and when nobody reads standard output any more. Lives in the main thread,
/// under a QCoreApplication.
class SessionRunner : public QObject
{
    Q_OBJECT

public:
    struct Options {
        CaptureOutput capture;
        Limits limits;
        bool json = false;
        bool withMessages = true; ///< false: only endpoints and connections are printed
        bool isChat = false; ///< what is said is printed as a person reads a chat
    };

    explicit SessionRunner(const Options& options);

    /// False if the capture cannot be written; the person is told.
    [[nodiscard]] bool isRecording();
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] EventSink& sink() { return *m_sink; }

    /// Runs until finish(), whose exit status it returns. All connections have ended then, and what
    /// happened is printed to the summary.
    [[nodiscard]] ExitStatus exec();
    /// The first call decides the exit status.
    void finish(ExitStatus status);
    /// Tells the person what is wrong, then finishes as Failed; also what would have been Done.
    void fail(ErrorCode code, const QString& text);
    /// Tells the person something that is worth knowing.
    void tell(ErrorCode code, const QString& text);

signals:
    /// All that `snapshot` holds is printed. Comes when something is new, at most every 20 ms.
    void advanced(const AnalysisSnapshot& snapshot);
    /// All connections have ended, all is printed but the summary, and it would be Done.
    void ended(const AnalysisSnapshot& snapshot);

private:
    void pullSoon();
    void pull();
    void print(const AnalysisSnapshot& snapshot);
    [[nodiscard]] ExitStatus finishOutput();

    LineWriter m_output;
    const std::unique_ptr<EventSink> m_sink;
    EventReader m_reader;
    Session m_session;
    TerminationSignals m_signals;
    std::unique_ptr<CaptureStream> m_stream; // null unless the capture goes to standard output
    QTimer m_pullTimer;
    QElapsedTimer m_sincePull;
    std::optional<ExitStatus> m_status; // once finish() was called
};
