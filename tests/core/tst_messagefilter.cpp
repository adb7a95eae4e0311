// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/analysis/messagereader.h"
#include "core/filter/filterwords.h"
#include "core/filter/messagefilter.h"
#include "tests/support/handmadecapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// Rows: 0 connected 1, 1 connected 2, 2 "Hello World" in on 1, 3 "hello" out on 2,
/// 4 bytes 00 ff 80 in on 2, 5 200 x in on 1 in two records, 6 a fault on 3, 7 ended 1.
AnalysisSnapshotPtr sampleLog()
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
    const ConnectionId one = capture.addConnection(endpoint);
    const ConnectionId two = capture.addConnection(endpoint);
    const ConnectionId three
        = capture.openConnection(capture.openEndpoint(QStringLiteral("header-content")));
    capture.data(one, Direction::In, "Hello World");
    capture.data(two, Direction::Out, "hello");
    capture.data(two, Direction::In, QByteArray::fromHex("00ff80"));
    capture.data(one, Direction::In, QByteArray(150, 'x'), true);
    capture.data(one, Direction::In, QByteArray(49, 'x') + 'Y');
    capture.data(three, Direction::In, QByteArray(2, '\0'));
    capture.event(RecordKind::Ended, one.value, EndReason::ClosedByPeer);
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    return analyzer.snapshot(0);
}

} // namespace

class TestMessageFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("rows");
        const auto row = [](const char* text, const QList<int>& rows) {
            QTest::newRow(text) << QString::fromUtf8(text) << rows;
        };
        row("", {0, 1, 2, 3, 4, 5, 6, 7});
        row("conn:2", {1, 3, 4});
        row("conn:2,3", {1, 3, 4, 6});
        row("conn:2 conn:3", {});
        row("in", {2, 4, 5, 6});
        row("out", {3});
        row("in out", {});
        row("type:state", {0, 1, 7});
        row("type:chunk", {2, 3, 4, 5});
        row("type:fault", {6});
        row("fault", {6});
        row("type:frame", {});
        row("len>5", {2, 5});
        row("len<5 in", {4, 6});
        row("len=5", {3});
        row("len>5 len<100", {2});
        row("hello", {2, 3});
        row("HELLO", {2, 3});
        row("\"hello world\"", {2});
        row("hello world", {2});
        row("hex:00ff", {4});
        row("hex:00,FF", {4});
        row("hex:0000", {6});
        row("hex:48", {2});
        row("hex:68", {3});
        row("xxxy", {5});
        row("  hello   out  ", {3});
        row("\"in\"", {});
        row("length", {});
        row("absent", {});
    }

    void matches()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, rows);
        const AnalysisSnapshotPtr log = sampleLog();
        QCOMPARE(log->messages.end(), 8);
        const Result<MessageFilter> filter = MessageFilter::parse(text);
        QVERIFY(filter.has_value());
        QCOMPARE(filter->isEmpty(), text.isEmpty());
        MessageReader reader;
        for (int row = 0; row < 8; ++row) {
            const Message& message = log->messages[row];
            QCOMPARE(filter->matches(*log, message), rows.contains(row));
            QCOMPARE(filter->matches(*log, message, reader), rows.contains(row));
        }
    }

    void searchesUpToItsBound()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        QByteArray bytes(MessageFilter::searchedBytes + 10, '.');
        bytes.replace(MessageFilter::searchedBytes - 4, 8, "edge");
        capture.data(id, Direction::In, bytes + "behind");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        const AnalysisSnapshotPtr log = analyzer.snapshot(0);
        const auto isFound = [&](const QString& text) {
            MessageReader reader;
            return MessageFilter::parse(text)->matches(*log, log->messages[1], reader);
        };
        QVERIFY(isFound(QStringLiteral("edge")));
        QVERIFY(!isFound(QStringLiteral("behind")));
    }

    void knowsTransports()
    {
        HandMadeCapture capture;
        const EndpointId udp
            = capture.openEndpoint(QStringLiteral("raw"), Role::Server, Transport::Udp);
        const EndpointId stream
            = capture.openEndpoint(QStringLiteral("raw"), Role::Server, Transport::UnixStream);
        const EndpointId tcp = capture.openEndpoint(QStringLiteral("raw"));
        for (const EndpointId endpoint : {udp, stream, tcp})
            capture.data(capture.openConnection(endpoint), Direction::In, {});
        capture.event(RecordKind::EndpointLost, udp.value);
        const auto found = [&](const char* text) {
            Analyzer analyzer;
            analyzer.advance(capture.snapshot());
            const AnalysisSnapshotPtr log = analyzer.snapshot(0);
            const MessageFilter filter = *MessageFilter::parse(QLatin1String(text));
            QList<qint64> rows;
            for (qint64 row = 0; row < log->messages.end(); ++row) {
                if (filter.matches(*log, log->messages[row]))
                    rows.append(row);
            }
            return rows;
        };
        QCOMPARE(found("proto:udp"), (QList<qint64> {0, 1}));
        QCOMPARE(found("proto == udp"), (QList<qint64> {0, 1}));
        QCOMPARE(found("in proto==UDP len=0"), (QList<qint64> {0}));
        QCOMPARE(found("proto:udp len=0 in"), (QList<qint64> {0}));
        QCOMPARE(found("proto:udp fault"), (QList<qint64> {1}));
        QCOMPARE(found("proto:unix-dgram"), QList<qint64>());
    }

    void saysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        QTest::newRow("connection")
            << QStringLiteral("in conn:x") << QStringLiteral("character 4: conn:");
        QTest::newRow("no connection")
            << QStringLiteral("conn:") << QStringLiteral("character 1: conn:");
        QTest::newRow("type") << QStringLiteral("type:frog")
                              << QStringLiteral("character 1: type:");
        QTest::newRow("transport")
            << QStringLiteral("in proto:icmp") << QStringLiteral("character 4: proto:");
        QTest::newRow("length") << QStringLiteral("a len>b") << QStringLiteral("character 3: len");
        QTest::newRow("negative length")
            << QStringLiteral("len=-1") << QStringLiteral("character 1: len");
        QTest::newRow("hex") << QStringLiteral("hex:0") << QStringLiteral("character 1: hex:");
        QTest::newRow("no hex") << QStringLiteral("hex:") << QStringLiteral("character 1: hex:");
        QTest::newRow("quote") << QStringLiteral("a \"b")
                               << QStringLiteral("character 3: the closing");
    }

    void saysWhatIsWrongWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, start);
        const Result<MessageFilter> filter = MessageFilter::parse(text);
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(filter.error().detail.startsWith(start), qPrintable(filter.error().detail));
    }

    void termsAreWhatTheyAreTakenFor_data()
    {
        using Kind = FilterTerm::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Kind>>("kinds");
        const auto row = [](const char* text, const QList<Kind>& kinds) {
            QTest::newRow(text) << QString::fromUtf8(text) << kinds;
        };
        row("", {});
        row("in out fault", {Kind::Known, Kind::Known, Kind::Known});
        row("conn:2,5 type:state hex:00ff len>1",
            {Kind::Known, Kind::Known, Kind::Known, Kind::Known});
        row("content-type:text/json", {Kind::Field});
        row("name:\"two words\" word", {Kind::Field, Kind::Text});
        row("word \"quoted in words\"", {Kind::Text, Kind::Text});
        row("user=1 <b> a->b", {Kind::Text, Kind::Text, Kind::Text});
        row("length>100 size<=5 bytes=3", {Kind::Doubtful, Kind::Doubtful, Kind::Doubtful});
        row("FAULT Conn:2 LEN>5", {Kind::Doubtful, Kind::Doubtful, Kind::Doubtful});
        row("conn=2 type=frame proto=udp", {Kind::Doubtful, Kind::Doubtful, Kind::Doubtful});
        row("proto:udp proto:x", {Kind::Known, Kind::Wrong});
        row("conn:x in", {Kind::Wrong, Kind::Known});
        row("len> type:frog hex:0", {Kind::Wrong, Kind::Wrong, Kind::Wrong});
        row("a \"b", {Kind::Text, Kind::Wrong});
    }

    void termsAreWhatTheyAreTakenFor()
    {
        QFETCH(QString, text);
        QFETCH(QList<FilterTerm::Kind>, kinds);
        const QVector<FilterTerm> terms = MessageFilter::terms(text);
        QCOMPARE(terms.size(), kinds.size());
        qsizetype end = 0;
        QString rest = text;
        for (int i = 0; i < terms.size(); ++i) {
            const FilterTerm& term = terms[i];
            QCOMPARE(term.kind, kinds[i]);
            const bool needsRemark
                = term.kind == FilterTerm::Kind::Doubtful || term.kind == FilterTerm::Kind::Wrong;
            QCOMPARE(!term.remark.isEmpty(), needsRemark);
            QCOMPARE_GE(term.start, end);
            end = term.start + term.length;
            rest.replace(term.start, term.length, QString(term.length, u' '));
        }
        QVERIFY(rest.trimmed().isEmpty()); // nothing is left out
        const bool hasWrong = kinds.contains(FilterTerm::Kind::Wrong);
        QCOMPARE(MessageFilter::parse(text).has_value(), !hasWrong);
    }

    void wordsAreOfTheLanguage()
    {
        for (const FilterWord& word : filterWords()) {
            const bool takesValue = QStringView(u":<>=").contains(word.text.back());
            const QString value
                = word.text == QStringLiteral("hex:") ? QStringLiteral("00") : QStringLiteral("5");
            const auto terms = MessageFilter::terms(takesValue ? word.text + value : word.text);
            QCOMPARE(terms.size(), 1);
            QVERIFY2(terms[0].kind == FilterTerm::Kind::Known
                    || terms[0].kind == FilterTerm::Kind::Field,
                qPrintable(word.text));
            QVERIFY(!word.meaning.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageFilter)
#include "tst_messagefilter.moc"
