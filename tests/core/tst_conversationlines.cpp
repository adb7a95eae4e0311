// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversationlines.h"

#include "core/analysis/analyzer.h"
#include "tests/support/handmadecapture.h"
#include "tests/support/smalllimits.h"

#include <QRegularExpression>
#include <QTest>

namespace {

constexpr Cause command {Cause::firstCommand};
constexpr Cause nextCommand {Cause::firstCommand + 1};

/// First message and count of each line.
using Lines = QList<std::pair<qint64, int>>;

Lines linesOf(const ConversationSnapshot& snapshot)
{
    Lines lines;
    for (qint64 position = snapshot.first; position < snapshot.end(); ++position)
        lines.append({snapshot.line(position).first(), int(snapshot.line(position).count())});
    return lines;
}

/// A capture, what was found in it, and the lines of its first endpoint.
class Talk : public HandMadeCapture
{
public:
    explicit Talk(const Limits& limits = {})
        : m_analyzer(limits)
        , m_endpoint(openEndpoint(QStringLiteral("raw")))
        , m_lines({m_endpoint}, [] {})
    {
    }

    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    ConnectionId join() { return addConnection(m_endpoint); }
    void say(ConnectionId id, Direction direction, const QByteArray& bytes, Cause cause = {})
    {
        data(id, direction, bytes, false, cause);
    }
    ConversationSnapshotPtr lines()
    {
        while (!m_analyzer.advance(snapshot()))
            m_lines.update(m_analyzer.snapshot(0));
        m_lines.update(m_analyzer.snapshot(0));
        m_lines.waitUntilIdle();
        return m_lines.snapshot();
    }

private:
    Analyzer m_analyzer;
    EndpointId m_endpoint;
    ConversationLines m_lines;
};

} // namespace

class TestConversationLines : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyItsOwnEndpoint()
    {
        Talk talk;
        const ConnectionId ours = talk.join();
        const ConnectionId other = talk.addConnection(talk.openEndpoint(QStringLiteral("raw")));
        talk.say(other, Direction::In, "not for us");
        talk.say(ours, Direction::In, "for us");
        QCOMPARE(linesOf(*talk.lines()), (Lines {{0, 1}, {3, 1}}));
    }

    void oneConnectionAlone()
    {
        Talk talk;
        const ConnectionId one = talk.join();
        const ConnectionId other = talk.join();
        talk.say(one, Direction::Out, "to both", command);
        talk.say(other, Direction::Out, "to both", command);
        talk.say(other, Direction::In, "from the other");
        const ConversationSnapshotPtr all = talk.lines();
        QCOMPARE(linesOf(*all), (Lines {{0, 2}, {2, 2}, {4, 1}}));

        ConversationLines alone({talk.endpoint(), other}, [] {});
        alone.update(all->analysis);
        alone.waitUntilIdle();
        const ConversationSnapshotPtr lines = alone.snapshot();
        QCOMPARE(linesOf(*lines), (Lines {{1, 1}, {3, 1}, {4, 1}}));
        QCOMPARE(lines->positionOf(3), 1);
        QCOMPARE(lines->positionOf(2), -1); // said to the one
        QCOMPARE(lines->messagesOf(1, 10), (std::vector<qint64> {3}));
    }

    void grows()
    {
        Talk talk;
        const ConnectionId id = talk.join();
        talk.say(id, Direction::In, "a");
        QCOMPARE(linesOf(*talk.lines()), (Lines {{0, 1}, {1, 1}}));
        talk.say(id, Direction::Out, "b");
        QCOMPARE(linesOf(*talk.lines()), (Lines {{0, 1}, {1, 1}, {2, 1}}));
    }

    // A loss at the socket of all is told in the endpoint's conversation, and in no peer's.
    void lostAndToldAreLinesOfTheirOwn()
    {
        Talk talk;
        const ConnectionId id = talk.join();
        talk.event(RecordKind::EndpointLost, talk.endpoint().value);
        talk.event(RecordKind::ConnectionLost, id.value);
        talk.event(RecordKind::PeerFinished, id.value);
        talk.event(RecordKind::ErrorTold, id.value);
        talk.event(RecordKind::EndpointLost, talk.openEndpoint(QStringLiteral("raw")).value);
        const ConversationSnapshotPtr all = talk.lines();
        QCOMPARE(linesOf(*all), (Lines {{0, 1}, {1, 2}, {3, 1}, {4, 1}}));
        QCOMPARE(all->messagesOf(1, 10), (std::vector<qint64> {1, 2}));
        QCOMPARE(all->positionOf(2), 1);
        QCOMPARE(all->positionOf(3), 2);
        QCOMPARE(all->positionOf(5), -1);

        ConversationLines alone({talk.endpoint(), id}, [] {});
        alone.update(all->analysis);
        alone.waitUntilIdle();
        QCOMPARE(linesOf(*alone.snapshot()), (Lines {{0, 1}, {2, 1}, {3, 1}, {4, 1}}));
    }

    void saidToManyIsOneLine()
    {
        Talk talk;
        const std::array peers {talk.join(), talk.join(), talk.join()};
        for (const ConnectionId peer : peers)
            talk.say(peer, Direction::Out, "hello", command);
        for (const ConnectionId peer : peers)
            talk.say(peer, Direction::Out, "hello", nextCommand);
        const ConversationSnapshotPtr lines = talk.lines();
        QCOMPARE(linesOf(*lines), (Lines {{0, 3}, {3, 3}, {6, 3}}));
        QCOMPARE(lines->messagesOf(1, 10), (std::vector<qint64> {3, 4, 5}));
        QCOMPARE(lines->messagesOf(1, 2), (std::vector<qint64> {3, 4}));
        for (const qint64 message : {3, 4, 5})
            QCOMPARE(lines->positionOf(message), 1);
        QCOMPARE(lines->positionOf(2), 0);
    }

    /// Answers may come before the last one has got it.
    void countsThoughOthersSpeakInBetween()
    {
        Talk talk;
        const ConnectionId one = talk.join();
        const ConnectionId other = talk.join();
        talk.say(one, Direction::Out, "hello", command);
        talk.say(one, Direction::In, "oh");
        talk.say(other, Direction::Out, "hello", command);
        const ConversationSnapshotPtr lines = talk.lines();
        QCOMPARE(linesOf(*lines), (Lines {{0, 2}, {2, 2}, {3, 1}}));
        QCOMPARE(lines->positionOf(4), 1);
    }

    /// What one command says in several messages is as many lines.
    void eachMessageOfACauseIsALine()
    {
        Talk talk;
        for (const ConnectionId peer : {talk.join(), talk.join(), talk.join()}) {
            talk.say(peer, Direction::Out, "one", command);
            talk.say(peer, Direction::Out, "two", command);
        }
        QCOMPARE(linesOf(*talk.lines()), (Lines {{0, 3}, {3, 3}, {4, 3}}));
    }

    /// As in captures of other programs.
    void withoutACauseEachIsALine()
    {
        Talk talk;
        for (const ConnectionId peer : {talk.join(), talk.join()})
            talk.say(peer, Direction::Out, "one");
        QCOMPARE(linesOf(*talk.lines()), (Lines {{0, 2}, {2, 1}, {3, 1}}));
    }

    void changesOfStateFold()
    {
        Talk talk;
        const ConnectionId id = talk.join();
        talk.join();
        talk.say(id, Direction::In, "a");
        talk.join();
        const ConversationSnapshotPtr lines = talk.lines();
        QCOMPARE(linesOf(*lines), (Lines {{0, 2}, {2, 1}, {3, 1}}));
        QCOMPARE(lines->messagesOf(0, 10), (std::vector<qint64> {0, 1}));
        QCOMPARE(lines->positionOf(1), 0);
        QCOMPARE(lines->positionOf(3), 2);
        QCOMPARE(lines->positionOf(4), -1);
    }

    void linesAreSealed()
    {
        Talk talk;
        const ConnectionId id = talk.join();
        for (int i = 0; i < 20'000; ++i)
            talk.say(id, Direction::In, "x");
        const ConversationSnapshotPtr lines = talk.lines();
        QCOMPARE(lines->size(), 20'001);
        QVERIFY(lines->open.size() <= 64);
        for (const qint64 message : {0, 1, 8191, 8192, 19'999, 20'000})
            QCOMPARE(lines->positionOf(message), message);
    }

    void rowsGivenUpAreLeftOut()
    {
        Talk talk(rowLimit(8192));
        const ConnectionId id = talk.join();
        qint64 before = 0;
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 8192; ++i)
                talk.say(id, Direction::In, "x");
            const ConversationSnapshotPtr lines = talk.lines();
            QVERIFY(lines->first >= before);
            before = lines->first;
        }
        const ConversationSnapshotPtr lines = talk.lines();
        QVERIFY(lines->first > 0);
        QCOMPARE(lines->line(lines->first).first(), lines->analysis->messages.first());
        QCOMPARE(lines->examined, lines->analysis->messages.end());
    }
};

QTEST_GUILESS_MAIN(TestConversationLines)
#include "tst_conversationlines.moc"
