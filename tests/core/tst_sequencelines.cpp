// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/sequencelines.h"

#include "core/analysis/analyzer.h"
#include "tests/support/handmadecapture.h"
#include "tests/support/smalllimits.h"

#include <QRegularExpression>
#include <QTest>

namespace {

constexpr std::size_t client = 0;
constexpr std::size_t server = 1;

/// A client of ours and the end of a server of ours that it is connected to.
class Pair : public HandMadeCapture
{
public:
    explicit Pair(const Limits& limits = {})
        : m_analyzer(limits)
    {
        m_server = openEndpoint(QStringLiteral("raw"));
        event(RecordKind::EndpointListening, m_server.value);
        m_client = openEndpoint(QStringLiteral("raw"), Role::Client);
        asking = openConnection(m_client, Role::Client);
        HandMadeCapture::connect(asking);
        accepted = openConnection(m_server);
        HandMadeCapture::connect(accepted, asking);
    }

    void ask(const QByteArray& bytes)
    {
        data(asking, Direction::Out, bytes);
        receivePaired(accepted, asking, quint32(bytes.size()));
    }
    AnalysisSnapshotPtr analyzed()
    {
        while (!m_analyzer.advance(snapshot()))
            static_cast<void>(m_analyzer.snapshot(0));
        return m_analyzer.snapshot(0);
    }

    ConnectionId asking;
    ConnectionId accepted;

private:
    Analyzer m_analyzer;
    EndpointId m_server;
    EndpointId m_client;
};

SequenceSnapshotPtr linesOf(SequenceLines& lines, const AnalysisSnapshotPtr& analysis)
{
    lines.update(analysis);
    lines.waitUntilIdle();
    return lines.snapshot();
}

SequenceSnapshotPtr linesOf(const SequenceOf& whose, const AnalysisSnapshotPtr& analysis)
{
    SequenceLines lines(whose, [] {});
    return linesOf(lines, analysis);
}

/// How many items each line has.
QList<quint32> countsOf(const SequenceSnapshot& lines)
{
    QList<quint32> counts;
    for (qint64 position = lines.first; position < lines.end(); ++position)
        counts << lines.line(position).count;
    return counts;
}

/// "opened →", "row 4 →7" or "row 4 ←": what each item is, which way it goes and where it came.
QStringList wordsOf(const SequenceSnapshot& lines)
{
    QStringList words;
    for (qint64 index = lines.items.first(); index < lines.items.end(); ++index) {
        const SequenceItem& item = lines.items[index];
        QString text = item.kind == SequenceItem::Kind::Listening ? QStringLiteral("listening")
            : item.kind == SequenceItem::Kind::Opened             ? QStringLiteral("opened")
                                                      : QStringLiteral("row %1").arg(item.row);
        text += item.from == End::Client ? u'>' : u'<';
        if (const Message* const arrival = lines.arrival(item))
            text += QStringLiteral(" came %1").arg(arrival->time - lines.timeOf(item));
        words << text + (lines.isReceivedOnly(item) ? QStringLiteral(" received") : QString());
    }
    return words;
}

QStringList statesOf(const SequenceSnapshot& lines, std::size_t end)
{
    QStringList states;
    for (const StateSpan& span : lines.states.at(0).at(end))
        states << tcpStateName(span.state.state) + (span.state.isKernels ? u"!" : u"");
    return states;
}

} // namespace

class TestSequenceLines : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pairIsOneTrack()
    {
        Pair pair;
        pair.ask("hello");
        for (const ConnectionId id : {pair.asking, pair.accepted}) {
            const SequenceSnapshotPtr lines = linesOf({{id}}, pair.analyzed());
            QCOMPARE(lines->tracks.size(), 1U);
            QCOMPARE(lines->tracks[0].at(End::Client), pair.asking);
            QCOMPARE(lines->tracks[0].at(End::Server), pair.accepted);
            QCOMPARE(lines->tracks[0].own == End::Client, id == pair.asking);
            QCOMPARE(wordsOf(*lines),
                (QStringList {QStringLiteral("listening<"), QStringLiteral("opened>"),
                    QStringLiteral("row 0< received"), QStringLiteral("row 1<"),
                    QStringLiteral("row 2> came 1000000")}));
        }
        const SequenceSnapshotPtr both = linesOf({{pair.asking, pair.accepted}}, pair.analyzed());
        QCOMPARE(both->tracks.size(), 1U);
    }

    void ownEndAlone()
    {
        Pair pair;
        pair.ask("hello");
        const SequenceSnapshotPtr lines = linesOf({{pair.accepted}, false}, pair.analyzed());
        QVERIFY(!lines->tracks[0].isOurs(End::Client));
        QCOMPARE(wordsOf(*lines),
            (QStringList {QStringLiteral("listening<"), QStringLiteral("row 1> received"),
                QStringLiteral("row 3> received")}));
    }

    void readsAreMatchedByTheStream()
    {
        Pair pair;
        pair.data(pair.asking, Direction::Out, "two");
        pair.data(pair.asking, Direction::Out, "messages");
        pair.receivePaired(pair.accepted, pair.asking, 11);
        pair.data(pair.asking, Direction::Out, "in pieces");
        pair.receivePaired(pair.accepted, pair.asking, 5);
        pair.receivePaired(pair.accepted, pair.asking, 4);
        const SequenceSnapshotPtr lines = linesOf({{pair.asking}}, pair.analyzed());
        QCOMPARE(wordsOf(*lines).mid(4),
            (QStringList {QStringLiteral("row 2> came 2000000"),
                QStringLiteral("row 3> came 1000000"), QStringLiteral("row 5> came 2000000")}));
        QCOMPARE(lines->itemOf(4), 4); // the first of the two that it brought
        QCOMPARE(lines->itemOf(6), 6); // of which it is a piece
        QCOMPARE(lines->itemOf(7), 6);
    }

    void underWayIsNotKnownToHaveCome()
    {
        Pair pair;
        pair.data(pair.asking, Direction::Out, "unread");
        SequenceLines lines({{pair.asking}}, [] {});
        const SequenceSnapshotPtr before = linesOf(lines, pair.analyzed());
        QCOMPARE(before->arrival(before->items[4]), nullptr);
        pair.receivePaired(pair.accepted, pair.asking, 6);
        const SequenceSnapshotPtr after = linesOf(lines, pair.analyzed());
        QVERIFY(after->arrival(after->items[4]));
        QCOMPARE(before->arrival(before->items[4]), nullptr); // it is as it was
    }

    void finAndResetGoAcross()
    {
        Pair pair;
        pair.event(RecordKind::Finished, pair.asking.value);
        pair.event(RecordKind::PeerFinished, pair.accepted.value);
        pair.event(RecordKind::Ended, pair.accepted.value, EndReason::ResetByUs);
        pair.event(RecordKind::Ended, pair.asking.value, EndReason::ResetByPeer);
        const SequenceSnapshotPtr lines = linesOf({{pair.asking}}, pair.analyzed());
        QCOMPARE(wordsOf(*lines).mid(4),
            (QStringList {
                QStringLiteral("row 2> came 1000000"), QStringLiteral("row 4< came 1000000")}));
        QCOMPARE(lines->itemOf(5), 5);
    }

    void statesFollow()
    {
        Pair pair;
        pair.event(RecordKind::Finished, pair.asking.value);
        pair.event(RecordKind::PeerFinished, pair.accepted.value);
        pair.event(RecordKind::Finished, pair.accepted.value);
        pair.event(RecordKind::Ended, pair.accepted.value, EndReason::ClosedByPeer);
        pair.event(RecordKind::PeerFinished, pair.asking.value);
        pair.event(RecordKind::Ended, pair.asking.value, EndReason::ClosedByUs);
        const SequenceSnapshotPtr lines = linesOf({{pair.asking}}, pair.analyzed());
        QCOMPARE(statesOf(*lines, client),
            QStringLiteral("SYN-SENT ESTABLISHED FIN-WAIT-1 TIME-WAIT").split(u' '));
        QCOMPARE(statesOf(*lines, server),
            QStringLiteral("LISTEN ESTABLISHED CLOSE-WAIT LAST-ACK").split(u' '));
    }

    void runsFold()
    {
        Pair pair;
        SequenceLines lines({{pair.asking}}, [] {});
        for (int i = 0; i < 4; ++i)
            pair.ask("x");
        QCOMPARE(
            countsOf(*linesOf(lines, pair.analyzed())), (QList<quint32> {1, 1, 1, 1, 1, 1, 1, 1}));
        for (int i = 0; i < 6; ++i)
            pair.ask("x");
        const SequenceSnapshotPtr grown = linesOf(lines, pair.analyzed());
        QCOMPARE(countsOf(*grown), (QList<quint32> {1, 1, 1, 1, 1, 1, 1, 7}));
        QCOMPARE(grown->bytesOf(grown->last), 7);
        QCOMPARE(grown->positionOf(grown->itemOf(15)), 7);
        pair.data(pair.accepted, Direction::Out, "y");
        pair.ask("x");
        const SequenceSnapshotPtr more = linesOf(lines, pair.analyzed());
        QCOMPARE(countsOf(*more), (QList<quint32> {1, 1, 1, 1, 1, 1, 1, 7, 1, 1}));
    }

    void silenceEndsARun()
    {
        Pair pair;
        for (int i = 0; i < 5; ++i)
            pair.ask("x");
        pair.setTime(pair.time() + SequenceLines::silence);
        pair.ask("x");
        QCOMPARE(countsOf(*linesOf({{pair.asking}}, pair.analyzed())).mid(4),
            (QList<quint32> {1, 1, 1, 2, 1}));
    }

    void openedCaptureEqualsLive()
    {
        Pair pair;
        SequenceLines live({{pair.asking}}, [] {});
        for (int round = 0; round < 40; ++round) {
            for (int i = 0; i <= round % 7; ++i)
                pair.ask("question");
            pair.data(pair.accepted, Direction::Out, "answer");
            static_cast<void>(linesOf(live, pair.analyzed()));
        }
        pair.event(RecordKind::Ended, pair.asking.value, EndReason::ClosedByUs);
        const SequenceSnapshotPtr grown = linesOf(live, pair.analyzed());
        const SequenceSnapshotPtr opened = linesOf({{pair.asking}}, pair.analyzed());
        QCOMPARE(countsOf(*grown), countsOf(*opened));
        QCOMPARE(wordsOf(*grown), wordsOf(*opened));
        QVERIFY(grown->states == opened->states);
    }

    void severalConnections()
    {
        Pair pair;
        const EndpointId other = pair.openEndpoint(QStringLiteral("raw"));
        SequenceOf whose;
        for (std::size_t i = 0; i <= SequenceOf::mostTracks; ++i)
            whose.connections.push_back(pair.addConnection(other));
        pair.data(whose.connections[1], Direction::In, "a");
        const SequenceSnapshotPtr lines = linesOf(whose, pair.analyzed());
        QCOMPARE(lines->tracks.size(), SequenceOf::mostTracks);
        QCOMPARE(int(lines->items[lines->items.end() - 1].track), 1);
    }

    void whatWasGivenUpIsLeftOut()
    {
        Pair pair(rowLimit(10'000));
        SequenceLines lines({{pair.asking}}, [] {});
        SequenceSnapshotPtr snapshot;
        for (int round = 0; round < 8; ++round) {
            for (int i = 0; i < 3'000; ++i) {
                pair.ask("x");
                pair.data(pair.accepted, Direction::Out, "y");
                pair.receivePaired(pair.asking, pair.accepted, 1);
            }
            snapshot = linesOf(lines, pair.analyzed());
        }
        const qint64 first = snapshot->analysis->messages.first();
        QVERIFY(first > 0);
        QVERIFY(snapshot->first > 0);
        for (qint64 position = snapshot->first; position < snapshot->end(); ++position)
            QVERIFY(snapshot->items[snapshot->line(position).first].row >= first);
        const qint64 newest = snapshot->analysis->messages.end() - 1;
        QCOMPARE(snapshot->positionOf(snapshot->itemOf(newest)), snapshot->end() - 1);
    }

    void anotherGenerationBeginsAgain()
    {
        Pair pair;
        pair.ask("x");
        SequenceLines lines({{pair.asking}}, [] {});
        const AnalysisSnapshotPtr analysis = pair.analyzed();
        static_cast<void>(linesOf(lines, analysis));
        const auto again = std::make_shared<AnalysisSnapshot>(*analysis);
        again->generation = 1;
        const SequenceSnapshotPtr snapshot = linesOf(lines, again);
        QCOMPARE(wordsOf(*snapshot), wordsOf(*linesOf({{pair.asking}}, analysis)));
    }
};

QTEST_GUILESS_MAIN(TestSequenceLines)
#include "tst_sequencelines.moc"
