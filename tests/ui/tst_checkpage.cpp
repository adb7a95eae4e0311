// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/ui/mainwindowfixture.h"
#include "ui/theme/inlinemessage.h"
#include "ui/tools/checkpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

/// The page that checks a peer, in its window.
class TestCheckPage : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_checkpage"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void checksAListener();
    void namesTheCause();
    void readsHostAndPortTogether();
    void readsTheTransportToo();
    void checksAPath();
    void refusesWhatIsNoHost();
    void canBeCanceled();
    void stepsAreLessons();
    void copiesAsText();
    void standsInThePlaceOfTheViews();
    void failedConnectionOffersIt();
    void failedListenerOffersIt();
    void newWindowTakesItsPlace();

private:
    void open() const { trigger("checkPeerAction"); }
    void checkPort(quint16 port) const;
    void waitForEnd() const;
    [[nodiscard]] QString verdict() const;
};

void TestCheckPage::checkPort(quint16 port) const
{
    find<QLineEdit>("checkHostEdit")->setText(QStringLiteral("127.0.0.1"));
    find<QSpinBox>("checkPortSpin")->setValue(port);
    find<QCheckBox>("checkSpeechBox")->setChecked(false);
    click("checkButton");
}

void TestCheckPage::waitForEnd() const
{
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QPushButton>("checkButton")->text(), QStringLiteral("Check again"), 20'000);
}

QString TestCheckPage::verdict() const
{
    QStringList texts;
    for (const QLabel* label : find<QWidget>("checkVerdict")->findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestCheckPage::checksAListener()
{
    const RawListener listener;
    open();
    QVERIFY(find<QWidget>("checkPage")->isVisible());
    QVERIFY(find<QLineEdit>("checkHostEdit")->hasFocus() || !m_window->isActiveWindow());
    checkPort(listener.port());
    QCOMPARE(find<QPushButton>("checkButton")->text(), QStringLiteral("Cancel"));
    waitForEnd();
    QVERIFY2(verdict().startsWith(QStringLiteral("127.0.0.1:%1 answers").arg(listener.port())),
        qPrintable(verdict()));
    const QStringList steps = lines("checkResultView");
    QVERIFY(steps.contains(QStringLiteral("127.0.0.1 port %1: accepts").arg(listener.port())));
    QVERIFY(steps.last().startsWith(QStringLiteral("tst_checkpage (")));
}

void TestCheckPage::namesTheCause()
{
    quint16 port = 0;
    {
        const RawListener gone;
        port = gone.port();
    }
    open();
    checkPort(port);
    waitForEnd();
    QVERIFY2(verdict().startsWith(QStringLiteral("Nothing listens on port %1").arg(port)),
        qPrintable(verdict()));
}

void TestCheckPage::readsHostAndPortTogether()
{
    open();
    find<QLineEdit>("checkHostEdit")->setText(QStringLiteral(" [::1]:9 "));
    QTest::keyClick(find<QWidget>("checkHostEdit"), Qt::Key_Return);
    QCOMPARE(find<QLineEdit>("checkHostEdit")->text(), QStringLiteral("::1"));
    QCOMPARE(find<QSpinBox>("checkPortSpin")->value(), 9);
    waitForEnd();
}

void TestCheckPage::readsTheTransportToo()
{
    open();
    find<QLineEdit>("checkHostEdit")->setText(QStringLiteral("udp:127.0.0.1:9"));
    QTest::keyClick(find<QWidget>("checkHostEdit"), Qt::Key_Return);
    QCOMPARE(find<QComboBox>("checkTransportCombo")->currentText(), QStringLiteral("UDP"));
    QCOMPARE(find<QLineEdit>("checkHostEdit")->text(), QStringLiteral("127.0.0.1"));
    QCOMPARE(find<QSpinBox>("checkPortSpin")->value(), 9);
    waitForEnd();
    QVERIFY2(verdict().contains(QStringLiteral("UDP")), qPrintable(verdict()));
}

void TestCheckPage::checksAPath()
{
    open();
    QComboBox* const transport = find<QComboBox>("checkTransportCombo");
    transport->setCurrentIndex(transport->findText(QStringLiteral("Unix stream")));
    QVERIFY(!find<QSpinBox>("checkPortSpin")->isVisible());
    find<QLineEdit>("checkHostEdit")->setText(QStringLiteral("/nowhere/app.sock"));
    click("checkButton");
    waitForEnd();
    QVERIFY2(verdict().contains(QStringLiteral("/nowhere")), qPrintable(verdict()));
    QCOMPARE(find<QLineEdit>("checkHostEdit")->text(), QStringLiteral("/nowhere/app.sock"));
}

void TestCheckPage::refusesWhatIsNoHost()
{
    open();
    for (const char* text : {"", "a b", "http://lab/"}) {
        find<QLineEdit>("checkHostEdit")->setText(QLatin1String(text));
        click("checkButton");
        QVERIFY(verdict().startsWith(QStringLiteral("This is no host")));
        QCOMPARE(rows("checkResultView"), 0);
        QVERIFY(find<QPushButton>("checkButton")->text() != QStringLiteral("Cancel"));
    }
}

void TestCheckPage::canBeCanceled()
{
    const RawListener listener; // silent: it is listened to for three seconds
    open();
    checkPort(listener.port());
    waitForEnd();
    find<QCheckBox>("checkSpeechBox")->setChecked(true);
    click("checkButton");
    QTRY_VERIFY_WITH_TIMEOUT(rows("checkResultView") > 0, 20'000);
    QTest::keyClick(find<QWidget>("checkPage"), Qt::Key_Escape);
    waitForEnd();
    QVERIFY2(verdict().contains(QStringLiteral("canceled")), qPrintable(verdict()));
    QVERIFY(find<QWidget>("checkPage")->isVisible());
}

void TestCheckPage::stepsAreLessons()
{
    const RawListener listener;
    open();
    checkPort(listener.port());
    waitForEnd();
    auto* const view = find<QListView>("checkResultView");
    QSet<QString> lessons;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        const QString lesson = find<QLabel>("checkLessonLabel")->text();
        QVERIFY(lesson.size() > 40);
        lessons << lesson;
    }
    QVERIFY(lessons.size() >= 5);
}

void TestCheckPage::copiesAsText()
{
    const RawListener listener;
    open();
    QVERIFY(!find<QToolButton>("checkCopyButton")->isEnabled());
    checkPort(listener.port());
    waitForEnd();
    find<QToolButton>("checkCopyButton")->click();
    const QString all = QApplication::clipboard()->text();
    QVERIFY(all.contains(QStringLiteral("accepts  [connect(), ")));
    QVERIFY(all.contains(verdict()));
    auto* const view = find<QListView>("checkResultView");
    view->setCurrentIndex(view->model()->index(0, 0));
    find<QAction>("copyCheckStepsAction")->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("✓ The address is 127")));
    QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("connect()")));
}

void TestCheckPage::standsInThePlaceOfTheViews()
{
    find<QAbstractButton>("startCheckCard")->click();
    QVERIFY(!find<QWidget>("startPage")->isVisible());
    find<QToolButton>("checkCloseButton")->click();
    QVERIFY(find<QWidget>("startPage")->isVisible());
    QVERIFY(!find<QWidget>("inspectorDock")->isVisible());
    startServer(QStringLiteral("Echo"));
    QVERIFY(find<QWidget>("inspectorDock")->isVisible());
    open();
    QVERIFY(!find<QWidget>("inspectorDock")->isVisible());
    QVERIFY(!find<QWidget>("connectionTable")->isVisible());
    QTest::qWait(100); // snapshots come, and take nothing away
    QVERIFY(find<QWidget>("checkPage")->isVisible());
    QTest::keyClick(find<QWidget>("checkPage"), Qt::Key_Escape);
    QVERIFY(find<QWidget>("inspectorDock")->isVisible());
    QVERIFY(find<QWidget>("connectionTable")->isVisible());
    open();
    m_window->close(); // the layout that is kept is the one without
    MainWindow again(m_session.get());
    again.show();
    QVERIFY(!again.findChild<QWidget*>(QStringLiteral("inspectorDock"))->isHidden()
        || again.findChild<QWidget*>(QStringLiteral("startPage"))->isVisible());
}

void TestCheckPage::failedConnectionOffersIt()
{
    quint16 port = 0;
    {
        const RawListener gone;
        port = gone.port();
    }
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(port);
    click("connectButton");
    auto* const button = find<QToolButton>("checkProblemButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
    button->click();
    QVERIFY(find<QWidget>("checkPage")->isVisible());
    QCOMPARE(find<QLineEdit>("checkHostEdit")->text(), QStringLiteral("127.0.0.1"));
    QCOMPARE(find<QSpinBox>("checkPortSpin")->value(), int(port));
    waitForEnd();
    QVERIFY(verdict().startsWith(QStringLiteral("Nothing listens")));
    QTest::keyClick(find<QWidget>("checkPage"), Qt::Key_Escape);
    QVERIFY(button->isVisible()); // it is so still
}

void TestCheckPage::failedListenerOffersIt()
{
    const RawListener taken;
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(taken.port());
    click("startServerButton");
    auto* const button = find<QToolButton>("checkProblemButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
    button->click();
    QCOMPARE(find<QSpinBox>("checkPortSpin")->value(), int(taken.port()));
    waitForEnd();
    QVERIFY(verdict().contains(QStringLiteral("tst_checkpage (")));
}

void TestCheckPage::newWindowTakesItsPlace()
{
    open();
    trigger("newServerAction");
    QVERIFY(!find<QWidget>("checkPage")->isVisible());
    QVERIFY(find<QWidget>("serverWindow")->isVisible());
}

QTEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
