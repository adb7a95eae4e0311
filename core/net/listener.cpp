// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listener.h"

#include "core/net/socketcalls.h"

#include <QNetworkProxy>

#include <cerrno>

namespace {
constexpr int backlog = 4096; // the kernel lowers it to net.core.somaxconn
constexpr std::chrono::milliseconds retryInterval {100};

ErrorCode codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorCode::AddressInUse;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return ErrorCode::AddressNotAvailable;
    case QAbstractSocket::SocketAccessError:
        return ErrorCode::PermissionDenied;
    case QAbstractSocket::SocketResourceError:
        return ErrorCode::TooManyOpenFiles;
    default:
        return ErrorCode::Other;
    }
}
}

Listener::Listener(QObject* parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(backlog);
    m_retry.setInterval(retryInterval);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Listener::retry);
    connect(this, &QTcpServer::acceptError, this, [this] {
        pause({codeOf(serverError()), errorString()});
    });
}

Result<SocketAddress> Listener::start(const QHostAddress& address, quint16 port)
{
    if (!listen(address, port))
        return Error {codeOf(serverError()), errorString()};
    return SocketAddress::fromHostAddress(serverAddress(), serverPort());
}

// QTcpServer does not see that descriptors ran out once an accept(2) has had nothing to accept: its
// engine keeps that first error, and the loop spins. So this looks before it leaps.
void Listener::incomingConnection(qintptr descriptor)
{
    if (m_isPaused) {
        m_isPaused = false;
        emit resumed();
    }
    emit accepted(descriptor);
    if (!SocketCalls::isDescriptorFree())
        pause(errorFromErrno(EMFILE, QStringLiteral("accept")));
}

void Listener::pause(const Error& error)
{
    pauseAccepting();
    m_retry.start();
    if (m_isPaused)
        return;
    m_isPaused = true;
    emit paused(error);
}

void Listener::retry()
{
    if (SocketCalls::isDescriptorFree())
        resumeAccepting();
    else
        m_retry.start();
}
