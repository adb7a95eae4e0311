// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputfile.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
QString pathOf(int descriptor)
{
    return QStringLiteral("/proc/self/fd/%1").arg(descriptor);
}

Error errorWith(ErrorCode code, const char* doing)
{
    Error error = errorFromErrno(errno, QString::fromLatin1(doing));
    if (error.code != ErrorCode::DiskFull)
        error.code = code;
    return error;
}

bool writeAll(int descriptor, const char* bytes, ssize_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, std::size_t(size));
        if (written < 0 && errno != EINTR)
            return false;
        bytes += std::max<ssize_t>(written, 0);
        size -= std::max<ssize_t>(written, 0);
    }
    return true;
}

Result<> copyStandardInput(int descriptor)
{
    std::vector<char> buffer(256 * 1024);
    for (;;) {
        const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size == 0)
            return {};
        if (size < 0 && errno != EINTR)
            return errorWith(ErrorCode::CannotRead, "read standard input");
        if (size > 0 && !writeAll(descriptor, buffer.data(), size))
            return errorWith(ErrorCode::CannotWrite, "keep standard input in a temporary file");
    }
}
}

Result<QString> standardInputAsFile()
{
    struct stat status {
    };
    if (::fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode))
        return pathOf(STDIN_FILENO);
    const int descriptor = ::open(QFile::encodeName(QDir::tempPath()).constData(),
        O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errorWith(ErrorCode::CannotWrite, "make a temporary file");
    if (const Result<> copied = copyStandardInput(descriptor); !copied)
        return copied.error();
    return pathOf(descriptor);
}
