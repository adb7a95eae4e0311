// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statepath.h"

#include <QTest>

using enum TcpState;

namespace {

/// "ESTABLISHED FIN-WAIT-1? FIN-WAIT-2": a question mark behind those that were not seen.
QString textOf(const StatePath& path)
{
    QStringList words;
    for (const StateStep& step : path.steps())
        words << tcpStateName(step.state) + (step.isSeen ? QString() : QStringLiteral("?"));
    return words.join(u' ');
}

StatePath established(Role role)
{
    StatePath path;
    path.begin(role, 1);
    path.enter(Established, true, 2);
    return path;
}

}

class tst_StatePath : public QObject
{
    Q_OBJECT

private slots:
    void beginsAsTheRoleDoes();
    void fillsInWhatIsBetween();
    void mayHaveFinishedBeforeItWasAccepted();
    void seesWhatFollowedBefore();
    void leavesOutOldNews();
    void followsEventsAlone();
    void endsByAReset();
    void endsByAReset_data();
    void isGoneAfterTheLastAckAndTimeWait();
    void isAbortedWhereFigure5HasNoArrow();
    void neverIsLongerThanItsRoom();
};

void tst_StatePath::beginsAsTheRoleDoes()
{
    QCOMPARE(
        textOf(established(Role::Server)), QStringLiteral("LISTEN? SYN-RECEIVED? ESTABLISHED"));
    QCOMPARE(textOf(established(Role::Client)), QStringLiteral("CLOSED? SYN-SENT? ESTABLISHED"));
    QCOMPARE(StatePath().now().state, Unknown);
}

void tst_StatePath::fillsInWhatIsBetween()
{
    StatePath path = established(Role::Client);
    path.enter(FinWait2, true, 5);
    path.enter(TimeWait, true, 9);
    QCOMPARE(textOf(path),
        QStringLiteral("CLOSED? SYN-SENT? ESTABLISHED FIN-WAIT-1? FIN-WAIT-2 TIME-WAIT"));
    QCOMPARE(path.steps()[3].time, 5);
    QCOMPARE(path.now().time, 9);
}

void tst_StatePath::mayHaveFinishedBeforeItWasAccepted()
{
    StatePath path;
    path.begin(Role::Server, 1);
    path.enter(CloseWait, true, 2);
    QCOMPARE(textOf(path), QStringLiteral("LISTEN? SYN-RECEIVED? ESTABLISHED? CLOSE-WAIT"));
}

void tst_StatePath::seesWhatFollowedBefore()
{
    StatePath path = established(Role::Client);
    path.finished(3);
    QVERIFY(!path.now().isSeen);
    path.enter(FinWait1, true, 4);
    QVERIFY(path.now().isSeen);
    QCOMPARE(path.now().time, 3);
}

void tst_StatePath::leavesOutOldNews()
{
    StatePath path = established(Role::Server);
    path.enter(LastAck, true, 5);
    const StatePath before = path;
    path.enter(Established, true, 6);
    path.enter(CloseWait, true, 6);
    path.enter(TimeWait, true, 6);
    path.enter(Unknown, true, 6);
    QCOMPARE(path, before);
}

void tst_StatePath::followsEventsAlone()
{
    StatePath active = established(Role::Client);
    active.finished(3);
    active.peerFinished(4);
    QCOMPARE(textOf(active),
        QStringLiteral("CLOSED? SYN-SENT? ESTABLISHED FIN-WAIT-1? FIN-WAIT-2? TIME-WAIT?"));
    StatePath passive = established(Role::Server);
    passive.peerFinished(3);
    passive.finished(4);
    QCOMPARE(
        textOf(passive), QStringLiteral("LISTEN? SYN-RECEIVED? ESTABLISHED CLOSE-WAIT? LAST-ACK?"));
}

void tst_StatePath::endsByAReset_data()
{
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<QString>("way");
    QTest::newRow("refused") << EndReason::Refused << QStringLiteral("CLOSED? SYN-SENT? CLOSED?");
    QTest::newRow("timed out") << EndReason::TimedOut
                               << QStringLiteral("CLOSED? SYN-SENT? CLOSED?");
    QTest::newRow("no such host") << EndReason::HostNotFound << QStringLiteral("CLOSED?");
    QTest::newRow("no descriptor") << EndReason::Limit << QStringLiteral("CLOSED?");
}

void tst_StatePath::endsByAReset()
{
    QFETCH(const EndReason, reason);
    StatePath path;
    path.begin(Role::Client, 1);
    path.ended(reason, 2);
    QTEST(textOf(path), "way");

    StatePath live = established(Role::Client);
    live.ended(EndReason::ResetByPeer, 3);
    QCOMPARE(textOf(live), QStringLiteral("CLOSED? SYN-SENT? ESTABLISHED CLOSED?"));
    QVERIFY(live.isAborted());
}

void tst_StatePath::isGoneAfterTheLastAckAndTimeWait()
{
    for (const TcpState last : {LastAck, TimeWait}) {
        StatePath path = established(Role::Client);
        path.enter(last, true, 3);
        path.ended(EndReason::ClosedByUs, 3);
        QCOMPARE(path.now().state, last);
        path.enter(Closed, true, 4);
        QCOMPARE(path.now(), (StateStep {4, Closed, true}));
        QVERIFY(!path.isAborted());
    }
}

void tst_StatePath::isAbortedWhereFigure5HasNoArrow()
{
    for (const TcpState last : {Established, FinWait1, FinWait2, CloseWait, Closing}) {
        StatePath path = established(Role::Client);
        path.enter(last, true, 3);
        path.enter(Closed, true, 4);
        QCOMPARE(path.now().state, Closed);
        QVERIFY(path.isAborted());
    }
}

void tst_StatePath::neverIsLongerThanItsRoom()
{
    for (const TcpState last : {FinWait2, Closing}) {
        StatePath path;
        path.begin(Role::Server, 1);
        for (const TcpState state : {SynReceived, Established, FinWait1, last, TimeWait, Closed})
            path.enter(state, true, 2);
        QCOMPARE(path.steps().size(), 7U);
        QCOMPARE(path.now().state, Closed);
    }
}

QTEST_APPLESS_MAIN(tst_StatePath)
#include "tst_statepath.moc"
