// SPDX-License-Identifier: GPL-3.0-or-later
// What UDP and Unix streams are measured with (transports.py): plain servers that only read, and
// senders.
//
//     transports udp-server              prints its port; on SIGTERM what it received and lost
//     transports udp-send PORT COUNT SIZE   as fast as it can; prints seconds
//     transports unix-server PATH        echoes
//     transports unix-send PATH BYTES    writes all, and reads what comes back; prints seconds

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr long chunkSize = 256 * 1024; // bytes, as socketscope reads
constexpr int batchSize = 64; // datagrams of one system call
constexpr int receiveBuffer = 8 * 1024 * 1024; // bytes

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

sockaddr_un unixAddress(const char* path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    return address;
}

/// A descriptor that can be read once SIGTERM has come.
int terminationDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

int serveUdp()
{
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    setsockopt(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, &receiveBuffer, sizeof receiveBuffer);
    if (bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0
        || getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return 1;
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);

    std::vector<char> bytes(std::size_t(batchSize) * 65536);
    std::array<iovec, batchSize> spaces {};
    std::array<mmsghdr, batchSize> messages {};
    for (std::size_t i = 0; i < batchSize; ++i) {
        spaces[i] = {bytes.data() + i * 65536, 65536};
        messages[i].msg_hdr.msg_iov = &spaces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    const int epoll = epoll_create1(0);
    const int end = terminationDescriptor();
    for (const int each : {descriptor, end}) {
        epoll_event event {EPOLLIN, {.fd = each}};
        epoll_ctl(epoll, EPOLL_CTL_ADD, each, &event);
    }
    long received = 0;
    for (bool isEnding = false; !isEnding;) {
        epoll_event event {};
        epoll_wait(epoll, &event, 1, -1);
        isEnding = event.data.fd == end;
        int count = 0;
        do {
            count = recvmmsg(descriptor, messages.data(), batchSize, MSG_DONTWAIT, nullptr);
            received += std::max(count, 0);
        } while (count == batchSize);
    }
    std::array<std::uint32_t, SK_MEMINFO_VARS> memory {};
    size = sizeof memory;
    getsockopt(descriptor, SOL_SOCKET, SO_MEMINFO, memory.data(), &size);
    std::printf("%ld %u\n", received, memory[SK_MEMINFO_DROPS]);
    return 0;
}

int sendUdp(int port, long count, std::size_t datagramSize)
{
    const int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
    const sockaddr_in address = loopback(port);
    if (connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return 1;
    std::vector<char> bytes(datagramSize, 'x');
    iovec space {bytes.data(), bytes.size()};
    std::array<mmsghdr, batchSize> messages {};
    for (mmsghdr& message : messages) {
        message.msg_hdr.msg_iov = &space;
        message.msg_hdr.msg_iovlen = 1;
    }
    const Clock::time_point start = Clock::now();
    for (long left = count; left > 0;) {
        const int sent
            = sendmmsg(descriptor, messages.data(), unsigned(std::min<long>(left, batchSize)), 0);
        if (sent < 0)
            return 1;
        left -= sent;
    }
    std::printf("%f\n", secondsSince(start));
    return 0;
}

/// Writes all of it, waiting where the peer is slow.
bool writeAll(int descriptor, const char* bytes, long count)
{
    while (count > 0) {
        const ssize_t written = write(descriptor, bytes, std::size_t(count));
        if (written < 0)
            return false;
        bytes += written;
        count -= written;
    }
    return true;
}

int serveUnix(const char* path)
{
    const sockaddr_un address = unixAddress(path);
    const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || listen(listener, 10) != 0)
        return 1;
    std::printf("listening\n");
    std::fflush(stdout);
    const int epoll = epoll_create1(0);
    epoll_event event {EPOLLIN, {.fd = listener}};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    std::vector<char> buffer(chunkSize);
    for (;;) {
        epoll_wait(epoll, &event, 1, -1);
        if (event.data.fd == listener) {
            event = {EPOLLIN, {.fd = accept(listener, nullptr, nullptr)}};
            epoll_ctl(epoll, EPOLL_CTL_ADD, event.data.fd, &event);
            continue;
        }
        const ssize_t size = read(event.data.fd, buffer.data(), buffer.size());
        if (size <= 0 || !writeAll(event.data.fd, buffer.data(), size))
            close(event.data.fd);
    }
}

int sendUnix(const char* path, long count)
{
    const sockaddr_un address = unixAddress(path);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    if (connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return 1;
    const Clock::time_point start = Clock::now();
    std::thread writer([descriptor, count] {
        const std::vector<char> bytes(chunkSize, 'x');
        for (long left = count; left > 0; left -= chunkSize)
            writeAll(descriptor, bytes.data(), std::min(left, chunkSize));
    });
    std::vector<char> buffer(chunkSize);
    for (long left = count; left > 0;) {
        const ssize_t size = read(descriptor, buffer.data(), buffer.size());
        if (size <= 0)
            break;
        left -= size;
    }
    writer.join();
    std::printf("%f\n", secondsSince(start));
    return 0;
}

}

int main(int argc, char** argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "udp-server")
        return serveUdp();
    if (mode == "udp-send" && argc == 5)
        return sendUdp(std::atoi(argv[2]), std::atol(argv[3]), std::size_t(std::atol(argv[4])));
    if (mode == "unix-server" && argc == 3)
        return serveUnix(argv[2]);
    if (mode == "unix-send" && argc == 4)
        return sendUnix(argv[2], std::atol(argv[3]));
    return 2;
}
