// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventreader.h"
#include "app/jsonevents.h"
#include "core/analysis/analyzer.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/text/textcodec.h"
#include "tests/support/handmadecapture.h"
#include "tests/support/smalllimits.h"
#include "tests/support/testframings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using TestFramings::note;

namespace {

/// A framed JSON header with these members after the required ones but `content-length`, which
/// comes last.
QByteArray headerContent(const QByteArray& members, const QByteArray& content)
{
    const QByteArray json
        = "{" + members + "\"content-length\": " + QByteArray::number(content.size()) + '}';
    return QByteArray(1, 0) + char(json.size()) + json + content;
}

QByteArray textMessage(
    const QByteArray& encoding, const QByteArray& byteOrder, const QByteArray& content)
{
    return headerContent("\"byteorder\": \"" + byteOrder
            + "\", \"content-type\": \"text/plain\", "
              "\"content-encoding\": \""
            + encoding + "\", ",
        content);
}

/// Bytes of one connection, received by a server unless it says otherwise.
struct Traffic {
    const char* framing;
    QByteArray in;
    QByteArray out = {};
};

/// What is printed of the messages of a connection that has ended: the lines as they stand.
QList<QByteArray> linesOf(const Traffic& traffic)
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QString::fromLatin1(traffic.framing));
    const ConnectionId id = capture.addConnection(endpoint);
    capture.data(id, Direction::In, traffic.in);
    if (!traffic.out.isEmpty())
        capture.data(id, Direction::Out, traffic.out);
    capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    const AnalysisSnapshotPtr snapshot = analyzer.snapshot(capture.time());
    QTemporaryFile file;
    if (!file.open())
        return {};
    {
        LineWriter output(file.handle());
        JsonEvents events(output);
        for (qint64 row = snapshot->messages.first(); row < snapshot->messages.end(); ++row) {
            const Message& message = snapshot->messages[row];
            if (message.type != MessageType::State)
                events.message(*snapshot, message);
        }
    }
    file.seek(0);
    return file.readAll().trimmed().split('\n');
}

QList<QJsonObject> eventsOf(const Traffic& traffic)
{
    QList<QJsonObject> events;
    for (const QByteArray& line : linesOf(traffic))
        events += QJsonDocument::fromJson(line).object();
    return events;
}

QString compact(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

class TestJsonEvents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void contents_data();
    void contents();
    void keepsByteOrderMarks();
    void headers();
    void numbersStayAsTheyAre();
    void aLineForEach();
    void faults_data();
    void faults();
    void fieldsOfANewFraming();
    void directionsOfANewFraming();
    void connectionsThatWereGivenUp();
};

void TestJsonEvents::initTestCase()
{
    TestFramings::registerNote();
    TestFramings::registerAskAnswer();
}

void TestJsonEvents::contents_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("content"); // null: contentBase64
    QTest::addColumn<QByteArray>("base64");
    const auto row = [](const char* name, const char* framing, const QByteArray& bytes,
                         const QString& content, const QByteArray& base64 = {}) {
        QTest::newRow(name) << QByteArray(framing) << bytes << content << base64;
    };
    row("raw", "raw", "grüß", QStringLiteral("grüß"));
    row("no text", "raw", "\xFF", {}, "/w==");
    row("nothing", "lines", "\n", QStringLiteral(""));
    row("escapes are undone", "slip",
        "\xC0"
        "a\xDB\xDC\xC0",
        {}, "YcA=");
    row("codes are undone", "cobs",
        QByteArray("\x03"
                   "ab\x02"
                   "c\0",
            6),
        QStringLiteral("ab\0c"));
    row("UTF-16, big", "header-content", textMessage("utf-16", "big", QByteArray("\0h\0i", 4)),
        QStringLiteral("hi"));
    row("UTF-16, little", "header-content",
        textMessage("utf-16", "little", QByteArray("h\0i\0", 4)), QStringLiteral("hi"));
    row("UTF-16, a mark decides", "header-content",
        textMessage("utf-16", "little", QByteArray("\xFE\xFF\0h", 4)), QStringLiteral("h"));
    row("UTF-32, big", "header-content", textMessage("utf-32", "big", QByteArray("\0\0\0h", 4)),
        QStringLiteral("h"));
    row("latin-1", "header-content", textMessage("latin-1", "big", "\xE9"), QStringLiteral("é"));
    row("not in its encoding", "header-content", textMessage("utf-8", "big", "\xFF"), {}, "/w==");
    row("UTF-16 of another framing", "note", note('W', "", QByteArray("\0h\0i", 4)),
        QStringLiteral("hi"));
    row("binary of another framing", "note", note('B', "", "hi"), {}, "aGk=");
}

void TestJsonEvents::contents()
{
    QFETCH(QByteArray, framing);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, content);
    QFETCH(QByteArray, base64);
    const QJsonObject event = eventsOf({framing, bytes}).at(0);
    QCOMPARE(event.contains(u"content"), !content.isNull());
    QCOMPARE(event[u"content"].toString(), content);
    QCOMPARE(event[u"contentBase64"].toString(), QString::fromLatin1(base64));
    QCOMPARE(event[u"framing"].toString(), QString::fromLatin1(framing));
}

/// Looked for in the line: Qt's reader of JSON drops it.
void TestJsonEvents::keepsByteOrderMarks()
{
    const QByteArray line = linesOf({"raw", "\xEF\xBB\xBFx"}).at(0);
    QVERIFY2(line.contains("\"content\":\"\xEF\xBB\xBFx\""), line);
}

void TestJsonEvents::headers()
{
    const QByteArray message = headerContent(
        R"("byteorder": "big", "content-type": "text/json", "content-encoding": "utf-8",
           "x": {"a": [1, null]}, "\u0079": "\"\n", "x-twice": 1, "x-twice": true, )",
        "{}");
    const QJsonObject event = eventsOf({"header-content", message}).at(0);
    QCOMPARE(compact(event[u"header"]),
        QStringLiteral(R"({"byteorder":"big","content-encoding":"utf-8","content-length":2,)"
                       R"("content-type":"text/json","x":{"a":[1,null]},"x-twice":true,)"
                       R"("y":"\"\n"})"));
    QCOMPARE(compact(event[u"fields"]),
        QStringLiteral(R"({"header-length":%1})").arg(message.size() - 4));
    QVERIFY(!event.contains(u"error"));
}

void TestJsonEvents::numbersStayAsTheyAre()
{
    const QByteArray message = headerContent(
        R"("byteorder": "big", "content-type": "a/b", "content-encoding": "binary",
           "big": 12345678901234567890, "exact": 1.50, "deep": [1e400], )",
        "");
    const QByteArray line = linesOf({"header-content", message}).at(0);
    QVERIFY2(line.contains(R"("big":12345678901234567890)"), line);
    QVERIFY2(line.contains(R"("exact":1.50)"), line);
    QVERIFY2(line.contains(R"("deep":[1e400])"), line);
}

/// White space of a header breaks no line.
void TestJsonEvents::aLineForEach()
{
    const QByteArray message
        = headerContent("\n\"byteorder\":\n\"big\", \"content-type\": \"a/b\", "
                        "\"content-encoding\": \"binary\",\n\"x\": {\n\"y\":\n[\n1\n]\n},",
            "");
    const QList<QByteArray> lines = linesOf({"header-content", message + message});
    QCOMPARE(lines.size(), 2);
    for (const QByteArray& line : lines)
        QVERIFY2(!QJsonDocument::fromJson(line).isNull(), line);
}

void TestJsonEvents::faults_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("member that is missing")
        << QByteArray("header-content")
        << headerContent(R"("byteorder": "big", "content-encoding": "utf-8", )", "")
        << QStringLiteral(R"({"code":"header-missing-member","member":"content-type","offset":2})");
    QTest::newRow("the first in the order of the protocol, of two that are wrong")
        << QByteArray("header-content")
        << headerContent(
               R"("content-type": 5, "byteorder": "middle", "content-encoding": "utf-8", )", "")
        << QStringLiteral(R"({"code":"header-bad-member","member":"byteorder","offset":2})");
    QTest::newRow("lost") << QByteArray("header-content") << QByteArray("\0\2{}", 4)
                          << QStringLiteral(R"({"code":"header-missing-member",)"
                                            R"("member":"content-length","offset":2})");
    QTest::newRow("cut short: of no member")
        << QByteArray("header-content")
        << headerContent(R"("byteorder": 1, "content-encoding": "utf-8", )", "abc").chopped(1)
        << QStringLiteral(R"({"code":"truncated","offset":0})");
    QTest::newRow("a kind of a new framing")
        << QByteArray("note") << note('x', "", "")
        << QStringLiteral(R"({"code":"note-kind-unknown","member":"kind","offset":1})");
}

void TestJsonEvents::faults()
{
    QFETCH(QByteArray, framing);
    QFETCH(QByteArray, bytes);
    QTEST(compact(eventsOf({framing, bytes}).at(0)[u"error"]), "error");
}

void TestJsonEvents::fieldsOfANewFraming()
{
    const QJsonObject event = eventsOf({"note", note('J', "work", "[1]")}).at(0);
    QCOMPARE(compact(event[u"header"]), QStringLiteral(R"({"kind":"J","label":"work"})"));
    QCOMPARE(compact(event[u"fields"]), QStringLiteral(R"({"size":3})"));
    QCOMPARE(event[u"content"].toString(), QStringLiteral("[1]"));
}

void TestJsonEvents::directionsOfANewFraming()
{
    const QList<QJsonObject> events = eventsOf({"ask-answer", "\x02\xFEhi\n", "ab"});
    QCOMPARE(events.size(), 4);
    QCOMPARE(compact(events[0][u"header"]), QStringLiteral(R"({"wanted":2})"));
    QCOMPARE(events[2][u"framing"].toString(), QStringLiteral("lines"));
    QCOMPARE(events[2][u"content"].toString(), QStringLiteral("hi"));
    QVERIFY(!events[2].contains(u"header") && !events[2].contains(u"fields"));
    QCOMPARE(events[3][u"framing"].toString(), QStringLiteral("lines"));
}

/// Of the oldest, the facts are gone: what the rows say is printed.
void TestJsonEvents::connectionsThatWereGivenUp()
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
    for (int count = 0; count < 1000; ++count) {
        const ConnectionId id = capture.addConnection(endpoint);
        capture.event(RecordKind::Ended, id.value, EndReason::ResetByPeer);
    }
    Analyzer analyzer(noEndedConnections());
    analyzer.advance(capture.snapshot());
    const AnalysisSnapshotPtr snapshot = analyzer.snapshot(capture.time());
    QTemporaryFile file;
    QVERIFY(file.open());
    {
        LineWriter output(file.handle());
        JsonEvents events(output);
        EventReader(events, true, {}).read(*snapshot);
        events.summary(capture.time(), *snapshot);
    }
    file.seek(0);
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2001);
    const auto object = [&lines](qsizetype line) {
        QJsonObject event = QJsonDocument::fromJson(lines[line]).object();
        event.remove(u"time");
        return compact(event);
    };
    QCOMPARE(object(0), QStringLiteral(R"({"connection":1,"event":"connected"})"));
    QCOMPARE(object(1),
        QStringLiteral(R"({"connection":1,"event":"disconnected","reason":"reset-by-peer"})"));
    QVERIFY(object(1998).contains(QStringLiteral(R"("peer":"127.0.0.1:5000")")));
    const QJsonObject summary = QJsonDocument::fromJson(lines.back()).object();
    QCOMPARE(summary[u"connections"].toInt(), 1000);
    QCOMPARE(summary[u"droppedConnections"].toInteger(), snapshot->totals.droppedConnections);
    QCOMPARE_GT(snapshot->totals.droppedConnections, 500);
}

QTEST_GUILESS_MAIN(TestJsonEvents)
#include "tst_jsonevents.moc"
