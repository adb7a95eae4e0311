// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturestream.h"

#include "app/patientoutput.h"

#include <algorithm>
#include <cerrno>
#include <vector>

#include <unistd.h>

CaptureStream::CaptureStream()
    : m_thread([this] { run(); })
{
}

CaptureStream::~CaptureStream()
{
    finish();
}

void CaptureStream::advance(const AnalysisSnapshot& snapshot)
{
    {
        const std::lock_guard lock(m_mutex);
        m_file = snapshot.capture->file;
        m_end = snapshot.capture->fileSize;
    }
    m_wake.notify_one();
}

int CaptureStream::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isFinishing = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return m_error;
}

// Own thread. The signal reaches its receiver queued.
void CaptureStream::run()
{
    qint64 done = 0;
    std::unique_lock lock(m_mutex);
    while (m_error == 0) {
        m_wake.wait(lock, [&] { return m_end > done || m_isFinishing; });
        if (m_end <= done)
            return;
        const std::shared_ptr<const CaptureFile> file = m_file;
        const qint64 end = m_end;
        lock.unlock();
        const int error = copy(*file, done, end);
        done = end;
        lock.lock();
        m_error = error;
    }
    emit broken();
}

int CaptureStream::copy(const CaptureFile& file, qint64 start, qint64 end)
{
    constexpr qint64 chunk = 64 * 1024;
    std::vector<char> buffer(std::size_t(std::min(chunk, end - start)));
    PatientOutput output(STDOUT_FILENO);
    for (qint64 at = start; at < end; at += chunk) {
        const qint64 size = std::min(chunk, end - at);
        if (!file.read(at, buffer.data(), size))
            return EIO;
        if (const int error = output.write({buffer.data(), size}))
            return error;
    }
    return 0;
}
