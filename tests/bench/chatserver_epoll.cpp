// SPDX-License-Identifier: GPL-3.0-or-later
// A plain chat on epoll, as fast as is simple: what the benchmark measures ours against. The first
// line of a client is its name; each further one goes to all others as "<name> line". Prints its
// port, then serves until it is killed.
//
//   chatserver_epoll           calls send() for each line and client
//   chatserver_epoll batching  calls it once for all that one turn of its loop has for a client
#include "tests/bench/sockets.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {
constexpr std::size_t chunkSize = 256 * 1024; // bytes, as socketscope reads
constexpr int batchSize = 256;

struct Client {
    std::string name;
    std::string unread; // a line that is not whole yet
    std::string unsent;
    bool isWaiting = false; // until it takes more
};

class ChatServer
{
public:
    ChatServer(int listener, bool isBatching)
        : m_epoll(Sockets::checked(::epoll_create1(0), "epoll_create1"))
        , m_listener(listener)
        , m_isBatching(isBatching)
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
            if (m_isBatching)
                sendAll();
            closeGone();
        }
    }

private:
    void handle(const epoll_event& event)
    {
        const int descriptor = event.data.fd;
        if (descriptor == m_listener)
            acceptAll();
        else if (event.events & EPOLLOUT)
            send(descriptor, m_clients[descriptor]);
        else
            read(descriptor);
    }

    void acceptAll()
    {
        int descriptor = -1;
        while ((descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0) {
            const int on = 1;
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            Sockets::watch(m_epoll, descriptor, EPOLLIN);
            m_clients[descriptor] = {};
        }
    }

    void read(int descriptor)
    {
        const ssize_t size = ::recv(descriptor, m_chunk.data(), m_chunk.size(), 0);
        if (size <= 0) {
            if (size == 0 || errno != EAGAIN)
                m_gone.push_back(descriptor);
            return;
        }
        std::string& unread = m_clients[descriptor].unread;
        unread.append(m_chunk.data(), std::size_t(size));
        std::size_t start = 0;
        for (std::size_t end = 0; (end = unread.find('\n', start)) != std::string::npos;
             start = end + 1)
            take(descriptor, std::string_view(unread).substr(start, end - start));
        unread.erase(0, start);
    }

    void take(int speaker, std::string_view line)
    {
        std::string& name = m_clients[speaker].name;
        if (name.empty()) {
            name = line;
            return;
        }
        std::string told = "<" + name + "> ";
        told.append(line).append("\n");
        for (auto& [descriptor, client] : m_clients) {
            if (descriptor == speaker)
                continue;
            client.unsent += told;
            if (!m_isBatching && !client.isWaiting)
                send(descriptor, client);
        }
    }

    void sendAll()
    {
        for (auto& [descriptor, client] : m_clients) {
            if (!client.unsent.empty() && !client.isWaiting)
                send(descriptor, client);
        }
    }

    void send(int descriptor, Client& client)
    {
        const ssize_t sent
            = ::send(descriptor, client.unsent.data(), client.unsent.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN) {
            m_gone.push_back(descriptor);
            client.unsent.clear();
            return;
        }
        client.unsent.erase(0, std::size_t(sent < 0 ? 0 : sent));
        if (client.isWaiting != client.unsent.empty())
            return;
        client.isWaiting = !client.unsent.empty();
        epoll_event event {};
        event.events = client.isWaiting ? EPOLLIN | EPOLLOUT : EPOLLIN;
        event.data.fd = descriptor;
        ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
    }

    void closeGone()
    {
        for (const int descriptor : m_gone) {
            if (m_clients.erase(descriptor) > 0)
                ::close(descriptor);
        }
        m_gone.clear();
    }

    const int m_epoll;
    const int m_listener;
    const bool m_isBatching;
    std::string m_chunk = std::string(chunkSize, '\0');
    std::map<int, Client> m_clients; // by descriptor
    std::vector<int> m_gone;
};
}

int main(int argc, char** argv)
{
    Sockets::raiseDescriptorLimit();
    const int listener = Sockets::listenOnLoopback();
    std::printf("%d\n", Sockets::localPort(listener));
    std::fflush(stdout);
    ChatServer(listener, argc > 1 && std::string_view(argv[1]) == "batching").serve();
}
