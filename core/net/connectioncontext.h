// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/capture/capturewriter.h"
#include "core/net/filereader.h"
#include "core/net/kernelsockets.h"
#include "core/net/sendqueue.h"
#include "core/net/sendround.h"

#include <QByteArray>
#include <QSet>

/// What all connections of an I/O thread share. Outlives them. I/O thread.
class ConnectionContext
{
public:
    ConnectionContext(CaptureWriter& captureWriter, const Limits& bounds);

    void setLimits(const Limits& bounds);

    /// The number of what is read now, and of what answers it: it counts up.
    [[nodiscard]] Cause nextReadCause();

    CaptureWriter& capture;
    Limits limits;
    QByteArray readBuffer; ///< one for all: reading is synchronous
    QByteArray writeBuffer; ///< likewise, for what is written together
    SendBudget budget; ///< of all that waits to be sent
    SendRound round; ///< of what many peers get
    FileReader files;
    Cause cause; ///< of what is sent now: the command, or the message that is being answered
    KernelSockets kernel;
    QSet<ConnectionId> waiting; ///< connections that wait for something (ConnectionNow)
    bool isWaitingChanged = false; ///< since the table of what waits was made
    bool isStateChanged = false; ///< of any connection, since the kernel was asked

private:
    quint32 m_lastReadCause = 0;
};

/// What is sent while it lives has this cause.
class CauseScope
{
public:
    CauseScope(ConnectionContext& context, Cause cause)
        : m_context(context)
        , m_previous(std::exchange(context.cause, cause))
    {
    }
    ~CauseScope() { m_context.cause = m_previous; }
    Q_DISABLE_COPY_MOVE(CauseScope)

private:
    ConnectionContext& m_context;
    const Cause m_previous;
};
