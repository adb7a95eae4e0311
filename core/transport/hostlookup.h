// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QList>
#include <QObject>

#include <functional>

/// Finds the addresses of a host as a person writes it: an address, with its zone if it is
/// link-local (RFC 4007 section 11), or a name (QHostInfo). One lookup at a time. I/O thread only.
class HostLookup
{
public:
    using Receiver = std::function<void(const Result<QList<SocketAddress>>&)>;

    HostLookup() = default;
    ~HostLookup() { cancel(); }
    Q_DISABLE_COPY_MOVE(HostLookup)

    /// `receiver` is called once, perhaps within the call, unless it is cancelled; not with an
    /// empty list. Errors: HostNotFound, LookupFailed, ZoneUnknown.
    void start(const QString& host, quint16 port, Receiver receiver);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_lookup >= 0; }

private:
    QObject m_context; // of what QHostInfo calls
    int m_lookup = -1; // QHostInfo's; -1: none under way
    quint64 m_serial = 0; // of the newest: an answer to another may be on its way already
};
