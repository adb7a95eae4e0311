// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "core/base/filename.h"
#include "core/capture/capturehead.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
Error cannotRead(int number, const QString& path)
{
    Error error = errorFromErrno(number, QStringLiteral("open ") + path);
    if (error.code != ErrorCode::PermissionDenied && error.code != ErrorCode::TooManyOpenFiles)
        error.code = ErrorCode::CannotRead;
    return error;
}
}

CaptureReader::CaptureReader(
    std::shared_ptr<const CaptureFile> file, qint64 fileSize, const Limits& limits)
    : m_file(std::move(file))
    , m_fileSize(fileSize)
    , m_blocks(m_file, fileSize)
    , m_index(limits.index)
    , m_sections(m_index)
{
}

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(
    const QString& path, const Limits& limits)
{
    // Without O_NONBLOCK, a pipe that nobody writes to would be waited for.
    const int descriptor
        = ::open(FileName::toBytes(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return cannotRead(errno, path);
    auto file = std::make_shared<CaptureFile>(descriptor, path);
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0)
        return cannotRead(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error {ErrorCode::NotACapture, QStringLiteral("no regular file")};
    QByteArray head(std::min<qint64>(CaptureHead::size, status.st_size), Qt::Uninitialized);
    if (!file->read(0, head.data(), head.size()))
        return cannotRead(EIO, path);
    if (const QString name = CaptureHead::nameOfForeignFile(head); !name.isEmpty())
        return Error {ErrorCode::NotACapture, name};
    return std::unique_ptr<CaptureReader>(
        new CaptureReader(std::move(file), status.st_size, limits));
}

bool CaptureReader::advance(Deadline deadline)
{
    constexpr int blocksPerLookAtClock = 256;
    constexpr int looksPerCall = 1'000'000 / blocksPerLookAtClock;
    for (int look = 0; look < looksPerCall && !m_isDone; ++look) {
        for (int count = 0; count < blocksPerLookAtClock; ++count) {
            const std::optional<BlockReader::Block> block = m_blocks.next();
            m_isDone = !block;
            if (m_isDone)
                break;
            m_sections.add(*block, m_blocks.byteOrder());
        }
        if (m_index.wantsShow())
            break;
        if (deadline != Deadline::max() && std::chrono::steady_clock::now() >= deadline)
            break;
    }
    return m_isDone;
}

Result<> CaptureReader::result() const
{
    if (!m_isDone || m_sections.isOurs())
        return {};
    const QString& name = m_sections.whatItIs();
    return Error {ErrorCode::NotACapture,
        name.isEmpty() ? QStringLiteral("a pcapng file that is damaged at its start") : name};
}

CaptureSnapshotPtr CaptureReader::snapshot()
{
    auto snapshot = std::make_shared<CaptureSnapshot>();
    m_index.show(*snapshot);
    snapshot->file = m_file;
    snapshot->fileSize = position();
    m_sections.show(*snapshot);
    using Growth = CaptureSnapshot::Growth;
    snapshot->growth = m_isDone || m_isStopped ? Growth::None : Growth::AsItIsRead;
    if (m_isDone)
        snapshot->unreadableBytes = m_fileSize - position();
    return snapshot;
}
