// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sockets.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace Sockets {
namespace {
constexpr int backlog = 4096;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}
}

int checked(int result, const char* doing)
{
    if (result < 0) {
        std::perror(doing);
        std::exit(1);
    }
    return result;
}

int listenOnLoopback()
{
    const int descriptor = checked(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), "socket");
    const sockaddr_in address = loopback(0);
    checked(
        ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), "bind");
    checked(::listen(descriptor, backlog), "listen");
    return descriptor;
}

std::uint16_t localPort(int descriptor)
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    checked(::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size), "getsockname");
    return ntohs(address.sin_port);
}

int connectToLoopback(std::uint16_t port)
{
    const int descriptor = checked(::socket(AF_INET, SOCK_STREAM, 0), "socket");
    const sockaddr_in address = loopback(port);
    checked(::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address),
        "connect");
    const int on = 1;
    checked(::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on), "setsockopt");
    checked(::fcntl(descriptor, F_SETFL, O_NONBLOCK), "fcntl");
    return descriptor;
}

void reset(int descriptor)
{
    const linger atOnce {1, 0};
    checked(::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce), "setsockopt");
    checked(::close(descriptor), "close");
}

void watch(int epoll, int descriptor, std::uint32_t events)
{
    epoll_event event {};
    event.events = events;
    event.data.fd = descriptor;
    checked(::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event), "epoll_ctl");
}

void raiseDescriptorLimit()
{
    rlimit limit {};
    checked(::getrlimit(RLIMIT_NOFILE, &limit), "getrlimit");
    limit.rlim_cur = limit.rlim_max;
    checked(::setrlimit(RLIMIT_NOFILE, &limit), "setrlimit");
}

} // namespace Sockets
