// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowfixture.h"
#include "ui/endpoints/lastsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QtTest>

namespace {
constexpr int longest = 10'000; // ms
}

/// A client's window that takes part in the chat of a server's window.
class TestWindowChatClient : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_windowchatclient"); }
    void init();
    void cleanup() { tearDown(); }

    void aChatIsProposedForAChat();
    void bothEndsTalk();
    void aNameThatIsTakenGetsAnother();
    void whatWasNotSentCanBeSentAgain();
    void eachDialectIsExplained();
    void settingsAreRemembered();
    void datagramsHoldNoChat();

private:
    [[nodiscard]] QWidget* window(const char* name) const { return find<QWidget>(name); }
    template<typename T>
    [[nodiscard]] T* in(const char* window, const char* name) const
    {
        return this->window(window)->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QStringList texts(const char* window, const char* view) const
    {
        const auto* const items = in<QAbstractItemView>(window, view);
        QStringList all;
        for (int row = 0; items && row < items->model()->rowCount(); ++row)
            all << items->model()->index(row, 0).data().toString();
        return all;
    }
    /// Lines of the server's room: its window may be behind.
    [[nodiscard]] QStringList saidAtTheServer() const;
    void join(const QString& name) const;
    void say(const char* window, const QString& text) const;
};

void TestWindowChatClient::init()
{
    setUp();
    m_window->resize(1700, 1000);
    startServer(QStringLiteral("Chat"));
    trigger("newClientAction");
}

QStringList TestWindowChatClient::saidAtTheServer() const
{
    const AnalysisSnapshotPtr snapshot = m_session->snapshot();
    const ChatFactsPtr chat = snapshot->chatOf(snapshot->endpoints.front().id);
    const ChatRoomPtr room = chat ? chat->room(QStringLiteral("#lobby")) : nullptr;
    QStringList texts;
    for (qint64 line = 0; room && line < room->lines.end(); ++line)
        texts << room->lines[line].event.text;
    return texts;
}

void TestWindowChatClient::join(const QString& name) const
{
    find<QLineEdit>("clientChatNameEdit")->setText(name);
    click("connectButton");
    QTRY_VERIFY(in<QWidget>("clientWindow", "chatPage"));
}

void TestWindowChatClient::say(const char* window, const QString& text) const
{
    auto* const input = in<QPlainTextEdit>(window, "chatInput");
    input->setPlainText(text);
    QTest::keyClick(input, Qt::Key_Return);
}

void TestWindowChatClient::aChatIsProposedForAChat()
{
    QCOMPARE(
        find<QListWidget>("clientBehaviorList")->currentItem()->text(), QStringLiteral("Chat"));
    QCOMPARE(find<QSpinBox>("clientPortSpin")->value(), find<QSpinBox>("serverPortSpin")->value());
    QVERIFY(find<QWidget>("clientChatNameEdit")->isVisible());
    QVERIFY(!find<QWidget>("clientCountSpin")->isVisible());
    QVERIFY(!find<QLineEdit>("clientChatNameEdit")->text().isEmpty());
}

void TestWindowChatClient::bothEndsTalk()
{
    join(QStringLiteral("guest"));
    QTRY_VERIFY_WITH_TIMEOUT(
        texts("clientWindow", "rosterView").contains(QStringLiteral("host")), longest);
    say("clientWindow", QStringLiteral("hello from a client"));
    QTRY_VERIFY_WITH_TIMEOUT(
        saidAtTheServer().contains(QStringLiteral("hello from a client")), longest);
    QTRY_COMPARE_WITH_TIMEOUT(
        texts("clientWindow", "chatView").count(QStringLiteral("hello from a client")), 1, longest);
    say("serverWindow", QStringLiteral("hello from the server"));
    QTRY_VERIFY_WITH_TIMEOUT(
        texts("clientWindow", "chatView").contains(QStringLiteral("hello from the server")),
        longest);
    QVERIFY(!in<QLabel>("clientWindow", "chatStateLabel")->isVisible());
}

void TestWindowChatClient::aNameThatIsTakenGetsAnother()
{
    join(QStringLiteral("host"));
    QTRY_VERIFY_WITH_TIMEOUT(
        texts("clientWindow", "rosterView").contains(QStringLiteral("host_")), longest);
    QTRY_VERIFY(!in<QLabel>("clientWindow", "chatStateLabel")->isVisible());
    say("clientWindow", QStringLiteral("/nick another"));
    QTRY_VERIFY_WITH_TIMEOUT(
        texts("clientWindow", "rosterView").contains(QStringLiteral("another")), longest);
}

void TestWindowChatClient::whatWasNotSentCanBeSentAgain()
{
    join(QStringLiteral("guest"));
    QTRY_VERIFY_WITH_TIMEOUT(
        texts("clientWindow", "rosterView").contains(QStringLiteral("host")), longest);
    click("disconnectButton");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("connectAgainButton")->isVisible(), longest);
    QTRY_VERIFY(in<QLabel>("clientWindow", "chatStateLabel")->isVisible());
    say("clientWindow", QStringLiteral("into the void"));
    auto* const view = in<QAbstractItemView>("clientWindow", "chatView");
    QTRY_VERIFY_WITH_TIMEOUT(
        texts("clientWindow", "chatView").contains(QStringLiteral("into the void")), longest);
    click("connectAgainButton");
    QTRY_VERIFY_WITH_TIMEOUT(!in<QLabel>("clientWindow", "chatStateLabel")->isVisible(), longest);
    const auto row
        = int(texts("clientWindow", "chatView").indexOf(QStringLiteral("into the void")));
    view->setCurrentIndex(view->model()->index(row, 0));
    MainWindowFixture::choose(view, QStringLiteral("Send again"));
    QTRY_VERIFY_WITH_TIMEOUT(saidAtTheServer().contains(QStringLiteral("into the void")), longest);
}

void TestWindowChatClient::eachDialectIsExplained()
{
    auto* const combo = find<QComboBox>("clientChatDialectCombo");
    QSet<QString> meanings;
    QCOMPARE(combo->count(), chatDialectNames().size());
    for (int index = 0; index < combo->count(); ++index) {
        combo->setCurrentIndex(index);
        meanings.insert(find<QLabel>("clientChatDialectLabel")->text());
    }
    QCOMPARE(meanings.size(), combo->count());
    combo->setCurrentIndex(int(ChatClientSettings::Dialect::Text64));
    QVERIFY(!find<QWidget>("clientChatNameEdit")->isVisible()); // there are no names
}

void TestWindowChatClient::settingsAreRemembered()
{
    EndpointConfig client = EndpointConfig::client();
    client.behavior.kind = BehaviorSpec::Kind::ChatClient;
    client.behavior.chatClient
        = {ChatClientSettings::Dialect::Irc, QStringLiteral("ada"), QStringLiteral("#den")};
    client.reconnect = true;
    LastSettings::remember(client);
    QCOMPARE(LastSettings::client().behavior.kind, client.behavior.kind);
    QCOMPARE(LastSettings::client().behavior.chatClient, client.behavior.chatClient);
    QVERIFY(LastSettings::client().reconnect);

    EndpointConfig server;
    server.behavior.kind = BehaviorSpec::Kind::Chat;
    server.behavior.chat.rooms = {QStringLiteral("#one"), QStringLiteral("#two")};
    server.behavior.chat.motd = QStringLiteral("Welcome.\nBe kind.");
    server.behavior.chat.personName = QStringLiteral("teacher");
    server.behavior.chat.limits.historyLines = 7;
    LastSettings::remember(server);
    QCOMPARE(LastSettings::server().behavior.chat, server.behavior.chat);
    QCOMPARE(LastSettings::server().behavior.kind, BehaviorSpec::Kind::Chat);
}

void TestWindowChatClient::datagramsHoldNoChat()
{
    EndpointConfig config = EndpointConfig::client();
    config.transport = Transport::Udp;
    config.behavior.kind = BehaviorSpec::Kind::ChatClient;
    config.behavior.chatClient.name = QStringLiteral("ada");
    m_window->connectClients(config);
    QTRY_VERIFY(bandText().contains(QStringLiteral("A chat needs a connection")));
}

QTEST_MAIN(TestWindowChatClient)
#include "tst_windowchatclient.moc"
