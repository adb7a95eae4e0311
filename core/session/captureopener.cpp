// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/captureopener.h"

#include "core/base/backgroundthread.h"
#include "core/capture/capturereader.h"

namespace {
constexpr std::chrono::milliseconds slice {20}; // of reading, between two looks at m_isCanceled
}

CaptureOpener::CaptureOpener(
    const Limits& limits, std::function<void(const CaptureSnapshotPtr&)> publish)
    : m_limits(limits)
    , m_publish(std::move(publish))
{
}

CaptureOpener::~CaptureOpener()
{
    stop();
}

void CaptureOpener::open(const QString& path)
{
    Q_ASSERT(!m_thread.joinable());
    m_thread = std::thread([this, path] {
        BackgroundThread::begin();
        if (const Result<> result = read(path); result)
            emit opened();
        else
            emit failed(result.error());
    });
}

void CaptureOpener::stop()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

// Own thread. The signals reach their receivers queued.
Result<> CaptureOpener::read(const QString& path)
{
    const Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(path, m_limits);
    if (!reader)
        return reader.error();
    CaptureReader& capture = **reader;
    bool isDone = false;
    while (!isDone) {
        if (m_isCanceled) {
            capture.stop();
            m_publish(capture.snapshot());
            return Error {ErrorCode::Canceled, path};
        }
        isDone = capture.advance(std::chrono::steady_clock::now() + slice);
        m_publish(capture.snapshot());
        emit progressed(capture.position(), capture.fileSize());
    }
    return capture.result();
}
