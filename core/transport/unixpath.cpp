// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/unixpath.h"

#include "core/transport/sockaddr.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace {

/// What connect(2) of a socket of this type says: 0, or errno.
int tryToConnect(const SocketAddress& address, int type)
{
    const int probe = ::socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return errno;
    const SystemAddress target(address);
    const int error = ::connect(probe, target.data(), target.size()) == 0 ? 0 : errno;
    ::close(probe);
    return error;
}

/// A socket of another type than the one that asks refuses with EPROTOTYPE, so that one type tells
/// of all: only a socket that is nobody's refuses the connection.
bool isStale(const SocketAddress& address)
{
    return tryToConnect(address, SOCK_DGRAM) == ECONNREFUSED;
}

/// Why bind(2) says that the name is in use.
Error inUse(const SocketAddress& address)
{
    struct stat status {
    };
    if (address.path.startsWith('\0') || ::lstat(address.path.constData(), &status) != 0)
        return errorFromErrno(EADDRINUSE, QStringLiteral("bind"));
    if (!S_ISSOCK(status.st_mode))
        return {ErrorCode::NotASocket,
            S_ISDIR(status.st_mode) ? QStringLiteral("a directory") : QStringLiteral("a file")};
    if (isStale(address))
        return {ErrorCode::StaleSocket, errnoText(EADDRINUSE)};
    return errorFromErrno(EADDRINUSE, QStringLiteral("bind"));
}

Result<> bindTo(int descriptor, const SocketAddress& address)
{
    const SystemAddress place(address);
    if (::bind(descriptor, place.data(), place.size()) == 0)
        return {};
    return errno == EADDRINUSE ? inUse(address) : errorFromErrno(errno, QStringLiteral("bind"));
}

}

UnixPath::~UnixPath()
{
    struct stat status {
    };
    if (!m_path.isEmpty() && ::lstat(m_path.constData(), &status) == 0 && status.st_ino == m_inode)
        ::unlink(m_path.constData());
}

Result<> UnixPath::check(const SocketAddress& address)
{
    if (address.path.size() > longest)
        return Error {ErrorCode::PathTooLong, QString::number(address.path.size())};
    return {};
}

Result<> UnixPath::bind(int descriptor, const SocketAddress& address, const UnixOptions& options)
{
    if (const Result<> checked = check(address); !checked)
        return checked;
    if (options.permissions) // those of the socket become those of the path, less the umask
        ::fchmod(descriptor, mode_t(*options.permissions));
    Result<> bound = bindTo(descriptor, address);
    if (!bound && bound.error().code == ErrorCode::StaleSocket && options.removesStale) {
        if (::unlink(address.path.constData()) != 0)
            return errorFromErrno(errno, QStringLiteral("unlink"));
        bound = bindTo(descriptor, address);
    }
    if (!bound || address.path.isEmpty() || address.path.startsWith('\0'))
        return bound;
    struct stat status {
    };
    if (::lstat(address.path.constData(), &status) == 0) {
        m_path = address.path;
        m_inode = status.st_ino;
    }
    if (options.permissions && ::chmod(m_path.constData(), mode_t(*options.permissions)) != 0)
        return errorFromErrno(errno, QStringLiteral("chmod"));
    return {};
}

Error UnixPath::connectError(int number, const SocketAddress& address)
{
    struct stat status {
    };
    const bool isPath = !address.path.startsWith('\0');
    if (number == ECONNREFUSED && isPath && ::lstat(address.path.constData(), &status) == 0
        && !S_ISSOCK(status.st_mode))
        return {ErrorCode::NotASocket,
            S_ISDIR(status.st_mode) ? QStringLiteral("a directory") : QStringLiteral("a file")};
    return errorFromErrno(number, QStringLiteral("connect"));
}
