// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"
#include "tests/ui/mainwindowfixture.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/serverwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

/// The settings of server and client windows: what can be set, how it is remembered, and what of it
/// changes while they run.
class TestEndpointSettings : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_endpointsettings"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void rareSettingsAreFolded();
    void whatIsSentCanBeOfAnotherFraming();
    void textIsSentInTheEncoding();
    void anUnknownEncodingIsNotStarted();
    void firstMessagesCanBeOfAnotherForm();
    void allIsRemembered();
    void aConfigComesBackAsItWas_data();
    void aConfigComesBackAsItWas();
    void theLineTellsTheSettings();
    void aRunningServerChangesItsBehaviour();
    void aRunningServerFramesNewConnections();
    void whatCannotChangeSaysSo();
    void whatWaitsIsShown();

private:
    template<typename Window>
    [[nodiscard]] Window* window() const
    {
        return m_window->findChild<Window*>();
    }
    void chooseBehavior(const QString& name) const
    {
        auto* const list = find<QListWidget>("serverBehaviorList");
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    }
    void chooseEncoding(const char* combo, const QString& name) const
    {
        find<QComboBox>(combo)->setCurrentText(name);
    }
    [[nodiscard]] quint16 port() const
    {
        return quint16(find<QSpinBox>("serverPortSpin")->value());
    }
    [[nodiscard]] QString detail(const char* label) const
    {
        return find<QWidget>(label)->property("text").toString();
    }
    void say(const QString& text) const
    {
        QTRY_VERIFY(find<QWidget>("serverSendButton")->isEnabled());
        find<QPlainTextEdit>("serverChatEdit")->setPlainText(text);
        QTest::keyClick(find<QPlainTextEdit>("serverChatEdit"), Qt::Key_Return);
    }
};

void TestEndpointSettings::rareSettingsAreFolded()
{
    trigger("newServerAction");
    QTRY_VERIFY(find<QWidget>("serverFramingCombo")->isVisible());
    QVERIFY(!find<QWidget>("serverFramingOutCombo")->isVisible());
    QVERIFY(!find<QWidget>("serverFramingEncodingCombo")->isVisible());
    auto* const fold = find<QToolButton>("serverFramingMoreButton");
    QTest::mouseClick(fold, Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("serverFramingOutCombo")->isVisible());
    QVERIFY(find<QWidget>("serverFramingEncodingCombo")->isVisible());
    QVERIFY(!find<QWidget>("serverFramingCombo-first")->isVisible()); // raw has none
    choose("serverFramingCombo", QStringLiteral("Length prefix"));
    QTRY_VERIFY(find<QWidget>("serverFramingCombo-first")->isVisible());
    const QPushButton* const start = find<QPushButton>("startServerButton");
    QTRY_VERIFY(start->visibleRegion().boundingRect() == start->rect()); // whatever is unfolded
    QTest::keyClick(fold, Qt::Key_Space);
    QTRY_VERIFY(!find<QWidget>("serverFramingOutCombo")->isVisible());
}

void TestEndpointSettings::whatIsSentCanBeOfAnotherFraming()
{
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(0);
    chooseBehavior(QStringLiteral("Manual"));
    choose("serverFramingCombo", QStringLiteral("Lines"));
    choose("serverFramingOutCombo", QStringLiteral("SLIP"));
    click("startServerButton");
    QTRY_VERIFY(port() > 0);
    RawPeer peer = RawPeer::connectTo(port());
    say(QStringLiteral("a"));
    QCOMPARE(peer.receive(3).toHex(), QByteArray("c061c0"));
    const ConnectionFacts facts = SessionTools::factsOf(*m_session, {1});
    QCOMPARE(facts.framing, QStringLiteral("lines"));
    QCOMPARE(facts.framingOut, QStringLiteral("slip"));
}

void TestEndpointSettings::textIsSentInTheEncoding()
{
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(0);
    chooseBehavior(QStringLiteral("Manual"));
    choose("serverFramingCombo", QStringLiteral("Lines"));
    chooseEncoding("serverFramingEncodingCombo", QStringLiteral("latin-1"));
    QCOMPARE(window<ServerWindow>()->config().framing.toString(),
        QStringLiteral("lines:encoding=latin-1"));
    click("startServerButton");
    QTRY_VERIFY(port() > 0);
    RawPeer peer = RawPeer::connectTo(port());
    say(QStringLiteral("é"));
    QCOMPARE(peer.receive(2), QByteArray("\xe9\n"));
}

void TestEndpointSettings::anUnknownEncodingIsNotStarted()
{
    trigger("newServerAction");
    QTest::mouseClick(find<QToolButton>("serverFramingMoreButton"), Qt::LeftButton);
    chooseEncoding("serverFramingEncodingCombo", QStringLiteral("no-such"));
    QTRY_VERIFY(bandText().contains(QStringLiteral("no-such")));
    click("startServerButton");
    QVERIFY(!window<ServerWindow>()->isRunning());
    QVERIFY(find<QPushButton>("startServerButton")->isVisible());
    chooseEncoding("serverFramingEncodingCombo", QStringLiteral("cp1252"));
    find<QSpinBox>("serverPortSpin")->setValue(0);
    click("startServerButton");
    QTRY_VERIFY(window<ServerWindow>()->isRunning());
}

void TestEndpointSettings::firstMessagesCanBeOfAnotherForm()
{
    trigger("newServerAction");
    choose("serverFramingCombo", QStringLiteral("Length prefix"));
    choose("serverFramingCombo-first", QStringLiteral("Fixed size"));
    QCOMPARE(window<ServerWindow>()->config().framing.toString(),
        QStringLiteral("length-prefixed:first=fixed"));
    choose("serverFramingCombo", QStringLiteral("BitTorrent"));
    QCOMPARE(find<QComboBox>("serverFramingCombo-first")->currentText(),
        QStringLiteral("Fixed size, size=68"));
    choose("serverFramingCombo-first", QStringLiteral("As all others"));
    QCOMPARE(
        window<ServerWindow>()->config().framing.toString(), QStringLiteral("length-prefixed"));
}

void TestEndpointSettings::allIsRemembered()
{
    trigger("newClientAction");
    choose("clientFramingCombo", QStringLiteral("Length prefix"));
    choose("clientFramingOutCombo", QStringLiteral("Lines"));
    choose("clientFramingCombo-client-first", QStringLiteral("Fixed size"));
    chooseEncoding("clientFramingEncodingCombo", QStringLiteral("cp1252"));
    const EndpointConfig config = window<ClientWindow>()->config();
    QCOMPARE(config.framingOut->toString(), QStringLiteral("lines:encoding=cp1252"));
    click("connectButton");
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    trigger("newClientAction");
    QCOMPARE(window<ClientWindow>()->config(), config);
    QVERIFY(!find<QWidget>("clientFramingOutCombo")->isVisible()); // folded, and told all the same
}

void TestEndpointSettings::aConfigComesBackAsItWas_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QString>("framingOut");
    QTest::newRow("plain") << QStringLiteral("raw") << QString();
    QTest::newRow("a preset") << QStringLiteral("bittorrent") << QString();
    QTest::newRow("parameters") << QStringLiteral("lines:delimiter=;") << QString();
    QTest::newRow("an encoding") << QStringLiteral("mqtt:encoding=utf-16") << QString();
    QTest::newRow("both directions") << QStringLiteral("lines") << QStringLiteral("fixed:size=2");
    QTest::newRow("two encodings")
        << QStringLiteral("lines:encoding=latin-1") << QStringLiteral("lines:encoding=koi8-r");
    QTest::newRow("first messages")
        << QStringLiteral("length-prefixed:client-first=lines/delimiter=;,size=2") << QString();
}

void TestEndpointSettings::aConfigComesBackAsItWas()
{
    QFETCH(QString, framing);
    QFETCH(QString, framingOut);
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Manual);
    config.port = 0;
    config.framing = FramingSpec::parse(framing).value();
    if (!framingOut.isEmpty())
        config.framingOut = FramingSpec::parse(framingOut).value();
    const ServerWindow* const server = m_window->startServer(config);
    QCOMPARE(server->config().framing, config.framing);
    QCOMPARE(server->config().framingOut, config.framingOut);
}

void TestEndpointSettings::theLineTellsTheSettings()
{
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Echo);
    config.port = 0;
    config.framing = FramingSpec::parse(QStringLiteral("lines:encoding=latin-1")).value();
    config.framingOut = FramingSpec::parse(QStringLiteral("slip")).value();
    m_window->startServer(config);
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().startsWith(QStringLiteral("Listening")));
    const QString told = detail("serverDetailLabel");
    for (const char* part : {"Echo", "Lines", "sent: SLIP", "text: latin-1"})
        QVERIFY2(told.contains(QLatin1String(part)), qPrintable(told));
}

void TestEndpointSettings::aRunningServerChangesItsBehaviour()
{
    startServer(QStringLiteral("Echo"));
    RawPeer peer = RawPeer::connectTo(port());
    QVERIFY(peer.send("a"));
    QCOMPARE(peer.receive(1), QByteArray("a"));
    chooseBehavior(QStringLiteral("Reply"));
    find<QLineEdit>("serverReplyEdit")->setText(QStringLiteral("no"));
    QTest::keyClick(find<QLineEdit>("serverReplyEdit"), Qt::Key_Return);
    QVERIFY(window<ServerWindow>()->isRunning());
    QTRY_COMPARE(m_session->snapshot()->endpoints.at(0).behavior, QStringLiteral("reply"));
    QCOMPARE(m_session->snapshot()->endpoints.at(0).state, EndpointFacts::State::Listening);
    QVERIFY(QTest::qWaitFor([&] { return peer.send("a") && peer.receive(2) == "no"; }));
    QVERIFY(detail("serverDetailLabel").contains(QStringLiteral("Reply")));
}

void TestEndpointSettings::aRunningServerFramesNewConnections()
{
    startServer(QStringLiteral("Discard"));
    RawPeer before = RawPeer::connectTo(port());
    QTRY_COMPARE(rows("connectionTable"), 1);
    choose("serverFramingCombo", QStringLiteral("Lines"));
    QTRY_COMPARE(m_session->snapshot()->endpoints.at(0).framing, QStringLiteral("lines"));
    RawPeer after = RawPeer::connectTo(port());
    QTRY_COMPARE(rows("connectionTable"), 2);
    QCOMPARE(SessionTools::factsOf(*m_session, {1}).framing, QStringLiteral("raw"));
    QCOMPARE(SessionTools::factsOf(*m_session, {2}).framing, QStringLiteral("lines"));
    QCOMPARE(m_session->snapshot()->endpoints.at(0).state, EndpointFacts::State::Listening);
    QCOMPARE(m_session->snapshot()->endpoints.at(0).liveConnections, 2);
}

void TestEndpointSettings::whatCannotChangeSaysSo()
{
    startServer(QStringLiteral("Echo"));
    click("serverSettingsButton");
    const auto* const hint = find<QLabel>("serverSettingsHintLabel");
    QTRY_VERIFY(!hint->visibleRegion().isEmpty()); // at the top, where one begins to read
    QVERIFY(hint->text().contains(QStringLiteral("Stop the server")));
    QVERIFY(!find<QWidget>("serverPortSpin")->isEnabled());
    QVERIFY(!find<QWidget>("serverAddressEdit")->isEnabled());
    QVERIFY(find<QWidget>("serverBehaviorList")->isEnabled());
    QVERIFY(find<QWidget>("serverFramingCombo")->isEnabled());
    QVERIFY(!find<QWidget>("startServerButton")->isVisible());
    connectClients(1);
    click("clientSettingsButton");
    QTRY_VERIFY(find<QLabel>("clientSettingsHintLabel")->isVisible());
    QVERIFY(!find<QWidget>("clientFramingCombo")->isEnabled());
    click("disconnectButton");
    QTRY_VERIFY(find<QWidget>("clientFramingCombo")->isEnabled());
    QVERIFY(!find<QLabel>("clientSettingsHintLabel")->isVisible());
}

void TestEndpointSettings::whatWaitsIsShown()
{
    constexpr int size = 40'000'000; // more than the kernel takes
    startServer(QStringLiteral("Manual"));
    RawPeer peer = RawPeer::connectTo(port());
    QTRY_COMPARE(rows("connectionTable"), 1);
    m_session->post(Commands::Send {Target::to({1}), QByteArray(size, 'x')});
    const auto waits = [this](const char* words) {
        return detail("serverDetailLabel").contains(QLatin1String(words));
    };
    QTRY_VERIFY(waits("Waiting to be sent"));
    QVERIFY(waits("connections: 1"));
    m_session->post(Commands::Close {{1}});
    QTRY_VERIFY(waits("closing then: 1"));
    m_session->post(Commands::Reset {{1}});
    QTRY_VERIFY(!waits("Waiting"));
    QVERIFY(waits("Manual"));
}

QTEST_MAIN(TestEndpointSettings)
#include "tst_endpointsettings.moc"
