// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/unixprobe.h"

#include "core/system/usernames.h"
#include "core/transport/sockaddr.h"
#include "core/transport/unixpath.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace {

constexpr std::chrono::milliseconds retryInterval {10};

/// Whether the account may, as far as its rights tell (faccessat(2)): 0, or errno.
int mayNot(const QByteArray& path, int access)
{
    return ::faccessat(AT_FDCWD, path.constData(), access, AT_EACCESS) == 0 ? 0 : errno;
}

/// Why no file in `folder` can be reached: 0, or errno.
int folderError(const QByteArray& folder)
{
    struct stat status {
    };
    if (::stat(folder.constData(), &status) != 0)
        return errno;
    return S_ISDIR(status.st_mode) ? mayNot(folder, X_OK) : ENOTDIR;
}

/// The first folder on the way that stops us.
void passFolders(PathFacts& facts, const QByteArray& path)
{
    for (qsizetype end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
        const QByteArray folder = path.first(end);
        if (const int error = folderError(folder)) {
            facts.error = errorFromErrno(error, QStringLiteral("stat"));
            facts.obstacle = QString::fromUtf8(folder);
            return;
        }
    }
}

void lookAtFile(PathFacts& facts, const QByteArray& path)
{
    struct stat status {
    };
    if (::stat(path.constData(), &status) != 0) {
        facts.error = errorFromErrno(errno, QStringLiteral("stat"));
        return;
    }
    facts.mode = status.st_mode;
    facts.owner = userName(status.st_uid);
    facts.group = groupName(status.st_gid);
    if (!S_ISSOCK(status.st_mode))
        facts.error = {ErrorCode::NotASocket, {}};
    else if (const int error = mayNot(path, W_OK))
        facts.error = errorFromErrno(error, QStringLiteral("access"));
}

/// 0, or errno. Of a listener whose queue is full connect(2) says EAGAIN at once.
int connectInTime(int descriptor, const SocketAddress& address, std::chrono::milliseconds timeout,
    const Cancellation& cancellation)
{
    const SystemAddress target(address);
    const auto deadline = Cancellation::Clock::now() + timeout;
    while (::connect(descriptor, target.data(), target.size()) != 0) {
        if (errno != EAGAIN && errno != EINTR)
            return errno;
        if (Cancellation::Clock::now() >= deadline || cancellation.isCanceled())
            return ETIMEDOUT;
        std::vector<pollfd> nothing;
        static_cast<void>(cancellation.wait(nothing, Cancellation::Clock::now() + retryInterval));
    }
    return 0;
}

int typeOf(Transport transport)
{
    return transport == Transport::UnixStream   ? SOCK_STREAM
        : transport == Transport::UnixSeqpacket ? SOCK_SEQPACKET
                                                : SOCK_DGRAM;
}

} // namespace

PathFacts UnixProbe::look(const QString& name)
{
    PathFacts facts;
    facts.name = name;
    facts.account = userName(::geteuid());
    const QByteArray path = unixPathOf(name);
    if (const Result<> checked = UnixPath::check(SocketAddress::ofUnix(path)); !checked)
        facts.error = checked.error();
    if (facts.isAbstract() || facts.error.code != ErrorCode::None)
        return facts;
    passFolders(facts, path);
    if (facts.error.code == ErrorCode::None)
        lookAtFile(facts, path);
    return facts;
}

UnixProbe::Attempt UnixProbe::connect(Transport transport, const SocketAddress& address,
    std::chrono::milliseconds timeout, const Cancellation& cancellation)
{
    Attempt attempt;
    attempt.facts.transport = transport;
    attempt.facts.address = address;
    attempt.socket
        = Descriptor(::socket(AF_UNIX, typeOf(transport) | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    attempt.facts.number = attempt.socket.isOpen()
        ? connectInTime(attempt.socket.number(), address, timeout, cancellation)
        : errno;
    if (attempt.facts.number == 0)
        return attempt;
    attempt.facts.error = UnixPath::connectError(attempt.facts.number, address);
    attempt.socket = {};
    return attempt;
}
