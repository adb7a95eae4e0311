// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filewriter.h"

#include "core/base/backgroundthread.h"

#include <QtEndian>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace {
/// Bytes of one write(2): few enough that a slow file still shows progress.
constexpr qsizetype maxWrite = 256 * 1024;

/// Chunks that are kept to be used again; more are there only after the file stalled.
constexpr std::size_t keptChunks = 16;

/// Part of a chunk that waits to be written.
struct Piece {
    FileWriter::Chunk chunk;
    qsizetype start = 0; // of a block
    qsizetype written = 0; // up to here
    qsizetype end = 0; // of a block
    bool isDone = false; // the chunk is not filled any further
};

/// The end of the last whole block in [start, end) of a chunk: every block has its length in the
/// four bytes after its type (pcapng section 3.1).
qsizetype endOfWholeBlocks(const uchar* chunk, qsizetype start, qsizetype end)
{
    while (start + 8 <= end) {
        const qsizetype next = start + qFromUnaligned<quint32>(chunk + start + 4);
        if (next > end)
            break;
        start = next;
    }
    return start;
}
}

/// What both threads share.
struct FileWriter::State {
    State(std::unique_ptr<OutputFile> output, Listener tell)
        : file(std::move(output))
        , listener(std::move(tell))
    {
    }

    using Lock = std::unique_lock<std::mutex>;

    // Writer's thread
    void run();
    void writeFirst(Lock& lock);
    void advance(qsizetype size);
    void fail(int error, qint64 fileSize);
    void tell(const Progress& progress);

    /// Under the lock.
    [[nodiscard]] Progress progress() const { return {written, failure, pieces.empty()}; }
    void release(Piece& piece);
    bool waitFor(Lock& lock, std::chrono::milliseconds longest, const std::function<bool()>& done);

    const std::unique_ptr<OutputFile> file; // writer's thread

    std::mutex listenerMutex; // protects listener, held while it is called
    Listener listener; // null once nobody is to be told

    std::mutex mutex; // protects all that follows
    std::condition_variable wake; // the thread
    std::condition_variable progressed;
    std::deque<Piece> pieces; // the first may be in the middle of being written
    std::vector<Chunk> freeChunks;
    qint64 written = 0;
    quint64 writes = 0; // that have returned
    std::atomic<int> failure = 0; // changes under the lock alone
    bool isTelling = false; // what the newest write came to
    bool isStopping = false;
    bool hasEnded = false; // the thread
};

void FileWriter::State::run()
{
    BackgroundThread::begin();
    Lock lock(mutex);
    for (;;) {
        wake.wait(lock, [this] { return !pieces.empty() || isStopping; });
        if (pieces.empty())
            break;
        writeFirst(lock);
    }
    hasEnded = true;
    progressed.notify_all();
}

/// Writes some of the first piece, without the lock meanwhile.
void FileWriter::State::writeFirst(Lock& lock)
{
    const Piece piece = pieces.front();
    lock.unlock();
    const qsizetype size = std::min(piece.end - piece.written, maxWrite);
    qint64 count = 0;
    do {
        errno = 0;
        count = file->write(piece.chunk.get() + piece.written, size);
    } while (count < 0 && errno == EINTR);
    const int error = count > 0 ? 0 : errno != 0 ? errno : EIO;
    qint64 fileSize = written; // changes in this thread alone
    if (error != 0) {
        fileSize -= piece.written - endOfWholeBlocks(piece.chunk.get(), piece.start, piece.written);
        file->cutTo(fileSize);
    }
    lock.lock();
    ++writes;
    if (error == 0)
        advance(count);
    else
        fail(error, fileSize);
    const Progress now = progress();
    isTelling = true;
    lock.unlock();
    tell(now);
    lock.lock();
    isTelling = false;
    progressed.notify_all();
}

void FileWriter::State::advance(qsizetype size)
{
    Piece& piece = pieces.front();
    piece.written += size;
    written += size;
    if (piece.written < piece.end)
        return;
    release(piece);
    pieces.pop_front();
}

void FileWriter::State::fail(int error, qint64 fileSize)
{
    written = fileSize;
    failure = error;
    for (Piece& each : pieces)
        release(each);
    pieces.clear();
}

void FileWriter::State::release(Piece& piece)
{
    if (piece.isDone && freeChunks.size() < keptChunks)
        freeChunks.push_back(std::move(piece.chunk));
}

void FileWriter::State::tell(const Progress& progress)
{
    const std::lock_guard lock(listenerMutex);
    if (listener)
        listener(progress);
}

/// Waits until it is done (true), or no write(2) has returned for that long.
bool FileWriter::State::waitFor(
    Lock& lock, std::chrono::milliseconds longest, const std::function<bool()>& done)
{
    while (!done()) {
        const quint64 before = writes;
        const auto hasMoved = [&] { return writes != before || done(); };
        if (!progressed.wait_for(lock, longest, hasMoved))
            return false;
    }
    return true;
}

FileWriter::FileWriter(std::unique_ptr<OutputFile> file, Listener listener)
    : m_state(std::make_shared<State>(std::move(file), std::move(listener)))
    , m_thread([state = m_state] { state->run(); })
{
}

FileWriter::~FileWriter()
{
    State::Lock lock(m_state->mutex);
    m_state->isStopping = true;
    m_state->wake.notify_one();
    const bool hasEnded = m_state->waitFor(lock, patience, [this] { return m_state->hasEnded; });
    lock.unlock();
    if (hasEnded) {
        m_thread.join();
        return;
    }
    const std::lock_guard listenerLock(m_state->listenerMutex);
    m_state->listener = {};
    m_thread.detach();
}

FileWriter::Chunk FileWriter::takeChunk()
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->freeChunks.empty()) {
            Chunk chunk = std::move(m_state->freeChunks.back());
            m_state->freeChunks.pop_back();
            return chunk;
        }
    }
    return std::make_shared_for_overwrite<uchar[]>(std::size_t(chunkSize));
}

void FileWriter::write(const Chunk& chunk, qsizetype start, qsizetype end, bool isDone)
{
    {
        const std::lock_guard lock(m_state->mutex);
        Piece piece {chunk, start, start, end, isDone};
        std::deque<Piece>& pieces = m_state->pieces;
        const bool goesOn = !pieces.empty() && pieces.back().chunk == chunk;
        if (m_state->failure != 0 || (start == end && !goesOn)) {
            m_state->release(piece);
            return;
        }
        if (goesOn) {
            pieces.back().end = end;
            pieces.back().isDone = isDone;
        } else {
            pieces.push_back(std::move(piece));
        }
    }
    m_state->wake.notify_one();
}

FileWriter::Progress FileWriter::progress() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->progress();
}

int FileWriter::failure() const
{
    return m_state->failure.load(std::memory_order_acquire);
}

void FileWriter::clearFailure()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->failure = 0;
}

bool FileWriter::waitUntilIdle(std::chrono::milliseconds longest)
{
    State::Lock lock(m_state->mutex);
    return m_state->waitFor(
        lock, longest, [this] { return m_state->pieces.empty() && !m_state->isTelling; });
}
