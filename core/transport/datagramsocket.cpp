// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagramsocket.h"

#include "core/system/socketmemory.h"
#include "core/transport/addresserror.h"
#include "core/transport/datagrambatch.h"
#include "core/transport/datagramsetup.h"
#include "core/transport/datagramstream.h"
#include "core/transport/socketcalls.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace {
constexpr int largestIPv4 = 65'507; // bytes: 65,535 less the headers of IP and UDP
constexpr std::chrono::milliseconds dropCheckInterval {100};
constexpr int largestIPv6 = 65'527; // bytes: 65,535 less UDP's header

SocketAddress anyOf(const SocketAddress& peer)
{
    return {.port = 0,
        .family = peer.family == SocketAddress::Family::IPv6 ? SocketAddress::Family::IPv6
                                                             : SocketAddress::Family::IPv4};
}

/// Whether it is the address of an interface, for one host alone.
bool isOurs(const SocketAddress& address)
{
    for (const QHostAddress& each : QNetworkInterface::allAddresses()) {
        if (SocketAddress::fromHostAddress(each, address.port) == address)
            return true;
    }
    const bool isBroadcast = address.bytes[3] == 255;
    return address.family == SocketAddress::Family::IPv4 && address.isLoopback() && !isBroadcast;
}

/// What an entry of the error queue says (IP_RECVERR, ip(7)); 0 if it says nothing.
int errorIn(msghdr& message)
{
    for (cmsghdr* each = CMSG_FIRSTHDR(&message); each; each = CMSG_NXTHDR(&message, each)) {
        const bool isError = (each->cmsg_level == IPPROTO_IP && each->cmsg_type == IP_RECVERR)
            || (each->cmsg_level == IPPROTO_IPV6 && each->cmsg_type == IPV6_RECVERR);
        if (!isError)
            continue;
        sock_extended_err told {};
        std::memcpy(&told, CMSG_DATA(each), sizeof told);
        return int(told.ee_errno);
    }
    return 0;
}

}

DatagramSocket::DatagramSocket(const Settings& settings, DatagramSocketOwner* owner)
    : m_settings(settings)
    , m_owner(owner)
{
    m_dropCheck.setSingleShot(true);
    m_dropCheck.setInterval(dropCheckInterval);
    QObject::connect(&m_dropCheck, &QTimer::timeout, &m_dropCheck, [this] { askForDropped(); });
}

DatagramSocket::~DatagramSocket()
{
    close();
}

Result<DatagramSocket::Ptr> DatagramSocket::bound(
    const SocketAddress& local, const Settings& settings, DatagramSocketOwner& owner)
{
    const Ptr socket(new DatagramSocket(settings, &owner));
    socket->m_isOfBothFamilies = local.family == SocketAddress::Family::Both;
    if (const Result<> bound = socket->bind(local); !bound)
        return bound.error();
    QList<GroupMembership> groups = settings.options.groups;
    if (local.isMulticast())
        groups.append({local.addressText(), {}, settings.options.interface});
    if (const Result<> joined = socket->setGroups(groups); !joined)
        return joined.error();
    socket->watch();
    return socket;
}

Result<std::unique_ptr<DatagramStream>> DatagramSocket::connected(
    const SocketAddress& peer, const Settings& settings)
{
    const Ptr socket(new DatagramSocket(settings, nullptr));
    if (const Result<> isThere = socket->connectTo(peer); !isThere)
        return isThere.error();
    socket->m_local = SocketCalls::localAddress(socket->m_descriptor);
    auto stream = std::make_unique<DatagramStream>(
        socket, socket->m_local, peer, SocketCalls::peerCredentials(socket->m_descriptor));
    socket->m_only = stream.get();
    if (const Result<> joined = socket->setGroups(settings.options.groups); !joined)
        return joined.error();
    socket->watch();
    return stream;
}

Result<std::unique_ptr<DatagramStream>> DatagramSocket::unconnected(
    const SocketAddress& peer, const Settings& settings, DatagramSocketOwner& owner)
{
    const Ptr socket(new DatagramSocket(settings, &owner));
    if (const Result<> bound = socket->bind(anyOf(peer)); !bound)
        return bound.error();
    SocketAddress local = SocketCalls::sourceFor(peer);
    if (!local.isValid())
        local = socket->m_local;
    local.port = socket->m_local.port;
    if (const Result<> joined = socket->setGroups(settings.options.groups); !joined)
        return joined.error();
    socket->watch();
    return std::make_unique<DatagramStream>(socket, local, peer);
}

Result<> DatagramSocket::open(int family)
{
    m_family = family;
    m_descriptor = ::socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return errorFromErrno(errno, QStringLiteral("socket"));
    if (family != AF_UNIX)
        return DatagramSetup::apply(m_descriptor, family, m_settings.options);
    // Who sent it comes with each datagram; and a socket that connects gets a name of its own, so
    // that it can be answered (unix(7), autobind).
    SocketCalls::passCredentials(m_descriptor);
    return {};
}

Result<> DatagramSocket::bind(const SocketAddress& local)
{
    const SystemAddress place(local);
    const auto failed = [this, &local](AddressCall call) {
        const Error error = addressError(errno, local, call);
        close();
        return error;
    };
    if (const Result<> opened = open(place.family()); !opened)
        return opened;
    if (m_family == AF_UNIX) {
        m_local = local;
        return m_path.bind(m_descriptor, local, m_settings.unixOptions);
    }
    const int isIPv6Only = !m_isOfBothFamilies;
    if (m_family == AF_INET6
        && ::setsockopt(m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &isIPv6Only, sizeof isIPv6Only)
            != 0)
        return failed(AddressCall::Socket);
    // Members of a group share its port; without a group the newer socket would take all.
    const int isShared = local.isMulticast() || !m_settings.options.groups.isEmpty();
    if (::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &isShared, sizeof isShared) != 0)
        return failed(AddressCall::Socket);
    if (::bind(m_descriptor, place.data(), place.size()) != 0)
        return failed(AddressCall::Bind);
    m_local = SocketCalls::localAddress(m_descriptor);
    if (m_isOfBothFamilies)
        m_local = SocketAddress::anyOfBoth(m_local.port);
    return {};
}

Result<> DatagramSocket::connectTo(const SocketAddress& peer)
{
    const SystemAddress target(peer);
    if (const Result<> opened = open(target.family()); !opened)
        return opened;
    if (::connect(m_descriptor, target.data(), target.size()) == 0)
        return {};
    return m_family == AF_UNIX ? UnixPath::connectError(errno, peer)
                               : addressError(errno, peer, AddressCall::Connect);
}

void DatagramSocket::watch()
{
    EpollDispatcher* const dispatcher = EpollDispatcher::current();
    Q_ASSERT_X(dispatcher, "DatagramSocket", "only in a thread on epoll");
    dispatcher->watch(m_descriptor, this);
    dispatcher->watchReading(m_descriptor, true);
    m_outbox.setSocket({.descriptor = m_descriptor,
        .family = m_family,
        .isConnected = m_only != nullptr,
        .watchWriting
        = [this](bool on) { EpollDispatcher::current()->watchWriting(m_descriptor, on); },
        .readErrors = [this] { readErrors(); }});
}

void DatagramSocket::close()
{
    if (m_descriptor < 0)
        return;
    m_outbox.flush();
    m_outbox.stop();
    m_dropCheck.stop();
    askForDropped();
    if (EpollDispatcher* const dispatcher = EpollDispatcher::current())
        dispatcher->unwatch(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

qint64 DatagramSocket::largestMessage(const SocketAddress& peer) const
{
    if (m_family == AF_UNIX)
        return SocketCalls::largestUnixMessage(m_descriptor);
    return peer.family == SocketAddress::Family::IPv6 ? largestIPv6 : largestIPv4;
}

Result<> DatagramSocket::setGroups(const QList<GroupMembership>& groups)
{
    for (const GroupMembership& left : std::as_const(m_groups)) {
        if (!groups.contains(left))
            DatagramSetup::leave(m_descriptor, m_family, left);
    }
    m_groups.removeIf([&groups](const GroupMembership& each) { return !groups.contains(each); });
    Result<> first;
    for (const GroupMembership& wanted : groups) {
        if (m_groups.contains(wanted))
            continue;
        if (const Result<> joined = DatagramSetup::join(m_descriptor, m_family, wanted); joined)
            m_groups.append(wanted);
        else if (first)
            first = joined;
    }
    return first;
}

void DatagramSocket::setReading(bool on)
{
    if (m_descriptor >= 0)
        EpollDispatcher::current()->setReading(m_descriptor, on);
}

DatagramSocket::Key DatagramSocket::keyOf(const Incoming& datagram) const
{
    Key key {.local = m_local, .peer = datagram.peer};
    if (datagram.ancillary.destination.isValid()) {
        key.local = datagram.ancillary.destination;
        key.local.port = m_local.port;
    }
    if (datagram.peer.isUnix() && datagram.peer.path.isEmpty() && datagram.ancillary.sender)
        key.process = datagram.ancillary.sender->pid;
    return key;
}

DatagramSocket::Key DatagramSocket::keyOf(const DatagramStream& stream)
{
    const bool isNameless = stream.peer().isUnix() && stream.peer().path.isEmpty();
    return {stream.local(), stream.peer(),
        isNameless && stream.credentials() ? stream.credentials()->pid : 0};
}

/// Where the socket is bound to all addresses, answers come from the one that was sent to; a group
/// and a broadcast address are no source.
SocketAddress DatagramSocket::sourceOf(const SocketAddress& local)
{
    if (!m_local.isAny() || local.isAny())
        return {};
    const auto known = m_sources.constFind(local);
    return known != m_sources.constEnd()
        ? *known
        : *m_sources.insert(local, isOurs(local) ? local : SocketAddress());
}

SystemAddress DatagramSocket::targetOf(const SocketAddress& peer) const
{
    return m_family == AF_INET6 ? SystemAddress::mapped(peer) : SystemAddress(peer);
}

void DatagramSocket::add(DatagramStream& stream)
{
    m_streams.insert(keyOf(stream), &stream);
    m_newest.insert(stream.peer(), &stream);
}

void DatagramSocket::remove(DatagramStream& stream)
{
    m_outbox.forget(stream);
    m_streams.remove(keyOf(stream));
    if (m_newest.value(stream.peer()) == &stream)
        m_newest.remove(stream.peer());
    if (m_last == &stream)
        m_last = nullptr;
    if (m_only == &stream) {
        close(); // which tells what was lost
        m_only = nullptr;
    }
}

void DatagramSocket::handleReadable()
{
    const Ptr guard = shared_from_this();
    m_outbox.setBatching(true);
    read();
    m_outbox.setBatching(false);
}

void DatagramSocket::read()
{
    DatagramBatch& batch = DatagramBatch::ofThread(m_settings.longestRead);
    const int count = batch.receive(m_descriptor);
    if (count < 0) {
        if (errno == EAGAIN || errno == EINTR)
            return;
        const int error = errno;
        readErrors();
        if (m_family == AF_UNIX && m_only)
            m_only->observer()->errorTold(error);
        return;
    }
    for (int i = 0; i < count; ++i) {
        msghdr& header = batch.header(i);
        Incoming datagram {.peer = batch.peer(i),
            .bytes = batch.bytes(i),
            .sentSize = batch.sentSize(i),
            .ancillary = Ancillary::read(header)};
        if (m_descriptor >= 0) // else it is only to close what was passed
            take(datagram);
    }
    if (m_descriptor >= 0 && !m_dropCheck.isActive())
        m_dropCheck.start();
}

void DatagramSocket::take(const Incoming& datagram)
{
    if (datagram.ancillary.dropped)
        noteDropped(*datagram.ancillary.dropped);
    DatagramStream* const stream = streamFor(datagram);
    if (!stream || !stream->observer())
        return;
    if (datagram.ancillary.descriptors > 0)
        stream->observer()->descriptorsPassed(datagram.ancillary.descriptors);
    stream->observer()->messageReceived(datagram.bytes, datagram.sentSize);
}

DatagramStream* DatagramSocket::streamFor(const Incoming& datagram)
{
    if (m_only)
        return m_only;
    const Key key = keyOf(datagram);
    if (m_last && m_last->peer() == key.peer && m_last->local() == key.local && key.process == 0)
        return m_last;
    DatagramStream* stream = m_streams.value(key);
    if (!stream)
        stream = newStream(key, datagram.ancillary);
    m_last = stream;
    return stream;
}

/// Null if nobody wants it.
DatagramStream* DatagramSocket::newStream(const Key& key, const Ancillary& ancillary)
{
    if (!m_owner)
        return nullptr;
    m_owner->peerAppeared(std::make_unique<DatagramStream>(
        shared_from_this(), key.local, key.peer, ancillary.sender));
    return m_streams.value(key);
}

void DatagramSocket::noteDropped(quint32 total)
{
    // It may have wrapped; and a datagram that waited says how many there were when it came.
    const qint32 more = qint32(total - m_dropped);
    if (more <= 0)
        return;
    m_dropped = total;
    tellLost(more);
}

void DatagramSocket::askForDropped()
{
    if (m_family != AF_UNIX)
        noteDropped(SocketMemory::of(m_descriptor).drops);
}

void DatagramSocket::tellLost(qint64 count)
{
    if (m_owner)
        m_owner->datagramsLost(count);
    else if (m_only && m_only->observer())
        m_only->observer()->messagesLost(count);
}

DescriptorWatcher::Next DatagramSocket::handleHangup(quint32 events)
{
    const Ptr guard = shared_from_this();
    if (events & EPOLLERR) {
        readErrors();
        const int pending = m_descriptor < 0 ? 0 : SocketCalls::takeError(m_descriptor);
        if (pending != 0 && m_family == AF_UNIX && m_only && m_only->observer())
            m_only->observer()->errorTold(pending);
    }
    return Next::DeliverRead;
}

void DatagramSocket::readErrors()
{
    if (m_family == AF_UNIX)
        return;
    while (m_descriptor >= 0) {
        sockaddr_storage name {};
        std::array<char, 64> start {}; // of the datagram
        alignas(cmsghdr) std::array<char, 512> control;
        iovec space {start.data(), start.size()};
        msghdr message {};
        message.msg_name = &name;
        message.msg_namelen = sizeof name;
        message.msg_iov = &space;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (::recvmsg(m_descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return;
        if (const int error = errorIn(message))
            tellError(SystemAddress::read(name, message.msg_namelen), error);
    }
}

void DatagramSocket::tellError(const SocketAddress& peer, int error)
{
    DatagramStream* const stream = m_only ? m_only : m_newest.value(peer);
    if (stream && stream->observer())
        stream->observer()->errorTold(error);
}

void DatagramSocket::handleWritable()
{
    const Ptr guard = shared_from_this();
    m_outbox.socketWritable();
}
