// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "core/capture/capturehead.h"
#include "core/capture/pcapng/pcapngblocks.h"
#include "core/capture/pcapng/plaintextblock.h"

#include <QFile>

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

CaptureReader::CaptureReader(std::shared_ptr<const CaptureFile> file, qint64 fileSize,
    FileByteOrder byteOrder, const Limits& limits)
    : m_file(std::move(file))
    , m_fileSize(fileSize)
    , m_blocks(m_file, fileSize, byteOrder)
    , m_index(limits.index)
{
}

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(
    const QString& path, const Limits& limits)
{
    // Without O_NONBLOCK, a pipe that nobody writes to would be waited for.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
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
    const Result<FileByteOrder> byteOrder = CaptureHead::byteOrderOf(head);
    if (!byteOrder)
        return byteOrder.error();
    std::unique_ptr<CaptureReader> reader(
        new CaptureReader(std::move(file), status.st_size, *byteOrder, limits));
    const Result<int> format = CaptureHead::readFormat(reader->m_blocks);
    if (!format)
        return format.error();
    reader->m_format = *format;
    return reader;
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
            add(*block);
        }
        if (m_index.wantsShow())
            break;
        if (deadline != Deadline::max() && std::chrono::steady_clock::now() >= deadline)
            break;
    }
    return m_isDone;
}

void CaptureReader::add(const BlockReader::Block& block)
{
    if (block.type == pcapng::enhancedPacketType) {
        if (const std::optional<ReadPacket> packet = readPacketBlock(block, m_blocks.byteOrder()))
            m_index.add(*packet);
    } else if (block.type == plaintextblock::type) {
        if (const auto record = plaintextblock::read(block, m_blocks.byteOrder()))
            m_index.addPlaintext(*record);
    } else if (block.type == eventblock::type) {
        if (const std::optional<ReadEvent> event = readEventBlock(block.body, m_blocks.byteOrder()))
            m_index.add(*event);
    }
}

CaptureSnapshotPtr CaptureReader::snapshot()
{
    auto snapshot = std::make_shared<CaptureSnapshot>();
    m_index.show(*snapshot);
    snapshot->file = m_file;
    snapshot->fileSize = position();
    snapshot->format = m_format;
    snapshot->byteOrder = m_blocks.byteOrder();
    using Growth = CaptureSnapshot::Growth;
    snapshot->growth = m_isDone || m_isStopped ? Growth::None : Growth::AsItIsRead;
    if (m_isDone)
        snapshot->unreadableBytes = m_fileSize - position();
    return snapshot;
}
