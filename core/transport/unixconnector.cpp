// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/unixconnector.h"

#include "core/transport/sockaddr.h"
#include "core/transport/unixpath.h"

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace {
constexpr std::chrono::milliseconds retryInterval {10};
}

UnixConnector::UnixConnector(QObject* parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    m_timeout.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &UnixConnector::tryToConnect);
    connect(&m_timeout, &QTimer::timeout, this,
        [this] { fail(errorFromErrno(ETIMEDOUT, QStringLiteral("connect"))); });
}

UnixConnector::~UnixConnector()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void UnixConnector::start(
    Transport transport, const SocketAddress& address, std::chrono::milliseconds timeout)
{
    m_address = address;
    if (const Result<> checked = UnixPath::check(address); !checked) {
        fail(checked.error());
        return;
    }
    const int type = transport == Transport::UnixSeqpacket ? SOCK_SEQPACKET : SOCK_STREAM;
    m_descriptor = ::socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0) {
        fail(errorFromErrno(errno, QStringLiteral("socket")));
        return;
    }
    m_timeout.start(timeout);
    tryToConnect();
}

void UnixConnector::tryToConnect()
{
    const SystemAddress target(m_address);
    if (::connect(m_descriptor, target.data(), target.size()) == 0) {
        m_timeout.stop();
        emit connected(std::exchange(m_descriptor, -1));
    } else if (errno == EAGAIN || errno == EINTR) {
        m_retry.start();
    } else {
        fail(UnixPath::connectError(errno, m_address));
    }
}

void UnixConnector::fail(const Error& error)
{
    m_retry.stop();
    m_timeout.stop();
    emit failed(error);
}
