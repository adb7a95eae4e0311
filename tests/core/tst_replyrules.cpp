// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replyrules.h"
#include "core/framing/headercontent/headercontent.h"

#include <QTest>

using MatchKind = ReplyMatch::Kind;
using ReplyKind = ReplyText::Kind;

namespace {

QByteArray joined(const std::vector<QByteArrayView>& captures)
{
    QByteArray text;
    for (const QByteArrayView capture : captures)
        text += '[' + capture.toByteArray() + ']';
    return text;
}

ReplyRule echoRule(const QString& pattern)
{
    ReplyRule rule;
    rule.match.pattern = pattern;
    rule.reply.text = QStringLiteral("${0}");
    return rule;
}

ReplyRule withReply(ReplyKind kind, const QString& text)
{
    ReplyRule rule;
    rule.reply = {kind, text};
    return rule;
}

} // namespace

class tst_ReplyRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void matches_data();
    void matches();
    void answers_data();
    void answers();
    void framedAnswers();
    void errors_data();
    void errors();
    void checksFiles();
    void namesTheRuleAtFault();
    void counts();
    void rulesThatStayKeepTheirCounts();
};

void tst_ReplyRules::matches_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("captures"); // "-": no match
    const auto row = [](const char* name, MatchKind kind, const char* pattern,
                         const QByteArray& content, const QByteArray& captures) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(pattern) << content << captures;
    };
    row("contains", MatchKind::Contains, "el", "hello", "[el]");
    row("contains, case counts", MatchKind::Contains, "EL", "hello", "-");
    row("contains nothing: every message", MatchKind::Contains, "", "hello", "[]");
    row("contains nothing: an empty message", MatchKind::Contains, "", "", "[]");
    row("contains, escapes", MatchKind::Contains, "\\x00\\n", QByteArray("a\0\nb", 4),
        QByteArray("[\0\n]", 4));
    row("contains, UTF-8", MatchKind::Contains, "\xC3\xBC", "gr\xC3\xBCn", "[\xC3\xBC]");
    row("equals", MatchKind::Equals, "hello", "hello", "[hello]");
    row("equals, more", MatchKind::Equals, "hello", "hello!", "-");
    row("equals nothing", MatchKind::Equals, "", "", "[]");
    row("regex", MatchKind::Regex, "^(\\w+) (\\w+)", "GET file", "[GET file][GET][file]");
    row("regex, no match", MatchKind::Regex, "^x", "yx", "-");
    row("hex", MatchKind::Hex, "68 ?? 6c", "hello", "[hel]");
    row("hex, no match", MatchKind::Hex, "68 ?? 65", "hello", "-");
}

void tst_ReplyRules::matches()
{
    QFETCH(int, kind);
    QFETCH(QString, pattern);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, captures);
    const auto matcher = ReplyMatcher::make({MatchKind(kind), pattern, {}});
    QVERIFY(matcher);
    std::vector<QByteArrayView> found;
    const auto outcome = matcher->match({content, {}}, found);
    QCOMPARE(outcome == ReplyMatcher::Outcome::Match ? joined(found) : QByteArray("-"), captures);
}

void tst_ReplyRules::answers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("answer");
    const auto row
        = [](const char* name, ReplyKind kind, const char* text, const QByteArray& answer) {
              QTest::newRow(name) << int(kind) << QString::fromUtf8(text) << answer;
          };
    row("plain", ReplyKind::Text, "hi", "hi");
    row("nothing", ReplyKind::Text, "", "");
    row("escapes", ReplyKind::Text, "a\\r\\n\\x00\\\\", QByteArray("a\r\n\0\\", 5));
    row("captures", ReplyKind::Text, "<${2}-${1}-${0}-${9}>", "<b-a-a=b->");
    row("a capture with an escape in it", ReplyKind::Text, "${3}", "\\n");
    row("counter", ReplyKind::Text, "no. ${counter}", "no. 7");
    row("peer", ReplyKind::Text, "${peer}", "[::1]:5000");
    row("time", ReplyKind::Text, "${time}", "2026-01-01T00:00:00.123Z");
    row("literal", ReplyKind::Text, "$${0} $$${1} $ {} ${0}", "${0} $${1} $ {} a=b");
    row("literal escapes stay", ReplyKind::Text, "\\x24{0}", "${0}");
    row("hex", ReplyKind::Hex, "00 ff:2e", QByteArray("\0\xFF.", 3));
}

void tst_ReplyRules::answers()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QByteArray, answer);
    const auto rule = CompiledRule::make(withReply(ReplyKind(kind), text));
    QVERIFY2(rule, qPrintable(rule ? QString() : rule.error().detail));
    const ReplyFacts facts {.timeNs = 1'767'225'600'123'456'789,
        .counter = 7,
        .peer = QStringLiteral("[::1]:5000"),
        .captures = {"a=b", "a", "b", "\\n"}};
    QCOMPARE((*rule)->answer(facts, Framing()), answer);
}

void tst_ReplyRules::framedAnswers()
{
    const auto rule
        = CompiledRule::make(withReply(ReplyKind::Message, QStringLiteral("{\"n\": ${counter}}")))
              .value();
    HeaderContent::Draft draft;
    draft.content = "{\"n\": 1}";
    ReplyFacts facts;
    facts.counter = 1;
    QCOMPARE(rule->answer(facts, Framing({QStringLiteral("header-content"), {}})),
        HeaderContent::encode(draft));
    QCOMPARE(
        rule->answer(facts, Framing({QStringLiteral("lines"), {}})), QByteArray("{\"n\": 1}\n"));
    QCOMPARE(rule->count(), ReplyRuleCount());

    // What the framing cannot carry is no answer, and counted.
    const auto fixed = FramingSpec::parse(QStringLiteral("fixed:size=3")).value();
    QCOMPARE(rule->answer(facts, Framing(fixed)), QByteArray());
    QCOMPARE(rule->count(), (ReplyRuleCount {.matches = 0, .failures = 1}));
}

void tst_ReplyRules::errors_data()
{
    QTest::addColumn<ReplyRule>("rule");
    QTest::addColumn<QString>("detail"); // a part of it
    const auto row = [](const char* name, const ReplyRule& rule, const char* detail) {
        QTest::newRow(name) << rule << QString::fromLatin1(detail);
    };
    const auto matching = [](MatchKind kind, const char* pattern) {
        ReplyRule rule;
        rule.match = {kind, QString::fromLatin1(pattern), {}};
        return rule;
    };
    row("text to match", matching(MatchKind::Contains, "a\\q"), "offset 1:");
    row("regex", matching(MatchKind::Regex, "(a"), "offset 2: missing closing parenthesis");
    row("hex to match", matching(MatchKind::Hex, "0"), "offset 0:");
    row("member without a name", matching(MatchKind::Member, "x"), "needs a name");
    row("escape", withReply(ReplyKind::Text, QStringLiteral("${0}\\q")), "offset 4: the escapes");
    row("placeholder", withReply(ReplyKind::Message, QStringLiteral("a${tim}")),
        "offset 1: the placeholders");
    row("placeholder left open", withReply(ReplyKind::Text, QStringLiteral("${time")), "offset 0:");
    row("hex reply", withReply(ReplyKind::Hex, QStringLiteral("0g")), "offset 0:");
}

void tst_ReplyRules::errors()
{
    QFETCH(ReplyRule, rule);
    QFETCH(QString, detail);
    const auto compiled = CompiledRule::make(rule);
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().detail.contains(detail), qPrintable(compiled.error().detail));
}

void tst_ReplyRules::checksFiles()
{
    const auto check = [](const char* path) {
        return checkReply({ReplyKind::File, QString::fromLatin1(path)});
    };
    QVERIFY(check(SOCKETSCOPE_SOURCE_DIR "/LICENSE"));
    QVERIFY(!check(SOCKETSCOPE_SOURCE_DIR));
    QCOMPARE(check("/nonexistent/file").error(),
        (Error {
            ErrorCode::CannotRead, QStringLiteral("\"/nonexistent/file\" is no file to read")}));
    // A file may come and go: the rule stays.
    QVERIFY(CompiledRule::make(withReply(ReplyKind::File, QStringLiteral("/nonexistent/file"))));
}

void tst_ReplyRules::namesTheRuleAtFault()
{
    ReplyRule faulty;
    faulty.match = {MatchKind::Hex, QStringLiteral("z"), {}};
    const auto rules = ReplyRules::make({ReplyRule(), faulty});
    QVERIFY(!rules);
    QVERIFY(rules.error().detail.startsWith(QStringLiteral("rule 2: offset 0: ")));
}

void tst_ReplyRules::counts()
{
    ReplyRule rule;
    rule.match = {MatchKind::Regex, QStringLiteral("(a+)+$"), {}};
    const auto compiled = CompiledRule::make(rule).value();
    std::vector<QByteArrayView> captures;
    QVERIFY(compiled->matches({"aa", {}}, captures));
    QVERIFY(!compiled->matches({"b", {}}, captures));
    const QByteArray catastrophe = QByteArray(10'000, 'a') + 'b';
    QVERIFY(!compiled->matches({catastrophe, {}}, captures));
    QCOMPARE(compiled->count(), (ReplyRuleCount {.matches = 1, .failures = 1}));
}

void tst_ReplyRules::rulesThatStayKeepTheirCounts()
{
    const ReplyRule a = echoRule(QStringLiteral("a"));
    const ReplyRule b = echoRule(QStringLiteral("b"));
    const ReplyRulesPtr before = ReplyRules::make({a, a, b}).value();
    std::vector<QByteArrayView> captures;
    QVERIFY(before->rules()[0]->matches({"a", {}}, captures));
    QVERIFY(before->rules()[2]->matches({"b", {}}, captures));

    const ReplyRulesPtr after
        = ReplyRules::make({b, echoRule(QStringLiteral("c")), a, a, a}, before).value();
    QCOMPARE(after->list().size(), 5);
    QList<qint64> counts;
    for (const auto& rule : after->rules())
        counts += rule->count().matches;
    QCOMPARE(counts, QList<qint64>({1, 0, 1, 0, 0}));
    QCOMPARE(after->rules()[0], before->rules()[2]);
    QCOMPARE(after->rules()[3], before->rules()[1]);
}

QTEST_GUILESS_MAIN(tst_ReplyRules)
#include "tst_replyrules.moc"
