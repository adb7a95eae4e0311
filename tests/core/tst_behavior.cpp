// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationrequest.h"
#include "core/framing/headercontent/headercontent.h"
#include "tests/core/recordingactions.h"

#include <QTest>

class tst_Behavior : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void names();
    void manual();
    void echo();
    void echoOnce();
    void discard();
    void reply_data();
    void reply();
    void replyOnce();
    void replyClosesLostStream_data();
    void replyClosesLostStream();
    void peerFinished();
};

void tst_Behavior::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_Behavior::names()
{
    QCOMPARE(behaviorNames().join(u' '),
        QStringLiteral("manual echo reply application discard rules chat chat-client"));
    for (const QString& name : behaviorNames())
        QCOMPARE(behaviorName(*behaviorKind(name)), name);
    const auto unknown = behaviorKind(QStringLiteral("Echo"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
    QVERIFY(unknown.error().detail.contains(QStringLiteral("\"Echo\"")));
}

void tst_Behavior::manual()
{
    QVERIFY(!makeBehavior({}));
}

void tst_Behavior::echo()
{
    QByteArray stream("\0\xFF\r\n", 4);
    stream = stream.repeated(10'000);
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Echo;
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(spec, stream, split);
        QCOMPARE(actions.sent, stream);
        QCOMPARE(actions.closed, 0);
    }
}

void tst_Behavior::echoOnce()
{
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Echo;
    spec.closeAfterAnswer = true;
    const auto actions = actionsOf(spec, "abc", allSplits()[1]);
    QCOMPARE(actions.sent, QByteArray("a"));
    QCOMPARE(actions.closed, 1);
    QVERIFY(actions.sentLate.isEmpty());
}

void tst_Behavior::discard()
{
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Discard;
    const auto actions = actionsOf(spec, "abc", allSplits()[1]);
    QVERIFY(actions.sent.isEmpty());
    QCOMPARE(actions.closed, 0);
}

void tst_Behavior::reply_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("answers");
    const QByteArray faulty = HeaderContent::encode({});
    const QByteArray sound = applicationRequest(QStringLiteral("search"), QStringLiteral("x"));
    QTest::newRow("lines") << QStringLiteral("lines") << QByteArray("a\n\nb\r\nc") << 3;
    QTest::newRow("lines, one too long")
        << QStringLiteral("lines:limit=2") << QByteArray("a\nabc\nb\n") << 2;
    QTest::newRow("messages, one with a fault in its content")
        << QStringLiteral("header-content") << QByteArray(sound + faulty + sound) << 3;
    QTest::newRow("message cut short") << QStringLiteral("header-content") << sound.chopped(1) << 0;
}

void tst_Behavior::reply()
{
    QFETCH(QString, framing);
    QFETCH(QByteArray, stream);
    QFETCH(int, answers);
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Reply;
    spec.reply = QByteArray("welcome\0", 8);
    spec.framing = FramingSpec::parse(framing).value();
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(spec, stream, split);
        QCOMPARE(actions.sent, spec.reply.repeated(answers));
        QCOMPARE(actions.closed, 0);
    }
}

void tst_Behavior::replyOnce()
{
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Reply;
    spec.reply = "hi";
    spec.framing.name = QStringLiteral("lines");
    spec.closeAfterAnswer = true;
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(spec, "a\nb\nc\n", split);
        QCOMPARE(actions.sent, QByteArray("hi"));
        QCOMPARE(actions.closed, 1);
        QVERIFY(actions.sentLate.isEmpty());
    }
}

void tst_Behavior::replyClosesLostStream_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArray>("stream");
    const QByteArray sound = applicationRequest(QStringLiteral("search"), QStringLiteral("x"));
    QTest::newRow("for good") << QStringLiteral("header-content")
                              << QByteArray(sound + QByteArray(2, 0) + sound);
    QTest::newRow("found again") << QStringLiteral("content-length")
                                 << QByteArray("GET / HTTP/1.1\n\nx y\nGET / HTTP/1.1\n\n");
}

void tst_Behavior::replyClosesLostStream()
{
    QFETCH(QString, framing);
    QFETCH(QByteArray, stream);
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Reply;
    spec.reply = "hi";
    spec.framing.name = framing;
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(spec, stream, split);
        QCOMPARE(actions.sent, QByteArray("hi"));
        QCOMPARE(actions.closed, 1);
    }
}

void tst_Behavior::peerFinished()
{
    // Those that answer each connection for itself.
    for (const QString& name : behaviorNames().sliced(1, 5)) {
        RecordingActions actions;
        BehaviorSpec spec;
        spec.kind = *behaviorKind(name);
        const auto behavior = makeBehavior(spec);
        behavior->peerFinished(actions);
        for (const Answer& answer : actions.answers)
            actions.closed += answer.then == AfterAnswer::Close ? 1 : 0;
        QCOMPARE(actions.closed, 1);
    }
}

QTEST_GUILESS_MAIN(tst_Behavior)
#include "tst_behavior.moc"
