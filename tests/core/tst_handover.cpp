// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/parameterreader.h"
#include "tests/core/decodesupport.h"
#include "tests/support/testframings.h"

#include <QTest>

namespace {

/// Hands over to raw behind its first byte.
class OneByteFramer : public Framer
{
public:
    void feed(QByteArrayView, FrameSink& sink) override
    {
        sink.frame({.range = {0, 1}, .content = {0, 1}});
        handOver({FramingSpec(), 1, Handover::Scope::ThisDirection});
    }
    void finish(FrameSink&) override { }
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override { return {}; }
};

/// Hands over to itself, for ever.
class EndlessFramer : public Framer
{
public:
    explicit EndlessFramer(qint64 offset)
        : m_offset(offset)
    {
    }
    void feed(QByteArrayView, FrameSink&) override
    {
        handOver({{QStringLiteral("endless"), {}}, m_offset, Handover::Scope::ThisDirection});
    }
    void finish(FrameSink&) override { }
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override { return {}; }

private:
    qint64 m_offset;
};

void registerNamed(const char* name,
    FramerResult (*make)(const FramingParameters& parameters, const FramerStart& start))
{
    registerFraming({.name = name,
        .title = name,
        .description = name,
        .parameters = {},
        .faults = {},
        .fields = {},
        .make = make,
        .encode = [](const FramingParameters&, QByteArrayView content,
                      const QJsonObject&) -> Result<QByteArray> { return content.toByteArray(); }});
}

AnalysisSnapshotPtr analyzed(HandMadeCapture& capture)
{
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    return analyzer.snapshot(capture.time());
}

/// The rows with bytes of one direction: framing, kind of row where it is no message, content.
QStringList rows(const AnalysisSnapshot& snapshot, Direction direction)
{
    static const QHash<MessageType, QString> types {{MessageType::Chunk, QStringLiteral("chunk ")},
        {MessageType::Fault, QStringLiteral("fault ")},
        {MessageType::Unframed, QStringLiteral("unframed ")},
        {MessageType::Unrecorded, QStringLiteral("unrecorded ")}};
    QStringList list;
    for (qint64 index = snapshot.messages.first(); index < snapshot.messages.end(); ++index) {
        const Message& message = snapshot.messages[index];
        if (message.type == MessageType::State || message.direction != direction)
            continue;
        const QByteArray content
            = snapshot.bytes(message, message.content().translated(-message.range.start));
        list += snapshot.framing(message).spec().name + u' ' + types.value(message.type)
            + QString::fromLatin1(content.toPercentEncoding());
    }
    return list;
}

QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(u'|');
}

} // namespace

/// Framings that know both directions of a connection, or hand over to others, in the analysis.
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void goesOnWithAnotherFraming();
    void followsTheOtherDirection();
    void roleDecidesWhoAsks();
    void startsAnewBehindAGap();
    void handsOverToRaw();
    void endsWhatIsEndless();
    void worksWithDecodeAs();
    void framingsOfDirections();
    void framingsOfAPair();
};

void TestHandover::initTestCase()
{
    TestFramings::registerAskAnswer();
    registerNamed("one-byte", [](const FramingParameters&, const FramerStart&) {
        return FramerResult(std::make_unique<OneByteFramer>());
    });
    registerNamed("endless", [](const FramingParameters&, const FramerStart& start) {
        return FramerResult(std::make_unique<EndlessFramer>(start.offset));
    });
}

void TestHandover::goesOnWithAnotherFraming()
{
    HandMadeCapture capture;
    const ConnectionId id
        = capture.addConnection(capture.openEndpoint(QStringLiteral("ask-answer")));
    capture.data(id, Direction::In, "\x02\xFFhi\nho");
    capture.data(id, Direction::Out, "ab");
    capture.data(id, Direction::Out, "Y");
    capture.data(id, Direction::Out, "lo\n");
    capture.data(id, Direction::In, "!\n");
    const AnalysisSnapshotPtr snapshot = analyzed(capture);
    QCOMPARE(
        rows(*snapshot, Direction::In), list("ask-answer %02|ask-answer %FF|lines hi|lines ho%21"));
    QCOMPARE(rows(*snapshot, Direction::Out), list("ask-answer ab|ask-answer Y|lines lo"));
    QCOMPARE(snapshot->totals.faults, 0);
}

void TestHandover::followsTheOtherDirection()
{
    HandMadeCapture capture;
    const ConnectionId id
        = capture.addConnection(capture.openEndpoint(QStringLiteral("ask-answer")));
    capture.data(id, Direction::In, "\x03");
    capture.data(id, Direction::Out, "ab"); // is never finished
    capture.data(id, Direction::In, "\xFEhi\n");
    capture.data(id, Direction::Out, "lo\n");
    const AnalysisSnapshotPtr snapshot = analyzed(capture);
    QCOMPARE(rows(*snapshot, Direction::In), list("ask-answer %03|ask-answer %FE|lines hi"));
    QCOMPARE(rows(*snapshot, Direction::Out), list("ask-answer unframed ab|lines lo"));
}

void TestHandover::roleDecidesWhoAsks()
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("ask-answer"), Role::Client);
    const ConnectionId id = capture.openConnection(endpoint, Role::Client);
    capture.connect(id);
    capture.data(id, Direction::Out, "\x02");
    capture.data(id, Direction::In, "abc");
    const AnalysisSnapshotPtr snapshot = analyzed(capture);
    QCOMPARE(rows(*snapshot, Direction::In), list("ask-answer ab|ask-answer fault c"));
    const Message& fault = snapshot->messages[snapshot->messages.end() - 1];
    QCOMPARE(faultCode(fault.fault), QLatin1String("answer-unasked"));
    QCOMPARE(snapshot->roleOf(fault), (StreamRole {Direction::In, Role::Client}));
}

/// What was asked before it is forgotten in both directions.
void TestHandover::startsAnewBehindAGap()
{
    HandMadeCapture capture;
    const ConnectionId id
        = capture.addConnection(capture.openEndpoint(QStringLiteral("ask-answer")));
    capture.data(id, Direction::In, "\x03");
    capture.data(id, Direction::Out, "a");
    capture.unrecorded(id, Direction::In, 5);
    capture.data(id, Direction::In, "\x01");
    capture.data(id, Direction::Out, "b");
    const AnalysisSnapshotPtr snapshot = analyzed(capture);
    QCOMPARE(rows(*snapshot, Direction::In),
        list("ask-answer %03|ask-answer unrecorded |ask-answer %01"));
    QCOMPARE(rows(*snapshot, Direction::Out), list("ask-answer unframed a|ask-answer b"));
}

/// From there on a message is a read, whole as it was read.
void TestHandover::handsOverToRaw()
{
    HandMadeCapture capture;
    const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("one-byte")));
    capture.data(id, Direction::In, "abc", true);
    capture.data(id, Direction::In, "def");
    capture.data(id, Direction::In, "ghi");
    capture.data(id, Direction::Out, "x");
    capture.data(id, Direction::Out, "yz");
    const AnalysisSnapshotPtr snapshot = analyzed(capture);
    QCOMPARE(rows(*snapshot, Direction::In), list("one-byte a|raw chunk bcdef|raw chunk ghi"));
    QCOMPARE(rows(*snapshot, Direction::Out), list("one-byte x|raw chunk yz"));
}

void TestHandover::endsWhatIsEndless()
{
    HandMadeCapture capture;
    const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("endless")));
    capture.data(id, Direction::In, "abc");
    QCOMPARE(rows(*analyzed(capture), Direction::In), list("raw chunk abc"));
}

void TestHandover::worksWithDecodeAs()
{
    HandMadeCapture capture;
    const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
    capture.data(id, Direction::In, "\xFFhi\n");
    capture.data(id, Direction::Out, "Ylo\n");
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    QCOMPARE(rows(*analyzer.snapshot(0), Direction::In), list("raw chunk %FFhi%0A"));
    analyzer.restart(std::make_shared<DecodeRules>(rules({{{}, "ask-answer"}})));
    analyzer.advance(capture.snapshot());
    QCOMPARE(rows(*analyzer.snapshot(0), Direction::In), list("ask-answer %FF|lines hi"));
    QCOMPARE(rows(*analyzer.snapshot(0), Direction::Out), list("ask-answer Y|lines lo"));
    analyzer.restart(std::make_shared<DecodeRules>(rules({{{}, "lines"}})));
    analyzer.advance(capture.snapshot());
    QCOMPARE(rows(*analyzer.snapshot(0), Direction::In), list("lines %FFhi"));
}

void TestHandover::framingsOfDirections()
{
    HandMadeCapture capture;
    const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
    capture.data(id, Direction::In, "a\nb\n");
    capture.data(id, Direction::Out, QByteArray("\0\2xy", 4));
    DecodeRules rules;
    rules.set({}, {spec("lines"), spec("length-prefixed:size=2")});
    const AnalysisSnapshotPtr snapshot = decoded(capture, rules);
    QCOMPARE(rows(*snapshot, Direction::In), list("lines a|lines b"));
    QCOMPARE(rows(*snapshot, Direction::Out), list("length-prefixed xy"));
    rules.set({}, {spec("auto"), spec("length-prefixed:size=2")});
    const AnalysisSnapshotPtr guessed = decoded(capture, rules);
    QCOMPARE(rows(*guessed, Direction::In), list("lines a|lines b"));
    QCOMPARE(rows(*guessed, Direction::Out), list("length-prefixed xy"));
}

/// What one end receives is what the other has sent.
void TestHandover::framingsOfAPair()
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
    const ConnectionId client = capture.addConnection(endpoint);
    const ConnectionId server = capture.openConnection(endpoint);
    capture.connect(server, client);
    capture.data(client, Direction::Out, "a\nb\n");
    capture.receivePaired(server, client, 4);
    DecodeRules rules;
    rules.set({DecodeRule::Scope::Connection, client.value}, {spec("slip"), spec("lines")});
    const AnalysisSnapshotPtr snapshot = decoded(capture, rules);
    QCOMPARE(rows(*snapshot, Direction::Out), list("lines a|lines b"));
    QCOMPARE(rows(*snapshot, Direction::In), list("lines a|lines b"));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
