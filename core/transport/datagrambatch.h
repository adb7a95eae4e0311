// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/ancillary.h"
#include "core/transport/sockaddr.h"

#include <QByteArray>

#include <array>

/// Room for the datagrams that one recvmmsg(2) reads. One for each thread and length: reading is
/// synchronous, and nobody keeps what stands here.
class DatagramBatch
{
public:
    static constexpr int most = 64; ///< datagrams

    /// For datagrams of which `longestRead` bytes are read.
    [[nodiscard]] static DatagramBatch& ofThread(qint64 longestRead);

    explicit DatagramBatch(qint64 longestRead);
    Q_DISABLE_COPY_MOVE(DatagramBatch)

    /// How many were there; -1 with errno.
    [[nodiscard]] int receive(int descriptor);

    // Of those that the last receive() has read
    [[nodiscard]] msghdr& header(int index) { return m_messages[std::size_t(index)].msg_hdr; }
    [[nodiscard]] SocketAddress peer(int index) const;
    [[nodiscard]] QByteArrayView bytes(int index) const;
    /// What the peer sent.
    [[nodiscard]] qint64 sentSize(int index) const
    {
        return m_messages[std::size_t(index)].msg_len;
    }

private:
    void prepare(std::size_t index);

    const qint64 m_longestRead;
    QByteArray m_bytes;
    std::array<mmsghdr, most> m_messages {};
    std::array<iovec, most> m_spaces {};
    std::array<sockaddr_storage, most> m_peers;
    alignas(cmsghdr) std::array<std::array<char, Ancillary::room>, most> m_control;
    int m_used = most; // entries that are to be prepared again
};

/// The datagrams that one sendmmsg(2) sends.
class OutgoingBatch
{
public:
    /// `target` is null for a socket that is connected. `source`: the address of ours that it is
    /// to come from; invalid: the system's choice. `family` is the socket's. What is given has to
    /// outlive send().
    void add(
        QByteArrayView bytes, const SystemAddress* target, const SocketAddress& source, int family);
    /// How many the kernel took, from the first on; -1 with errno, which is about the first.
    [[nodiscard]] int send(int descriptor);

private:
    static constexpr std::size_t sourceRoom = 64; // bytes: an in6_pktinfo and its header

    std::array<mmsghdr, DatagramBatch::most> m_messages;
    std::array<iovec, DatagramBatch::most> m_spaces;
    alignas(cmsghdr) std::array<std::array<char, sourceRoom>, DatagramBatch::most> m_control;
    std::size_t m_count = 0;
};
