// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/socketlist.h"
#include "core/system/procnet.h"
#include "core/system/sockdiag.h"
#include "core/system/unixsocket.h"
#include "tests/support/rawpeer.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

#include <sys/socket.h>
#include <unistd.h>

namespace {

void write(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Of TCP, as "state local peer", sorted.
QStringList tcpTexts(const std::vector<KernelSocket>& sockets, quint16 port)
{
    QStringList texts;
    for (const KernelSocket& socket : sockets) {
        if (socket.transport == Transport::Tcp
            && (socket.local.port == port || socket.peer.port == port)) {
            texts << socketStateName(socket) + u' ' + socket.local.toString() + u' '
                    + socket.peer.toString();
        }
    }
    texts.sort();
    return texts;
}

} // namespace

/// The sockets of this computer, from the kernel's two lists of them.
class TestSocketList : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothListsSayTheSame()
    {
        RawListener listener;
        const RawPeer client = RawPeer::connectTo(listener.port());
        const RawPeer server = listener.accept();
        const Result<std::vector<KernelSocket>> diag = SockDiag::list();
        const Result<std::vector<KernelSocket>> proc = ProcNet::list();
        QVERIFY(diag && proc);
        const QStringList texts = tcpTexts(*diag, listener.port());
        QVERIFY(texts.size() >= 3); // who had the port before may be in TIME-WAIT
        QCOMPARE(tcpTexts(*proc, listener.port()), texts);
    }

    void ownersAreThisProcess()
    {
        RawListener listener;
        const Result<SocketList> list = SocketList::read();
        QVERIFY(list);
        const auto socket = std::ranges::find_if(list->sockets, [&](const KernelSocket& each) {
            return each.transport == Transport::Tcp && each.local.port == listener.port();
        });
        QVERIFY(socket != list->sockets.end());
        QCOMPARE(socket->state, TcpState::Listen);
        const SocketOwner* const owner = list->owners.find(socket->inode);
        QVERIFY(owner);
        QCOMPARE(owner->pid, qint64(::getpid()));
        QCOMPARE(owner->name, QStringLiteral("tst_socketlist"));
        QVERIFY(!list->owners.find(0));
    }

    void tellsWhoseTheOtherEndOfAUnixSocketIs()
    {
        std::array<int, 2> ends {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
        const Result<SocketList> list = SocketList::read();
        QVERIFY(list);
        const auto socket
            = std::ranges::find(list->sockets, UnixSocket::inode(ends[0]), &KernelSocket::inode);
        QVERIFY(socket != list->sockets.end());
        QCOMPARE(socket->peerInode, UnixSocket::inode(ends[1]));
        const SocketOwner* const peer = list->peerOwner(*socket);
        QVERIFY(peer);
        QCOMPARE(peer->pid, qint64(::getpid()));
        for (const int end : ends)
            ::close(end);
    }

    void readsTablesOfText()
    {
        const QTemporaryDir folder;
        write(folder, "tcp",
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  "
            "timeout inode\n"
            "   0: 0100007F:FF98 00000000:0000 0A 00000000:00000003 00:00000000 00000000  1000     "
            "   "
            "0 4711 1 0000000000000000 100 0 0 10 0\n"
            "   1: 0100007F:FF98 0100007F:D431 06 00000000:00000000 03:000007D0 00000000     0     "
            "   "
            "0 0 3 0000000000000000\n");
        write(folder, "udp6",
            "  sl  local_address rem_address st ...\n"
            " 9: 00000000000000000000000001000000:0035 00000000000000000000000000000000:0000 07 "
            "00000000:00000100 00:00000000 00000000 0 0 99 2 0000000000000000 5\n");
        write(folder, "unix",
            "Num       RefCount Protocol Flags    Type St Inode Path\n"
            "0000000000000000: 00000002 00000000 00010000 0001 01 12 /run/a b.sock\n"
            "0000000000000000: 00000003 00000000 00000000 0002 03 13\n"
            "cut short\n");
        const Result<std::vector<KernelSocket>> list = ProcNet::list(folder.path());
        QVERIFY(list);
        QCOMPARE(list->size(), 5U);
        const KernelSocket& listener = list->at(0);
        QCOMPARE(listener.local.toString(), QStringLiteral("127.0.0.1:65432"));
        QCOMPARE(socketStateName(listener), QLatin1String("LISTEN"));
        QCOMPARE(listener.receiveQueue, 3);
        QCOMPARE(listener.inode, 4711U);
        QCOMPARE(listener.uid, 1000U);
        QCOMPARE(list->at(1).millisecondsLeft(), 20'000);
        const KernelSocket& datagrams = list->at(2);
        QCOMPARE(datagrams.local.toString(), QStringLiteral("[::1]:53"));
        QCOMPARE(socketStateName(datagrams), QLatin1String("UNCONNECTED"));
        QCOMPARE(datagrams.receiveQueue, 256);
        QCOMPARE(datagrams.drops, 5);
        QCOMPARE(list->at(3).localName, QByteArray("/run/a b.sock"));
        QCOMPARE(socketStateName(list->at(3)), QLatin1String("LISTEN"));
        QCOMPARE(socketProtocolName(list->at(4).transport), QLatin1String("unix-datagram"));
        QCOMPARE(socketStateName(list->at(4)), QLatin1String("CONNECTED"));
    }

    void saysThatThereIsNone()
    {
        const Result<std::vector<KernelSocket>> list = ProcNet::list(QStringLiteral("/no/such"));
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::CannotRead);
    }
};

QTEST_GUILESS_MAIN(TestSocketList)
#include "tst_socketlist.moc"
