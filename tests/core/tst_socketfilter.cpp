// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/socketfilter.h"
#include "core/words/socketwords.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

namespace {

SocketAddress address(const char* text, quint16 port)
{
    return SocketAddress::fromHostAddress(QHostAddress(QLatin1String(text)), port);
}

/// CLOSE-WAIT between 127.0.0.1:65432 and 10.0.0.7:40000, of uid 0, which is "root".
KernelSocket closeWait()
{
    KernelSocket socket;
    socket.transport = Transport::Tcp;
    socket.state = TcpState::CloseWait;
    socket.local = address("127.0.0.1", 65432);
    socket.peer = address("10.0.0.7", 40000);
    socket.receiveQueue = 300;
    return socket;
}

} // namespace

/// Which sockets a filter lets through, and what they are said to be.
class TestSocketFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const char* text, bool isMatch) {
            QTest::newRow(text) << QString::fromLatin1(text) << isMatch;
        };
        row("", true);
        row("state == CLOSE-WAIT", true);
        row("state:close-wait", true);
        row("state=CLOSE-WAIT", true);
        row("state == CLOSE", false);
        row("state != CLOSE-WAIT", false);
        row("STATE:LISTEN", false);
        row("port == 65432", true);
        row("port:40000", true);
        row("port:1", false);
        row("port != 40000", false); // of neither end
        row("port != 1", true);
        row("port > 65431", true);
        row("port>=65433", false);
        row("sport:65432 dport:40000", true);
        row("sport:40000", false);
        row("dport < 40000", false);
        row("dport <= 40000", true);
        row("type:tcp", true);
        row("type:unix", false);
        row("local:127.", true);
        row("peer:10.0.0.7:4", true);
        row("peer:\"10.0.0.8\"", false);
        row("user:root", true);
        row("user != root", false);
        row("recv > 0", true);
        row("recv>0 send>0", false);
        row("pid:0", true); // not known
        row("proc:python3", false);
        row("python", true); // stands in the row
        row("PYTHON 5120", true);
        row("\"python 5120\"", true);
        row("\"5120 python\"", false);
        row("statement", false); // no field, a word
        row("ports", false);
    }

    void matches()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMatch);
        SocketList list;
        list.users.insert(0, QStringLiteral("root"));
        const QString words = QStringLiteral("tcp CLOSE-WAIT python 5120");
        const KernelSocket socket = closeWait();
        const Result<SocketFilter> filter = SocketFilter::parse(text);
        QVERIFY(filter);
        QCOMPARE(filter->isEmpty(), text.isEmpty());
        QCOMPARE(filter->matches({list, socket, words}), isMatch);
    }

    void findsWhatWasDropped()
    {
        const SocketList list;
        const QString words;
        KernelSocket socket;
        socket.transport = Transport::Udp;
        const Result<SocketFilter> filter = SocketFilter::parse(QStringLiteral("drops>2"));
        QVERIFY(filter);
        for (const qint64 drops : {-1, 0, 2, 3}) {
            socket.drops = drops;
            QCOMPARE(filter->matches({list, socket, words}), drops == 3);
        }
        QVERIFY(SocketWords::meaning(socket).contains(QStringLiteral("want of room: 3")));
    }

    void unixSocketsHaveTheirOwnMeanings()
    {
        const auto meaning
            = [](Transport transport, TcpState state, const char* name = "", qint64 sendQueue = 0) {
                  KernelSocket socket;
                  socket.transport = transport;
                  socket.state = state;
                  socket.localName = name;
                  socket.sendQueue = sendQueue;
                  return SocketWords::meaning(socket);
              };
        using Kind = Transport;
        QVERIFY(meaning(Kind::UnixStream, TcpState::Established).contains(QStringLiteral("both")));
        QVERIFY(meaning(Kind::UnixDatagram, TcpState::Established)
                    .contains(QStringLiteral("from that alone")));
        QVERIFY(meaning(Kind::UnixDatagram, TcpState::Closed)
                    .contains(QStringLiteral("each datagram")));
        QVERIFY(meaning(Kind::UnixSeqpacket, TcpState::Closed, "/run/x")
                    .contains(QStringLiteral("bind()")));
        QVERIFY(meaning(Kind::UnixStream, TcpState::Closed).contains(QStringLiteral("nothing")));
        QVERIFY(meaning(Kind::UnixStream, TcpState::Established, "", 768)
                    .contains(QStringLiteral("The peer has not read: 768 B")));
    }

    void refusesWhatSaysNothing()
    {
        for (const char* text : {"port:http", "port >", "state:", "state > LISTEN", "recv:x"}) {
            const Result<SocketFilter> filter = SocketFilter::parse(QLatin1String(text));
            QVERIFY2(!filter, text);
            QCOMPARE(filter.error().code, ErrorCode::InvalidArgument);
            QVERIFY2(!filter.error().detail.isEmpty(), text);
        }
    }

    void everyStateHasAMeaning()
    {
        QSet<QString> meanings;
        KernelSocket socket = closeWait();
        socket.receiveQueue = 0;
        for (int state = 1; state <= int(TcpState::Closing); ++state) {
            socket.state = TcpState(state);
            meanings << SocketWords::meaning(socket);
        }
        QCOMPARE(meanings.size(), int(TcpState::Closing));
        socket.isBoundOnly = true;
        QVERIFY(SocketWords::meaning(socket).contains(QStringLiteral("bind()")));
        KernelSocket unread = closeWait(); // its FIN counts as a byte
        QVERIFY(SocketWords::meaning(unread).contains(QStringLiteral("299 B, then the end")));
        unread.receiveQueue = 1;
        QVERIFY(SocketWords::meaning(unread).contains(QStringLiteral("read: the end")));
        unread.state = TcpState::Established;
        QVERIFY(SocketWords::meaning(unread).contains(QStringLiteral("read: 1 B")));
    }

    void timersAreTold()
    {
        using Kind = SocketTimer::Kind;
        QCOMPARE(SocketWords::timer({}), QString());
        QCOMPARE(SocketWords::timer({Kind::TimeWait, 41'000, 0}), QStringLiteral("41 s"));
        QCOMPARE(SocketWords::timer({Kind::Retransmit, 6'400, 3}),
            QStringLiteral("sent again 3×, 6.4 s"));
        QVERIFY(SocketWords::timer({Kind::KeepAlive, 7'140'000, 0})
                    .startsWith(QStringLiteral("keep-alive 1 h 59")));
    }
};

QTEST_GUILESS_MAIN(TestSocketFilter)
#include "tst_socketfilter.moc"
