// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QList>
#include <QStringList>

/// Where this computer's names of hosts come from. Any thread.
namespace HostNames {

/// The addresses that a file of names gives one (hosts(5)), in its order; ports are 0.
[[nodiscard]] QList<SocketAddress> inHostsFile(
    const QString& name, const QString& path = QStringLiteral("/etc/hosts"));
/// The services that are asked for names of hosts, in their order: "files", "dns"
/// (nsswitch.conf(5)); those two where nothing is said.
[[nodiscard]] QStringList services(const QString& path = QStringLiteral("/etc/nsswitch.conf"));
/// What the name servers alone say (resolver(3)), of both families; ports are 0. Empty if they say
/// nothing, or do not answer within some seconds.
[[nodiscard]] QList<SocketAddress> inDns(const QString& name);

} // namespace HostNames
