// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtour.h"

#include "core/words/language.h"
#include "tests/support/rawpeer.h"
#include "tests/ui/contextmenu.h"
#include "ui/chat/chatview.h"
#include "ui/window/demo.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// As QTRY_VERIFY, which looks every 50 ms: there is much to wait for on the way.
#define WAIT_FOR(condition) QVERIFY2(QTest::qWaitFor([&] { return (condition); }), #condition)

namespace {
constexpr int frame = 40; // ms, in which the window takes the newest snapshot

/// A socket stands at the path, and nobody listens at it. Returns the path.
QString staleSocket(const QString& path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = path.toUtf8();
    std::copy_n(name.begin(), std::min(name.size(), qsizetype(sizeof address.sun_path) - 1),
        std::begin(address.sun_path));
    const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
    (void)::bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::close(dead);
    return path;
}
} // namespace

std::vector<WindowTour::Stop> WindowTour::stops()
{
    return {{"start page", &WindowTour::startPage}, {"server's form", &WindowTour::serverForm},
        {"server's transports", &WindowTour::serverTransports},
        {"client's form", &WindowTour::clientForm},
        {"client's transports", &WindowTour::clientTransports}, {"failures", &WindowTour::failures},
        {"conversation", &WindowTour::conversation}, {"inspector", &WindowTour::inspector},
        {"composer", &WindowTour::composer}, {"messages", &WindowTour::messages},
        {"datagrams", &WindowTour::datagrams}, {"troubles", &WindowTour::troubles},
        {"chat", &WindowTour::chat}, {"chat's members", &WindowTour::chatMembers},
        {"chat's client", &WindowTour::chatClient}, {"check", &WindowTour::check},
        {"sockets", &WindowTour::sockets}, {"menus", &WindowTour::menus},
        {"context menus", &WindowTour::contextMenus}, {"notices", &WindowTour::notices},
        {"opened capture", &WindowTour::openedCapture}, {"dialogs", &WindowTour::dialogs},
        {"framing's dialogs", &WindowTour::framingDialogs}};
}

void WindowTour::visit(const Stop& stop, QSize size, const Look& look)
{
    m_look = look;
    m_stop = QLatin1String(stop.name);
    m_pictures = 0;
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
    // Where no assistive technology runs, Qt does not tell what it has made for rows that they are
    // gone.
    for (QWidget* const view : widget->findChildren<QAbstractItemView*>()) {
        if (QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(view))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(interface));
    }
    m_look(widget);
    if (const QString folder = qEnvironmentVariable("SOCKETSCOPE_TOUR_PICTURES"); !folder.isEmpty())
        widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_stop).arg(++m_pictures));
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
    WAIT_FOR(isSeen);
}

void WindowTour::lookAtMenu(QAbstractItemView* view)
{
    const QModelIndex index = view->currentIndex();
    QVERIFY2(index.isValid(), qPrintable(view->objectName()));
    useContextMenu(view->viewport(), view->visualRect(index).center(), [&](QMenu* menu) {
        QVERIFY2(menu, qPrintable(view->objectName()));
        look(menu);
    });
}

void WindowTour::choose(const char* combo, int index) const
{
    auto* const box = find<QComboBox>(combo);
    QVERIFY2(box, combo);
    box->setCurrentIndex(index);
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
    WAIT_FOR(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
}

void WindowTour::connectClient(const char* framing)
{
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(find<QSpinBox>("serverPortSpin")->value());
    auto* const combo = find<QComboBox>("clientFramingCombo");
    combo->setCurrentIndex(combo->findData(QLatin1String(framing)));
    click("connectButton");
    WAIT_FOR(rows("connectionTable") == 2);
    auto* const connections = find<QAbstractItemView>("connectionTable");
    connections->setCurrentIndex(connections->model()->index(0, 0));
}

/// A client of an application server asks it, and a message is selected.
void WindowTour::ask()
{
    serve(BehaviorSpec::Kind::Application);
    connectClient("header-content");
    trigger("composeAction");
    WAIT_FOR(find<QPushButton>("composeSendButton")->isEnabled());
    find<QPushButton>("composeSendButton")->click();
    WAIT_FOR(m_session->snapshot()->totals.messages == 4);
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
    WAIT_FOR(m_session->snapshot()->endpoints.size() == 2);
    WAIT_FOR(m_session->snapshot()->endpoints.back().error.code != ErrorCode::None);
    QTest::qWait(frame);
    look();
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(1);
    click("connectButton");
    WAIT_FOR(rows("connectionTable") == 1);
    WAIT_FOR(!m_session->snapshot()->connections.at(0).isLive());
    QTest::qWait(frame);
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
    WAIT_FOR(log->model()->rowCount() > 4);
    const auto* const header = find<QWidget>("frameHeaderTable");
    for (int row = 0; row < log->model()->rowCount() && !(header && header->isVisible()); ++row)
        log->setCurrentIndex(log->model()->index(row, 0));
    QVERIFY(header->isVisible());
    lookAtPages();
    auto* const connections = find<QAbstractItemView>("connectionTable");
    QTest::mouseClick(connections->viewport(), Qt::LeftButton, {},
        connections->visualRect(connections->model()->index(1, 0)).center());
    for (const char* const page :
        {"inspectorStateAction", "inspectorKernelAction", "inspectorSocketAction"}) {
        trigger(page);
        look();
    }
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
    find<QSpinBox>("faultCopiesSpin")->setValue(3);
    find<QSpinBox>("faultCutSpin")->setValue(7);
    find<QSpinBox>("faultPieceSpin")->setValue(2);
    choose("faultBadByteCombo", 1);
    look();
    const QList<QAction*> sources = find<QToolButton>("composeSourceButton")->menu()->actions();
    sources.at(1)->trigger(); // hexadecimal digits
    find<QPlainTextEdit>("composeContentEdit")->setPlainText(QStringLiteral("0"));
    look();
}

/// Of every kind that a peer can send without a framing.
void WindowTour::messages()
{
    serve(BehaviorSpec::Kind::Discard);
    RawPeer peer = RawPeer::connectTo(quint16(find<QSpinBox>("serverPortSpin")->value()));
    const QByteArrayList all {QByteArray("HELLO\n"), QByteArray::fromHex("ff0001fe8081"),
        QByteArray(3000, 'A') + '\n' + QByteArray(100'000, '\n'),
        QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                            "0000000c49444154789c63606060000000040001f61738550000000049454e44ae"
                            "426082")};
    qint64 sent = 0;
    for (const QByteArray& bytes : all) {
        peer.send(bytes);
        sent += bytes.size();
        WAIT_FOR(m_session->snapshot()->totals.bytesIn == sent);
    }
    look();
    chooseMessages();
    auto* const log = find<QAbstractItemView>("messageLog");
    WAIT_FOR(log->model()->rowCount() > int(all.size()));
    for (int row = 0; row < std::min(5, log->model()->rowCount()); ++row) {
        log->setCurrentIndex(log->model()->index(row, 0));
        lookAtPages();
    }
    find<QLineEdit>("messageFilterEdit")->setText(QStringLiteral("conn:77"));
    look();
}

void WindowTour::datagrams()
{
    trigger("newServerAction");
    choose("serverTransportCombo",
        find<QComboBox>("serverTransportCombo")->findData(int(Transport::Udp)));
    find<QSpinBox>("serverPortSpin")->setValue(0);
    click("startServerButton");
    WAIT_FOR(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
    trigger("newClientAction"); // proposes that server
    click("connectButton");
    WAIT_FOR(rows("connectionTable") == 1);
    look();
    auto* const connections = find<QAbstractItemView>("connectionTable");
    QTest::mouseClick(connections->viewport(), Qt::LeftButton, {},
        connections->visualRect(connections->model()->index(0, 0)).center());
    trigger("inspectorStateAction");
    look();
}

/// What went wrong, and what there is to do about it.
void WindowTour::troubles()
{
    trigger("newServerAction");
    choose("serverTransportCombo",
        find<QComboBox>("serverTransportCombo")->findData(int(Transport::UnixStream)));
    find<QComboBox>("serverAddressEdit")
        ->setEditText(staleSocket(m_folder->filePath(QStringLiteral("stale.sock"))));
    click("startServerButton");
    WAIT_FOR(find<QToolButton>("checkProblemButton")->isVisible());
    look();
    find<QToolButton>("checkProblemButton")->click(); // it is removed, and the server starts
    WAIT_FOR(m_session->snapshot()->endpoints.front().isRunning());
    trigger("stopEndpointAction");
    look();
    trigger("newClientAction");
    choose("clientTransportCombo",
        find<QComboBox>("clientTransportCombo")->findData(int(Transport::Tcp)));
    find<QLineEdit>("clientHostEdit")->setText(QStringLiteral("127.0.0.1"));
    find<QSpinBox>("clientPortSpin")->setValue(1);
    find<QCheckBox>("clientReconnectCheck")->setChecked(true);
    click("connectButton");
    WAIT_FOR(m_session->snapshot()->totals.connections > 0);
    QTest::qWait(frame);
    look();
}

void WindowTour::chat()
{
    serve(BehaviorSpec::Kind::Chat);
    WAIT_FOR(find<QPlainTextEdit>("chatInput"));
    auto* const input = find<QPlainTextEdit>("chatInput");
    input->setPlainText(QStringLiteral("hello"));
    QTest::keyClick(input, Qt::Key_Return);
    WAIT_FOR(lines("chatView").contains(QStringLiteral("hello")));
    look();
    QTest::keyClick(input, Qt::Key_F, Qt::ControlModifier);
    look();
    lookAtDialog("serverChatLimitsButton", "chatLimitsDialog");
}

void WindowTour::chatMembers()
{
    serve(BehaviorSpec::Kind::Chat);
    RawPeer ada = RawPeer::connectTo(quint16(find<QSpinBox>("serverPortSpin")->value()));
    ada.send("ada\n");
    auto* const who = find<QAbstractButton>("chatRosterButton");
    if (!who->isChecked()) // in a narrow window it gives way
        who->click();
    WAIT_FOR(rows("rosterView") == 4); // with two headings
    ada.send("hello, host: http://127.0.0.1/\n/msg host hello\n/away hello\n");
    WAIT_FOR(rows("roomList") > 2);
    look();
    auto* const roster = find<QAbstractItemView>("rosterView");
    for (int row = 0; row < roster->model()->rowCount(); ++row) {
        if (roster->model()->index(row, 0).data().toString() == QStringLiteral("ada"))
            roster->setCurrentIndex(roster->model()->index(row, 0));
    }
    lookAtMenu(roster);
    auto* const view = find<ChatView>("chatView");
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    lookAtMenu(view);
    emit view->linkChosen(QStringLiteral("http://127.0.0.1/"));
    look();
    auto* const rooms = find<QAbstractItemView>("roomList");
    for (int row = 0; row < rooms->model()->rowCount(); ++row) {
        rooms->setCurrentIndex(rooms->model()->index(row, 0));
        look();
    }
    ada.close();
    use("stopServerButton");
    WAIT_FOR(!m_session->snapshot()->endpoints.front().isRunning());
    QTest::qWait(frame);
    look();
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
    WAIT_FOR(rows("checkResultView") > 3);
    look();
}

void WindowTour::sockets()
{
    serve(BehaviorSpec::Kind::Echo);
    const int port = find<QSpinBox>("serverPortSpin")->value();
    trigger("socketsAction");
    find<QLineEdit>("socketsFilterEdit")
        ->setText(QStringLiteral("port == %1").arg(port)); // no others
    auto* const table = find<QAbstractItemView>("socketsTable");
    WAIT_FOR(rows("socketsTable") >= 1); // who had the port before may be in TIME-WAIT
    table->setCurrentIndex(table->model()->index(0, 0));
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

void WindowTour::contextMenus()
{
    ask();
    trigger("sequenceAction");
    for (const char* const name : {"connectionTable", "endpointTree", "messageLog",
             "clientChatView", "serverChatView", "sequenceView"}) {
        auto* const view = find<QAbstractItemView>(name);
        WAIT_FOR(view->model()->rowCount() > 0);
        const QModelIndex first = view->model()->index(0, 0);
        const bool isTree = view->model()->rowCount(first) > 0;
        QWidget* front = view;
        while (front && !qobject_cast<QDockWidget*>(front))
            front = front->parentWidget();
        if (front)
            front->raise();
        QCoreApplication::processEvents();
        view->setCurrentIndex(isTree ? view->model()->index(0, 0, first) : first);
        lookAtMenu(view);
    }
}

void WindowTour::notices()
{
    serve(BehaviorSpec::Kind::Echo);
    trigger("recordAction"); // off
    WAIT_FOR(find<QWidget>("recordingBand")->isVisible());
    look();
    emit m_window->findChild<Demo*>()->finished(); // whose words are many
    look();
    trigger(Language::ofEnvironment() == QStringLiteral("de") ? "frLanguageAction"
                                                              : "deLanguageAction");
    look();
}

void WindowTour::openedCapture()
{
    ask();
    m_session->finish();
    m_window->openCapture(m_folder->filePath(QStringLiteral("capture.pcapng")));
    const auto opened = [this]() -> MainWindow* {
        for (QWidget* const widget : QApplication::topLevelWidgets()) {
            auto* const window = qobject_cast<MainWindow*>(widget);
            if (window && window != m_window.get())
                return window;
        }
        return nullptr;
    };
    WAIT_FOR(opened());
    auto* const log = opened()->findChild<QAbstractItemView*>(QStringLiteral("messageLog"));
    WAIT_FOR(log->model()->rowCount() > 4);
    log->setCurrentIndex(log->model()->index(2, 0));
    opened()->resize(1280, 800);
    look(opened());
    opened()->close();
    WAIT_FOR(!opened());
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
    rules();
}

/// An application server can have them, too.
void WindowTour::rules()
{
    use("serverRulesButton");
    QDialog* const dialog = find<QDialog>("rulesDialog");
    look(dialog);
    lookAtDialog("addRuleButton", "ruleEditor");
    use("addRuleButton");
    choose("ruleReplyCombo", 2); // a file
    choose("ruleMatchCombo", 4); // a member
    look(find<QDialog>("ruleEditor"));
    choose("ruleReplyCombo", 0);
    choose("ruleMatchCombo", 0);
    find<QSpinBox>("ruleDelaySpin")->setValue(100);
    find<QCheckBox>("ruleOnceCheck")->setChecked(true);
    choose("ruleThenCombo", 1);
    find<QDialog>("ruleEditor")->accept();
    WAIT_FOR(rows("serverRulesTable") == 1);
    look(dialog);
    find<QAbstractItemView>("serverRulesTable")
        ->setCurrentIndex(find<QAbstractItemView>("serverRulesTable")->model()->index(0, 0));
    use("removeRuleButton");
    look(dialog);
    dialog->close();
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
