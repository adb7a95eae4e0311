// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/connectiontables.h"
#include "ui/conversation/chatedit.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/endpoints/outgoing.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

/// Whom a conversation goes to, while connections come and go.
class TestChatPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();

    void needsAnOpenConnection();
    void offersOpenConnections();
    void chosenConnectionStaysChosen_data();
    void chosenConnectionStaysChosen();
    void endingStopsTheRepeat();
    void whatIsSentIsClearedAndRecalled();
    void whatCannotBeSentStays();
    void eachLineCanBeAMessage();
    void modesAreFour();
    void standsInOneRowWhereThereIsRoom();

private:
    /// Connections 1, 2, ... of endpoint 1 are in these states.
    void show(const std::vector<ConnectionState>& states);
    [[nodiscard]] QComboBox* target() const
    {
        return m_panel->findChild<QComboBox*>(QStringLiteral("target"));
    }
    [[nodiscard]] ChatEdit* edit() const
    {
        return m_panel->findChild<ChatEdit*>(QStringLiteral("edit"));
    }
    [[nodiscard]] QComboBox* mode() const
    {
        return m_panel->findChild<QComboBox*>(QStringLiteral("mode"));
    }
    [[nodiscard]] QPushButton* sendButton() const
    {
        return m_panel->findChild<QPushButton*>(QStringLiteral("send"));
    }

    Session m_session {{}};
    std::unique_ptr<ChatPanel> m_panel;
};

void TestChatPanel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_panel = std::make_unique<ChatPanel>(&m_session,
        ChatPanel::Names {QStringLiteral("view"), QStringLiteral("edit"), QStringLiteral("target"),
            QStringLiteral("mode"), QStringLiteral("send")});
    m_panel->setEndpoint({1});
}

void TestChatPanel::show(const std::vector<ConnectionState>& states)
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    for (const ConnectionState state : states) {
        ConnectionFacts facts;
        facts.id = {quint32(snapshot->connections.size()) + 1};
        facts.endpoint = {1};
        facts.state = state;
        append(snapshot->connections, facts);
    }
    m_panel->setSnapshot(snapshot);
}

void TestChatPanel::needsAnOpenConnection()
{
    QVERIFY(!sendButton()->isEnabled());
    show({ConnectionState::Connected});
    QVERIFY(sendButton()->isEnabled());
    show({ConnectionState::HalfClosed});
    QVERIFY(!sendButton()->isEnabled());
}

void TestChatPanel::offersOpenConnections()
{
    using State = ConnectionState;
    show({State::Connected, State::Connecting, State::PeerHalfClosed, State::HalfClosed,
        State::Closing, State::Ended});
    QCOMPARE(target()->count(), 3);
    QCOMPARE(target()->itemText(1), QStringLiteral("Connection 1"));
    QCOMPARE(target()->itemText(2), QStringLiteral("Connection 3"));
}

void TestChatPanel::chosenConnectionStaysChosen_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("ended") << int(ConnectionState::Ended);
    QTest::newRow("half-closed by us") << int(ConnectionState::HalfClosed);
}

void TestChatPanel::chosenConnectionStaysChosen()
{
    QFETCH(int, state);
    show({ConnectionState::Connected, ConnectionState::Connected});
    target()->setCurrentIndex(2);
    show({ConnectionState::Connected, ConnectionState(state)});
    QCOMPARE(target()->currentText(), QStringLiteral("2, closed"));
    QVERIFY(!sendButton()->isEnabled());
    QTest::keyClick(target(), Qt::Key_Home);
    QCOMPARE(target()->currentText(), QStringLiteral("All"));
    QVERIFY(sendButton()->isEnabled());
}

void TestChatPanel::endingStopsTheRepeat()
{
    auto* const repeat = m_panel->findChild<QCheckBox*>(QStringLiteral("repeatCheck"));
    show({ConnectionState::Connected, ConnectionState::Connected});
    target()->setCurrentIndex(1);
    repeat->setChecked(true);
    show({ConnectionState::Ended, ConnectionState::Connected});
    QVERIFY(!repeat->isChecked());
    QVERIFY(!repeat->isEnabled());
}

void TestChatPanel::whatIsSentIsClearedAndRecalled()
{
    show({ConnectionState::Connected});
    edit()->setText(QStringLiteral("C:\\new"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QString());
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(edit()->text(), QStringLiteral("C:\\new"));
}

void TestChatPanel::whatCannotBeSentStays()
{
    show({ConnectionState::Connected});
    mode()->setCurrentIndex(1);
    edit()->setText(QStringLiteral("C:\\new \\q"));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("C:\\new \\q"));
    mode()->setCurrentIndex(3);
    edit()->setText(QStringLiteral("/no/such/file"));
    sendButton()->click();
    QCOMPARE(edit()->text(), QStringLiteral("/no/such/file"));
    show({ConnectionState::Ended});
    mode()->setCurrentIndex(0);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("/no/such/file"));
}

void TestChatPanel::eachLineCanBeAMessage()
{
    auto* const eachLine = m_panel->findChild<QCheckBox*>(QStringLiteral("eachLineCheck"));
    edit()->setText(QStringLiteral("one"));
    QVERIFY(eachLine->isHidden());
    edit()->setText(QStringLiteral("one\n\nthree\n"));
    QVERIFY(!eachLine->isHidden());
    QCOMPARE(m_panel->texts(), QStringList {QStringLiteral("one\n\nthree\n")});
    eachLine->setChecked(true);
    QCOMPARE(m_panel->texts(),
        QStringList({QStringLiteral("one"), QString(QLatin1String("")), QStringLiteral("three")}));
    mode()->setCurrentIndex(2); // hex may stand in several lines
    QVERIFY(eachLine->isHidden());
    QCOMPARE(m_panel->texts().size(), 1);
}

void TestChatPanel::modesAreFour()
{
    QStringList modes;
    for (int i = 0; i < mode()->count(); ++i)
        modes << mode()->itemText(i);
    QCOMPARE(modes,
        QStringList({QStringLiteral("Text"), QStringLiteral("Text with escapes"),
            QStringLiteral("Hex"), QStringLiteral("File")}));
    QCOMPARE(mode()->currentIndex(), int(SendMode::Text));
}

void TestChatPanel::standsInOneRowWhereThereIsRoom()
{
    m_panel->resize(900, 400);
    QVERIFY(!m_panel->grab().isNull()); // lays it out
    QVERIFY(target()->geometry().right() < edit()->geometry().left());
    QVERIFY(target()->geometry().bottom() > edit()->geometry().top());
    m_panel->resize(200, 400);
    QVERIFY(!m_panel->grab().isNull());
    QVERIFY(target()->geometry().bottom() < edit()->geometry().top());
}

QTEST_MAIN(TestChatPanel)
#include "tst_chatpanel.moc"
