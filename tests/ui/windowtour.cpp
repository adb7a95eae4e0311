// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtour.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

std::vector<WindowTour::Stop> WindowTour::stops()
{
    return {{"start page", &WindowTour::startPage}, {"server's form", &WindowTour::serverForm},
        {"server's transports", &WindowTour::serverTransports},
        {"client's form", &WindowTour::clientForm},
        {"client's transports", &WindowTour::clientTransports}, {"failures", &WindowTour::failures},
        {"conversation", &WindowTour::conversation}, {"inspector", &WindowTour::inspector},
        {"connection's inspector", &WindowTour::connectionInspector},
        {"sequence", &WindowTour::sequence}, {"composer", &WindowTour::composer},
        {"chat", &WindowTour::chat}, {"chat's client", &WindowTour::chatClient},
        {"check", &WindowTour::check}, {"sockets", &WindowTour::sockets},
        {"menus", &WindowTour::menus}, {"dialogs", &WindowTour::dialogs},
        {"rules", &WindowTour::rules}, {"framing's dialogs", &WindowTour::framingDialogs}};
}

void WindowTour::visit(const Stop& stop, QSize size, const Look& look)
{
    m_look = look;
    setUp();
    m_window->resize(size);
    (this->*stop.go)();
    tearDown();
}

void WindowTour::look(QWidget* seen)
{
    QWidget* const widget = seen ? seen : m_window.get();
    QVERIFY(widget->isVisible());
    QCoreApplication::processEvents(); // layouts settle
    m_look(widget);
}

void WindowTour::lookAtDialog(const char* opener, const char* dialog)
{
    bool isSeen = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        const auto shown = m_window->findChildren<QDialog*>(QLatin1String(dialog));
        QVERIFY2(!shown.isEmpty(), dialog);
        look(shown.last());
        isSeen = true;
        shown.last()->close();
    });
    use(opener);
    QTRY_VERIFY(isSeen);
}

void WindowTour::use(const char* name) const
{
    if (auto* const action = find<QAction>(name))
        return action->trigger();
    auto* const button = find<QAbstractButton>(name);
    QVERIFY2(button, name);
    button->click();
}

void WindowTour::serve(BehaviorSpec::Kind behavior)
{
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(0);
    auto* const list = find<QListWidget>("serverBehaviorList");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toInt() == int(behavior))
            list->setCurrentRow(row);
    }
    click("startServerButton");
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
}

void WindowTour::connectClient(const char* framing)
{
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(find<QSpinBox>("serverPortSpin")->value());
    auto* const combo = find<QComboBox>("clientFramingCombo");
    combo->setCurrentIndex(combo->findData(QLatin1String(framing)));
    click("connectButton");
    QTRY_COMPARE(rows("connectionTable"), 2);
    auto* const connections = find<QAbstractItemView>("connectionTable");
    connections->setCurrentIndex(connections->model()->index(0, 0));
}

/// A client of an application server asks it, and a message is selected.
void WindowTour::ask()
{
    serve(BehaviorSpec::Kind::Application);
    connectClient("header-content");
    trigger("composeAction");
    QTRY_VERIFY(find<QPushButton>("composeSendButton")->isEnabled());
    find<QPushButton>("composeSendButton")->click();
    QTRY_COMPARE(m_session->snapshot()->totals.messages, 4);
}

void WindowTour::lookAtEach(const char* combo)
{
    auto* const box = find<QComboBox>(combo);
    QVERIFY2(box, combo);
    for (int index = 0; index < box->count(); ++index) {
        box->setCurrentIndex(index);
        look();
    }
}

void WindowTour::lookAtPages()
{
    auto* const pages = find<QTabBar>("inspectorTabs");
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        look();
    }
}

void WindowTour::startPage()
{
    look();
}

void WindowTour::serverForm()
{
    trigger("newServerAction");
    auto* const behaviors = find<QListWidget>("serverBehaviorList");
    for (int row = 0; row < behaviors->count(); ++row) {
        behaviors->setCurrentRow(row);
        look();
    }
}

void WindowTour::serverTransports()
{
    trigger("newServerAction");
    lookAtEach("serverTransportCombo");
}

void WindowTour::clientForm()
{
    trigger("newClientAction");
    lookAtEach("clientFramingCombo");
}

void WindowTour::clientTransports()
{
    trigger("newClientAction");
    lookAtEach("clientTransportCombo");
}

/// A port in use, and one that nobody has.
void WindowTour::failures()
{
    serve(BehaviorSpec::Kind::Echo);
    const int port = find<QSpinBox>("serverPortSpin")->value();
    trigger("newServerAction");
    m_window->findChildren<QSpinBox*>(QStringLiteral("serverPortSpin")).constLast()->setValue(port);
    m_window->findChildren<QPushButton*>(QStringLiteral("startServerButton")).constLast()->click();
    QTRY_COMPARE(m_session->snapshot()->endpoints.size(), 2);
    QTRY_VERIFY(m_session->snapshot()->endpoints.back().error.code != ErrorCode::None);
    QTest::qWait(50); // the window takes the newest snapshot at frame rate
    look();
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(1);
    click("connectButton");
    QTRY_COMPARE(rows("connectionTable"), 1);
    QTRY_VERIFY(!m_session->snapshot()->connections.at(0).isLive());
    QTest::qWait(50);
    look();
}

void WindowTour::conversation()
{
    ask();
    look();
    find<QAction>("findAction")->trigger();
    look();
    trigger("clearAction"); // a band tells of it
    look();
}

void WindowTour::inspector()
{
    ask();
    chooseMessages();
    auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_VERIFY(log->model()->rowCount() > 4);
    const auto* const header = find<QWidget>("frameHeaderTable");
    for (int row = 0; row < log->model()->rowCount() && !(header && header->isVisible()); ++row)
        log->setCurrentIndex(log->model()->index(row, 0));
    QVERIFY(header->isVisible());
    lookAtPages();
}

void WindowTour::connectionInspector()
{
    ask();
    auto* const connections = find<QAbstractItemView>("connectionTable");
    connections->setCurrentIndex(connections->model()->index(1, 0));
    connections->setFocus();
    trigger("inspectorStateAction");
    lookAtPages();
}

void WindowTour::sequence()
{
    ask();
    trigger("sequenceAction");
    look();
}

void WindowTour::composer()
{
    ask();
    look();
    for (const char* popup : {"composeFaultsButton", "composeSavedButton"}) {
        find<QAbstractButton>(popup)->click();
        QWidget* const shown = QApplication::activePopupWidget();
        look(shown);
        if (shown)
            shown->close();
    }
}

void WindowTour::chat()
{
    serve(BehaviorSpec::Kind::Chat);
    QTRY_VERIFY(find<QPlainTextEdit>("chatInput"));
    auto* const input = find<QPlainTextEdit>("chatInput");
    input->setPlainText(QStringLiteral("hello"));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY(lines("chatView").contains(QStringLiteral("hello")));
    look();
    QTest::keyClick(input, Qt::Key_F, Qt::ControlModifier);
    look();
    lookAtDialog("serverChatLimitsButton", "chatLimitsDialog");
}

void WindowTour::chatClient()
{
    trigger("newClientAction");
    for (auto* const list : m_window->findChildren<QListWidget*>()) {
        for (int row = 0; list->isVisible() && row < list->count(); ++row) {
            list->setCurrentRow(row);
            look();
        }
    }
}

void WindowTour::check()
{
    trigger("checkPeerAction");
    look();
    find<QSpinBox>("checkPortSpin")->setValue(1);
    click("checkButton");
    QTRY_VERIFY(rows("checkResultView") > 3);
    look();
}

void WindowTour::sockets()
{
    trigger("socketsAction");
    QTRY_VERIFY(rows("socketsTable") > 0);
    look();
}

void WindowTour::menus()
{
    for (const QAction* const action : m_window->menuBar()->actions()) {
        action->menu()->popup({});
        look(action->menu());
        action->menu()->close();
    }
}

void WindowTour::dialogs()
{
    ask();
    lookAtDialog("limitsAction", "limitsDialog");
    lookAtDialog("shortcutsAction", "shortcutsDialog");
    lookAtDialog("commandPaletteAction", "commandPalette");
    lookAtDialog("decodeAsAction", "decodeAsDialog");
    lookAtDialog("aboutAction", "aboutDialog");
    lookAtDialog("serverAnswersButton", "answersDialog");
}

void WindowTour::rules()
{
    ask();
    lookAtDialog("serverRulesButton", "rulesDialog");
    use("serverRulesButton");
    lookAtDialog("addRuleButton", "ruleEditor");
}

void WindowTour::framingDialogs()
{
    trigger("newClientAction");
    auto* const combo = find<QComboBox>("clientFramingCombo");
    for (int index = 0; index < combo->count(); ++index) {
        combo->setCurrentIndex(index);
        const auto* const button = find<QAbstractButton>("clientFramingComboParameters");
        if (button && button->isVisible() && button->isEnabled())
            lookAtDialog("clientFramingComboParameters", "framingDialog");
    }
}
