// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontent.h"
#include "tests/core/recordingactions.h"
#include "tests/support/rulebuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace std::chrono_literals;
using MatchKind = ReplyMatch::Kind;
using ReplyKind = ReplyText::Kind;

namespace {

BehaviorSpec specOf(const ReplyRuleList& rules, const char* framing = "lines")
{
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Rules;
    spec.framing = FramingSpec::parse(QString::fromLatin1(framing)).value();
    spec.rules = ReplyRules::make(rules).value();
    return spec;
}

/// All answers, each with what comes before and after it: "100 ms: bytes, close".
QStringList texts(const RecordingActions& actions)
{
    QStringList list;
    for (size_t i = 0; i < actions.answers.size(); ++i) {
        const Answer& answer = actions.answers[i];
        QString text;
        if (actions.delays[i] > 0)
            text += QStringLiteral("%1 ms: ").arg(actions.delays[i]);
        text += answer.file.isEmpty() ? QString::fromUtf8(answer.bytes) : answer.file;
        if (answer.then != AfterAnswer::GoOn)
            text += QStringLiteral(", ") + afterAnswerNames().at(qsizetype(answer.then));
        list += text;
    }
    return list;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u'|');
}

} // namespace

class tst_RulesBehavior : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void answers_data();
    void answers();
    void members_data();
    void members();
    void placeholders();
    void decodedContentIsMatched();
    void filesAreNamed();
    void ruleChanges();
    void ruleChangeKeepsWhatIsSpent();
    void onceIsForEachConnection();
    void closesLostStream();
    void contentLimit();
    void peerFinishes();
    void noRules();
};

void tst_RulesBehavior::answers_data()
{
    QTest::addColumn<ReplyRuleList>("rules");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("answers");
    const auto row = [](const char* name, const ReplyRuleList& rules, const char* stream,
                         const char* answers) {
        QTest::newRow(name) << rules << QByteArray(stream) << words(answers);
    };
    row("first rule that matches", {rule("x", "1"), rule("a", "2"), rule("a", "3")}, "a\nax\nb\n",
        "2|1");
    row("order of rules, not of places", {rule("b", "1"), rule("a", "2")}, "ab\n", "1");
    row("answers nothing, and says so", {rule("a", ""), rule("", "1")}, "a\nb\n", "|1");

    ReplyRule slow = rule("slow", "s");
    slow.delay = 100ms;
    row("delays go with their answers, in order", {slow, rule("", "q")}, "slow\nquick\nslow\n",
        "100 ms: s|q|100 ms: s");

    ReplyRule once = rule("a", "1");
    once.isOnce = true;
    row("once, then the next rule", {once, rule("a", "2")}, "a\na\nb\na\n", "1|2|2");

    ReplyRule closing = rule("bye", "b");
    closing.then = AfterAnswer::Close;
    row("close, and nothing after it", {closing, rule("", "1")}, "a\nbye\na\nbye\n", "1|b, close");
    ReplyRule resetting = closing;
    resetting.then = AfterAnswer::Reset;
    resetting.delay = 5ms;
    row("reset", {resetting}, "bye\nbye\n", "5 ms: b, reset");
}

void tst_RulesBehavior::answers()
{
    QFETCH(ReplyRuleList, rules);
    QFETCH(QByteArray, stream);
    QFETCH(QStringList, answers);
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(specOf(rules), stream, split);
        QCOMPARE(texts(actions), answers);
        QVERIFY(actions.sent.isEmpty());
        QCOMPARE(actions.closed, 0);
    }
}

void tst_RulesBehavior::members_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("answers");
    const auto row = [](const char* name, const char* member, const char* value, bool matches,
                         const char* captured = "") {
        QTest::newRow(name) << QString::fromLatin1(member) << QString::fromUtf8(value)
                            << (matches ? QStringList(QString::fromUtf8(captured)) : QStringList());
    };
    row("value", "content-type", "text/json", true, "text/json");
    row("another value", "content-type", "text/plain", false);
    row("any value", "content-type", "", true, "text/json");
    row("number", "content-length", "2", true, "2");
    row("not there", "priority", "", false);
    row("extra member", "trace", "\xC3\xBC\"", true, "\xC3\xBC\\\"");
    row("object", "tags", "{\"a\": [1, 2]}", true, "{\"a\": [1, 2]}");
    row("part of a value", "content-type", "text", false);
}

void tst_RulesBehavior::members()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QStringList, answers);
    HeaderContent::Draft draft;
    draft.content = "{}";
    draft.extraMembers = {{QStringLiteral("trace"), QStringLiteral("\u00FC\"")},
        {QStringLiteral("tags"), QJsonObject {{QStringLiteral("a"), QJsonArray {1, 2}}}}};
    ReplyRule matching = rule("", "${0}");
    matching.match = {MatchKind::Member, value, member};
    const QByteArray message = HeaderContent::encode(draft);
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(specOf({matching}, "header-content"), message, split);
        QCOMPARE(texts(actions), answers);
    }
    // Other framings have no members.
    QVERIFY(texts(actionsOf(specOf({matching}), message + '\n', allSplits()[0])).isEmpty());
}

void tst_RulesBehavior::placeholders()
{
    ReplyRule matching = rule("(\\w)=(\\w)", "${2}=${1} #${counter} of ${peer} at ${time}");
    matching.match.kind = MatchKind::Regex;
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(specOf({matching}), "a=b\nc=d\n", split);
        QCOMPARE(texts(actions),
            words("b=a #1 of 192.0.2.1:5000 at 2026-01-01T00:00:00.123Z|"
                  "d=c #2 of 192.0.2.1:5000 at 2026-01-01T00:00:00.123Z"));
    }
}

void tst_RulesBehavior::decodedContentIsMatched()
{
    ReplyRule matching = rule("", "${0}");
    matching.match = {MatchKind::Hex, QStringLiteral("c0 ??"), {}};
    matching.reply.kind = ReplyKind::Message;
    const QByteArray escaped("\xDB\xDC\xDB\xDD\xC0", 5); // SLIP for C0 DB
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(specOf({matching}, "slip"), escaped, split);
        QCOMPARE(actions.answers.size(), 1u);
        QCOMPARE(actions.answers[0].bytes, "\xC0" + escaped);
    }
}

void tst_RulesBehavior::filesAreNamed()
{
    ReplyRule matching = rule("file", SOCKETSCOPE_SOURCE_DIR "/LICENSE");
    matching.reply.kind = ReplyKind::File;
    const auto actions = actionsOf(specOf({matching}), "file\n", allSplits()[0]);
    QCOMPARE(texts(actions), QStringList(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/LICENSE")));
}

void tst_RulesBehavior::ruleChanges()
{
    BehaviorSpec spec = specOf({rule("", "old")});
    const auto behavior = makeBehavior(spec);
    RecordingActions actions;
    behavior->bytesReceived("a\nhalf a ", actions);
    spec.rules = ReplyRules::make({rule("", "new")}).value();
    behavior->settingsChanged(spec);
    behavior->bytesReceived("line\n", actions);
    QCOMPARE(texts(actions), words("old|new"));
}

void tst_RulesBehavior::ruleChangeKeepsWhatIsSpent()
{
    ReplyRule once = rule("a", "1");
    once.isOnce = true;
    BehaviorSpec spec = specOf({once});
    const auto behavior = makeBehavior(spec);
    RecordingActions actions;
    behavior->bytesReceived("a\n", actions);
    spec.rules = ReplyRules::make({rule("b", "2"), once}, spec.rules).value();
    behavior->settingsChanged(spec);
    behavior->bytesReceived("a\nb\n", actions);
    QCOMPARE(texts(actions), words("1|2"));
    QCOMPARE(spec.rules->rules()[1]->count().matches, 1);
}

void tst_RulesBehavior::onceIsForEachConnection()
{
    ReplyRule once = rule("", "#${counter}");
    once.isOnce = true;
    const BehaviorSpec spec = specOf({once});
    QCOMPARE(texts(actionsOf(spec, "a\nb\n", allSplits()[0])), words("#1"));
    QCOMPARE(texts(actionsOf(spec, "a\nb\n", allSplits()[0])), words("#2"));
}

void tst_RulesBehavior::closesLostStream()
{
    const QByteArray sound = HeaderContent::encode({});
    const QByteArray stream = sound + QByteArray(2, 0) + sound;
    const QByteArray foundAgain = "GET / HTTP/1.1\n\nx y\nGET / HTTP/1.1\n\n";
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(specOf({rule("", "1")}, "header-content"), stream, split);
        QCOMPARE(texts(actions), words("1|, close"));
        const auto others = actionsOf(specOf({rule("", "1")}, "content-length"), foundAgain, split);
        QCOMPARE(texts(others), words("1|, close"));
    }
}

void tst_RulesBehavior::contentLimit()
{
    BehaviorSpec spec = specOf({rule("", "1")});
    spec.contentLimit = 10;
    for (const Split& split : allSplits()) {
        QCOMPARE(texts(actionsOf(spec, "123456789\n123456789", split)), words("1"));
        QCOMPARE(texts(actionsOf(spec, "12345678901", split)), words(", close"));
    }
}

void tst_RulesBehavior::peerFinishes()
{
    ReplyRule slow = rule("", "1");
    slow.delay = 1s;
    const BehaviorSpec spec = specOf({slow});
    const auto behavior = makeBehavior(spec);
    RecordingActions actions;
    behavior->bytesReceived("a\n", actions);
    behavior->peerFinished(actions);
    QCOMPARE(
        texts(actions), words("1000 ms: 1|, close")); // the connection closes behind the answer
    QCOMPARE(actions.closed, 0);
}

void tst_RulesBehavior::noRules()
{
    BehaviorSpec spec = specOf({});
    QVERIFY(actionsOf(spec, "a\n", allSplits()[0]).answers.empty());
    spec.rules = nullptr;
    QVERIFY(actionsOf(spec, "a\n", allSplits()[0]).answers.empty());
}

QTEST_GUILESS_MAIN(tst_RulesBehavior)
#include "tst_rulesbehavior.moc"
