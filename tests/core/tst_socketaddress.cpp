// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/socketaddress.h"

#include "core/base/zones.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

namespace {

SocketAddress addressOf(const QString& host)
{
    return SocketAddress::fromHostAddress(QHostAddress(host), 5000);
}

} // namespace

class TestSocketAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void text_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* host, const char* text) {
            QTest::newRow(host) << QString::fromLatin1(host) << QString::fromLatin1(text);
        };
        row("127.0.0.1", "127.0.0.1:5000");
        row("0.0.0.0", "0.0.0.0:5000");
        row("::", "[::]:5000");
        row("::1", "[::1]:5000");
        row("::ffff:192.0.2.1", "192.0.2.1:5000");
        row("fe80::1%lo", "[fe80::1%lo]:5000");
        row("fe80::1%1", "[fe80::1%lo]:5000");
        row("fe80::1", "[fe80::1]:5000");
        row("::1%lo", "[::1]:5000");
    }

    void text()
    {
        QFETCH(const QString, host);
        QTEST(addressOf(host).toString(), "text");
    }

    void bothFamilies()
    {
        const SocketAddress both = SocketAddress::anyOfBoth(5000);
        QCOMPARE(both.toString(), QStringLiteral("*:5000"));
        QVERIFY(both.isAny() && both.isValid() && !both.isLoopback());
        QVERIFY(both != addressOf(QStringLiteral("::")));
        QVERIFY(both != addressOf(QStringLiteral("0.0.0.0")));
    }

    void zones()
    {
        SocketAddress address = addressOf(QStringLiteral("fe80::1"));
        address.zone = Zones::numberOf(QStringLiteral("lo"));
        QCOMPARE(address.toString(), QStringLiteral("[fe80::1%lo]:5000"));
        address.zone = Zones::numberOf(QStringLiteral("nowhere0"));
        QCOMPARE(address.toString(), QStringLiteral("[fe80::1%nowhere0]:5000"));
        QCOMPARE(address.zone, Zones::numberOf(QStringLiteral("nowhere0")));
        QVERIFY(address.zone != Zones::numberOf(QStringLiteral("nowhere1")));
        QCOMPARE(Zones::numberOf({}), 0u);
    }

    /// A capture may name any number of them.
    void zonesAreBounded()
    {
        for (int i = 0; i < 10'000; ++i)
            (void)Zones::numberOf(QStringLiteral("zone%1").arg(i));
        QCOMPARE(Zones::numberOf(QStringLiteral("one more")), 0u);
    }

    void parsesHostAndPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port"); // -1: cannot be read
        const auto row = [](const char* text, const char* host, int port) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port;
        };
        row("127.0.0.1:65432", "127.0.0.1", 65432);
        row(":0", "127.0.0.1", 0);
        row("*:65432", "*", 65432);
        row("[::1]:0", "::1", 0);
        row("[fe80::1%lo]:5000", "fe80::1%lo", 5000);
        row("somewhere.test:80", "somewhere.test", 80);
        row("::1:5000", "", -1);
        row("[]:5000", "", -1);
        row("[::1]", "", -1);
        row("127.0.0.1", "", -1);
        row("127.0.0.1:65536", "", -1);
    }

    void parsesHostAndPort()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        const Result<HostPort> result = parseHostPort(text);
        QCOMPARE(result.has_value(), port >= 0);
        if (result)
            QCOMPARE(*result, (HostPort {host, quint16(port)}));
    }
};

QTEST_GUILESS_MAIN(TestSocketAddress)
#include "tst_socketaddress.moc"
