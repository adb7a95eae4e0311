// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/kernelreader.h"

#include "core/transport/socketcalls.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace {

constexpr std::chrono::seconds patience {20};

/// What a reader told, in its thread, for another one to wait for.
class Told
{
public:
    [[nodiscard]] KernelReader::Read read()
    {
        return [this](KernelReading reading) {
            const std::lock_guard lock(m_mutex);
            m_readings.push_back(std::move(reading));
            m_changed.notify_all();
        };
    }
    [[nodiscard]] KernelReader::Destroyed destroyed()
    {
        return [this](std::vector<MeasuredSocket> sockets) {
            const std::lock_guard lock(m_mutex);
            m_destroyed.insert(m_destroyed.end(), sockets.begin(), sockets.end());
            m_changed.notify_all();
        };
    }
    /// Null if there is none in time.
    [[nodiscard]] std::optional<KernelReading> firstReading()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return !m_readings.empty(); });
        return m_readings.empty() ? std::nullopt : std::optional(m_readings.front());
    }
    [[nodiscard]] bool waitForDestroyed(quint64 cookie)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [&] {
            return std::ranges::find(m_destroyed, cookie, &MeasuredSocket::cookie)
                != m_destroyed.end();
        });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<KernelReading> m_readings;
    std::vector<MeasuredSocket> m_destroyed;
};

/// A listener on loopback and both ends of a connection to it, by plain calls.
struct Sockets {
    Sockets()
        : listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        , client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const place = reinterpret_cast<sockaddr*>(&address);
        ::bind(listener, place, size);
        ::listen(listener, 7);
        ::getsockname(listener, place, &size);
        ::connect(client, place, size);
        accepted = ::accept(listener, nullptr, nullptr);
    }
    ~Sockets() { closeAll(); }
    Q_DISABLE_COPY_MOVE(Sockets)

    void closeAll()
    {
        for (int* const descriptor : {&client, &accepted, &listener})
            ::close(std::exchange(*descriptor, -1));
    }

    int listener;
    int client;
    int accepted = -1;
};

}

/// The thread that asks the kernel, without an event loop round it.
class tst_KernelReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAllSockets();
    void tellsOfThoseThatAreDestroyed();
    void endsWhileItReads();
};

void tst_KernelReader::readsAllSockets()
{
    const Sockets sockets;
    Told told;
    KernelReader reader(told.read(), told.destroyed());
    reader.ask();
    const std::optional<KernelReading> reading = told.firstReading();
    QVERIFY(reading && reading->isComplete);
    const auto find = [&](int descriptor) {
        return std::ranges::find(
            reading->sockets, SocketCalls::cookie(descriptor), &MeasuredSocket::cookie);
    };
    const auto listener = find(sockets.listener);
    QVERIFY(listener != reading->sockets.end());
    QCOMPARE(listener->state, TcpState::Listen);
    QCOMPARE(listener->sendQueue, 7U);
    const auto client = find(sockets.client);
    QVERIFY(client != reading->sockets.end());
    QCOMPARE(client->state, TcpState::Established);
    QVERIFY(client->info.isKnown && client->info.rtt > 0);
}

void tst_KernelReader::tellsOfThoseThatAreDestroyed()
{
    Sockets sockets;
    Told told;
    KernelReader reader(told.read(), told.destroyed());
    reader.ask();
    QVERIFY(told.firstReading()); // from then on it listens to the kernel
    const quint64 client = SocketCalls::cookie(sockets.client);
    const quint64 accepted = SocketCalls::cookie(sockets.accepted);
    sockets.closeAll();
    QVERIFY(told.waitForDestroyed(client));
    QVERIFY(told.waitForDestroyed(accepted));
}

void tst_KernelReader::endsWhileItReads()
{
    for (int i = 0; i < 50; ++i) {
        Told told;
        KernelReader reader(told.read(), told.destroyed());
        reader.ask();
        if (i % 2 == 0)
            Sockets().closeAll();
    }
}

QTEST_APPLESS_MAIN(tst_KernelReader)
#include "tst_kernelreader.moc"
