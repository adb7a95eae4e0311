// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/system/kernelsocket.h"
#include "core/system/servicenames.h"
#include "core/system/socketowners.h"

#include <QHash>

#include <memory>
#include <vector>

/// The sockets of this computer, of all processes, and whose they are, at one moment. A value.
struct SocketList {
    std::vector<KernelSocket> sockets; ///< by kind, state, local address
    SocketOwners owners;
    ServiceNames services;
    QHash<quint32, QString> users; ///< names of those whose sockets are here, by their uid
    /// Why there is no SOCK_DIAG here, so that `sockets` was read from /proc/net, which tells less;
    /// code None: there is.
    Error missing {ErrorCode::None, {}};

    /// Takes some ten milliseconds on a busy computer; any thread.
    /// Errors: those of ProcNet::list(), where there is neither.
    [[nodiscard]] static Result<SocketList> read();

    /// Who has the other end of a Unix socket; null: not known, or there is none.
    [[nodiscard]] const SocketOwner* peerOwner(const KernelSocket& socket) const
    {
        return owners.find(socket.peerInode);
    }
    /// By convention, of one of its ends; empty: none.
    [[nodiscard]] QString serviceOf(const KernelSocket& socket, const SocketAddress& end) const;
};

using SocketListPtr = std::shared_ptr<const SocketList>;
