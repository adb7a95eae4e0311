// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"
#include "core/base/transportoptions.h"

/// The path that a Unix domain socket is bound to (unix(7)), made by bind(2) and removed when the
/// socket goes. I/O thread.
class UnixPath
{
public:
    /// Bytes of the longest one; the kernel wants a NUL behind it.
    static constexpr qsizetype longest = 107;

    UnixPath() = default;
    /// Removes what bind() made, if it is still that.
    ~UnixPath();
    Q_DISABLE_COPY_MOVE(UnixPath)

    /// Binds `descriptor` to a path or an abstract name, with the permissions that are wanted from
    /// the first moment on. A stale socket is removed first if `options` say so; nothing else is.
    /// Errors: PathTooLong, AddressInUse (somebody listens there), StaleSocket, NotASocket,
    /// NoSuchPath (no such directory), PermissionDenied, and those of errno.
    [[nodiscard]] Result<> bind(
        int descriptor, const SocketAddress& address, const UnixOptions& options);

    /// Why connect(2) to `address` failed with errno `number`.
    [[nodiscard]] static Error connectError(int number, const SocketAddress& address);
    /// PathTooLong if it is.
    [[nodiscard]] static Result<> check(const SocketAddress& address);

private:
    QByteArray m_path; // empty: nothing to remove
    quint64 m_inode = 0;
};
