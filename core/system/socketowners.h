// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// A process that has a socket open.
struct SocketOwner {
    qint64 pid = 0;
    QString name; ///< as the kernel has it (/proc/PID/comm): 15 bytes at most
};

/// Which processes have which sockets open, by the sockets' inodes: of the processes whose
/// descriptors this one may look at, as root all (proc(5)). Of several that share one, the first. A
/// value; made in some ten milliseconds, in any thread.
class SocketOwners
{
public:
    [[nodiscard]] static SocketOwners read();

    /// Null: not known.
    [[nodiscard]] const SocketOwner* find(quint64 inode) const;
    /// Whether there are processes that could not be looked at.
    [[nodiscard]] bool isPartial() const { return m_isPartial; }

private:
    void readProcess(qint64 pid);

    QHash<quint64, SocketOwner> m_owners;
    bool m_isPartial = false;
};
