// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessiontools.h"

#include <QProcess>
#include <QRegularExpression>

/// What ss(8) lists of the sockets that `filter` is of.
inline QString bySs(const QString& filter, const QString& kind = QStringLiteral("-tanH"))
{
    QProcess ss;
    ss.start(QStringLiteral("ss"), QStringList {kind} + filter.split(u' '));
    return ss.waitForFinished() ? QString::fromLatin1(ss.readAllStandardOutput()).simplified()
                                : QStringLiteral("ss did not run");
}

/// A session whose first connection is looked at, and what the kernel says of it.
class WatchedSession
{
protected:
    static constexpr ConnectionId first {1};

    void start()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_session = std::make_unique<Session>(Session::Options {});
    }
    void watch(std::vector<ConnectionId> connections)
    {
        m_session->post(Commands::WatchKernel {std::move(connections)});
    }
    /// As it stands in the capture: the last one that the kernel said.
    [[nodiscard]] TcpState state() const
    {
        const StateStep now = SessionTools::factsOf(*m_session, first).path.now();
        return now.isSeen ? now.state : TcpState::Unknown;
    }
    [[nodiscard]] const MeasuredConnection* measured() const
    {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->measuredOf(first);
    }
    [[nodiscard]] const InspectedSocket* inspected() const
    {
        m_snapshot = m_session->snapshot();
        return m_snapshot->capture->now->inspectedOf(first);
    }

    std::unique_ptr<Session> m_session;
    mutable AnalysisSnapshotPtr m_snapshot; // which what was found last lives in
};
