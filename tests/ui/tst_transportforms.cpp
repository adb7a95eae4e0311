// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessiontools.h"
#include "tests/ui/mainwindowfixture.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/lastsettings.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/window/proposals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

/// What carries the bytes, in the forms of server and client windows: what is asked of each
/// transport, what is taken apart, and how it comes back.
class TestTransportForms : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_transportforms"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void fieldsAreThoseOfTheTransport_data();
    void fieldsAreThoseOfTheTransport();
    void eachTransportIsExplained();
    void aPathAndAHostAreKeptApart();
    void whatIsTypedIsTakenApart_data();
    void whatIsTypedIsTakenApart();
    void aPathHasItsLimit();
    void groupsAreJoinedAndLeft();
    void whatIsNoGroupIsNotStarted();
    void permissionsAreExplained();
    void aStaleSocketIsRemovedWhereAsked();
    void configsComeBack_data();
    void configsComeBack();
    void allIsRemembered();
    void keysGoInTheOrderThatIsSeen();
    void aClientIsProposedTheServersTransport();

private:
    void chooseTransport(const char* combo, Transport transport) const
    {
        auto* const box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(int(transport)));
    }
    template<typename Window>
    [[nodiscard]] EndpointConfig config() const
    {
        return m_window->findChild<Window*>()->config();
    }
    [[nodiscard]] bool isSeen(const char* name) const { return find<QWidget>(name)->isVisible(); }
};

void TestTransportForms::fieldsAreThoseOfTheTransport_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<bool>("hasPort");
    QTest::addColumn<bool>("hasPath");
    QTest::addColumn<bool>("hasIdleTime");
    QTest::newRow("TCP") << int(Transport::Tcp) << true << false << false;
    QTest::newRow("UDP") << int(Transport::Udp) << true << false << true;
    QTest::newRow("Unix stream") << int(Transport::UnixStream) << false << true << false;
    QTest::newRow("Unix seqpacket") << int(Transport::UnixSeqpacket) << false << true << false;
    QTest::newRow("Unix datagram") << int(Transport::UnixDatagram) << false << true << true;
}

void TestTransportForms::fieldsAreThoseOfTheTransport()
{
    QFETCH(int, transport);
    QFETCH(bool, hasPort);
    QFETCH(bool, hasPath);
    QFETCH(bool, hasIdleTime);
    trigger("newServerAction");
    chooseTransport("serverTransportCombo", Transport(transport));
    QTRY_COMPARE(isSeen("serverPortSpin"), hasPort);
    QCOMPARE(isSeen("serverPermissionsEdit"), hasPath);
    QCOMPARE(isSeen("serverRemoveStaleCheck"), hasPath);
    QCOMPARE(isSeen("serverPathLabel"), hasPath);
    QCOMPARE(isSeen("serverDatagramMoreButton"), hasIdleTime);
    if (hasIdleTime) {
        QTest::mouseClick(find<QToolButton>("serverDatagramMoreButton"), Qt::LeftButton);
        QTRY_VERIFY(isSeen("serverIdleSpin"));
        QCOMPARE(isSeen("serverGroupAddButton"), !hasPath);
        QVERIFY(!isSeen("serverHearOnlyPeerCheck")); // a client's
    }
    trigger("newClientAction");
    chooseTransport("clientTransportCombo", Transport(transport));
    QTRY_COMPARE(isSeen("clientPortSpin"), hasPort);
}

void TestTransportForms::eachTransportIsExplained()
{
    trigger("newServerAction");
    auto* const combo = find<QComboBox>("serverTransportCombo");
    QCOMPARE(combo->count(), 5);
    QSet<QString> meanings;
    for (int index = 0; index < combo->count(); ++index) {
        combo->setCurrentIndex(index);
        const auto* const label = find<QLabel>("serverTransportLabel");
        meanings << label->text();
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width())); // nothing is cut off
    }
    QCOMPARE(meanings.size(), 5);
}

void TestTransportForms::aPathAndAHostAreKeptApart()
{
    trigger("newServerAction");
    auto* const address = find<QComboBox>("serverAddressEdit");
    address->setEditText(QStringLiteral("0.0.0.0"));
    chooseTransport("serverTransportCombo", Transport::UnixStream);
    QVERIFY(address->currentText().endsWith(QStringLiteral(".sock")));
    address->setEditText(QStringLiteral("@mine"));
    chooseTransport("serverTransportCombo", Transport::Udp);
    QCOMPARE(address->currentText(), QStringLiteral("0.0.0.0"));
    chooseTransport("serverTransportCombo", Transport::UnixDatagram);
    QCOMPARE(address->currentText(), QStringLiteral("@mine"));
}

void TestTransportForms::whatIsTypedIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("transport");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("udp") << QStringLiteral("udp:127.0.0.2:5000") << int(Transport::Udp)
                         << QStringLiteral("127.0.0.2") << 5000;
    QTest::newRow("unix") << QStringLiteral("unix:/run/x.sock") << int(Transport::UnixStream)
                          << QStringLiteral("/run/x.sock") << 65432;
    QTest::newRow("abstract") << QStringLiteral("unix-dgram:@a") << int(Transport::UnixDatagram)
                              << QStringLiteral("@a") << 65432;
    QTest::newRow("a host") << QStringLiteral("lab-7") << int(Transport::Tcp)
                            << QStringLiteral("lab-7") << 65432;
    QTest::newRow("IPv6") << QStringLiteral("::1") << int(Transport::Tcp) << QStringLiteral("::1")
                          << 65432;
}

void TestTransportForms::whatIsTypedIsTakenApart()
{
    QFETCH(QString, text);
    QFETCH(int, transport);
    QFETCH(QString, host);
    QFETCH(int, port);
    trigger("newClientAction");
    auto* const edit = find<QLineEdit>("clientHostEdit");
    edit->selectAll();
    QTest::keyClicks(edit, text);
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Tab);
    const EndpointConfig config = this->config<ClientWindow>();
    QCOMPARE(int(config.transport), transport);
    QCOMPARE(config.address, host);
    QCOMPARE(int(config.port), port);
}

void TestTransportForms::aPathHasItsLimit()
{
    trigger("newServerAction");
    chooseTransport("serverTransportCombo", Transport::UnixStream);
    auto* const address = find<QComboBox>("serverAddressEdit");
    address->setEditText(u'/' + QString(107, u'x'));
    QVERIFY(find<QLabel>("serverPathLabel")->text().contains(QStringLiteral("108 of 107")));
    click("startServerButton");
    QTRY_VERIFY(bandText().contains(QStringLiteral("108 bytes")));
    QVERIFY(!m_window->findChild<ServerWindow*>()->isRunning());
    address->setEditText(u'@' + QString(107, u'x'));
    QVERIFY(find<QLabel>("serverPathLabel")->text().contains(QStringLiteral("107 of 107")));
}

void TestTransportForms::groupsAreJoinedAndLeft()
{
    trigger("newServerAction");
    chooseTransport("serverTransportCombo", Transport::Udp);
    QTest::mouseClick(find<QToolButton>("serverDatagramMoreButton"), Qt::LeftButton);
    QTRY_VERIFY(isSeen("serverGroupAddButton"));
    QTest::mouseClick(find<QToolButton>("serverGroupAddButton"), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>("serverGroupAddButton"), Qt::LeftButton);
    find<QLineEdit>("serverGroupEdit1")->setText(QStringLiteral("239.255.0.1"));
    find<QLineEdit>("serverGroupSourceEdit1")->setText(QStringLiteral("10.0.0.1"));
    find<QComboBox>("serverGroupInterfaceCombo1")->setEditText(QStringLiteral("lo"));
    find<QLineEdit>("serverGroupEdit2")->setText(QStringLiteral("ff02::1234"));
    const QList<GroupMembership> both {
        {QStringLiteral("239.255.0.1"), QStringLiteral("10.0.0.1"), QStringLiteral("lo")},
        {QStringLiteral("ff02::1234"), {}, {}}};
    QCOMPARE(config<ServerWindow>().datagram.groups, both);
    find<QToolButton>("serverGroupRemoveButton1")->click();
    QCOMPARE(config<ServerWindow>().datagram.groups, both.mid(1));
}

void TestTransportForms::whatIsNoGroupIsNotStarted()
{
    EndpointConfig config;
    config.transport = Transport::Udp;
    config.datagram.groups = {{QStringLiteral("10.1.2.3"), {}, {}}};
    const ServerWindow* const window = m_window->startServer(config);
    QVERIFY(!window->isRunning());
    QTRY_VERIFY(bandText().contains(QStringLiteral("10.1.2.3 is no group")));
}

void TestTransportForms::permissionsAreExplained()
{
    trigger("newServerAction");
    chooseTransport("serverTransportCombo", Transport::UnixStream);
    QCOMPARE(config<ServerWindow>().unixOptions.permissions, std::nullopt);
    auto* const edit = find<QLineEdit>("serverPermissionsEdit");
    QTRY_VERIFY(edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("6 9 6 0"));
    QCOMPARE(edit->text(), QStringLiteral("660")); // octal digits alone
    QCOMPARE(config<ServerWindow>().unixOptions.permissions, std::optional(0660));
    QVERIFY(find<QLabel>("serverPermissionsLabel")->text().contains(QStringLiteral("rw-rw----")));
}

void TestTransportForms::aStaleSocketIsRemovedWhereAsked()
{
    EndpointConfig config;
    config.transport = Transport::UnixStream;
    config.address = m_folder->filePath(QStringLiteral("stale.sock"));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray path = config.address.toUtf8();
    QVERIFY(std::size_t(path.size()) < sizeof address.sun_path);
    std::ranges::copy(path, address.sun_path);
    const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(dead);
    const ServerWindow* const window = m_window->startServer(config);
    QTRY_VERIFY(bandText().contains(QStringLiteral("nobody listens at it any more")));
    QVERIFY(!window->isRunning());
    auto* const remedy = find<QToolButton>("checkProblemButton");
    QCOMPARE(remedy->text(), QStringLiteral("Remove it and start"));
    remedy->click();
    const QString listening = QStringLiteral("Unix stream · ") + config.address;
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().startsWith(listening));
    QVERIFY(window->isRunning());
    QVERIFY(this->config<ServerWindow>().unixOptions.removesStale);
}

void TestTransportForms::configsComeBack_data()
{
    QTest::addColumn<EndpointConfig>("config");
    EndpointConfig udp;
    udp.transport = Transport::Udp;
    udp.datagram.groups
        = {{QStringLiteral("239.1.2.3"), QStringLiteral("10.0.0.9"), QStringLiteral("eth0")}};
    udp.datagram.interface = QStringLiteral("eth1");
    udp.datagram.ttl = 0;
    udp.datagram.loop = false;
    udp.datagram.mayBroadcast = false;
    udp.datagram.receiveBuffer = 8'388'608;
    udp.datagram.idleTime = 5s;
    udp.datagram.isConnected = false;
    QTest::newRow("UDP") << udp;
    EndpointConfig path;
    path.transport = Transport::UnixSeqpacket;
    path.address = QStringLiteral("/run/x.sock");
    path.unixOptions = {0600, true};
    QTest::newRow("Unix seqpacket") << path;
    QTest::newRow("TCP") << EndpointConfig();
}

/// Through the form, and through what is remembered.
void TestTransportForms::configsComeBack()
{
    QFETCH(EndpointConfig, config);
    config.behavior.kind = BehaviorSpec::Kind::Echo;
    ServerWindow server(m_session.get());
    server.setConfig(config);
    EndpointConfig client = config;
    client.role = Role::Client;
    ClientWindow clients(m_session.get());
    clients.setConfig(client);
    LastSettings::remember(server.config());
    LastSettings::remember(clients.config());
    for (const EndpointConfig& back :
        {server.config(), clients.config(), LastSettings::server(), LastSettings::client()}) {
        QCOMPARE(back.place(), config.place());
        QCOMPARE(back.datagram, config.datagram);
        if (back.role == Role::Server)
            QCOMPARE(back.unixOptions, config.unixOptions);
    }
}

void TestTransportForms::allIsRemembered()
{
    trigger("newServerAction");
    chooseTransport("serverTransportCombo", Transport::UnixStream);
    find<QComboBox>("serverAddressEdit")->setEditText(m_folder->filePath(QStringLiteral("a.sock")));
    find<QCheckBox>("serverRemoveStaleCheck")->setChecked(true);
    const EndpointConfig config = this->config<ServerWindow>();
    click("startServerButton");
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    trigger("newServerAction");
    QCOMPARE(this->config<ServerWindow>().place(), config.place());
    QCOMPARE(this->config<ServerWindow>().unixOptions, config.unixOptions);
}

void TestTransportForms::keysGoInTheOrderThatIsSeen()
{
    trigger("newServerAction");
    chooseTransport("serverTransportCombo", Transport::Udp);
    auto* const combo = find<QComboBox>("serverTransportCombo");
    QTRY_VERIFY(combo->isVisible());
    combo->setFocus(Qt::TabFocusReason);
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QTRY_VERIFY(QApplication::focusWidget());
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("serverTransportCombo"), QStringLiteral("serverAddressEdit"),
            QStringLiteral("serverPortSpin"), QStringLiteral("serverDatagramMoreButton")}));
}

void TestTransportForms::aClientIsProposedTheServersTransport()
{
    EndpointConfig server;
    server.transport = Transport::UnixSeqpacket;
    server.datagram.idleTime = 5s;
    const EndpointConfig onPath = clientOf(SocketAddress::ofUnix("/run/x.sock"), server);
    QCOMPARE(onPath.transport, Transport::UnixSeqpacket);
    QCOMPARE(onPath.address, QStringLiteral("/run/x.sock"));
    QCOMPARE(clientOf(SocketAddress::ofUnix(QByteArray("\0a", 2)), server).address,
        QStringLiteral("@a"));
    server.transport = Transport::Udp;
    const EndpointConfig udp
        = clientOf({{127, 0, 0, 1}, 5000, SocketAddress::Family::IPv4}, server);
    QCOMPARE(udp.place(), (TransportAddress {Transport::Udp, QStringLiteral("127.0.0.1"), 5000}));
    QCOMPARE(udp.datagram.idleTime, 5s);
}

QTEST_MAIN(TestTransportForms)
#include "tst_transportforms.moc"
