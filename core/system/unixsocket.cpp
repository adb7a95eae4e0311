// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/unixsocket.h"

#include "core/system/netlink.h"

#include <QFile>

#include <linux/unix_diag.h>
#include <sys/stat.h>

quint64 UnixSocket::inode(int descriptor)
{
    struct stat status {
    };
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode) ? status.st_ino : 0;
}

quint64 UnixSocket::peerInode(int descriptor)
{
    static thread_local const Netlink netlink;
    if (!netlink.isOpen())
        return 0;
    constexpr quint32 anyCookie = ~0U;
    unix_diag_req request {};
    request.sdiag_family = AF_UNIX;
    request.udiag_ino = quint32(inode(descriptor));
    request.udiag_show = UDIAG_SHOW_PEER;
    request.udiag_cookie[0] = request.udiag_cookie[1] = anyCookie;
    quint64 peer = 0;
    const int error = netlink.ask(request, [&peer](const nlmsghdr& header) {
        Netlink::forEachAttribute<unix_diag_msg>(header, [&peer](int type, QByteArrayView value) {
            if (type == UNIX_DIAG_PEER)
                peer = Netlink::number<quint32>(value);
        });
    });
    return error == 0 ? peer : 0;
}

QString processName(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}
