// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

/// Copies a capture to standard output while it grows, in whole blocks and in a thread of its own:
/// a reader that is slow slows down nothing, for the file holds what it has not read yet. Lives in
/// the main thread.
class CaptureStream : public QObject
{
    Q_OBJECT

public:
    CaptureStream();
    /// Waits as finish().
    ~CaptureStream() override;

    /// The snapshot's capture has grown.
    void advance(const AnalysisSnapshot& snapshot);
    /// Waits until all is written (PatientOutput), and returns the errno of what failed, or 0.
    int finish();

signals:
    /// Writing failed; nothing more will be written. finish() says why.
    void broken();

private:
    void run();
    [[nodiscard]] int copy(const CaptureFile& file, qint64 start, qint64 end);

    std::mutex m_mutex; // protects all that follows but the thread
    std::condition_variable m_wake;
    std::shared_ptr<const CaptureFile> m_file;
    qint64 m_end = 0; // of what may be copied
    bool m_isFinishing = false;
    int m_error = 0;
    std::thread m_thread;
};
