// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/listener.h"

#include <QEvent>
#include <QNetworkProxy>
#include <QSocketNotifier>

#include <cerrno>

namespace {
constexpr int backlog = 4096; // the kernel lowers it to net.core.somaxconn
constexpr std::chrono::milliseconds retryInterval {100};
constexpr int maxInVain = 4; // a client that is gone again accounts for one

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
    connect(&m_retry, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, [this] {
        pause({codeOf(serverError()), errorString()});
    });
}

Result<SocketAddress> Listener::start(const QHostAddress& address, quint16 port)
{
    if (!listen(address, port))
        return Error {codeOf(serverError()), errorString()};
    for (QSocketNotifier* notifier : findChildren<QSocketNotifier*>())
        notifier->installEventFilter(this);
    return SocketAddress::fromHostAddress(serverAddress(), serverPort());
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_inVain = 0;
    if (m_isPaused) {
        m_isPaused = false;
        emit resumed();
    }
    emit accepted(descriptor);
}

// QTcpServer does not see that descriptors ran out once an accept(2) has had nothing to accept: its
// engine keeps that first error, and the loop would spin.
bool Listener::eventFilter(QObject* notifier, QEvent* event)
{
    if (event->type() == QEvent::SockAct && ++m_inVain > maxInVain) {
        pause(errorFromErrno(EMFILE, QStringLiteral("accept")));
        return true;
    }
    return QTcpServer::eventFilter(notifier, event);
}

void Listener::pause(const Error& error)
{
    m_inVain = 0;
    pauseAccepting();
    m_retry.start();
    if (m_isPaused)
        return;
    m_isPaused = true;
    emit paused(error);
}
