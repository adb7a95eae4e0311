// SPDX-License-Identifier: GPL-3.0-or-later
// The window under load, on Qt's offscreen platform:
//
//   bench_window views [LINES...]   the conversation beside the message log: how long a jump, a
//                                   page, another width and what follows 100,000 lines a second
//                                   take, until painted (1,000,000 and 5,000,000 lines if not said)
//   bench_window sequence [ROWS]    the sequence beside the message log, likewise (1,000,000 rows)
//   bench_window stalls [SECONDS]   the whole window: the longest turn of its event loop at 100,000
//                                   lines a second and in a flood of two senders, and the share of
//                                   a core that 1,000 lines a second take
//   bench_window room [MEMBERS LINES]  the whole window with a chat's room shown: the longest turn
//   of
//                                   its event loop while the members of chatload say so many lines
//                                   each (1,000 and 10)
#include "core/base/backgroundthread.h"
#include "core/session/session.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/conversation/conversationview.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/sequence/sequenceview.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <optional>
#include <sys/resource.h>
#include <thread>

namespace {

constexpr int linesPerSecond = 100'000;
constexpr std::chrono::milliseconds frame {16};
const QByteArray line
    = "The quick brown fox jumps over the lazy dog, 80 characters in each of the lines.\n";

/// Milliseconds of what was measured one by one.
class Durations
{
public:
    void add(double ms) { m_all.push_back(ms); }
    void print(const char* what)
    {
        std::ranges::sort(m_all);
        const auto at
            = [this](double part) { return m_all[std::size_t(part * double(m_all.size() - 1))]; };
        std::printf("  %-28s median %7.2f   99 %% %7.2f   longest %7.2f ms\n", what, at(0.5),
            at(0.99), at(1));
        std::fflush(stdout);
    }
    template<typename Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(double(timer.nsecsElapsed()) / 1e6);
    }

private:
    std::vector<double> m_all;
};

/// A view of one of the two kinds, and how to look at it.
struct Subject {
    const char* name;
    QAbstractItemView* view;
    std::function<void(const AnalysisSnapshotPtr&)> show;
    bool hasBothWays = false; ///< received and sent in turn: nothing folds
};

/// Lays out and paints what is seen, at once.
void paint(QAbstractItemView* view)
{
    static_cast<void>(view->viewport()->grab());
}

void measureMoves(const Subject& subject)
{
    QScrollBar* const bar = subject.view->verticalScrollBar();
    Durations jumps;
    for (int i = 0; i < 300; ++i) {
        jumps.measure([&] {
            bar->setValue(int(QRandomGenerator::global()->bounded(bar->maximum())));
            paint(subject.view);
        });
    }
    jumps.print("jump anywhere");
    Durations pages;
    for (int i = 0; i < 300; ++i) {
        pages.measure([&] {
            QTest::keyClick(subject.view, i % 2 ? Qt::Key_PageUp : Qt::Key_PageDown);
            paint(subject.view);
        });
    }
    pages.print("page");
    Durations widths;
    for (int i = 0; i < 60; ++i) {
        widths.measure([&] {
            subject.view->window()->resize(700 + 7 * (i % 30), 800);
            paint(subject.view);
        });
    }
    widths.print("another width");
}

/// What a snapshot costs the window, while others are made beside it in this thread.
void follow(const Subject& subject, SnapshotBuilder& capture, ConnectionId id, int seconds,
    const char* what)
{
    const int rounds = seconds * 1000 / int(frame.count());
    Durations turns;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < linesPerSecond * int(frame.count()) / 1000; ++i)
            capture.data(id, subject.hasBothWays && i % 2 ? Direction::Out : Direction::In, line);
        const AnalysisSnapshotPtr snapshot = capture.analyzed();
        turns.measure([&] {
            subject.show(snapshot);
            QApplication::processEvents();
            paint(subject.view);
        });
        std::this_thread::sleep_for(frame / 2); // for what works beside the window
    }
    turns.print(what);
}

/// The line under the middle of the view, and where it begins.
std::pair<QString, int> underTheMiddle(const QAbstractItemView* view)
{
    const QModelIndex index = view->indexAt(view->viewport()->rect().center());
    return {index.data().toString(), view->visualRect(index).top()};
}

void measureViews(qint64 lines)
{
    constexpr int followed = 5; // seconds
    constexpr int stayed = 20; // seconds
    Limits limits;
    limits.rows = limits.lists = qint64(4) * 1024 * 1024 * 1024;
    SnapshotBuilder capture(limits);
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("lines"));
    const ConnectionId id = capture.addConnection(endpoint);
    for (qint64 i = 0; i < lines; ++i)
        capture.data(id, Direction::In, line);
    const AnalysisSnapshotPtr snapshot = capture.analyzed();
    std::printf("%lld lines\n", static_cast<long long>(lines));

    MessageLogView log;
    ConversationView conversation;
    conversation.setConversation({endpoint});
    for (QWidget* window : {static_cast<QWidget*>(&log), static_cast<QWidget*>(&conversation)}) {
        window->resize(800, 800);
        window->show();
    }
    auto* const table = log.findChild<QTableView*>();
    const std::array subjects {
        Subject {"message log", table, [&](const AnalysisSnapshotPtr& s) { log.setSnapshot(s); }},
        Subject {"conversation", &conversation,
            [&](const AnalysisSnapshotPtr& s) { conversation.setSnapshot(s); }}};
    for (const Subject& subject : subjects) {
        std::printf(" %s\n", subject.name);
        subject.show(snapshot);
        if (!QTest::qWaitFor([&] { return subject.view->model()->rowCount() >= lines; }, 120'000))
            std::printf("  did not show all\n");
        measureMoves(subject);
        subject.view->verticalScrollBar()->setValue(subject.view->verticalScrollBar()->maximum());
        follow(subject, capture, id, followed, "following 100,000 lines/s");
        subject.view->verticalScrollBar()->setValue(
            subject.view->verticalScrollBar()->maximum() / 2);
        paint(subject.view);
        const auto before = underTheMiddle(subject.view);
        follow(subject, capture, id, stayed, "the same, scrolled up");
        std::printf("  the line under the mouse %s\n",
            underTheMiddle(subject.view) == before ? "stayed on its pixel" : "MOVED");
    }
}

void measureSequence(qint64 rows)
{
    constexpr int followed = 5; // seconds
    Limits limits;
    limits.rows = limits.lists = qint64(4) * 1024 * 1024 * 1024;
    SnapshotBuilder capture(limits);
    const ConnectionId id = capture.addConnected(QStringLiteral("lines"));
    for (qint64 i = 0; i < rows; ++i)
        capture.data(id, i % 2 ? Direction::Out : Direction::In, line);
    const AnalysisSnapshotPtr snapshot = capture.analyzed();
    std::printf("%lld rows\n", static_cast<long long>(rows));

    MessageLogView log;
    SequenceView sequence;
    sequence.setListLimit(limits.lists);
    sequence.setSequence({{id}});
    for (QWidget* window : {static_cast<QWidget*>(&log), static_cast<QWidget*>(&sequence)}) {
        window->resize(800, 800);
        window->show();
    }
    const std::array subjects {Subject {"message log", log.findChild<QTableView*>(),
                                   [&](const AnalysisSnapshotPtr& s) { log.setSnapshot(s); }, true},
        Subject {"sequence", &sequence,
            [&](const AnalysisSnapshotPtr& s) { sequence.setSnapshot(s); }, true}};
    for (const Subject& subject : subjects) {
        std::printf(" %s\n", subject.name);
        subject.show(snapshot);
        if (!QTest::qWaitFor([&] { return subject.view->model()->rowCount() >= rows; }, 120'000))
            std::printf("  did not show all\n");
        measureMoves(subject);
        subject.view->verticalScrollBar()->setValue(subject.view->verticalScrollBar()->maximum());
        follow(subject, capture, id, followed, "following 100,000 lines/s");
    }
    std::printf(" sequence, to scale\n");
    sequence.setToScale(true);
    measureMoves(subjects.back());
}

/// Sends lines to a port of loopback, `rate` a second, as fast as it can if that is 0; until
/// killed.
int sendLines(quint16 port, int rate)
{
    RawPeer peer = RawPeer::connectTo(port);
    const QByteArray many = line.repeated(1000);
    const auto start = std::chrono::steady_clock::now();
    for (qint64 sent = 0; peer.isOpen();) {
        const auto passed = std::chrono::steady_clock::now() - start;
        const qint64 due = rate == 0
            ? sent + 1000
            : rate * std::chrono::duration_cast<std::chrono::milliseconds>(passed).count() / 1000;
        for (; sent < due;) {
            const qint64 count = std::min<qint64>(1000, due - sent);
            if (!peer.send(many.first(count * line.size())))
                return 1;
            sent += count;
        }
        if (rate != 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return 1;
}

double cpuSeconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The window with a server that runs, seen by a person; `front` is what stands before the others.
class WindowWithServer
{
public:
    WindowWithServer(EndpointConfig config, const char* front)
        : m_session(Session::Options {})
        , m_window(&m_session)
    {
        m_window.resize(1280, 800);
        m_window.show();
        config.port = 0;
        m_window.startServer(config);
        m_window.findChild<QDockWidget*>(QLatin1String(front))->raise();
        SessionTools::waitFor(m_session, [this](const AnalysisSnapshot& snapshot) {
            m_port = snapshot.endpoints.empty() ? 0 : snapshot.endpoints.front().local.port;
            return m_port != 0;
        });
    }

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] QString port() const { return QString::number(m_port); }

private:
    Session m_session;
    MainWindow m_window;
    quint16 m_port = 0;
};

/// Measures the turns of the event loop while it lives.
class Beats
{
public:
    Beats()
    {
        m_beat.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_turns.add(double(m_beat.nsecsElapsed()) / 1e6);
            m_beat.start();
        });
        m_timer.start(0);
    }
    ~Beats() { m_turns.print("a turn of the event loop"); }
    Q_DISABLE_COPY_MOVE(Beats)

private:
    Durations m_turns;
    QElapsedTimer m_beat;
    QTimer m_timer;
};

void measureLoad(const char* what, const char* front, int senders, int rate, int seconds)
{
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Discard);
    config.framing.name = QStringLiteral("lines");
    WindowWithServer subject(config, front);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < senders; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("send"), subject.port(), QString::number(rate)});
    }
    QTest::qWait(1500); // it has begun
    const auto messages = [&subject] { return subject.session().snapshot()->totals.messages; };
    const qint64 before = messages();
    const double cpu = cpuSeconds();
    QElapsedTimer elapsed;
    elapsed.start();
    std::optional<Beats> beats;
    if (rate == 0 || rate >= linesPerSecond)
        beats.emplace(); // at a lower rate it would be the load
    QTest::qWait(seconds * 1000);
    const double wall = double(elapsed.elapsed()) / 1000;
    std::printf(" %s, %s: %.0f lines a second, %.2f of a core\n", what, front,
        double(messages() - before) / wall, (cpuSeconds() - cpu) / wall);
    beats.reset();
    for (const auto& process : processes) {
        process->kill();
        process->waitForFinished();
    }
}

/// A chat whose members, those of chatload, come in and each say so many lines as fast as they can,
/// with its room shown.
void measureRoom(const QString& members, const QString& lines)
{
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Chat);
    config.behavior.chat.limits.linesPerSecond = 0;
    WindowWithServer subject(config, "serverDock1");
    QProcess load;
    load.start(QCoreApplication::applicationDirPath() + QStringLiteral("/chatload"),
        {subject.port(), QStringLiteral("lines"), members, lines});
    std::printf(
        " a room of %s members, each says %s lines\n", qPrintable(members), qPrintable(lines));
    {
        const Beats beats;
        if (!QTest::qWaitFor([&load] { return load.state() == QProcess::NotRunning; }, 300'000))
            load.kill();
        QTest::qWait(1000); // what the analysis has not seen yet
    }
    const ChatFactsPtr chat = subject.session().snapshot()->chatOf({1});
    const ChatRoomPtr lobby = chat ? chat->room(QStringLiteral("#lobby")) : nullptr;
    std::printf("  %lld lines in the room, %.0f deliveries a second\n",
        lobby ? static_cast<long long>(lobby->spoken) : 0LL,
        load.readAllStandardOutput().toDouble());
}

} // namespace

int main(int argc, char* argv[])
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "send" && argc > 3)
        return sendLines(quint16(QByteArray(argv[2]).toUInt()), QByteArray(argv[3]).toInt());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().install();
    if (mode == "views") {
        std::vector<qint64> sizes;
        for (int i = 2; i < argc; ++i)
            sizes.push_back(QByteArray(argv[i]).toLongLong());
        if (sizes.empty())
            sizes = {1'000'000, 5'000'000};
        for (const qint64 lines : sizes)
            measureViews(lines);
        return 0;
    }
    if (mode == "sequence") {
        measureSequence(argc > 2 ? QByteArray(argv[2]).toLongLong() : 1'000'000);
        return 0;
    }
    if (mode == "stalls") {
        const int seconds = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
        BackgroundThread::setGivingWay(true);
        for (const char* front : {"messagesDock", "serverDock1"}) {
            measureLoad("1,000 lines/s", front, 1, 1000, seconds);
            measureLoad("100,000 lines/s", front, 1, linesPerSecond, seconds);
            measureLoad("two senders, as fast as they can", front, 2, 0, seconds);
        }
        return 0;
    }
    if (mode == "room") {
        BackgroundThread::setGivingWay(true);
        measureRoom(QString::fromLatin1(argc > 2 ? argv[2] : "1000"),
            QString::fromLatin1(argc > 3 ? argv[3] : "10"));
        return 0;
    }
    std::fprintf(stderr,
        "usage: %s views [LINES...] | sequence [ROWS] | stalls [SECONDS] | room [MEMBERS LINES]\n",
        argv[0]);
    return 2;
}
