// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

#include <functional>
#include <memory>
#include <mutex>

/// Shows snapshots of a capture that is being written, each once its file has what it shows. All
/// functions may be called from any thread.
///
/// While the file lags behind, what is not in it (whether it records, and what waits) is shown in
/// the snapshot that was shown last.
class SnapshotBoard
{
public:
    using Published = std::function<void(const CaptureSnapshotPtr&)>;

    /// `published` is called with each newer snapshot that is shown, one call at a time, from the
    /// thread that made it so. Short; may call snapshot() alone.
    explicit SnapshotBoard(Published published = {});

    /// A newer snapshot, to be shown once the file has `fileSize` bytes; one that waits may be
    /// left out.
    void publish(CaptureSnapshot snapshot);
    /// The file has that many bytes.
    void written(qint64 fileSize);
    /// The file takes no more than the bytes it has: what would show more is never shown.
    void failed(qint64 fileSize, const Error& error);
    /// It does again, from there on.
    void resumed();

    /// The newest one shown; never null.
    [[nodiscard]] CaptureSnapshotPtr snapshot() const;

private:
    using SnapshotPtr = std::shared_ptr<CaptureSnapshot>;

    void show(CaptureSnapshotPtr snapshot);
    void showState(const CaptureSnapshot& newest);
    void tell();

    const Published m_published;

    mutable std::mutex m_mutex; // protects what follows, up to the next one
    CaptureSnapshotPtr m_shown;
    SnapshotPtr m_first; // waits, and is shown first
    SnapshotPtr m_newest; // waits behind it
    qint64 m_written = 0;
    quint64 m_serial = 0; // of m_shown
    bool m_hasFailed = false;

    std::mutex m_tellMutex; // protects m_told, held while m_published is called
    quint64 m_told = 0; // serial
};
