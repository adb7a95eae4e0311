// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/outputfile.h"

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

/// Writes whole pcapng blocks to a file in a thread of its own, in the order in which they are
/// handed over, so that whoever hands them over never waits for a disk.
///
/// When the file takes no more, it is cut back to its last whole block, progress() says why, and
/// what is handed over from then on is dropped until clearFailure(). No event loop; all functions
/// are called from one thread, the listener from the writer's.
class FileWriter
{
public:
    struct Progress {
        qint64 written = 0; ///< bytes in the file; whole blocks once it has failed
        int failure = 0; ///< errno of the write that failed; 0 if none did
        bool isIdle = true; ///< all that was handed over is written, or was dropped
    };
    /// Told from the writer's thread after each write(2). Short; must not destroy the writer.
    using Listener = std::function<void(const Progress&)>;
    /// Blocks are put together in these; used again once they are written, so that no page is
    /// touched for the first time twice.
    using Chunk = std::shared_ptr<uchar[]>;

    static constexpr qsizetype chunkSize = 1024 * 1024;
    /// How long the end waits for a write(2) that does not return.
    static constexpr std::chrono::milliseconds patience {2'000};

    /// `file` is empty.
    FileWriter(std::unique_ptr<OutputFile> file, Listener listener);
    /// Writes all that was handed over. If the file stalls for `patience`, it is left to itself:
    /// the thread ends when the file lets it, and tells nobody.
    ~FileWriter();
    Q_DISABLE_COPY_MOVE(FileWriter)

    [[nodiscard]] Chunk takeChunk();
    /// Hands over the bytes [start, end) of a chunk, which begin and end with a block and follow
    /// what was handed over before. `isDone`: the chunk is not filled any further.
    void write(const Chunk& chunk, qsizetype start, qsizetype end, bool isDone);

    [[nodiscard]] Progress progress() const;
    /// As progress().failure, but costs nothing.
    [[nodiscard]] int failure() const;
    /// What is handed over from now on is written again, at the file's last whole block.
    void clearFailure();
    /// Whether all is written, or dropped, and the listener was told; waits for it as long as no
    /// write(2) takes `longest`.
    bool waitUntilIdle(std::chrono::milliseconds longest);

private:
    struct State;

    const std::shared_ptr<State> m_state; // shared with the thread, which may outlive us
    std::thread m_thread;
};
