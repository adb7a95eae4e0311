// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagrambatch.h"

#include <netinet/in.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <memory>

DatagramBatch& DatagramBatch::ofThread(qint64 longestRead)
{
    thread_local std::map<qint64, std::unique_ptr<DatagramBatch>> batches;
    std::unique_ptr<DatagramBatch>& batch = batches[longestRead];
    if (!batch)
        batch = std::make_unique<DatagramBatch>(longestRead);
    return *batch;
}

DatagramBatch::DatagramBatch(qint64 longestRead)
    : m_longestRead(longestRead)
    , m_bytes(qsizetype(longestRead * most), Qt::Uninitialized)
{
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        m_spaces[i] = {m_bytes.data() + qint64(i) * longestRead, std::size_t(longestRead)};
        msghdr& header = m_messages[i].msg_hdr;
        header.msg_name = &m_peers[i];
        header.msg_iov = &m_spaces[i];
        header.msg_iovlen = 1;
        header.msg_control = m_control[i].data();
    }
}

/// The kernel writes over these.
void DatagramBatch::prepare(std::size_t index)
{
    msghdr& header = m_messages[index].msg_hdr;
    header.msg_namelen = sizeof(sockaddr_storage);
    header.msg_controllen = Ancillary::room;
    header.msg_flags = 0;
}

int DatagramBatch::receive(int descriptor)
{
    for (int i = 0; i < m_used; ++i)
        prepare(std::size_t(i));
    const int count = ::recvmmsg(
        descriptor, m_messages.data(), most, MSG_DONTWAIT | MSG_TRUNC | MSG_CMSG_CLOEXEC, nullptr);
    m_used = std::max(count, 1);
    return count;
}

SocketAddress DatagramBatch::peer(int index) const
{
    const socklen_t size = m_messages[std::size_t(index)].msg_hdr.msg_namelen;
    if (size < sizeof(sa_family_t)) // of the Unix domain, and without a name
        return SocketAddress::ofUnix({});
    return SystemAddress::read(m_peers[std::size_t(index)], size);
}

QByteArrayView DatagramBatch::bytes(int index) const
{
    const qint64 size = std::min(sentSize(index), m_longestRead);
    return QByteArrayView(m_bytes).sliced(qint64(index) * m_longestRead, size);
}

namespace {

template<typename Info>
void putInfo(msghdr& header, int level, int type, const Info& info)
{
    header.msg_controllen = CMSG_SPACE(sizeof info);
    cmsghdr* const control = CMSG_FIRSTHDR(&header);
    control->cmsg_level = level;
    control->cmsg_type = type;
    control->cmsg_len = CMSG_LEN(sizeof info);
    std::memcpy(CMSG_DATA(control), &info, sizeof info);
}

void putSource(msghdr& header, const SocketAddress& source, int family)
{
    if (family == AF_INET) {
        in_pktinfo info {};
        std::memcpy(&info.ipi_spec_dst, source.bytes.data(), sizeof info.ipi_spec_dst);
        putInfo(header, IPPROTO_IP, IP_PKTINFO, info);
    } else {
        const SystemAddress mapped = SystemAddress::mapped(source);
        sockaddr_in6 address {};
        std::memcpy(&address, mapped.data(), sizeof address);
        in6_pktinfo info {};
        info.ipi6_addr = address.sin6_addr;
        info.ipi6_ifindex = source.zone;
        putInfo(header, IPPROTO_IPV6, IPV6_PKTINFO, info);
    }
}

}

void OutgoingBatch::add(
    QByteArrayView bytes, const SystemAddress* target, const SocketAddress& source, int family)
{
    const std::size_t index = m_count++;
    m_spaces[index] = {const_cast<char*>(bytes.data()), std::size_t(bytes.size())};
    msghdr& header = m_messages[index].msg_hdr;
    header = {};
    header.msg_iov = &m_spaces[index];
    header.msg_iovlen = 1;
    if (target) {
        header.msg_name = const_cast<sockaddr*>(target->data());
        header.msg_namelen = target->size();
    }
    if (source.isValid()) {
        m_control[index] = {};
        header.msg_control = m_control[index].data();
        header.msg_controllen = sourceRoom;
        putSource(header, source, family);
    }
}

int OutgoingBatch::send(int descriptor)
{
    int sent = 0;
    do {
        sent = ::sendmmsg(descriptor, m_messages.data(), unsigned(m_count), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent;
}
