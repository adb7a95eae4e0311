// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messagereader.h"
#include "core/compose/composedmessage.h"
#include "core/filter/messagefilter.h"
#include "core/words/framingwords.h"
#include "core/words/messagesummary.h"
#include "tests/core/decodesupport.h"
#include "tests/core/recordingactions.h"
#include "tests/support/rulebuilder.h"
#include "tests/support/testframings.h"

#include <QLocale>
#include <QTest>

using TestFramings::note;

namespace {

/// A log of one connection whose client has sent `in` and got `out`.
AnalysisSnapshotPtr logOf(const char* framing, const QByteArray& in, const QByteArray& out = {})
{
    HandMadeCapture capture;
    const ConnectionId id
        = capture.addConnection(capture.openEndpoint(QString::fromLatin1(framing)));
    capture.data(id, Direction::In, in);
    if (!out.isEmpty())
        capture.data(id, Direction::Out, out);
    capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    return analyzer.snapshot(capture.time());
}

/// The places of the messages that a filter lets through, among those with bytes.
QList<int> found(const AnalysisSnapshot& log, const QString& filter)
{
    const MessageFilter parsed = MessageFilter::parse(filter).value();
    MessageReader reader;
    QList<int> places;
    int place = 0;
    for (qint64 index = log.messages.first(); index < log.messages.end(); ++index) {
        const Message& message = log.messages[index];
        if (message.type == MessageType::State)
            continue;
        if (parsed.matches(log, message, reader))
            places.append(place);
        ++place;
    }
    return places;
}

QByteArray big16(const QString& text)
{
    QByteArray bytes;
    for (const QChar unit : text)
        bytes.append(char(unit.unicode() >> 8)).append(char(unit.unicode()));
    return bytes;
}

/// What a server with this rule answers.
QStringList answers(const char* framing, const ReplyRule& rule, const QByteArray& stream)
{
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Rules;
    spec.framing = FramingSpec::parse(QString::fromLatin1(framing)).value();
    spec.rules = ReplyRules::make({rule}).value();
    QStringList texts;
    for (const Answer& answer : actionsOf(spec, stream, allSplits()[1]).answers)
        texts += QString::fromUtf8(answer.bytes);
    return texts;
}

} // namespace

/// A framing that no room knows by name is seen in all of them.
class TestNewFraming : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isListed();
    void summaries_data();
    void summaries();
    void filterTerms_data();
    void filterTerms();
    void rulesByMember_data();
    void rulesByMember();
    void rulesFollowHandovers();
    void composes();
    void composesFaults();
};

void TestNewFraming::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    TestFramings::registerNote();
    TestFramings::registerAskAnswer();
}

void TestNewFraming::isListed()
{
    QVERIFY(framingNames().contains(QStringLiteral("note")));
    QCOMPARE(FramingWords::title(QStringLiteral("note")), QStringLiteral("Note"));
    QVERIFY(FramingSpec::parse(QStringLiteral("note")));
    QVERIFY(!FramingSpec::parse(QStringLiteral("note:a=b")));
}

void TestNewFraming::summaries_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("summary");
    QTest::newRow("text") << note('T', "abcd", "grüß dich") << QStringLiteral("grüß dich");
    QTest::newRow("UTF-16, big-endian")
        << note('W', "", big16(QStringLiteral("grüß"))) << QStringLiteral("grüß");
    QTest::newRow("JSON") << note('J', "", "[1,2]") << QStringLiteral("[1, 2]");
    QTest::newRow("binary") << note('B', "", "ab") << QStringLiteral("bytes: 61 62");
    QTest::newRow("no content") << note('T', "", "") << QStringLiteral("(no content)");
    QTest::newRow("fault") << note('x', "", "ab")
                           << QStringLiteral("kind is of no kind that there is, at byte 1");
    QTest::newRow("cut in the header")
        << note('T', "abcd", "ab").first(4)
        << QStringLiteral("connection ended inside a message (Note: 3 of 5 bytes)");
    QTest::newRow("cut in the content")
        << note('T', "abcd", "ab").chopped(1)
        << QStringLiteral("connection ended inside a message (Content: 1 of 2 bytes)");
}

void TestNewFraming::summaries()
{
    QFETCH(QByteArray, stream);
    const AnalysisSnapshotPtr log = logOf("note", stream);
    QTEST(summaryText(*log, log->messages[1]), "summary");
}

void TestNewFraming::filterTerms_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("notes");
    QTest::addColumn<QList<int>>("questions");
    const auto row = [](const char* filter, const QList<int>& notes, const QList<int>& questions) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << notes << questions;
    };
    row("label:work", {0, 2}, {});
    row("LABEL:Work", {0, 2}, {});
    row("label:wor", {}, {});
    row("label:", {0, 1, 2}, {});
    row("kind:j", {1}, {});
    row("size:5 label:work", {2}, {});
    row("wanted:2", {}, {0});
    row("first:97", {}, {2});
    row("wanted:", {}, {0, 1});
    row("x:y", {2}, {});
    row("\"x:y\"", {2}, {});
    row("label:\"two\"", {1}, {});
}

void TestNewFraming::filterTerms()
{
    QFETCH(QString, filter);
    const auto notes = logOf("note",
        note('T', "work", "abc") + note('J', "two", "[\"work\"]") + note('B', "work", "1x:y2"));
    const auto questions = logOf("ask-answer", "\x02\x03", "abcde");
    QTEST(found(*notes, filter), "notes");
    QTEST(found(*questions, filter), "questions");
}

void TestNewFraming::rulesByMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("answers");
    const QString work = QStringLiteral("work");
    QTest::newRow("value") << QStringLiteral("label") << work << QStringList {work};
    QTest::newRow("any value") << QStringLiteral("label") << QString()
                               << QStringList {work, QStringLiteral("two ")};
    QTest::newRow("number") << QStringLiteral("size") << QStringLiteral("3")
                            << QStringList {QStringLiteral("\x03")};
    QTest::newRow("not there") << QStringLiteral("byteorder") << QString() << QStringList();
}

void TestNewFraming::rulesByMember()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    ReplyRule matching = rule("", "${0}");
    matching.match = {ReplyMatch::Kind::Member, value, member};
    QTEST(
        answers("note", matching, note('T', "work", "abc") + note('J', "two", "[12]")), "answers");
}

/// Behind the last question the client sends lines, and each is answered as one.
void TestNewFraming::rulesFollowHandovers()
{
    ReplyRule any = rule("", "${0}");
    any.match.kind = ReplyMatch::Kind::Regex;
    any.match.pattern = QStringLiteral("(?s).+");
    any.reply.kind = ReplyText::Kind::Message;
    QCOMPARE(answers("ask-answer", any, "\x02\x41\xFEone\ntwo\n"),
        (QStringList {QStringLiteral("\x02"), QStringLiteral("A"), QStringLiteral("\uFFFD"),
            QStringLiteral("one\n"), QStringLiteral("two\n")}));
    ReplyRule wanted = rule("", "yes");
    wanted.match = {ReplyMatch::Kind::Member, QStringLiteral("65"), QStringLiteral("wanted")};
    QCOMPARE(
        answers("ask-answer", wanted, "\x02\x41\xFEone\n"), QStringList(QStringLiteral("yes")));
}

void TestNewFraming::composes()
{
    MessageDraft draft;
    draft.content = QStringLiteral("hi\\n");
    const FramingSpec spec {QStringLiteral("note"), {}};
    QCOMPARE(ComposedMessage::of(draft, spec).bytes, note('T', "", "hi\\n"));
    draft.fields = {{QStringLiteral("kind"), QStringLiteral("B")},
        {QStringLiteral("label"), QStringLiteral("abc")},
        {QStringLiteral("content-type"), QStringLiteral("of another framing")}};
    const ComposedMessage binary = ComposedMessage::of(draft, spec);
    QCOMPARE(binary.bytes, note('B', "abc", "hi\n"));
    QCOMPARE(binary.looks,
        (QVector<LookRange> {
            {{0, 1}, FieldLook::Meta}, {{1, 6}, FieldLook::Header}, {{6, 9}, FieldLook::Content}}));
    draft.fields[QStringLiteral("kind")] = QStringLiteral("J");
    draft.content = QStringLiteral("[1");
    QCOMPARE(ComposedMessage::of(draft, spec).problem.kind, ComposeProblem::Kind::NotJson);
    draft.content = QString(300, u'x');
    QCOMPARE(ComposedMessage::of(draft, spec).problem.kind, ComposeProblem::Kind::NotCarried);
}

void TestNewFraming::composesFaults()
{
    MessageDraft draft;
    draft.content = QStringLiteral("abc");
    draft.faults.fields = {{QStringLiteral("size"), 200},
        {QStringLiteral("kind"), QStringLiteral("x")}, {QStringLiteral("of-another-framing"), 1}};
    draft.faults.badByte = FaultPlan::BadByte::InHeader;
    const ComposedMessage message = ComposedMessage::of(draft, {QStringLiteral("note"), {}});
    QVERIFY(message.problem.isNone());
    QCOMPARE(message.bytes, QByteArray("\xC8x \xFF  abc"));
    QCOMPARE(lookAt(message.looks, 0), FieldLook::Fault);
    QCOMPARE(lookAt(message.looks, 1), FieldLook::Fault);
    QCOMPARE(lookAt(message.looks, 2), FieldLook::Header);
    QCOMPARE(lookAt(message.looks, 3), FieldLook::Fault);
    QCOMPARE(lookAt(message.looks, 8), FieldLook::Content);
}

QTEST_GUILESS_MAIN(TestNewFraming)
#include "tst_newframing.moc"
