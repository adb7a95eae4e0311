// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/outgoingfile.h"

#include "core/base/filename.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

Error cannotRead(int number, const QString& path)
{
    Error error = errorFromErrno(number, path);
    if (error.code != ErrorCode::PermissionDenied && error.code != ErrorCode::TooManyOpenFiles)
        error.code = ErrorCode::CannotRead;
    return error;
}

}

OutgoingFile::OutgoingFile(QString path)
    : m_path(std::move(path))
{
}

OutgoingFile::~OutgoingFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<> OutgoingFile::open()
{
    // Without O_NONBLOCK, a pipe that nobody writes to would be waited for.
    const int descriptor
        = ::open(FileName::toBytes(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return cannotRead(errno, m_path);
    struct stat status {
    };
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    if (!isKnown || !S_ISREG(status.st_mode)) {
        const Error error = isKnown
            ? Error {ErrorCode::CannotRead, m_path + QStringLiteral(": not a regular file")}
            : cannotRead(errno, m_path);
        ::close(descriptor);
        return error;
    }
    m_descriptor = descriptor;
    m_size = status.st_size;
    return {};
}

Result<FileChunk> OutgoingFile::chunk(qint64 offset)
{
    if (m_descriptor < 0) {
        if (const Result<> opened = open(); !opened)
            return opened.error();
    }
    std::erase_if(m_chunks, [](const auto& entry) { return entry.second.expired(); });
    if (const auto known = m_chunks.find(offset); known != m_chunks.end()) {
        if (FileChunk chunk = known->second.lock())
            return chunk;
    }
    Result<FileChunk> chunk = read(offset);
    if (chunk && !(*chunk)->isEmpty())
        m_chunks[offset] = *chunk;
    return chunk;
}

Result<FileChunk> OutgoingFile::read(qint64 offset) const
{
    QByteArray bytes(std::clamp<qint64>(m_size - offset, 0, chunkSize), Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pread(
            m_descriptor, bytes.data() + done, std::size_t(bytes.size() - done), offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(errno, m_path);
        if (count == 0) {
            return Error {ErrorCode::CannotRead,
                QStringLiteral("%1: it ends at byte %2 of %3")
                    .arg(m_path)
                    .arg(offset + done)
                    .arg(m_size)};
        }
        done += count;
    }
    return FileChunk(std::make_shared<const QByteArray>(std::move(bytes)));
}
