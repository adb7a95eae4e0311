// SPDX-License-Identifier: GPL-3.0-or-later
// The load of the chat benchmark, on a server at 127.0.0.1. Members speak lines of text or IRC; one
// more looks on and says nothing.
//
//   chatload PORT irc|lines MEMBERS LINES
//       Each says so many lines as fast as it can. Prints deliveries a second, once all have heard
//       all others, everybody in the same order.
//   chatload PORT irc|lines MEMBERS SECONDS RATE [slow]
//       All together say RATE lines a second. Prints the median and the 99th percentile of the time
//       from the saying to the hearing, in microseconds; with `slow` one more member is there that
//       does not read, and how that ended.
#include "tests/bench/sockets.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr int batchSize = 256;
constexpr Seconds patience {120};
constexpr std::string_view marker = "@@"; // in front of what this program says
constexpr std::string_view padding = " and some more words, so that it is as long as a line is";

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "chatload: %s\n", what.c_str());
    std::exit(1);
}

long microseconds(Clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
}

struct Member {
    int descriptor = -1;
    std::string unread; // a line that is not whole yet
    std::string unsent;
    bool isInRoom = false;
    bool hasHeardStart = false;
    std::vector<int> heard; // what was said, as numbers
};

/// Members of one room, in one thread.
class Load
{
public:
    Load(std::uint16_t port, bool isIrc, int members)
        : m_epoll(Sockets::checked(::epoll_create1(0), "epoll_create1"))
        , m_isIrc(isIrc)
        , m_members(std::size_t(members))
    {
        for (int index = 0; index < members; ++index)
            join(index, port);
        waitUntil([this] { return std::ranges::all_of(m_members, &Member::isInRoom); });
    }

    /// Number `number` is said by `index`.
    void say(int index, int number, long time = 0, std::string_view rest = padding)
    {
        Member& member = m_members[std::size_t(index)];
        std::string line = m_isIrc ? "PRIVMSG #lobby :" : "";
        line.append(marker).append(std::to_string(number)).append(" ").append(std::to_string(time));
        line.append(rest).append(m_isIrc ? "\r\n" : "\n");
        member.unsent += line;
        send(index);
    }

    template<typename Condition>
    void waitUntil(Condition condition, Seconds limit = patience)
    {
        const auto end = Clock::now() + limit;
        while (!condition()) {
            if (Clock::now() > end)
                fail("the server takes too long");
            turn(10);
        }
    }

    /// Reads what there is, for at most so many milliseconds.
    void turn(int milliseconds)
    {
        std::array<epoll_event, batchSize> events {};
        const int count = ::epoll_wait(m_epoll, events.data(), batchSize, milliseconds);
        for (int i = 0; i < count; ++i) {
            const auto index = int(events[std::size_t(i)].data.u32);
            if (events[std::size_t(i)].events & EPOLLOUT)
                send(index);
            if (events[std::size_t(i)].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                read(index);
        }
    }

    [[nodiscard]] std::vector<Member>& members() { return m_members; }
    [[nodiscard]] std::vector<long>& delays() { return m_delays; }

private:
    void join(int index, std::uint16_t port)
    {
        Member& member = m_members[std::size_t(index)];
        member.descriptor = Sockets::connectToLoopback(port);
        const std::string name = "m" + std::to_string(index);
        member.unsent = m_isIrc
            ? "NICK " + name + "\r\nUSER " + name + " 0 * :load\r\nJOIN #lobby\r\n"
            : name + "\n";
        watch(index, EPOLL_CTL_ADD);
        send(index);
        member.isInRoom = !m_isIrc; // what it says goes there
    }

    void watch(int index, int operation)
    {
        Member& member = m_members[std::size_t(index)];
        epoll_event event {};
        event.events = member.unsent.empty() ? EPOLLIN : EPOLLIN | EPOLLOUT;
        event.data.u32 = std::uint32_t(index);
        Sockets::checked(::epoll_ctl(m_epoll, operation, member.descriptor, &event), "epoll_ctl");
    }

    void send(int index)
    {
        Member& member = m_members[std::size_t(index)];
        const ssize_t sent
            = ::send(member.descriptor, member.unsent.data(), member.unsent.size(), MSG_NOSIGNAL);
        Sockets::checked(sent >= 0 || errno == EAGAIN ? 0 : -1, "send");
        member.unsent.erase(0, std::size_t(std::max<ssize_t>(sent, 0)));
        watch(index, EPOLL_CTL_MOD);
    }

    void read(int index)
    {
        static std::string chunk(1 << 20, '\0');
        Member& member = m_members[std::size_t(index)];
        const ssize_t size = ::recv(member.descriptor, chunk.data(), chunk.size(), 0);
        if (size == 0 || (size < 0 && errno != EAGAIN))
            fail("the server has closed the connection of member " + std::to_string(index)
                + " after: " + member.unread);
        if (size < 0)
            return;
        member.unread.append(chunk.data(), std::size_t(size));
        std::string_view lines = member.unread;
        for (std::size_t end = 0; (end = lines.find('\n')) != std::string_view::npos;
             lines.remove_prefix(end + 1))
            take(index, lines.substr(0, end));
        member.unread.erase(0, member.unread.size() - lines.size());
    }

    void take(int index, std::string_view line)
    {
        Member& member = m_members[std::size_t(index)];
        if (const std::size_t at = line.find(marker); at != std::string_view::npos) {
            char* end = nullptr; // the line ends with a line feed, at which numbers end
            const int number = int(std::strtol(line.data() + at + marker.size(), &end, 10));
            if (number < 0) {
                member.hasHeardStart = true;
                return;
            }
            member.heard.push_back(number);
            if (const long time = std::strtol(end, nullptr, 10); time != 0)
                m_delays.push_back(microseconds(Clock::now()) - time);
        } else if (m_isIrc && line.starts_with("PING")) {
            member.unsent += "PONG" + std::string(line.substr(4)) + "\n";
            send(index);
        } else if (m_isIrc && line.find(" 366 ") != std::string_view::npos) {
            member.isInRoom = true;
        } else if (line.find("ERROR") == 0) {
            fail(std::string(line));
        }
    }

    const int m_epoll;
    const bool m_isIrc;
    std::vector<Member> m_members;
    std::vector<long> m_delays; // microseconds
};

constexpr int start = -1; // said before the measuring, until all have read what came before it

void settle(Load& load)
{
    std::vector<Member>& members = load.members();
    const auto end = Clock::now() + patience;
    const auto hasHeardStart = [](const Member& member) { return member.hasHeardStart; };
    while (!std::all_of(members.begin() + 1, members.end(), hasHeardStart)) {
        load.say(0, start);
        for (const auto pause = Clock::now() + Seconds(0.2); Clock::now() < pause;)
            load.turn(10);
        if (Clock::now() > end)
            fail("not all members come in");
    }
}

/// The last member looks on; what it has heard is the order of the room.
void checkOrder(const std::vector<Member>& members, int lines)
{
    const std::vector<int>& order = members.back().heard;
    for (std::size_t index = 0; index + 1 < members.size(); ++index) {
        std::vector<int> wanted;
        std::ranges::copy_if(order, std::back_inserter(wanted),
            [&](int number) { return std::size_t(number / lines) != index; });
        if (members[index].heard != wanted)
            fail("member " + std::to_string(index) + " has not heard the same as the others");
    }
}

void measureThroughput(Load& load, int lines)
{
    std::vector<Member>& members = load.members();
    const int speakers = int(members.size()) - 1;
    const auto began = Clock::now();
    for (int line = 0; line < lines; ++line) {
        for (int index = 0; index < speakers; ++index)
            load.say(index, index * lines + line);
        load.turn(0);
    }
    const std::size_t all = std::size_t(speakers) * std::size_t(lines);
    load.waitUntil([&] {
        return members.back().heard.size() >= all
            && std::all_of(members.begin(), members.end() - 1, [&](const Member& member) {
                   return member.heard.size() >= all - std::size_t(lines);
               });
    });
    const Seconds taken = Clock::now() - began;
    checkOrder(members, lines);
    const double deliveries = double(all) * double(speakers);
    std::printf("%.0f\n", deliveries / taken.count());
}

/// One that joins and does not read.
int joinSlow(std::uint16_t port, bool isIrc)
{
    const int descriptor = Sockets::connectToLoopback(port);
    const int small = 4096; // bytes
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    const std::string hello
        = isIrc ? "NICK slow\r\nUSER slow 0 * :slow\r\nJOIN #lobby\r\n" : "slow\n";
    Sockets::checked(int(::send(descriptor, hello.data(), hello.size(), MSG_NOSIGNAL)), "send");
    return descriptor;
}

/// Whether the other end has ended it, once all that came before is read.
bool isDropped(int descriptor)
{
    std::array<char, 65536> chunk {};
    ssize_t size = 0;
    while ((size = ::recv(descriptor, chunk.data(), chunk.size(), 0)) > 0) { }
    return size == 0 || errno != EAGAIN;
}

void measureDelay(Load& load, Seconds duration, double rate, int slow)
{
    const std::string longPadding(1000, '.'); // so that what waits for the slow one adds up
    const int speakers = int(load.members().size()) - 1;
    const auto began = Clock::now();
    for (long said = 0; Clock::now() - began < duration; ++said) {
        const auto due = began + Seconds(double(said) / rate);
        while (Clock::now() < due)
            load.turn(int(std::max(0.0, Seconds(due - Clock::now()).count() * 1000)));
        load.say(
            int(said % speakers), int(said % 1'000'000), microseconds(Clock::now()), longPadding);
    }
    const auto end = Clock::now() + Seconds(1);
    while (Clock::now() < end)
        load.turn(10);
    std::vector<long>& delays = load.delays();
    std::ranges::sort(delays);
    std::printf("%ld %ld %zu %s\n", delays[delays.size() / 2], delays[delays.size() * 99 / 100],
        delays.size(),
        slow < 0              ? "none"
            : isDropped(slow) ? "dropped"
                              : "kept");
}
}

int main(int argc, char** argv)
{
    if (argc < 5)
        fail("PORT irc|lines MEMBERS LINES, or PORT irc|lines MEMBERS SECONDS RATE [slow]");
    Sockets::raiseDescriptorLimit();
    const auto port = std::uint16_t(std::atoi(argv[1]));
    const bool isIrc = std::string_view(argv[2]) == "irc";
    Load load(port, isIrc, std::atoi(argv[3]) + 1);
    settle(load);
    if (argc == 5) {
        measureThroughput(load, std::atoi(argv[4]));
        return 0;
    }
    const int slow = argc > 6 ? joinSlow(port, isIrc) : -1;
    measureDelay(load, Seconds(std::atof(argv[4])), std::atof(argv[5]), slow);
}
