// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// A group that a UDP socket is a member of, from all who send to it or from one (IP_ADD_MEMBERSHIP
/// and IP_ADD_SOURCE_MEMBERSHIP, ip(7); ipv6(7)). As a person writes it.
struct GroupMembership {
    QString group; ///< a multicast address: "239.255.0.1", "ff02::1234"
    QString source; ///< a host that alone is heard (source-specific, RFC 4607); empty: all
    QString interface; ///< name or address of a network interface; empty: the system's choice

    bool operator==(const GroupMembership&) const = default;
};

/// What is set on UDP sockets, and for how long a peer is one. A value.
struct DatagramOptions {
    QList<GroupMembership> groups; ///< at most 64
    QString interface; ///< what is sent to groups leaves by: name or address; empty: the system's
    std::optional<int> ttl; ///< of what is sent to groups, 0 to 255; nullopt: the system's, 1
    bool loop = true; ///< what is sent to groups is heard by this computer's members too
    bool mayBroadcast = true; ///< SO_BROADCAST: without, sending to a broadcast address is refused
    int receiveBuffer = 0; ///< bytes (SO_RCVBUF); 0: the system's
    /// A peer of whom nothing came and to whom nothing went for so long is gone; 0: never. Of Unix
    /// datagram sockets too.
    std::chrono::milliseconds idleTime {60'000};
    /// Clients: connect(2), so that only the peer is heard and refusals are told; never done
    /// towards groups and broadcast addresses, whose members answer from their own.
    bool isConnected = true;

    bool operator==(const DatagramOptions&) const = default;
};

/// What is done about the path of a Unix domain socket that is bound. A value.
struct UnixOptions {
    std::optional<int> permissions; ///< of the path, 0 to 0777 (chmod(2)); nullopt: by the umask
    bool removesStale = false; ///< a socket at the path that nobody listens at is removed first

    bool operator==(const UnixOptions&) const = default;
};
