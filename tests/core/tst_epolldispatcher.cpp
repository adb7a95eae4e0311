// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/epolldispatcher.h"

#include "tests/support/epollmain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <memory>
#include <thread>

namespace {

/// Two connected descriptors, closed with the object.
class DescriptorPair
{
public:
    DescriptorPair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()); }
    ~DescriptorPair()
    {
        closeNear();
        closeFar();
    }
    Q_DISABLE_COPY_MOVE(DescriptorPair)

    [[nodiscard]] int nearEnd() const { return m_ends[0]; }
    [[nodiscard]] int farEnd() const { return m_ends[1]; }
    void closeNear() { closeEnd(m_ends[0]); }
    void closeFar() { closeEnd(m_ends[1]); }
    void feed(const char* text) const
    {
        QCOMPARE(::write(farEnd(), text, qstrlen(text)), ssize_t(qstrlen(text)));
    }
    QByteArray drain() const
    {
        QByteArray bytes(4096, Qt::Uninitialized);
        const ssize_t size = ::read(nearEnd(), bytes.data(), std::size_t(bytes.size()));
        return size > 0 ? bytes.first(size) : QByteArray();
    }

private:
    static void closeEnd(int& descriptor)
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }

    std::array<int, 2> m_ends {-1, -1};
};

/// Two ends of a TCP connection over loopback, which has FIN and RST.
std::pair<int, int> tcpPair()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    ::bind(listener, generic, size);
    ::listen(listener, 1);
    ::getsockname(listener, generic, &size);
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    ::connect(client, generic, size);
    const int server = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
    ::close(listener);
    return {server, client};
}

class RecordingWatcher : public DescriptorWatcher
{
public:
    Next handleHangup(quint32 events) override
    {
        seen.append(events);
        if (reaction)
            reaction();
        return next;
    }

    void handleWritable() override { ++writable; }

    QList<quint32> seen;
    int writable = 0;
    Next next = Next::DeliverRead;
    std::function<void()> reaction;
};

}

class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isTheOneInUse() { QVERIFY(EpollDispatcher::current()); }

    void singleShotTimersFireOnceInOrder();
    void zeroTimersFireOnceEachTurn();
    void timersKeepTheirRhythm();
    void timerRemovedByAnotherDoesNotFire();
    void timerBeingHandledDoesNotFireInNestedLoop();
    void otherTimersFireInNestedLoop();
    void remainingTimeIsTold();
    void eventsPostedByAnotherThreadWakeIt();
    void notifierIsActivatedWhileReadable();
    void disabledNotifierIsSilent();
    void descriptorNumberUsedAgainWithinABatch();
    void finIsToldBeforeTheRead();
    void mutedReadsStaySilent();
    void pausedReadsDoNotSpin();
    void tellsWhenBytesCanBeWritten();
    void resetIsSeenWithoutNotifier();
    void watcherMayCloseTheDescriptor();
};

void tst_EpollDispatcher::singleShotTimersFireOnceInOrder()
{
    QList<int> order;
    QTimer::singleShot(30, this, [&] { order.append(30); });
    QTimer::singleShot(1, this, [&] { order.append(1); });
    QTimer::singleShot(10, this, [&] { order.append(10); });
    QTRY_COMPARE(order, QList<int>({1, 10, 30}));
}

void tst_EpollDispatcher::zeroTimersFireOnceEachTurn()
{
    int fired = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++fired; });
    timer.start(0);
    QCoreApplication::processEvents();
    QCOMPARE(fired, 1);
    QCoreApplication::processEvents();
    QCOMPARE(fired, 2);
}

void tst_EpollDispatcher::timersKeepTheirRhythm()
{
    int fired = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++fired == 20)
            timer.stop();
    });
    QElapsedTimer elapsed;
    elapsed.start();
    timer.start(5);
    QTRY_VERIFY(!timer.isActive());
    QCOMPARE_GE(elapsed.elapsed(), 95); // never early; how late depends on the machine's load
}

void tst_EpollDispatcher::timerRemovedByAnotherDoesNotFire()
{
    QTimer first;
    QTimer second;
    bool secondFired = false;
    connect(&first, &QTimer::timeout, this, [&] { second.stop(); });
    connect(&second, &QTimer::timeout, this, [&] { secondFired = true; });
    first.setSingleShot(true);
    first.start(1);
    second.start(1);
    QTRY_VERIFY(!second.isActive());
    QVERIFY(!secondFired);
}

void tst_EpollDispatcher::timerBeingHandledDoesNotFireInNestedLoop()
{
    int depth = 0;
    int deepest = 0;
    bool done = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = qMax(deepest, ++depth);
        QEventLoop nested;
        QTimer::singleShot(10, &nested, &QEventLoop::quit);
        nested.exec();
        --depth;
        done = true;
    });
    timer.start(1);
    QTRY_VERIFY(done);
    timer.stop();
    QCOMPARE(deepest, 1);
}

void tst_EpollDispatcher::otherTimersFireInNestedLoop()
{
    int ticks = 0;
    int ticksInNested = -1;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { ++ticks; });
    ticker.start(1);
    QTimer::singleShot(1, this, [&] {
        const int before = ticks;
        QEventLoop nested;
        QTimer::singleShot(30, &nested, &QEventLoop::quit);
        nested.exec();
        ticksInNested = ticks - before;
    });
    QTRY_VERIFY(ticksInNested > 0);
}

void tst_EpollDispatcher::remainingTimeIsTold()
{
    QTimer timer;
    timer.start(60'000);
    QCOMPARE_GT(timer.remainingTime(), 50'000);
    QCOMPARE_LE(timer.remainingTime(), 60'000);
}

void tst_EpollDispatcher::eventsPostedByAnotherThreadWakeIt()
{
    constexpr int count = 10'000;
    int received = 0;
    QEventLoop loop;
    const auto receive = [&] {
        if (++received == count)
            loop.quit();
    };
    std::thread poster([&] {
        for (int i = 0; i < count; ++i)
            QMetaObject::invokeMethod(&loop, receive, Qt::QueuedConnection);
    });
    loop.exec(); // no timer runs meanwhile: only wake-ups can end a wait
    poster.join();
    QCOMPARE(received, count);
}

void tst_EpollDispatcher::notifierIsActivatedWhileReadable()
{
    const DescriptorPair pair;
    QSocketNotifier notifier(pair.nearEnd(), QSocketNotifier::Read);
    QByteArray received;
    int activations = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        if (++activations == 2) // level-triggered: what is left unread is told again
            received += pair.drain();
    });
    pair.feed("abc");
    QTRY_COMPARE(received, QByteArray("abc"));
    QCOMPARE(activations, 2);
}

void tst_EpollDispatcher::disabledNotifierIsSilent()
{
    const DescriptorPair pair;
    QSocketNotifier notifier(pair.nearEnd(), QSocketNotifier::Read);
    int activations = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++activations; });
    notifier.setEnabled(false);
    pair.feed("abc");
    QTest::qWait(5);
    QCOMPARE(activations, 0);
    notifier.setEnabled(true);
    QTRY_VERIFY(activations > 0);
}

void tst_EpollDispatcher::descriptorNumberUsedAgainWithinABatch()
{
    DescriptorPair first;
    DescriptorPair second;
    std::unique_ptr<DescriptorPair> replacement;
    std::unique_ptr<QSocketNotifier> replacementNotifier;
    auto firstNotifier = std::make_unique<QSocketNotifier>(first.nearEnd(), QSocketNotifier::Read);
    auto secondNotifier
        = std::make_unique<QSocketNotifier>(second.nearEnd(), QSocketNotifier::Read);
    int wrongActivations = 0;
    // Whichever is served first closes the other and opens a new pair, which gets its number.
    const auto replaceOther = [&](DescriptorPair& other,
                                  std::unique_ptr<QSocketNotifier>& notifier) {
        if (replacement)
            return;
        const int number = other.nearEnd();
        notifier.reset();
        other.closeNear();
        replacement = std::make_unique<DescriptorPair>();
        QCOMPARE(replacement->nearEnd(), number);
        replacementNotifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        connect(replacementNotifier.get(), &QSocketNotifier::activated, this,
            [&] { ++wrongActivations; });
    };
    connect(firstNotifier.get(), &QSocketNotifier::activated, this, [&] {
        first.drain();
        replaceOther(second, secondNotifier);
    });
    connect(secondNotifier.get(), &QSocketNotifier::activated, this, [&] {
        second.drain();
        replaceOther(first, firstNotifier);
    });
    QCoreApplication::processEvents();
    first.feed("a");
    second.feed("b");
    QCoreApplication::processEvents();
    QVERIFY(replacement);
    QTest::qWait(5);
    QCOMPARE(wrongActivations, 0);
    replacement->feed("c");
    QTRY_VERIFY(wrongActivations > 0);
}

void tst_EpollDispatcher::finIsToldBeforeTheRead()
{
    const auto [near, far] = tcpPair();
    QStringList order;
    RecordingWatcher watcher;
    watcher.reaction = [&] { order.append(QStringLiteral("hangup")); };
    EpollDispatcher::current()->watch(near, &watcher);
    QSocketNotifier notifier(near, QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        order.append(QStringLiteral("read"));
        notifier.setEnabled(false);
    });
    ::shutdown(far, SHUT_WR);
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order, QStringList({QStringLiteral("hangup"), QStringLiteral("read")}));
    QVERIFY(watcher.seen.constFirst() & EPOLLRDHUP);
    QVERIFY(!(watcher.seen.constFirst() & EPOLLERR));
    EpollDispatcher::current()->unwatch(near);
    ::close(far);
    ::close(near);
}

void tst_EpollDispatcher::mutedReadsStaySilent()
{
    const auto [near, far] = tcpPair();
    RecordingWatcher watcher;
    watcher.next = DescriptorWatcher::Next::MuteReads;
    EpollDispatcher::current()->watch(near, &watcher);
    int reads = 0;
    {
        QSocketNotifier notifier(near, QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++reads; });
        ::shutdown(far, SHUT_WR);
        QTRY_COMPARE(watcher.seen.size(), 1);
        QTest::qWait(5);
        QCOMPARE(watcher.seen.size(), 1);
        QCOMPARE(reads, 0);
    }
    EpollDispatcher::current()->unwatch(near);
    ::close(far);
    ::close(near);
}

/// Both directions are finished and bytes are unread: epoll(7) reports that for ever.
void tst_EpollDispatcher::pausedReadsDoNotSpin()
{
    const auto [near, far] = tcpPair();
    RecordingWatcher watcher;
    EpollDispatcher::current()->watch(near, &watcher);
    int reads = 0;
    {
        QSocketNotifier notifier(near, QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++reads; });
        EpollDispatcher::current()->setReading(near, false);
        QCOMPARE(::send(far, "unread", 6, MSG_NOSIGNAL), 6);
        ::shutdown(far, SHUT_WR);
        ::shutdown(near, SHUT_WR);
        int turns = 0;
        const auto count = connect(EpollDispatcher::current(), &QAbstractEventDispatcher::awake,
            this, [&turns] { ++turns; });
        QTest::qWait(50);
        disconnect(count);
        QCOMPARE_LT(turns, 50);
        QCOMPARE(reads, 0);
        QVERIFY(watcher.seen.isEmpty());
        EpollDispatcher::current()->setReading(near, true);
        QTRY_VERIFY(reads > 0);
    }
    EpollDispatcher::current()->unwatch(near);
    ::close(far);
    ::close(near);
}

void tst_EpollDispatcher::tellsWhenBytesCanBeWritten()
{
    const auto [near, far] = tcpPair();
    RecordingWatcher watcher;
    EpollDispatcher::current()->watch(near, &watcher);
    const QByteArray bytes(100'000, 'x');
    while (::send(near, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT) > 0) {
    }
    EpollDispatcher::current()->watchWriting(near, true);
    QTest::qWait(5);
    QCOMPARE(watcher.writable, 0);
    QByteArray room(4'000'000, Qt::Uninitialized);
    QTRY_VERIFY(
        (::recv(far, room.data(), std::size_t(room.size()), MSG_DONTWAIT), watcher.writable > 0));
    EpollDispatcher::current()->watchWriting(near, false);
    const int told = watcher.writable;
    QTest::qWait(5);
    QCOMPARE_LE(watcher.writable, told + 1);
    EpollDispatcher::current()->unwatch(near);
    ::close(far);
    ::close(near);
}

void tst_EpollDispatcher::resetIsSeenWithoutNotifier()
{
    const auto [near, far] = tcpPair();
    RecordingWatcher watcher;
    watcher.reaction = [&, nearEnd = near] { EpollDispatcher::current()->unwatch(nearEnd); };
    EpollDispatcher::current()->watch(near, &watcher);
    const linger noLinger {1, 0};
    ::setsockopt(far, SOL_SOCKET, SO_LINGER, &noLinger, sizeof noLinger);
    ::close(far);
    QTRY_COMPARE(watcher.seen.size(), 1);
    QVERIFY(watcher.seen.constFirst() & EPOLLERR);
    ::close(near);
}

void tst_EpollDispatcher::watcherMayCloseTheDescriptor()
{
    const auto [near, far] = tcpPair();
    int reads = 0;
    auto notifier = std::make_unique<QSocketNotifier>(near, QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [&] { ++reads; });
    RecordingWatcher watcher;
    watcher.reaction = [&, nearEnd = near] {
        EpollDispatcher::current()->unwatch(nearEnd);
        notifier.reset();
        ::close(nearEnd);
    };
    EpollDispatcher::current()->watch(near, &watcher);
    ::close(far);
    QTRY_COMPARE(watcher.seen.size(), 1);
    QCOMPARE(reads, 0);
}

EPOLL_TEST_MAIN(tst_EpollDispatcher)
#include "tst_epolldispatcher.moc"
