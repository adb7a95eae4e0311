// SPDX-License-Identifier: GPL-3.0-or-later
// A plain echo server on epoll, as fast as is simple: what the benchmark measures ours against.
// Prints its port, then serves until it is killed.
#include "tests/bench/sockets.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {
constexpr std::size_t chunkSize = 256 * 1024; // bytes, as socketscope reads
constexpr int batchSize = 256;

class EchoServer
{
public:
    explicit EchoServer(int listener)
        : m_epoll(Sockets::checked(::epoll_create1(0), "epoll_create1"))
        , m_listener(listener)
    {
        Sockets::watch(m_epoll, m_listener, EPOLLIN);
    }

    void serve()
    {
        std::array<epoll_event, batchSize> events {};
        while (true) {
            const int count = ::epoll_wait(m_epoll, events.data(), batchSize, -1);
            for (int i = 0; i < count; ++i)
                handle(events[std::size_t(i)]);
        }
    }

private:
    void handle(const epoll_event& event)
    {
        const int descriptor = event.data.fd;
        if (descriptor == m_listener)
            acceptAll();
        else if (event.events & EPOLLOUT)
            sendPending(descriptor);
        else
            echo(descriptor);
    }

    void acceptAll()
    {
        int descriptor = -1;
        while ((descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0) {
            const int on = 1;
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            Sockets::watch(m_epoll, descriptor, EPOLLIN);
        }
    }

    void echo(int descriptor)
    {
        const ssize_t size = ::recv(descriptor, m_chunk.data(), m_chunk.size(), 0);
        if (size > 0)
            send(descriptor, {m_chunk.data(), std::size_t(size)});
        else if (size == 0 || errno != EAGAIN)
            close(descriptor);
    }

    void send(int descriptor, std::string_view bytes)
    {
        const ssize_t sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN) {
            close(descriptor);
            return;
        }
        const auto done = std::size_t(sent < 0 ? 0 : sent);
        if (done == bytes.size())
            return;
        m_pending[descriptor] = bytes.substr(done);
        wait(descriptor, EPOLLOUT); // and read no more until it has gone out
    }

    void sendPending(int descriptor)
    {
        const std::string bytes = std::move(m_pending[descriptor]);
        m_pending.erase(descriptor);
        wait(descriptor, EPOLLIN);
        send(descriptor, bytes);
    }

    void wait(int descriptor, std::uint32_t events) const
    {
        epoll_event event {};
        event.events = events;
        event.data.fd = descriptor;
        ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
    }

    void close(int descriptor)
    {
        m_pending.erase(descriptor);
        ::close(descriptor);
    }

    const int m_epoll;
    const int m_listener;
    std::string m_chunk = std::string(chunkSize, '\0');
    std::unordered_map<int, std::string> m_pending; // what a slow peer has not taken yet
};
}

int main()
{
    Sockets::raiseDescriptorLimit();
    const int listener = Sockets::listenOnLoopback();
    std::printf("%d\n", Sockets::localPort(listener));
    std::fflush(stdout);
    EchoServer(listener).serve();
}
