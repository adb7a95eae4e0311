// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capturecache.h"
#include "core/session/capturesummary.h"
#include "recordedcapture.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

/// Opens captures as a person does, good ones and others.
class TestOpenCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aCaptureTakesThePlaceOfAnUnusedWindow();
    void aLiveWindowStays();
    void nothingRunsInAFile();
    void aCutFileSaysWhatIsMissing();
    void whatIsNoCaptureSaysSo_data();
    void whatIsNoCaptureSaysSo();
    void aDroppedFileIsOpened();
    void recentOnesAreOffered();
    void whatWasNotSavedIsOffered();
    void whatEndedUnexpectedlyIsSaidInWords();
    void theNumberOfMessagesIsTold();
    void discardingAsksOnce();
    void savingWhatWasNotSavedSettlesIt();
    void closingWaitsForASave();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    /// The window of the file that was opened; null as long as there is none.
    [[nodiscard]] MainWindow* fileWindow() const;
    [[nodiscard]] static QString bandText(const QWidget* window);
    QString keepOne(bool endedInOrder) const;
    [[nodiscard]] QList<QAbstractButton*> listed() const;
    [[nodiscard]] static QAction* action(const QWidget* window, const char* name)
    {
        return window->findChild<QAction*>(QLatin1String(name));
    }

    QTemporaryDir m_captures;
    QString m_capture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestOpenCapture::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_opencapture"));
    QApplication::setQuitOnLastWindowClosed(false);
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().install();
    m_capture = m_captures.filePath(QStringLiteral("hello.pcapng"));
    recordEcho(m_capture, "hello");
}

void TestOpenCapture::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    for (const KeptCapture& kept : CaptureCache::list())
        CaptureCache::discard(kept.path);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_session = std::make_unique<Session>(Session::Options {path("live.pcapng"), {}, {}});
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
}

void TestOpenCapture::cleanup()
{
    if (MainWindow* window = fileWindow()) {
        window->close();
        QTRY_VERIFY(!fileWindow());
    }
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

MainWindow* TestOpenCapture::fileWindow() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window != m_window.get())
            return window;
    }
    return nullptr;
}

QString TestOpenCapture::bandText(const QWidget* window)
{
    for (const InlineMessage* band : window->findChildren<InlineMessage*>()) {
        if (band->isVisible())
            return band->text();
    }
    return {};
}

void TestOpenCapture::aCaptureTakesThePlaceOfAnUnusedWindow()
{
    m_window->openCapture(m_capture);
    QTRY_VERIFY(fileWindow());
    QVERIFY(m_window->isHidden());
    QVERIFY(fileWindow()->windowTitle().startsWith(QStringLiteral("hello.pcapng")));
    const auto* connections
        = fileWindow()->findChild<QAbstractItemView*>(QStringLiteral("connectionTable"));
    QTRY_COMPARE(connections->model()->rowCount(), 2);
    const auto* log = fileWindow()->findChild<QAbstractItemView*>(QStringLiteral("messageLog"));
    QTRY_VERIFY(log->model()->rowCount() >= 4);
    QVERIFY(log->isVisible());
}

void TestOpenCapture::aLiveWindowStays()
{
    EndpointConfig config;
    config.port = 0;
    m_window->startServer(config);
    m_window->openCapture(m_capture);
    QTRY_VERIFY(fileWindow());
    QVERIFY(m_window->isVisible());
}

void TestOpenCapture::nothingRunsInAFile()
{
    m_window->openCapture(m_capture);
    QTRY_VERIFY(fileWindow());
    for (const char* name :
        {"newServerAction", "newClientAction", "recordAction", "demoAction", "stopAllAction"}) {
        QVERIFY2(!action(fileWindow(), name)->isEnabled(), name);
        QVERIFY2(action(fileWindow(), name)->toolTip().contains(QStringLiteral("a file")), name);
    }
    QVERIFY(!action(fileWindow(), "startEndpointAction")->isEnabled());
    QVERIFY(!fileWindow()->findChild<QWidget*>(QStringLiteral("composeSendButton"))->isVisible());
    for (const char* name : {"openCaptureAction", "saveCaptureAction", "newWindowAction"})
        QVERIFY2(action(fileWindow(), name)->isEnabled(), name);
}

void TestOpenCapture::aCutFileSaysWhatIsMissing()
{
    QFile::copy(m_capture, path("cut.pcapng"));
    QFile file(path("cut.pcapng"));
    QVERIFY(file.resize(file.size() - 3));
    m_window->openCapture(path("cut.pcapng"));
    QTRY_VERIFY(fileWindow());
    QTRY_VERIFY(bandText(fileWindow()).contains(QStringLiteral("cut short")));
    const auto* log = fileWindow()->findChild<QAbstractItemView*>(QStringLiteral("messageLog"));
    QTRY_VERIFY(log->model()->rowCount() >= 4);
}

void TestOpenCapture::whatIsNoCaptureSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("text") << QByteArray("hello, world, this is no capture")
                          << QStringLiteral("is not a capture of this program");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is not a capture of this program");
    QTest::newRow("not there") << QByteArray("\0", 1) << QStringLiteral("cannot be read");
}

void TestOpenCapture::whatIsNoCaptureSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    if (bytes != QByteArray("\0", 1)) {
        QFile file(path("other.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    m_window->openCapture(path("other.txt"));
    QTRY_VERIFY2(bandText(m_window.get()).contains(says), qPrintable(bandText(m_window.get())));
    QVERIFY(!fileWindow());
    QVERIFY(m_window->isVisible());
}

void TestOpenCapture::aDroppedFileIsOpened()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_capture)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(fileWindow());
}

void TestOpenCapture::recentOnesAreOffered()
{
    const auto items = [](const QWidget* window) {
        QMenu* menu = window->findChild<QMenu*>(QStringLiteral("recentCapturesMenu"));
        emit menu->aboutToShow();
        return menu->actions();
    };
    QCOMPARE(items(m_window.get()).size(), 1);
    QVERIFY(!items(m_window.get()).constFirst()->isEnabled());
    m_window->openCapture(m_capture);
    QTRY_VERIFY(fileWindow());
    QTRY_VERIFY(items(fileWindow()).constFirst()->isEnabled());
    QVERIFY(items(fileWindow()).constFirst()->text().contains(QStringLiteral("hello.pcapng")));
}

/// A capture in the cache folder, as one that ended in order or not; its path.
QString TestOpenCapture::keepOne(bool endedInOrder) const
{
    const QString path = CaptureCache::newPath();
    if (!QFile::copy(m_capture, path))
        return {};
    if (endedInOrder)
        CaptureCache::settle(path, true);
    return CaptureCache::list().constFirst().path;
}

QList<QAbstractButton*> TestOpenCapture::listed() const
{
    return m_window->findChild<QWidget*>(QStringLiteral("captureList"))
        ->findChildren<QAbstractButton*>(QStringLiteral("captureRow"));
}

void TestOpenCapture::whatWasNotSavedIsOffered()
{
    QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("captureList"))->isHidden());
    keepOne(true);
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("recentCapturesMenu"));
    emit menu->aboutToShow();
    QTRY_COMPARE(listed().size(), 1);
    QVERIFY(menu->actions().constFirst()->text().contains(QStringLiteral("not saved")));
    QVERIFY(listed().constFirst()->isVisible());
    QTest::mouseClick(listed().constFirst(), Qt::LeftButton, {}, QPoint(5, 5));
    QTRY_VERIFY(fileWindow());
    QVERIFY(fileWindow()->windowTitle().contains(QStringLiteral("not saved")));
    QVERIFY(QSettings().value(QStringLiteral("captures/recent")).toStringList().isEmpty());
}

void TestOpenCapture::whatEndedUnexpectedlyIsSaidInWords()
{
    keepOne(true);
    keepOne(false);
    emit m_window->findChild<QMenu*>(QStringLiteral("recentCapturesMenu"))->aboutToShow();
    QTRY_COMPARE(listed().size(), 2);
    QVERIFY(listed().constFirst()->text().contains(QStringLiteral("ended unexpectedly")));
}

void TestOpenCapture::theNumberOfMessagesIsTold()
{
    keepOne(true);
    auto* const menu = m_window->findChild<QMenu*>(QStringLiteral("recentCapturesMenu"));
    emit menu->aboutToShow();
    QTRY_COMPARE(listed().size(), 1);
    const QAbstractButton* const row = listed().constFirst();
    QTRY_VERIFY(row->text().endsWith(QStringLiteral("messages: 4"))); // the line stays
    QVERIFY(menu->actions().constFirst()->text().endsWith(QStringLiteral("messages: 4")));
    // What is no capture has none, nor has one that nobody waits for any longer.
    QFile::copy(m_capture, path("cut.pcapng"));
    QVERIFY(QFile::resize(path("cut.pcapng"), 3));
    QVERIFY(!summarize(path("cut.pcapng"), [] { return true; }));
    QVERIFY(!summarize(m_capture, [] { return false; }));
    QCOMPARE(summarize(m_capture, [] { return true; }), CaptureSummary({4, 2}));
}

void TestOpenCapture::discardingAsksOnce()
{
    const QString kept = keepOne(true);
    emit m_window->findChild<QMenu*>(QStringLiteral("recentCapturesMenu"))->aboutToShow();
    QTRY_COMPARE(listed().size(), 1);
    auto* discard = listed().constFirst()->findChild<QAbstractButton*>(
        QStringLiteral("discardCaptureButton"));
    discard->click();
    QCOMPARE(discard->text(), QStringLiteral("Discard for good"));
    QVERIFY(QFile::exists(kept));
    discard->click();
    QTRY_VERIFY(!QFile::exists(kept));
    QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("captureList"))->isHidden());
}

void TestOpenCapture::savingWhatWasNotSavedSettlesIt()
{
    const QString kept = keepOne(true);
    m_window->openCapture(kept);
    QTRY_VERIFY(fileWindow());
    QTimer::singleShot(0, this, [this] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
            ->setText(path("saved.pcapng"));
        static_cast<QDialog*>(dialog)->accept();
    });
    action(fileWindow(), "saveCaptureAction")->trigger();
    QTRY_VERIFY(!QFile::exists(kept));
    QVERIFY(QFile::exists(path("saved.pcapng")));
}

void TestOpenCapture::closingWaitsForASave()
{
    QTRY_VERIFY(m_session->snapshot()->capture->isRecording);
    m_session->saveCapture(path("saved.pcapng"));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(bandText(m_window.get()).contains(QStringLiteral("is being saved")));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(QFile::exists(path("saved.pcapng")));
}

QTEST_MAIN(TestOpenCapture)
#include "tst_opencapture.moc"
