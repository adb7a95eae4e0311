// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/endstate.h"

#include <QRegularExpression>
#include <QTest>

class TestEndState : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void begins()
    {
        QCOMPARE(EndStates::atFirst(Role::Client).state, TcpState::SynSent);
        QCOMPARE(EndStates::atFirst(Role::Server).state, TcpState::Listen);
        QVERIFY(!EndStates::atFirst(Role::Client).isKernels);
    }

    void follows_data()
    {
        using enum StateChange;
        QTest::addColumn<TcpState>("before");
        QTest::addColumn<StateChange>("change");
        QTest::addColumn<EndReason>("reason");
        QTest::addColumn<TcpState>("after");
        const auto row = [](const char* name, TcpState before, StateChange change, TcpState after,
                             EndReason reason = EndReason::None) {
            QTest::newRow(name) << before << change << reason << after;
        };
        row("handshake", TcpState::SynSent, Connected, TcpState::Established);
        row("accepted", TcpState::Listen, Connected, TcpState::Established);
        row("our FIN first", TcpState::Established, Finished, TcpState::FinWait1);
        row("our FIN second", TcpState::CloseWait, Finished, TcpState::LastAck);
        row("the peer's FIN first", TcpState::Established, PeerFinished, TcpState::CloseWait);
        row("the peer's FIN acknowledges", TcpState::FinWait1, PeerFinished, TcpState::TimeWait);
        row("the peer's FIN second", TcpState::FinWait2, PeerFinished, TcpState::TimeWait);
        row("closed first", TcpState::TimeWait, Ended, TcpState::TimeWait, EndReason::ClosedByUs);
        row("both closed", TcpState::Closing, Ended, TcpState::TimeWait, EndReason::ClosedByUs);
        row("closed second", TcpState::LastAck, Ended, TcpState::Closed, EndReason::ClosedByPeer);
        row("reset", TcpState::Established, Ended, TcpState::Closed, EndReason::ResetByPeer);
        row("refused", TcpState::SynSent, Ended, TcpState::Closed, EndReason::Refused);
        row("given up", TcpState::SynSent, Ended, TcpState::Closed, EndReason::ClosedByUs);
        row("a note", TcpState::Established, Note, TcpState::Established);
    }
    void follows()
    {
        QFETCH(TcpState, before);
        QFETCH(StateChange, change);
        QFETCH(EndReason, reason);
        QFETCH(TcpState, after);
        const EndState state = EndStates::after({before, true}, {change, reason, {}});
        QCOMPARE(state.state, after);
        QCOMPARE(state.isKernels, change == StateChange::Note);
    }

    void kernelsWordCounts()
    {
        const EndState after = EndStates::after({TcpState::Established, true},
            {StateChange::Finished, EndReason::None, TcpState::FinWait2});
        QCOMPARE(after, (EndState {TcpState::FinWait2, true}));
        QCOMPARE(EndStates::after({TcpState::FinWait1, true},
                     {StateChange::PeerFinished, {}, TcpState::Closing}),
            (EndState {TcpState::Closing, true})); // both at once
        // What a descriptor says of TIME-WAIT.
        const EndState gone
            = EndStates::after(after, {StateChange::PeerFinished, {}, TcpState::Closed});
        QCOMPARE(gone, (EndState {TcpState::TimeWait, false}));
    }

    void peerFollowsFromWhatOurKernelSays()
    {
        const EndState connected = EndStates::ofPeerAfter({}, {StateChange::Connected, {}, {}});
        QCOMPARE(connected, (EndState {TcpState::Established, false}));
        const EndState unknown
            = EndStates::ofPeerAfter(connected, {StateChange::Finished, {}, TcpState::FinWait1});
        QCOMPARE(unknown, connected); // it may not have come yet
        const EndState acknowledged
            = EndStates::ofPeerAfter(connected, {StateChange::Finished, {}, TcpState::FinWait2});
        QCOMPARE(acknowledged.state, TcpState::CloseWait);
        QCOMPARE(
            EndStates::ofPeerAfter(acknowledged, {StateChange::PeerFinished, {}, TcpState::Closed})
                .state,
            TcpState::Closed);
        QCOMPARE(
            EndStates::ofPeerAfter(connected, {StateChange::PeerFinished, {}, TcpState::CloseWait})
                .state,
            TcpState::FinWait2);
    }
};

QTEST_GUILESS_MAIN(TestEndState)
#include "tst_endstate.moc"
