// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/outgoingfile.h"

#include <QObject>

#include <functional>
#include <memory>

/// Reads the files that are sent in a thread of its own, so that a disk that stalls holds up nobody
/// but those who wait for it. Made in any thread, used in the I/O thread alone.
///
/// The thread starts with the first read. One that the system does not let go of is left behind at
/// the end, and waited for by nobody.
class FileReader final
{
public:
    struct Piece {
        FileChunk bytes; ///< never null
        qint64 fileSize = 0;
    };
    using Done = std::function<void(const Result<Piece>& piece)>;

    FileReader();
    ~FileReader();
    Q_DISABLE_COPY_MOVE(FileReader)

    /// Calls `done` in the I/O thread, later, with OutgoingFile::chunk(offset).
    void read(std::shared_ptr<OutgoingFile> file, qint64 offset, Done done);

private:
    struct Thread;

    std::unique_ptr<QObject> m_receiver; // null before the first read
    std::shared_ptr<Thread> m_thread; // likewise; shared with the thread itself
};
