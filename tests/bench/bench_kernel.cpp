// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to follow the kernel's states, on Qt's offscreen platform:
//
//   bench_kernel [CONNECTIONS...]   the share of a core that an idle window with its table of
//                                   connections in view takes, both ends of each being ours, beside
//                                   `ss -tani` twice a second (1,000 and 9,900 if not said)
#include "core/session/session.h"
#include "tests/support/sessiontools.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace SessionTools;

namespace {

constexpr int watchedFor = 10'000; // ms

double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

double cpuSeconds(int who)
{
    rusage usage {};
    ::getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double threadSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The share of a core that `watch -n0.5 ss -tani` takes, without the terminal.
double shareOfSs()
{
    const double before = cpuSeconds(RUSAGE_CHILDREN);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < watchedFor) {
        QElapsedTimer turn;
        turn.start();
        QProcess ss;
        ss.setStandardOutputFile(QProcess::nullDevice());
        ss.start(QStringLiteral("ss"), {QStringLiteral("-tani")});
        ss.waitForFinished();
        QThread::msleep(std::max<qint64>(0, 500 - turn.elapsed()));
    }
    return (cpuSeconds(RUSAGE_CHILDREN) - before) * 1000 / double(clock.elapsed());
}

void measure(int connections)
{
    Session session({});
    session.waitUntilRecording();
    MainWindow window(&session);
    window.resize(1280, 800);
    window.show();
    EndpointConfig config = serverConfig(BehaviorSpec::Kind::Echo);
    const quint16 port = startServer(session, config);
    session.post(Commands::StartEndpoint {session.addEndpoint(), clientConfig(port, connections)});
    const bool isReady = QTest::qWaitFor(
        [&] { return session.snapshot()->totals.liveConnections == 2 * connections; }, 60'000);
    if (!isReady)
        qFatal("only %lld connections", session.snapshot()->totals.liveConnections);
    QTest::qWait(3000);
    const double all = cpuSeconds(RUSAGE_SELF);
    const double gui = threadSeconds();
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(watchedFor);
    const double elapsed = double(clock.elapsed()) / 1000;
    const double share = (cpuSeconds(RUSAGE_SELF) - all) / elapsed;
    const double guiShare = (threadSeconds() - gui) / elapsed;
    const double ss = shareOfSs();
    std::printf("%6d connections, both ends: %5.2f %% of a core (of it the GUI thread %5.2f %%); "
                "ss -tani twice a second %5.2f %%; ratio %.2f\n",
        connections, share * 100, guiShare * 100, ss * 100, share / ss);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().install();
    QStringList counts = application.arguments().mid(1);
    if (counts.isEmpty())
        counts = {QStringLiteral("1000"), QStringLiteral("9900")};
    for (const QString& count : std::as_const(counts))
        measure(count.toInt());
}
