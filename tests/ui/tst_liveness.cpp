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

constexpr int wantedGrowths = 100; // two seconds of frames, if the machine is free
constexpr qint64 floodLimit = 60'000; // milliseconds
constexpr int senders = 2;
constexpr int ticks = 100; // a second, at which those send that have a rate

// How long a turn of the event loop may take: of the thread's own time, in which other threads have
// no part, half a frame at a rate that is no flood, but for few turns (the first ones, and what
// cold caches cost), and no turn more than is felt; of the wall clock, which a busy machine
// stretches, what is no delay but a hang.
constexpr double usualCpuMs = 8;
constexpr double fewTurns = 0.1; // of all
constexpr double mostCpuMs = 100;
constexpr qint64 mostWallMs = 10'000;

/// The turns of this thread's event loop since it was made.
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
            if (now - m_cpuMs > idleMs)
                m_cpuOfTurns.push_back(now - m_cpuMs);
            m_cpuMs = now;
        });
        m_timer.start(0);
    }

    [[nodiscard]] qint64 longestWallMs() const { return m_longestWallMs; }
    /// The longest but for `part` of those in which anything was done; 0: of all.
    [[nodiscard]] double longestCpuMs(double butFor) const
    {
        std::vector<double> turns = m_cpuOfTurns;
        std::ranges::sort(turns);
        return turns.empty() ? 0 : turns[std::size_t((1 - butFor) * double(turns.size() - 1))];
    }

private:
    static constexpr double idleMs = 0.5; // a turn that takes less has shown nothing

    static double cpuMs()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestWallMs = 0;
    std::vector<double> m_cpuOfTurns;
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
    QTest::addColumn<QString>("front");
    QTest::addColumn<int>("rate"); // lines a second of each sender; 0: as fast as it can
    const QString raw = QStringLiteral("raw");
    const QString lines = QStringLiteral("lines");
    const QString log = QStringLiteral("messageLog");
    const QString conversation = QStringLiteral("serverChatView");
    QTest::newRow("chunks as fast as can be") << raw << log << 0;
    QTest::newRow("lines as fast as can be") << lines << log << 0;
    QTest::newRow("conversation of chunks as fast as can be") << raw << conversation << 0;
    QTest::newRow("conversation of lines as fast as can be") << lines << conversation << 0;
    QTest::newRow("100,000 lines a second") << lines << log << 50'000;
    QTest::newRow("conversation of 100,000 lines a second") << lines << conversation << 50'000;
}

void TestLiveness::showsMessagesWhileTheyFloodIn()
{
    QFETCH(QString, framing);
    QFETCH(QString, front);
    QFETCH(int, rate);
    Session session({});
    MainWindow window(&session);
    window.resize(1280, 800);
    window.show();
    EndpointConfig config = serverConfig(BehaviorSpec::Kind::Discard);
    config.port = 0;
    config.framing.name = framing;
    window.startServer(config);
    const bool isLog = front == QStringLiteral("messageLog");
    window
        .findChild<QDockWidget*>(
            isLog ? QStringLiteral("messagesDock") : QStringLiteral("serverDock1"))
        ->raise();
    quint16 port = 0;
    QVERIFY(waitFor(session, [&port](const AnalysisSnapshot& snapshot) {
        if (!snapshot.endpoints.empty())
            port = snapshot.endpoints.front().local.port;
        return port != 0;
    }));

    const auto* view = window.findChild<QAbstractItemView*>(front);
    std::atomic<bool> isOver = false;
    std::atomic<qint64> sentBytes = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < senders; ++i) {
        threads.emplace_back([&] {
            RawPeer peer = RawPeer::connectTo(port);
            const QByteArray bytes
                = QByteArray(QByteArray(63, 'x') + '\n').repeated(rate / ticks + 1);
            while (!isOver && peer.send(bytes)) {
                sentBytes += bytes.size();
                if (rate != 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1000 / ticks));
            }
        });
    }
    const TurnMeter turns;
    int growths = 0; // times the log was seen to have grown while the flood went on
    int rows = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    while (growths < wantedGrowths && elapsed.elapsed() < floodLimit) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        if (view->model()->rowCount() > rows) {
            rows = view->model()->rowCount();
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
    const auto* log = window.findChild<QAbstractItemView*>(QStringLiteral("messageLog"));
    QTRY_COMPARE(qint64(log->model()->rowCount()), session.snapshot()->messages.end());
    const qint64 messages = session.snapshot()->messages.end();
    qInfo("%lld messages/s, %d updates of the view in %lld ms, longest turn of the event loop %lld "
          "ms, of its own time %.1f ms, and but for one in ten %.1f ms",
        messages * 1000 / floodMs, growths, floodMs, turns.longestWallMs(), turns.longestCpuMs(0),
        turns.longestCpuMs(fewTurns));
    QCOMPARE_LE(turns.longestCpuMs(0), mostCpuMs);
    if (rate != 0)
        QCOMPARE_LE(turns.longestCpuMs(fewTurns), usualCpuMs);
    QCOMPARE_LE(turns.longestWallMs(), mostWallMs);
}

QTEST_MAIN(TestLiveness)

#include "tst_liveness.moc"
