// SPDX-License-Identifier: GPL-3.0-or-later
// The load of the benchmark, on an echo server at 127.0.0.1. One line on standard output answers
// each line on standard input, so that two servers can be measured in turns.
//
//   loadclient PORT trips BUSY IDLE   opens BUSY + IDLE connections, prints "ready"; for a line
//   with
//                                     a number of seconds: round trips a second on the busy ones
//   loadclient PORT connects PARALLEL prints "ready"; for a line with a number of seconds:
//                                     connections opened, used for one round trip and reset a
//                                     second
#include "tests/bench/sockets.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr std::size_t messageSize = 64; // bytes
constexpr int batchSize = 256;
const std::array<char, messageSize> message {};

void send(int descriptor)
{
    const ssize_t sent = ::send(descriptor, message.data(), messageSize, MSG_NOSIGNAL);
    Sockets::checked(sent == ssize_t(messageSize) ? 0 : -1, "send");
}

/// Connections with an exchange under way; counts the bytes of their answers.
class Exchanges
{
public:
    /// Sends on `descriptor`, whose answers are awaited from now on.
    void start(int descriptor)
    {
        if (std::size_t(descriptor) >= m_received.size())
            m_received.resize(std::size_t(descriptor) + 1);
        m_received[std::size_t(descriptor)] = 0;
        Sockets::watch(m_epoll, descriptor, EPOLLIN);
        send(descriptor);
    }

    /// Calls `answered(descriptor)` for each whole answer, until the time is over; returns answers
    /// a second.
    template<typename Answered>
    double run(Seconds duration, Answered answered)
    {
        const auto start = Clock::now();
        long answers = 0;
        std::array<epoll_event, batchSize> events {};
        while (Clock::now() - start < duration) {
            const int count = ::epoll_wait(m_epoll, events.data(), batchSize, 1000);
            for (int i = 0; i < count; ++i) {
                const int descriptor = events[std::size_t(i)].data.fd;
                if (isAnswered(descriptor)) {
                    ++answers;
                    answered(descriptor);
                }
            }
        }
        return double(answers) / Seconds(Clock::now() - start).count();
    }

private:
    bool isAnswered(int descriptor)
    {
        std::array<char, messageSize> answer {};
        const ssize_t size = ::recv(descriptor, answer.data(), answer.size(), 0);
        Sockets::checked(size > 0 ? 0 : -1, "recv");
        std::size_t& received = m_received[std::size_t(descriptor)];
        received += std::size_t(size);
        if (received < messageSize)
            return false;
        received = 0;
        return true;
    }

    const int m_epoll = Sockets::checked(::epoll_create1(0), "epoll_create1");
    std::vector<std::size_t> m_received; // bytes of the answer under way, by descriptor
};

/// Answers each line of standard input, a number of seconds, with `measure(seconds)`.
template<typename Measure>
void answerLines(Measure measure)
{
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << measure(Seconds(std::stod(line))) << std::endl;
}

void measureTrips(std::uint16_t port, int busy, int idle)
{
    std::vector<int> idles;
    for (int i = 0; i < idle; ++i)
        idles.push_back(Sockets::connectToLoopback(port));
    Exchanges exchanges;
    for (int i = 0; i < busy; ++i)
        exchanges.start(Sockets::connectToLoopback(port));
    exchanges.run(Seconds(0.1), [](int descriptor) { send(descriptor); }); // warm up
    answerLines([&exchanges](Seconds duration) {
        return exchanges.run(duration, [](int descriptor) { send(descriptor); });
    });
    for (const int descriptor : idles)
        Sockets::reset(descriptor);
}

void measureConnects(std::uint16_t port, int parallel)
{
    Exchanges exchanges;
    for (int i = 0; i < parallel; ++i)
        exchanges.start(Sockets::connectToLoopback(port));
    answerLines([&exchanges, port](Seconds duration) {
        return exchanges.run(duration, [&exchanges, port](int descriptor) {
            Sockets::reset(descriptor);
            exchanges.start(Sockets::connectToLoopback(port));
        });
    });
}
}

int main(int argc, char** argv)
{
    Sockets::raiseDescriptorLimit();
    const auto number = [argv](int index) { return std::atoi(argv[index]); };
    if (argc == 5 && std::strcmp(argv[2], "trips") == 0) {
        measureTrips(std::uint16_t(number(1)), number(3), number(4));
    } else if (argc == 4 && std::strcmp(argv[2], "connects") == 0) {
        measureConnects(std::uint16_t(number(1)), number(3));
    } else {
        std::fputs(
            "usage: loadclient PORT trips BUSY IDLE | loadclient PORT connects PARALLEL\n", stderr);
        return 2;
    }
}
