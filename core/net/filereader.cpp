// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/filereader.h"

#include "core/base/backgroundthread.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

struct FileReader::Thread {
    struct Request {
        std::shared_ptr<OutgoingFile> file;
        qint64 offset = 0;
        Done done;
    };

    void run();
    void deliver(Done done, const Result<Piece>& piece);

    std::mutex mutex; // protects all of it
    std::condition_variable wake;
    std::deque<Request> requests;
    QObject* receiver = nullptr; // null once the reader is gone: the thread ends
};

void FileReader::Thread::run()
{
    BackgroundThread::begin();
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return !receiver || !requests.empty(); });
        if (!receiver)
            return;
        const Request request = std::move(requests.front());
        requests.pop_front();
        lock.unlock();
        const Result<FileChunk> chunk = request.file->chunk(request.offset);
        const Result<Piece> piece
            = chunk ? Result<Piece>(Piece {*chunk, request.file->size()}) : chunk.error();
        lock.lock();
        deliver(request.done, piece);
    }
}

void FileReader::Thread::deliver(Done done, const Result<Piece>& piece)
{
    if (!receiver)
        return;
    QMetaObject::invokeMethod(
        receiver, [done = std::move(done), piece] { done(piece); }, Qt::QueuedConnection);
}

FileReader::FileReader() = default;

FileReader::~FileReader()
{
    if (!m_thread)
        return;
    const std::lock_guard lock(m_thread->mutex);
    m_thread->receiver = nullptr;
    m_thread->requests.clear();
    m_thread->wake.notify_one();
}

void FileReader::read(std::shared_ptr<OutgoingFile> file, qint64 offset, Done done)
{
    if (!m_thread) {
        m_thread = std::make_shared<Thread>();
        m_receiver = std::make_unique<QObject>();
        m_thread->receiver = m_receiver.get();
        std::thread([thread = m_thread] { thread->run(); }).detach();
    }
    const std::lock_guard lock(m_thread->mutex);
    m_thread->requests.push_back({std::move(file), offset, std::move(done)});
    m_thread->wake.notify_one();
}
