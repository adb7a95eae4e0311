// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <time.h>

#include <atomic>
#include <thread>

using namespace SessionTools;

namespace {

constexpr int wantedGrowths = 30; // a second of frames, if the machine is free
constexpr qint64 floodLimit = 60'000; // milliseconds
constexpr int senders = 2;

// How long a turn of the event loop may take before the window is called stuck: of the thread's own
// time, in which other threads have no part, four times what was measured; of the wall clock, which
// a busy machine stretches, what is no delay but a hang.
constexpr double mostCpuMs = 100;
constexpr qint64 mostWallMs = 10'000;

/// The longest turns of this thread's event loop since it was made.
class TurnMeter
{
public:
    TurnMeter()
    {
        m_clock.start();
        m_cpuMs = cpuMs();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longestWallMs = std::max(m_longestWallMs, m_clock.restart());
            const double now = cpuMs();
            m_longestCpuMs = std::max(m_longestCpuMs, now - m_cpuMs);
            m_cpuMs = now;
        });
        m_timer.start(0);
    }

    [[nodiscard]] qint64 longestWallMs() const { return m_longestWallMs; }
    [[nodiscard]] double longestCpuMs() const { return m_longestCpuMs; }

private:
    static double cpuMs()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestWallMs = 0;
    double m_longestCpuMs = 0;
    double m_cpuMs = 0;
};

}

/// The window while messages arrive as fast as the machine can send them.
class TestLiveness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        Theme::instance().install();
    }
    void init()
    {
        // What the offscreen platform cannot do is no fault of ours.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void showsMessagesWhileTheyFloodIn_data();
    void showsMessagesWhileTheyFloodIn();
};

void TestLiveness::showsMessagesWhileTheyFloodIn_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("chunks") << QStringLiteral("raw") << QByteArray(64, 'x');
    QTest::newRow("lines") << QStringLiteral("lines") << QByteArray(63, 'x') + '\n';
}

void TestLiveness::showsMessagesWhileTheyFloodIn()
{
    QFETCH(QString, framing);
    QFETCH(QByteArray, message);
    Session session({});
    MainWindow window(&session);
    window.resize(1280, 800);
    window.show();
    EndpointConfig config = serverConfig(BehaviorSpec::Kind::Discard);
    config.port = 0;
    config.framing.name = framing;
    window.startServer(config);
    window.findChild<QDockWidget*>(QStringLiteral("messagesDock"))->raise();
    quint16 port = 0;
    QVERIFY(waitFor(session, [&port](const AnalysisSnapshot& snapshot) {
        if (!snapshot.endpoints.empty())
            port = snapshot.endpoints.front().local.port;
        return port != 0;
    }));

    const auto* log = window.findChild<QAbstractItemView*>(QStringLiteral("messageLog"));
    std::atomic<bool> isOver = false;
    std::atomic<qint64> sentBytes = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < senders; ++i) {
        threads.emplace_back([&] {
            RawPeer peer = RawPeer::connectTo(port);
            while (!isOver && peer.send(message))
                sentBytes += message.size();
        });
    }
    const TurnMeter turns;
    int growths = 0; // times the log was seen to have grown while the flood went on
    int rows = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    while (growths < wantedGrowths && elapsed.elapsed() < floodLimit) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        if (log->model()->rowCount() > rows) {
            rows = log->model()->rowCount();
            ++growths;
        }
    }
    const qint64 floodMs = elapsed.elapsed();
    isOver = true;
    for (std::thread& thread : threads)
        thread.join();

    QCOMPARE(growths, wantedGrowths);
    QVERIFY(waitFor(session,
        [&](const AnalysisSnapshot& snapshot) { return snapshot.totals.bytesIn == sentBytes; }));
    // The last ones are shown too, those of the ends that come after.
    QTRY_COMPARE(qint64(log->model()->rowCount()), session.snapshot()->messages.end());
    const qint64 messages = session.snapshot()->messages.end();
    qInfo("%lld messages/s, %d updates of the log in %lld ms, longest turn of the event loop %lld "
          "ms, of its own time %.1f ms",
        messages * 1000 / floodMs, growths, floodMs, turns.longestWallMs(), turns.longestCpuMs());
    QCOMPARE_LE(turns.longestCpuMs(), mostCpuMs);
    QCOMPARE_LE(turns.longestWallMs(), mostWallMs);
}

QTEST_MAIN(TestLiveness)

#include "tst_liveness.moc"
