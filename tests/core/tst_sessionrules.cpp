// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionTools;
using namespace std::chrono_literals;

namespace {

constexpr ConnectionId first {1};

ReplyRule rule(const char* pattern, const QString& reply, std::chrono::milliseconds delay = 0ms,
    AfterAnswer then = AfterAnswer::GoOn)
{
    ReplyRule made;
    made.match.pattern = QString::fromLatin1(pattern);
    made.reply.text = reply;
    made.delay = delay;
    made.then = then;
    return made;
}

ReplyRule rule(const char* pattern, const char* reply, std::chrono::milliseconds delay = 0ms,
    AfterAnswer then = AfterAnswer::GoOn)
{
    return rule(pattern, QString::fromLatin1(reply), delay, then);
}

ReplyRule fileRule(const char* pattern, const QString& path)
{
    ReplyRule made = rule(pattern, path);
    made.reply.kind = ReplyText::Kind::File;
    return made;
}

EndpointConfig configOf(const ReplyRuleList& rules)
{
    EndpointConfig config = serverConfig(BehaviorSpec::Kind::Rules);
    config.framing.name = QStringLiteral("lines");
    config.behavior.framing = config.framing;
    config.behavior.rules = ReplyRules::make(rules).value();
    return config;
}

QString writtenFile(const QTemporaryDir& folder, const QByteArray& contents)
{
    QFile file(folder.filePath(QStringLiteral("reply.bin")));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

}

class tst_SessionRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersKeepTheirOrder();
    void delayIsFromTheMessage();
    void halfClosedPeerGetsItsDelayedAnswers();
    void closesOrResetsOnceAllIsSent_data();
    void closesOrResetsOnceAllIsSent();
    void connectionThatEndsDropsWhatWaits();
    void stopDoesNotWaitForDelays();
    void filesAreStreamedInOrder();
    void missingFileIsTold();
    void rulesChangeOnLiveConnections();
    void settingsOfAnotherKindAreIgnored();
    void answersOfTheApplicationChange();
    void waitingAnswersStopTheReading();
};

void tst_SessionRules::answersKeepTheirOrder()
{
    Session session({});
    const quint16 port = startServer(session,
        configOf({rule("slow", "s${counter} ", 150ms), rule("middle", "m${counter} ", 50ms),
            rule("", "q${counter} ")}));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("slow\nquick\nmiddle\nquick\nslow\nquick\n"));
    const QByteArray wanted = "s1 q1 m1 q2 s2 q3 ";
    QCOMPARE(peer.receive(wanted.size()), wanted);
}

void tst_SessionRules::delayIsFromTheMessage()
{
    Session session({});
    const quint16 port = startServer(session, configOf({rule("", "x", 300ms)}));
    RawPeer peer = RawPeer::connectTo(port);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(peer.send(QByteArray("a\n").repeated(10)));
    QCOMPARE(peer.receive(10), QByteArray(10, 'x'));
    QVERIFY2(timer.elapsed() >= 299, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 2'500, qPrintable(QString::number(timer.elapsed()))); // no sum
}

void tst_SessionRules::halfClosedPeerGetsItsDelayedAnswers()
{
    Session session({});
    const quint16 port
        = startServer(session, configOf({rule("slow", "late", 200ms), rule("", "now")}));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("slow\nx\n"));
    peer.finish();
    bool wasReset = true;
    QCOMPARE(peer.receiveAll(&wasReset), QByteArray("latenow"));
    QVERIFY(!wasReset);
    QVERIFY(waitForState(session, first, ConnectionState::Ended));
    QCOMPARE(factsOf(session, first).reason, EndReason::ClosedByPeer);
}

void tst_SessionRules::closesOrResetsOnceAllIsSent_data()
{
    QTest::addColumn<int>("then");
    QTest::addColumn<int>("delay"); // milliseconds
    QTest::addColumn<bool>("isReset");
    QTest::newRow("close") << int(AfterAnswer::Close) << 0 << false;
    QTest::newRow("close, delayed") << int(AfterAnswer::Close) << 50 << false;
    QTest::newRow("reset") << int(AfterAnswer::Reset) << 0 << true;
    QTest::newRow("reset, delayed") << int(AfterAnswer::Reset) << 50 << true;
}

void tst_SessionRules::closesOrResetsOnceAllIsSent()
{
    QFETCH(int, then);
    QFETCH(int, delay);
    QFETCH(bool, isReset);
    Session session({});
    const quint16 port = startServer(session,
        configOf({rule("bye", "goodbye", std::chrono::milliseconds(delay), AfterAnswer(then)),
            rule("", "hi ")}));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("a\n"));
    QCOMPARE(peer.receive(3), QByteArray("hi "));
    QVERIFY(peer.send("bye\nignored\n"));
    bool wasReset = false;
    QCOMPARE(peer.receiveAll(&wasReset), QByteArray("goodbye"));
    QCOMPARE(wasReset, isReset);
    peer.close();
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* facts = snapshot.connections.find(first);
        return facts && facts->reason != EndReason::None;
    }));
    QCOMPARE(
        factsOf(session, first).reason, isReset ? EndReason::ResetByUs : EndReason::ClosedByUs);
}

void tst_SessionRules::connectionThatEndsDropsWhatWaits()
{
    Session session({});
    const quint16 port
        = startServer(session, configOf({rule("slow", "never", 1h), rule("", "hi")}));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("now\nslow\n"));
    QCOMPARE(peer.receive(2), QByteArray("hi"));
    peer.reset();
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* facts = snapshot.connections.find(first);
        return facts && facts->reason == EndReason::ResetByPeer;
    }));
    // The server goes on.
    RawPeer other = RawPeer::connectTo(port);
    QVERIFY(other.send("now\n"));
    QCOMPARE(other.receive(2), QByteArray("hi"));
}

void tst_SessionRules::stopDoesNotWaitForDelays()
{
    Session session({});
    EndpointId id;
    const quint16 port
        = startServer(session, configOf({rule("slow", "never", 1h), rule("", "hi")}), &id);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("now\nslow\n"));
    QCOMPARE(peer.receive(2), QByteArray("hi"));
    session.post(Commands::StopEndpoint {id});
    QCOMPARE(peer.receiveAll(), QByteArray());
}

void tst_SessionRules::filesAreStreamedInOrder()
{
    const QTemporaryDir folder;
    const QByteArray contents = QByteArray("0123456789abcdef").repeated(400'000); // 6.4 MB
    const QString path = writtenFile(folder, contents);
    Session session({});
    const quint16 port = startServer(session,
        configOf(
            {fileRule("file", path), rule("bye", "bye", 0ms, AfterAnswer::Close), rule("", "hi")}));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("a\nfile\nb\nfile\nc\nbye\n"));
    QCOMPARE(peer.receiveAll(), "hi" + contents + "hi" + contents + "hibye");
}

void tst_SessionRules::missingFileIsTold()
{
    const QTemporaryDir folder;
    const QString path = writtenFile(folder, "x");
    Session session({});
    const QSignalSpy failed(&session, &Session::failed);
    EndpointId id;
    const quint16 port
        = startServer(session, configOf({fileRule("file", path), rule("", "hi")}), &id);
    QVERIFY(QFile::remove(path));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("file\na\n"));
    QCOMPARE(peer.receive(2), QByteArray("hi"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().endpoint, id);
    QCOMPARE(failed.at(0).at(0).value<Failure>().error.code, ErrorCode::CannotRead);
}

void tst_SessionRules::rulesChangeOnLiveConnections()
{
    Session session({});
    EndpointConfig config = configOf({rule("", "old ${counter}")});
    EndpointId id;
    const quint16 port = startServer(session, config, &id);
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("a\n"));
    QCOMPARE(peer.receive(5), QByteArray("old 1"));

    BehaviorSpec changed = config.behavior;
    changed.rules = ReplyRules::make(
        {rule("new", "new ${counter}"), rule("", "old ${counter}")}, config.behavior.rules)
                        .value();
    session.post(Commands::ChangeBehavior {id, changed});
    QVERIFY(QTest::qWaitFor(
        [&] { return peer.send("new\n") && peer.receive(5).startsWith("new"); }, patience));
    QVERIFY(peer.send("a\n"));
    const QByteArray answer = peer.receive(5);
    QVERIFY2(answer.startsWith("old") && answer != "old 1", answer.constData());

    RawPeer later = RawPeer::connectTo(port); // connections to come have the new rules, too
    QVERIFY(later.send("new\n"));
    QCOMPARE(later.receive(5), QByteArray("new 2"));
    QCOMPARE(changed.rules->rules()[0]->count().matches, 2);
}

void tst_SessionRules::settingsOfAnotherKindAreIgnored()
{
    Session session({});
    EndpointConfig config = configOf({rule("", "rules")});
    EndpointId id;
    const quint16 port = startServer(session, config, &id);
    BehaviorSpec other = config.behavior;
    other.kind = BehaviorSpec::Kind::Echo;
    session.post(Commands::ChangeBehavior {id, other});
    other = config.behavior;
    other.framing.name = QStringLiteral("raw");
    session.post(Commands::ChangeBehavior {id, other});
    session.post(Commands::ChangeBehavior {{id.value + 1}, config.behavior}); // nobody
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("half "));
    QVERIFY(peer.send("line\n"));
    QCOMPARE(peer.receive(5), QByteArray("rules"));
}

void tst_SessionRules::answersOfTheApplicationChange()
{
    Session session({});
    EndpointConfig config = serverConfig(BehaviorSpec::Kind::Application);
    EndpointId id;
    const quint16 port = startServer(session, config, &id);
    config.behavior.answers.insert(QStringLiteral("q"), QStringLiteral("found"));
    session.post(Commands::ChangeBehavior {id, config.behavior});
    RawPeer peer = RawPeer::connectTo(port);
    const QByteArray content = R"({"action": "search", "value": "q"})";
    const QByteArray header = R"({"byteorder":"little","content-type":"text/json",)"
                              R"("content-encoding":"utf-8","content-length":)"
        + QByteArray::number(content.size()) + '}';
    QVERIFY(peer.send(QByteArray(1, 0) + char(header.size()) + header + content));
    peer.finish();
    QVERIFY(peer.receiveAll().endsWith(R"({"result": "found"})"));
}

void tst_SessionRules::waitingAnswersStopTheReading()
{
    Session::Options options;
    options.limits.readChunk = 4 * 1024;
    options.limits.queueHighWater = 64 * 1024;
    options.limits.queueLowWater = 16 * 1024;
    Session session(options);
    constexpr int messages = 50'000;
    const quint16 port = startServer(session,
        configOf(
            {rule("slow", "s", 300ms), rule("last", "l", 0ms, AfterAnswer::Close), rule("", "q")}));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(peer.send("slow\n"));
    QVERIFY(peer.send(QByteArray("a\n").repeated(messages)));
    QVERIFY(peer.send("last\n"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionFacts* facts = snapshot.connections.find(first);
        return facts && facts->bytesIn > 0;
    }));
    QCOMPARE_LT(factsOf(session, first).bytesIn, messages); // half of it at most
    QCOMPARE(peer.receiveAll(), 's' + QByteArray(messages, 'q') + 'l');
    QCOMPARE(factsOf(session, first).refusedBytes, 0);
}

QTEST_GUILESS_MAIN(tst_SessionRules)
#include "tst_sessionrules.moc"
