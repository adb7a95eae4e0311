// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/socketowners.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

/// The inode of a socket that a descriptor's link names, "socket:[12345]"; 0: it is something else.
quint64 socketInode(int folder, const char* name)
{
    constexpr std::string_view prefix = "socket:[";
    std::array<char, 64> link;
    const ssize_t size = ::readlinkat(folder, name, link.data(), link.size() - 1);
    if (size <= 0)
        return 0;
    link[std::size_t(size)] = '\0';
    const bool isSocket = std::string_view(link.data()).starts_with(prefix);
    return isSocket ? std::strtoull(link.data() + prefix.size(), nullptr, 10) : 0;
}

QString nameOf(int process)
{
    std::array<char, 64> name;
    const int file = ::openat(process, "comm", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    const ssize_t size = ::read(file, name.data(), name.size());
    ::close(file);
    return QString::fromUtf8(name.data(), std::max<ssize_t>(0, size)).trimmed();
}

} // namespace

SocketOwners SocketOwners::read()
{
    SocketOwners owners;
    const Folder processes(::opendir("/proc"));
    if (!processes)
        return owners;
    while (const dirent* const entry = ::readdir(processes.get())) {
        if (const qint64 pid = std::strtoll(entry->d_name, nullptr, 10); pid > 0)
            owners.readProcess(pid);
    }
    return owners;
}

void SocketOwners::readProcess(qint64 pid)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid);
    const Folder descriptors(::opendir(QByteArray(path + "/fd").constData()));
    if (!descriptors) {
        m_isPartial |= errno == EACCES || errno == EPERM;
        return;
    }
    const int process = ::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    SocketOwner owner {pid, {}};
    while (const dirent* const entry = ::readdir(descriptors.get())) {
        const quint64 inode = socketInode(::dirfd(descriptors.get()), entry->d_name);
        if (inode == 0 || m_owners.contains(inode))
            continue;
        if (owner.name.isNull())
            owner.name = nameOf(process);
        m_owners.insert(inode, owner);
    }
    if (process >= 0)
        ::close(process);
}

const SocketOwner* SocketOwners::find(quint64 inode) const
{
    const auto found = m_owners.constFind(inode);
    return inode == 0 || found == m_owners.constEnd() ? nullptr : &*found;
}
