// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/endstate.h"

#include <QRegularExpression>
#include <QTest>

class TestEndState : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void peerFollowsFromWhatOurKernelSays()
    {
        const EndState connected = peerStateAfter({}, {StateChange::Connected, {}, {}});
        QCOMPARE(connected, (EndState {TcpState::Established, false}));
        const EndState unknown
            = peerStateAfter(connected, {StateChange::Finished, {}, TcpState::FinWait1});
        QCOMPARE(unknown, connected); // it may not have come yet
        const EndState acknowledged
            = peerStateAfter(connected, {StateChange::Finished, {}, TcpState::FinWait2});
        QCOMPARE(acknowledged.state, TcpState::CloseWait);
        QCOMPARE(
            peerStateAfter(acknowledged, {StateChange::PeerFinished, {}, TcpState::Closed}).state,
            TcpState::Closed);
        QCOMPARE(
            peerStateAfter(connected, {StateChange::PeerFinished, {}, TcpState::CloseWait}).state,
            TcpState::FinWait2);
    }
};

QTEST_GUILESS_MAIN(TestEndState)
#include "tst_endstate.moc"
