// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replyrules.h"
#include "core/compose/savedmessages.h"
#include "core/session/capturecache.h"
#include "tests/core/capturesupport.h"
#include "tests/support/rawpeer.h"
#include "tests/support/rulebuilder.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/window/capturefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>
#include <QtTest>

#include <functional>
#include <utility>

namespace {
/// Calls `look` when a main window is shown for the first time.
class FirstShow : public QObject
{
public:
    explicit FirstShow(std::function<void(const MainWindow*)> look)
        : m_look(std::move(look))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* const window = qobject_cast<MainWindow*>(watched);
        if (window && event->type() == QEvent::Show && m_look)
            std::exchange(m_look, nullptr)(window);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void(const MainWindow*)> m_look;
};
}

/// Several windows of one program: what one does is nothing to the others, and each finishes what
/// it has begun.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void quittingFinishesEachSave();
    void quittingEndsADialogFirst();
    void aSaveThatFailsKeepsItsWindow();
    void closingOneLeavesTheOthersSave();
    void givingUpASaveClosesItsWindowAlone();
    void aClosedWindowTakesItsServersAlong();
    void endpointsAreEachWindowsOwn();
    void savedMessagesAreShared();
    void rulesAreEachServersOwn();
    void theThemeIsOne();
    void rowsAreThereWhileAFileIsRead();
    void whatWasReadStaysWhenReadingIsCanceled();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    /// That records; null where that failed.
    [[nodiscard]] Session* session(int window) const { return m_sessions.at(window); }
    MainWindow* openWindow(const Limits& limits = {});
    void openTwo();
    [[nodiscard]] static std::unique_ptr<RecordedCapture> recordLines(int count);
    template<typename T>
    [[nodiscard]] static T* part(const QWidget* window, const char* name)
    {
        T* const found = window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] static QString bandText(const QWidget* window);
    static quint16 startServer(MainWindow* window, BehaviorSpec::Kind kind);
    [[nodiscard]] MainWindow* openedFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QPointer<MainWindow>> m_windows;
    QList<Session*> m_sessions;
};

void TestTwoWindows::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_twowindows"));
    QApplication::setQuitOnLastWindowClosed(false);
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().install();
}

void TestTwoWindows::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QFile::remove(SavedMessages::standardPath());
}

void TestTwoWindows::cleanup()
{
    for (const QPointer<MainWindow>& window : std::as_const(m_windows))
        delete window; // its session goes with it
    delete openedFile();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_windows.clear();
    m_sessions.clear();
    m_folder.reset();
}

MainWindow* TestTwoWindows::openWindow(const Limits& limits)
{
    const QString file
        = m_folder->filePath(QStringLiteral("capture%1.pcapng").arg(m_windows.size()));
    auto* const session = new Session({.captureFile = file, .limits = limits});
    MainWindow* const window = MainWindow::makeWindow(session);
    window->show();
    m_windows << window;
    m_sessions << session;
    return window;
}

void TestTwoWindows::openTwo()
{
    openWindow();
    openWindow();
    for (const Session* each : std::as_const(m_sessions))
        QTRY_VERIFY(each->snapshot()->capture && each->snapshot()->capture->isRecording);
}

QString TestTwoWindows::bandText(const QWidget* window)
{
    for (const InlineMessage* band : window->findChildren<InlineMessage*>()) {
        if (band->isVisible())
            return band->text();
    }
    return {};
}

quint16 TestTwoWindows::startServer(MainWindow* window, BehaviorSpec::Kind kind)
{
    EndpointConfig config;
    config.port = 0;
    config.behavior.kind = kind;
    const ServerWindow* const server = window->startServer(config);
    return QTest::qWaitFor([&] { return server->config().port > 0; }) ? server->config().port : 0;
}

MainWindow* TestTwoWindows::openedFile() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* const window = qobject_cast<MainWindow*>(widget);
        if (window && !m_windows.contains(window))
            return window;
    }
    return nullptr;
}

void TestTwoWindows::quittingFinishesEachSave()
{
    openTwo();
    MainWindow* const idle = openWindow();
    session(0)->saveCapture(path("first.pcapng"));
    session(1)->saveCapture(path("second.pcapng"));
    MainWindow::closeAll();
    QVERIFY(!idle->isVisible()); // nothing to wait for
    for (const MainWindow* window : {m_windows[0].data(), m_windows[1].data()}) {
        QVERIFY(window->isVisible());
        QVERIFY(bandText(window).contains(QStringLiteral("is being saved")));
    }
    QTRY_VERIFY(!m_windows[0] && !m_windows[1]);
    for (const char* name : {"first.pcapng", "second.pcapng"})
        QVERIFY2(QFile::exists(path(name)), name);
}

/// As SIGTERM does; the dialog has an event loop of its own, and is the window's.
void TestTwoWindows::quittingEndsADialogFirst()
{
    openTwo();
    QEventLoop program;
    QTimer::singleShot(0, &program, [this, &program] {
        QTimer::singleShot(0, &program, &MainWindow::closeAll);
        m_windows[0]->findChild<QAction*>(QStringLiteral("openCaptureAction"))->trigger();
        program.quit();
    });
    program.exec();
    QTRY_VERIFY(!m_windows[0] && !m_windows[1]);
}

void TestTwoWindows::aSaveThatFailsKeepsItsWindow()
{
    openTwo();
    session(0)->saveCapture(path("no such folder/first.pcapng"));
    session(1)->saveCapture(path("second.pcapng"));
    MainWindow::closeAll();
    QTRY_VERIFY(!m_windows[1]);
    QTRY_VERIFY(bandText(m_windows[0]).contains(QStringLiteral("no such folder")));
    QVERIFY(m_windows[0]->isVisible());
}

void TestTwoWindows::closingOneLeavesTheOthersSave()
{
    openTwo();
    session(0)->saveCapture(path("first.pcapng"));
    m_windows[1]->close();
    QTRY_VERIFY(!m_windows[1]);
    QTRY_VERIFY(QFile::exists(path("first.pcapng")));
    QVERIFY(m_windows[0]->isVisible());
}

void TestTwoWindows::givingUpASaveClosesItsWindowAlone()
{
    openTwo();
    session(0)->saveCapture(path("first.pcapng"));
    session(1)->saveCapture(path("second.pcapng"));
    MainWindow::closeAll();
    for (const InlineMessage* band : m_windows[0]->findChildren<InlineMessage*>()) {
        if (band->isVisible())
            band->button()->click(); // "Close without saving"
    }
    QVERIFY(!m_windows[0] || !m_windows[0]->isVisible());
    QTRY_VERIFY(!m_windows[1]);
    QVERIFY(QFile::exists(path("second.pcapng")));
}

void TestTwoWindows::aClosedWindowTakesItsServersAlong()
{
    openTwo();
    const quint16 gone = startServer(m_windows[0], BehaviorSpec::Kind::Echo);
    const quint16 stays = startServer(m_windows[1], BehaviorSpec::Kind::Echo);
    m_windows[0]->close();
    QTRY_VERIFY(!m_windows[0]);
    QTRY_VERIFY(!RawPeer::connectTo(gone).isOpen());
    RawPeer peer = RawPeer::connectTo(stays);
    QVERIFY(peer.send("a"));
    QCOMPARE(peer.receive(1), QByteArray("a"));
}

void TestTwoWindows::endpointsAreEachWindowsOwn()
{
    openTwo();
    startServer(m_windows[0], BehaviorSpec::Kind::Echo);
    QTRY_VERIFY(part<QAction>(m_windows[0], "stopEndpointAction")->isEnabled());
    QVERIFY(!part<QAction>(m_windows[1], "stopEndpointAction")->isEnabled());
    part<QAction>(m_windows[1], "newServerAction")->trigger();
    part<QWidget>(m_windows[1], "serverAddressEdit")->setFocus();
    part<QAction>(m_windows[1], "stopAllAction")->trigger();
    QTRY_COMPARE(session(0)->snapshot()->endpoints.size(), std::size_t(1));
    QCOMPARE(session(0)->snapshot()->endpoints[0].state, EndpointFacts::State::Listening);
    QVERIFY(session(1)->snapshot()->endpoints.empty());
}

void TestTwoWindows::savedMessagesAreShared()
{
    openTwo();
    const auto messages = [](const QWidget* window) {
        return static_cast<SavedMessages*>(
            part<QAbstractItemView>(window, "savedMessageList")->model());
    };
    messages(m_windows[0])->insert(0, {QStringLiteral("of the first"), {}});
    messages(m_windows[1])->insert(0, {QStringLiteral("of the second"), {}});
    for (const QPointer<MainWindow>& window : std::as_const(m_windows))
        QTRY_COMPARE(messages(window)->rowCount(), 2);
    m_windows[0]->close();
    const SavedMessages kept(SavedMessages::standardPath());
    QCOMPARE(kept.rowCount(), 2);
}

void TestTwoWindows::rulesAreEachServersOwn()
{
    openTwo();
    const auto configOf = [](const char* text) {
        EndpointConfig config;
        config.port = 0;
        config.behavior.kind = BehaviorSpec::Kind::Rules;
        config.behavior.framing = config.framing
            = FramingSpec::parse(QStringLiteral("lines")).value();
        config.behavior.rules = ReplyRules::make({rule("", text)}).value();
        return config;
    };
    const EndpointConfig first = configOf("first");
    const EndpointConfig second = configOf("second");
    const ServerWindow* const server = m_windows[0]->startServer(first);
    m_windows[1]->startServer(second);
    QCOMPARE(server->config().behavior.rules, first.behavior.rules);
    QTRY_VERIFY(server->config().port > 0);
    RawPeer peer = RawPeer::connectTo(server->config().port);
    QVERIFY(peer.send("a\n"));
    QCOMPARE(peer.receive(5), QByteArray("first"));
}

void TestTwoWindows::theThemeIsOne()
{
    openTwo();
    part<QAction>(m_windows[0], "darkThemeAction")->trigger();
    QCOMPARE(Theme::instance().mode(), Theme::Mode::Dark);
    QVERIFY(part<QAction>(m_windows[1], "darkThemeAction")->isChecked());
    const MainWindow* const another = openWindow();
    QCOMPARE(Theme::instance().mode(), Theme::Mode::Dark);
    QVERIFY(part<QAction>(another, "darkThemeAction")->isChecked());
    part<QAction>(m_windows[1], "systemThemeAction")->trigger();
}

std::unique_ptr<RecordedCapture> TestTwoWindows::recordLines(int count)
{
    auto recorded = std::make_unique<RecordedCapture>();
    recorded->writer.endpointOpened(
        {1}, Role::Server, {}, QStringLiteral("lines"), {}, recorded->tick());
    const ConnectionId id = recorded->openConnected(Role::Server, serverAddress(), clientAddress());
    for (int line = 0; line < count; ++line)
        recorded->receive(id, "a question\n");
    recorded->publish();
    return recorded;
}

void TestTwoWindows::rowsAreThereWhileAFileIsRead()
{
    const auto recorded = recordLines(1'000'000);
    Limits limits;
    limits.index = 100'000; // bytes: the analysis is waited for again and again
    openWindow(limits)->openCapture(recorded->path());
    bool isReading = false;
    bool canBeSaved = true;
    const FirstShow firstShow([&](const MainWindow* window) {
        isReading = window->statusBar()->findChild<QProgressBar*>()->isVisibleTo(window);
        canBeSaved = part<QAction>(window, "saveCaptureAction")->isEnabled();
    });
    QTRY_VERIFY(openedFile());
    QVERIFY(isReading);
    QVERIFY(!canBeSaved); // or a part would be
    const MainWindow* const window = openedFile();
    QTRY_VERIFY(part<QAbstractItemView>(window, "messageLog")->model()->rowCount() > 0);
    QTRY_VERIFY(part<QAction>(window, "saveCaptureAction")->isEnabled());
    QVERIFY(!window->statusBar()->findChild<QProgressBar*>()->isVisible());
}

void TestTwoWindows::whatWasReadStaysWhenReadingIsCanceled()
{
    const auto recorded = recordLines(300'000);
    QWidget window;
    StatusBar status;
    Session session({.openFile = recorded->path()}); // last: it has begun
    CaptureFiles files(&session, &status, &window);
    QSignalSpy readInPart(&files, &CaptureFiles::readInPart);
    QSignalSpy noticed(&files, &CaptureFiles::noticed);
    files.showFile(recorded->path());
    QVERIFY(session.isOpening());
    status.findChild<QAbstractButton*>()->click(); // Cancel
    QVERIFY(readInPart.wait());
    QVERIFY(!session.isOpening());
    QVERIFY(noticed.at(0).at(1).toString().contains(QStringLiteral("canceled")));
    QTRY_VERIFY(session.snapshot()->capture);
    QVERIFY(status.findChild<QProgressBar*>()->isHidden());
}

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
