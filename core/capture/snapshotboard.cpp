// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/snapshotboard.h"

#include <array>
#include <tuple>

namespace {
/// What a snapshot says of this moment, and no file.
auto stateOf(const CaptureSnapshot& snapshot)
{
    return std::tie(
        snapshot.isRecording, snapshot.recordingError, snapshot.unrecordedBytes, snapshot.now);
}

void setState(CaptureSnapshot& snapshot, const CaptureSnapshot& newest)
{
    snapshot.isRecording = newest.isRecording;
    snapshot.recordingError = newest.recordingError;
    snapshot.unrecordedBytes = newest.unrecordedBytes;
    snapshot.now = newest.now;
}
}

SnapshotBoard::SnapshotBoard(Published published)
    : m_published(std::move(published))
    , m_shown(std::make_shared<CaptureSnapshot>())
{
}

// Here and below: snapshots that go are released behind the lock.

void SnapshotBoard::publish(CaptureSnapshot snapshot)
{
    SnapshotPtr newest = std::make_shared<CaptureSnapshot>(std::move(snapshot));
    std::array<CaptureSnapshotPtr, 3> gone;
    {
        const std::lock_guard lock(m_mutex);
        if (newest->fileSize <= m_written) {
            gone = {m_shown, std::exchange(m_first, nullptr), std::exchange(m_newest, nullptr)};
            show(newest);
        } else if (!m_hasFailed) {
            gone = {m_shown};
            showState(*newest);
            (m_first ? m_newest : m_first).swap(newest);
        }
    }
    tell();
}

void SnapshotBoard::written(qint64 fileSize)
{
    std::array<CaptureSnapshotPtr, 2> gone;
    {
        const std::lock_guard lock(m_mutex);
        m_written = fileSize;
        if (!m_first || m_first->fileSize > fileSize)
            return;
        const bool isNewest = m_newest && m_newest->fileSize <= fileSize;
        gone = {m_shown, m_first};
        show(isNewest ? m_newest : m_first);
        m_first = isNewest ? nullptr : m_newest;
        m_newest.reset();
    }
    tell();
}

void SnapshotBoard::failed(qint64 fileSize, const Error& error)
{
    std::array<CaptureSnapshotPtr, 3> gone;
    {
        const std::lock_guard lock(m_mutex);
        m_written = fileSize;
        m_hasFailed = true;
        gone = {m_shown, std::exchange(m_first, nullptr), std::exchange(m_newest, nullptr)};
        const auto stopped = std::make_shared<CaptureSnapshot>(*m_shown);
        stopped->isRecording = false;
        stopped->recordingError = error;
        show(stopped);
    }
    tell();
}

void SnapshotBoard::resumed()
{
    const std::lock_guard lock(m_mutex);
    m_hasFailed = false;
}

CaptureSnapshotPtr SnapshotBoard::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_shown;
}

/// Under the lock.
void SnapshotBoard::show(CaptureSnapshotPtr snapshot)
{
    m_shown = std::move(snapshot);
    ++m_serial;
}

/// Shows what is new and in no file, unless that waits for a moment alone. Under the lock.
void SnapshotBoard::showState(const CaptureSnapshot& newest)
{
    const bool lagsBehind = m_first != nullptr;
    if (lagsBehind)
        setState(*m_first, newest);
    const bool isUrgent = lagsBehind || m_shown->recordingError != newest.recordingError
        || m_shown->isRecording != newest.isRecording;
    if (!isUrgent || stateOf(*m_shown) == stateOf(newest))
        return;
    const auto now = std::make_shared<CaptureSnapshot>(*m_shown);
    setState(*now, newest);
    show(now);
}

void SnapshotBoard::tell()
{
    const std::lock_guard tellLock(m_tellMutex);
    std::unique_lock lock(m_mutex);
    if (m_told == m_serial || !m_published)
        return;
    m_told = m_serial;
    const CaptureSnapshotPtr newest = m_shown;
    lock.unlock();
    m_published(newest);
}
