// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagramconnector.h"

#include <algorithm>

namespace {
/// 255.255.255.255 and, as far as can be seen without masks, those of networks: 127.255.255.255.
bool looksLikeBroadcast(const SocketAddress& address)
{
    return address.family == SocketAddress::Family::IPv4 && address.bytes[3] == 255;
}
}

DatagramConnector::DatagramConnector(
    const DatagramSocket::Settings& settings, DatagramSocketOwner& owner)
    : m_settings(settings)
    , m_owner(owner)
{
}

void DatagramConnector::start(const QString& host, quint16 port, Done done)
{
    if (isUnix(m_settings.transport)) {
        done(open(SocketAddress::ofUnix(unixPathOf(host))));
        return;
    }
    m_lookup.start(
        host, port, [this, done = std::move(done)](const Result<QList<SocketAddress>>& found) {
            if (!found) {
                done(found.error());
                return;
            }
            // The first for which there is a way; there is no answer to wait for.
            Result<std::unique_ptr<DatagramStream>> first = open(found->first());
            for (qsizetype i = 1; i < found->size() && !first; ++i) {
                if (Result<std::unique_ptr<DatagramStream>> other = open(found->at(i)); other)
                    first = std::move(other);
            }
            done(std::move(first));
        });
}

Result<std::unique_ptr<DatagramStream>> DatagramConnector::open(const SocketAddress& peer) const
{
    if (const Result<> checked = UnixPath::check(peer); !checked)
        return checked.error();
    const bool isOneHost = !peer.isMulticast() && !looksLikeBroadcast(peer);
    if (peer.isUnix() || (m_settings.options.isConnected && isOneHost))
        return DatagramSocket::connected(peer, m_settings);
    return DatagramSocket::unconnected(peer, m_settings, m_owner);
}
