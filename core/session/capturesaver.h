// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

#include <QObject>

#include <atomic>
#include <thread>

/// Copies the part of a capture file that a snapshot shows to another file, in a thread of its own;
/// recording goes on meanwhile. The new file appears whole or not at all. Lives in its owner's
/// thread, where its signals come.
class CaptureSaver final : public QObject
{
    Q_OBJECT

public:
    explicit CaptureSaver(QObject* parent = nullptr);
    /// Cancels and waits.
    ~CaptureSaver() override;

    /// One at a time: a copy that is under way is canceled first.
    void save(const CaptureSnapshotPtr& capture, const QString& path);
    void cancel();

signals:
    void progressed(qint64 done, qint64 total);
    void saved(const QString& path);
    /// Errors: CannotRead, CannotWrite, Canceled.
    void failed(const QString& path, const Error& error);

private:
    void run(const CaptureSnapshotPtr& capture, const QString& path);
    [[nodiscard]] Result<> copy(const CaptureSnapshot& capture, const QString& path);

    std::thread m_thread;
    std::atomic<bool> m_isCanceled = false;
};
