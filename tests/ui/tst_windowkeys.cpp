// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeWidget>
#include <QtTest>

/// What keys and names do in the window: actions, mnemonics, focus, the start page.
class TestWindowKeys : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_windowkeys"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void everyActionHasAShortcutOfItsOwn();
    void everyControlHasAName();
    void mnemonicsDoNotCollide();
    void startPageIsUsedByKeys();
    void keysGoFromPanelToPanel();
    void shortcutsAreListed();
    void escapeClearsTheFilterAndLeaves();
    void mnemonicsInAMenuDoNotCollide();
    void editActsWhereTheFocusIs();
    void messageMenuIsTheLogsContextMenu();
    void inspectorPagesAreChosenByKeys();
    void fitsASmallScreenWithLargeText();
    void emptyLogOffersToClearTheFilter();
    void enterInAFieldStarts();
};

void TestWindowKeys::everyActionHasAShortcutOfItsOwn()
{
    QStringList shortcuts;
    for (const QAction* action : m_window->actions()) {
        if (action->objectName().endsWith(QStringLiteral("LanguageAction")))
            continue; // chosen once, and there are many
        const QString shortcut = action->shortcut().toString();
        QVERIFY2(!shortcut.isEmpty(), qPrintable(action->text()));
        QVERIFY2(!shortcuts.contains(shortcut), qPrintable(shortcut));
        shortcuts << shortcut;
    }
    for (const char* name : {"newServerAction", "newClientAction", "saveCaptureAction",
             "recordAction", "clearAction", "demoAction", "quitAction"}) {
        QVERIFY2(find<QAction>(name), name);
        QVERIFY2(find<QAction>(name)->toolTip().contains(
                     find<QAction>(name)->shortcut().toString(QKeySequence::NativeText)),
            name);
    }
}

void TestWindowKeys::everyControlHasAName()
{
    trigger("newServerAction");
    trigger("newClientAction");
    for (const char* window : {"serverWindow", "clientWindow"}) {
        for (const QWidget* widget : find<QWidget>(window)->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget);
            const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (isControl && !isPart)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

/// The first press of Alt and a letter must do one thing alone.
void TestWindowKeys::mnemonicsDoNotCollide()
{
    QStringList ofMenus;
    for (const QAction* menu : m_window->menuBar()->actions())
        ofMenus << QKeySequence::mnemonic(menu->text()).toString();
    QCOMPARE(QSet<QString>(ofMenus.begin(), ofMenus.end()).size(), ofMenus.size());
    trigger("newServerAction");
    trigger("newClientAction");
    for (const char* window : {"serverWindow", "clientWindow"}) {
        QStringList taken = ofMenus;
        QStringList texts;
        for (const QLabel* label : find<QWidget>(window)->findChildren<QLabel*>())
            texts << (label->buddy() ? label->text() : QString());
        for (const auto* button : find<QWidget>(window)->findChildren<QAbstractButton*>())
            texts << button->text();
        for (const QString& text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(text));
            taken << key;
        }
        QVERIFY(taken.size() > ofMenus.size());
    }
}

void TestWindowKeys::startPageIsUsedByKeys()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(find<QWidget>("startDemoCard")->hasFocus());
    QVERIFY(!find<QWidget>("inspectorDock")->isVisible());
    QTest::keyClick(find<QWidget>("startDemoCard"), Qt::Key_Down);
    QTRY_VERIFY(!find<QWidget>("startDemoCard")->hasFocus());
    QVERIFY(find<QWidget>("startPage")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QVERIFY(find<QWidget>("clientWindow"));
    QTRY_VERIFY(!find<QWidget>("startPage")->isVisible());
    QVERIFY(find<QWidget>("inspectorDock")->isVisible());
}

void TestWindowKeys::keysGoFromPanelToPanel()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QWidget>("endpointTree")->setFocus();
    QSet<QWidget*> seen;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_window->isAncestorOf(find<QWidget>("focusLine")));
        seen << find<QWidget>("focusLine")->parentWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QCOMPARE(seen.size(), 5);
    QTRY_VERIFY(find<QWidget>("endpointTree")->hasFocus()); // round
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!find<QWidget>("endpointTree")->hasFocus());
}

void TestWindowKeys::shortcutsAreListed()
{
    trigger("shortcutsAction");
    const auto* list = find<QTreeWidget>("shortcutsList");
    QVERIFY(list->isVisible());
    const auto rows = list->findItems(QStringLiteral("New server"), Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()->text(1), find<QAction>("newServerAction")->shortcut().toString());
    find<QDialog>("shortcutsDialog")->close();
}

void TestWindowKeys::escapeClearsTheFilterAndLeaves()
{
    startServer(QStringLiteral("Echo"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    chooseMessages();
    auto* filter = find<QLineEdit>("messageFilterEdit");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("in"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_VERIFY(find<QWidget>("messageLog")->hasFocus());
}

void TestWindowKeys::mnemonicsInAMenuDoNotCollide()
{
    startServer(QStringLiteral("Echo"));
    for (const QAction* menu : m_window->menuBar()->actions()) {
        QSet<QString> taken;
        for (const QAction* action : menu->menu()->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !taken.contains(key),
                qPrintable(menu->text() + u": " + action->text()));
            taken << key;
        }
    }
}

void TestWindowKeys::editActsWhereTheFocusIs()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QPlainTextEdit>("clientSendEdit")->setPlainText(QStringLiteral("hello"));
    click("clientSendButton");
    chooseMessages();
    auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_VERIFY(log->model()->rowCount() > 5);
    log->setFocus();
    trigger("editSelectAllAction");
    QTRY_COMPARE(log->selectionModel()->selectedRows().size(), rows("messageLog"));
    trigger("editCopyAction");
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("hello")));
    auto* const filter = find<QLineEdit>("messageFilterEdit");
    filter->setText(QStringLiteral("conn:1"));
    filter->setFocus();
    trigger("editSelectAllAction");
    trigger("editCopyAction");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("conn:1"));
    QTest::keyClick(filter, Qt::Key_A, Qt::ControlModifier); // the key itself does it as well
    QTest::keyClick(filter, Qt::Key_Delete);
    QVERIFY(filter->text().isEmpty());
}

void TestWindowKeys::messageMenuIsTheLogsContextMenu()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    chooseMessages();
    auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_VERIFY(log->model()->rowCount() > 0);
    QVERIFY(!find<QAction>("copyMessageAction")->isEnabled());
    log->setCurrentIndex(log->model()->index(0, 0));
    QVERIFY(find<QAction>("copyMessageAction")->isEnabled());
    const QAction* const craft = find<QAction>("composeAction");
    const auto ofMenu = qobject_cast<QMenu*>(craft->associatedObjects().constFirst()) != nullptr
        ? qobject_cast<QMenu*>(craft->associatedObjects().constFirst())->actions()
        : QList<QAction*>();
    QVERIFY(!log->actions().isEmpty());
    for (QAction* const action : log->actions())
        QVERIFY2(ofMenu.contains(action), qPrintable(action->text()));
    find<QAction>("showOnlyMessageConnectionAction")->trigger();
    QTRY_VERIFY(bandText().startsWith(QStringLiteral("Messages of connection")));
    QTest::keyClick(m_window.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(find<QAction>("followTailAction")->isChecked());
}

void TestWindowKeys::inspectorPagesAreChosenByKeys()
{
    startServer(QStringLiteral("Echo"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto* const pages = find<QTabBar>("inspectorTabs");
    for (const auto& [key, page] : {std::pair(Qt::Key_4, 1), {Qt::Key_5, 2}, {Qt::Key_3, 0}}) {
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), page);
    }
}

/// With text at 150 %, that is less than 1264 pixels: margins stay as wide as they are.
void TestWindowKeys::fitsASmallScreenWithLargeText()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    trigger("composeAction");
    chooseMessages();
    auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_VERIFY(log->model()->rowCount() > 0);
    log->setCurrentIndex(log->model()->index(0, 0));
    QVERIFY(!find<QLabel>("inspectorTitle")->text().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE_LE(m_window->minimumSizeHint().width(), 860);
    QCOMPARE_GE(find<QWidget>("endpointTree")->width(), 100);
}

void TestWindowKeys::emptyLogOffersToClearTheFilter()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    chooseMessages();
    QTRY_VERIFY(rows("messageLog") > 0);
    auto* const button = find<QAbstractButton>("clearFilterButton");
    QVERIFY(!button->isVisible());
    find<QLineEdit>("messageFilterEdit")->setText(QStringLiteral("nothing holds this"));
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(find<QLineEdit>("messageFilterEdit")->text().isEmpty());
    QTRY_VERIFY(rows("messageLog") > 0);
    QVERIFY(!button->isVisible());
}

void TestWindowKeys::enterInAFieldStarts()
{
    trigger("newServerAction");
    auto* port = find<QSpinBox>("serverPortSpin");
    port->setValue(0);
    port->setFocus();
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
