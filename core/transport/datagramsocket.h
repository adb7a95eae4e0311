// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/transportoptions.h"
#include "core/transport/ancillary.h"
#include "core/transport/datagramoutbox.h"
#include "core/transport/epolldispatcher.h"
#include "core/transport/sockaddr.h"
#include "core/transport/stream.h"
#include "core/transport/unixpath.h"

#include <QHash>
#include <QTimer>

#include <memory>

class DatagramStream;

/// Is told what concerns a socket as a whole. Outlives it. I/O thread.
class DatagramSocketOwner
{
public:
    virtual ~DatagramSocketOwner() = default;

    /// A datagram came from a peer that is not known, or to another address of ours: the stream is
    /// to be observed, then it is told of the datagram; or to be dropped, with the datagram.
    virtual void peerAppeared(std::unique_ptr<DatagramStream> stream) = 0;
    /// The kernel has thrown away so many datagrams more before they were read: the receive buffer
    /// was full.
    virtual void datagramsLost(qint64 count) = 0;
};

/// A socket of datagrams, UDP (udp(7)) or of the Unix domain (unix(7)), and the peers that it has:
/// each pair of our address and a peer's is a DatagramStream. Reads many datagrams with one system
/// call, and sends those that answer them likewise (recvmmsg(2), sendmmsg(2)).
///
/// Only in a thread whose event dispatcher is an EpollDispatcher. Closes when the last of its
/// streams and of those who hold it let it go.
class DatagramSocket final : public std::enable_shared_from_this<DatagramSocket>,
                             private DescriptorWatcher
{
public:
    using Ptr = std::shared_ptr<DatagramSocket>;

    struct Settings {
        Transport transport = Transport::Udp;
        DatagramOptions options {};
        UnixOptions unixOptions {};
        qint64 longestRead = 64 * 1024; ///< bytes of a datagram; what is longer is cut
    };

    /// A socket bound to `local`, that hears everybody. Groups that cannot be joined fail it.
    /// Errors: those of addressError(), of UnixPath::bind() and of DatagramSetup.
    [[nodiscard]] static Result<Ptr> bound(
        const SocketAddress& local, const Settings& settings, DatagramSocketOwner& owner);
    /// A socket that is connected to `peer`, and hears it alone. Its stream is told what is lost.
    /// Errors: likewise.
    [[nodiscard]] static Result<std::unique_ptr<DatagramStream>> connected(
        const SocketAddress& peer, const Settings& settings);
    /// A socket that sends to `peer` and hears everybody; others that answer are peerAppeared().
    /// Errors: likewise.
    [[nodiscard]] static Result<std::unique_ptr<DatagramStream>> unconnected(
        const SocketAddress& peer, const Settings& settings, DatagramSocketOwner& owner);

    ~DatagramSocket() override;
    Q_DISABLE_COPY_MOVE(DatagramSocket)

    [[nodiscard]] Transport transport() const { return m_settings.transport; }
    /// Where it is bound; the port is one that the system has chosen, if none was asked for.
    [[nodiscard]] const SocketAddress& local() const { return m_local; }
    [[nodiscard]] bool isConnected() const { return m_only != nullptr; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// Bytes of the longest datagram to `peer`.
    [[nodiscard]] qint64 largestMessage(const SocketAddress& peer) const;

    /// Leaves the groups that are not among these, and joins the others.
    /// Errors: of those that cannot be joined, the first; the rest is done.
    [[nodiscard]] Result<> setGroups(const QList<GroupMembership>& groups);
    void setReading(bool on);
    /// Hears and sends nothing any more; tells what was lost.
    void close();

private:
    friend class DatagramStream;

    /// Our address, the peer's, and its process where it has no address of its own.
    struct Key {
        SocketAddress local;
        SocketAddress peer;
        pid_t process = 0;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.local, key.peer, key.process);
        }
    };

    struct Incoming {
        SocketAddress peer;
        QByteArrayView bytes;
        qint64 sentSize = 0;
        Ancillary ancillary;
    };

    DatagramSocket(const Settings& settings, DatagramSocketOwner* owner);
    [[nodiscard]] Result<> open(int family);
    [[nodiscard]] Result<> bind(const SocketAddress& local);
    [[nodiscard]] Result<> connectTo(const SocketAddress& peer);
    void watch();

    // Of streams
    [[nodiscard]] SocketAddress sourceOf(const SocketAddress& local);
    [[nodiscard]] SystemAddress targetOf(const SocketAddress& peer) const;
    void add(DatagramStream& stream);
    void remove(DatagramStream& stream);
    [[nodiscard]] DatagramOutbox& outbox() { return m_outbox; }

    Next handleHangup(quint32 events) override;
    void handleReadable() override;
    void handleWritable() override;

    void read();
    void take(const Incoming& datagram);
    [[nodiscard]] DatagramStream* streamFor(const Incoming& datagram);
    [[nodiscard]] DatagramStream* newStream(const Key& key, const Ancillary& ancillary);
    [[nodiscard]] Key keyOf(const Incoming& datagram) const;
    [[nodiscard]] static Key keyOf(const DatagramStream& stream);
    void noteDropped(quint32 total);
    void askForDropped();
    void tellLost(qint64 count);
    void readErrors();
    void tellError(const SocketAddress& peer, int error);

    const Settings m_settings;
    DatagramSocketOwner* const m_owner; // null of one that is connected
    int m_descriptor = -1; // -1 before open() and after close()
    int m_family = 0; // AF_INET, AF_INET6 or AF_UNIX
    bool m_isOfBothFamilies = false;
    SocketAddress m_local;
    UnixPath m_path;
    QList<GroupMembership> m_groups;
    QHash<Key, DatagramStream*> m_streams;
    QHash<SocketAddress, DatagramStream*> m_newest; // by the peer: to whom an error is told
    DatagramStream* m_only = nullptr; // of one that is connected
    DatagramStream* m_last = nullptr; // for which a datagram came last
    QHash<SocketAddress, SocketAddress> m_sources; // sourceOf() of our addresses
    DatagramOutbox m_outbox;
    quint32 m_dropped = 0; // by the kernel, so far
    QTimer m_dropCheck; // what is lost behind the last datagram is told with none
};
