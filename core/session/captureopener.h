// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/capture/capturesnapshot.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

/// Reads a capture file in a thread of its own and shows ever more of it. Lives in its owner's
/// thread, where its signals come.
class CaptureOpener final : public QObject
{
    Q_OBJECT

public:
    /// `publish` is called from the thread of the opener; reading waits for it to return. `limits`
    /// as CaptureReader's.
    CaptureOpener(const Limits& limits, std::function<void(const CaptureSnapshotPtr&)> publish);
    /// As stop().
    ~CaptureOpener() override;

    /// Once; opened() or failed() follow.
    void open(const QString& path);
    /// What was read until then stays.
    void cancel() { m_isCanceled = true; }
    /// Cancels and waits.
    void stop();

signals:
    void progressed(qint64 done, qint64 total);
    void opened();
    /// Errors: CaptureReader::open()'s; Canceled.
    void failed(const Error& error);

private:
    [[nodiscard]] Result<> read(const QString& path);

    const Limits m_limits;
    const std::function<void(const CaptureSnapshotPtr&)> m_publish;
    std::atomic<bool> m_isCanceled = false;
    std::thread m_thread;
};
