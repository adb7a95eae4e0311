// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/hostnames.h"
#include "core/system/route.h"
#include "core/system/servicenames.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// The path of a file that holds `text`.
QString write(const QTemporaryDir& folder, const QByteArray& text)
{
    QFile file(folder.filePath(QStringLiteral("file")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(text);
    return file.fileName();
}

SocketAddress address(const char* text)
{
    return SocketAddress::fromHostAddress(QHostAddress(QLatin1String(text)), 0);
}

} // namespace

/// What the system's files say of hosts and ports.
class TestHostNames : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hostsFile()
    {
        const QTemporaryDir folder;
        const QString path = write(folder,
            "127.0.0.1\tlocalhost  here # a comment\n"
            "# 10.0.0.1 here\n"
            "::1 here Other\n"
            "fe80::1%lo near\n"
            "nonsense here\n"
            "10.0.0.2\n");
        using HostNames::inHostsFile;
        QCOMPARE(inHostsFile(QStringLiteral("HERE"), path),
            (QList {address("127.0.0.1"), address("::1")}));
        QCOMPARE(inHostsFile(QStringLiteral("other"), path), QList {address("::1")});
        QCOMPARE(inHostsFile(QStringLiteral("near"), path), QList {address("fe80::1%lo")});
        QVERIFY(inHostsFile(QStringLiteral("127.0.0.1"), path).isEmpty());
        QVERIFY(inHostsFile(QStringLiteral("here"), QStringLiteral("/no/such")).isEmpty());
    }

    void services()
    {
        const QTemporaryDir folder;
        const QString path = write(folder,
            "passwd: files\n"
            "hosts:  files mdns4_minimal [NOTFOUND=return] dns [!UNAVAIL=return] myhostname # x\n");
        QCOMPARE(HostNames::services(path),
            (QStringList {QStringLiteral("files"), QStringLiteral("mdns4_minimal"),
                QStringLiteral("dns"), QStringLiteral("myhostname")}));
        QCOMPARE(HostNames::services(QStringLiteral("/no/such")),
            (QStringList {QStringLiteral("files"), QStringLiteral("dns")}));
    }

    void portNames()
    {
        const QTemporaryDir folder;
        const QString path = write(folder,
            "# comment\n"
            "domain 53/tcp dns\n"
            "domain 53/udp\n"
            "second 53/tcp\n"
            "syslog 514/udp # log\n"
            "sctp 9/sctp\n"
            "bad 99999/tcp\n"
            "bad\n");
        using Protocol = ServiceNames::Protocol;
        const ServiceNames names = ServiceNames::read(path);
        QCOMPARE(names.find(53, Protocol::Tcp), QStringLiteral("domain"));
        QCOMPARE(names.find(514, Protocol::Udp), QStringLiteral("syslog"));
        QCOMPARE(names.find(514, Protocol::Tcp), QString());
        QCOMPARE(names.find(9, Protocol::Tcp), QString());
        QCOMPARE(ServiceNames::read(QStringLiteral("/no/such")).find(53, Protocol::Tcp), QString());
    }

    void portRanges()
    {
        QCOMPARE(portRange(1023), PortRange::System);
        QCOMPARE(portRange(1024), PortRange::User);
        QCOMPARE(portRange(49151), PortRange::User);
        QCOMPARE(portRange(49152), PortRange::Dynamic);
    }

    void routeToItself()
    {
        const Route route = Route::to(address("127.0.0.1"));
        QCOMPARE(route.error, 0);
        QVERIFY(route.isLocal);
        QCOMPARE(route.interface, QStringLiteral("lo"));
        QCOMPARE(route.source, address("127.0.0.1"));
        QVERIFY(!route.gateway.isValid());
    }
};

QTEST_GUILESS_MAIN(TestHostNames)
#include "tst_hostnames.moc"
