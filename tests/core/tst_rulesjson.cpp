// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/rulesjson.h"

#include <QTest>

using namespace std::chrono_literals;
using MatchKind = ReplyMatch::Kind;
using ReplyKind = ReplyText::Kind;

class tst_RulesJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void comesBackAsItWas();
    void isShort();
    void errors_data();
    void errors();
};

void tst_RulesJson::comesBackAsItWas()
{
    ReplyRuleList rules;
    for (int kind = 0; kind < replyMatchNames().size(); ++kind) {
        ReplyRule rule;
        rule.match = {MatchKind(kind), QStringLiteral("p\"\u00FC\\n%1").arg(kind), {}};
        if (rule.match.kind == MatchKind::Member)
            rule.match.member = QStringLiteral("name");
        rule.reply = {ReplyKind(kind % replyTextNames().size()), QStringLiteral("r${0}")};
        rule.delay = std::chrono::milliseconds(kind * 250);
        rule.isOnce = kind % 2 == 1;
        rule.then = AfterAnswer(kind % afterAnswerNames().size());
        rules += rule;
    }
    rules[4].match.pattern.clear();
    const auto read = rulesFromJson(rulesToJson(rules));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, rules);
    QCOMPARE(*rulesFromJson(rulesToJson({})), ReplyRuleList());
}

void tst_RulesJson::isShort()
{
    ReplyRule rule;
    rule.match = {MatchKind::Regex, QStringLiteral("^GET (\\S+)"), {}};
    rule.reply.text = QStringLiteral("${1}\\n");
    const auto read = rulesFromJson(
        R"~({"rules": [{"match": {"regex": "^GET (\\S+)"}, "reply": {"text": "${1}\\n"}}]})~");
    QVERIFY(read);
    QCOMPARE(*read, ReplyRuleList({rule}));
    QVERIFY(!rulesToJson(*read).contains("delay"));
}

void tst_RulesJson::errors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& json, const char* detail) {
        QTest::newRow(name) << json << QString::fromLatin1(detail);
    };
    const auto inRule = [](const QByteArray& members) -> QByteArray {
        return R"({"rules": [{"match": {"contains": ""}, "reply": {"text": ""}}, {)" + members
            + "}]}";
    };
    row("no JSON", "{", "offset 1: ");
    row("no rules", "{}", "there is no array \"rules\"");
    row("rules are no array", R"({"rules": 1})", "there is no array");
    row("a rule is a number", R"({"rules": [1]})", "rule 1: must be an object");
    row("no match", inRule(R"("reply": {"text": ""})"), "rule 2, match: must be an object");
    row("match of no kind", inRule(R"("match": {"like": ""}, "reply": {"text": ""})"),
        "rule 2, match: must have one of contains, equals, regex, hex, member");
    row("match of two kinds",
        inRule(R"("match": {"contains": "", "hex": ""}, "reply": {"text": ""})"),
        "rule 2, match: \"hex\" has no meaning here");
    row("pattern is a number", inRule(R"("match": {"contains": 1}, "reply": {"text": ""})"),
        "rule 2, match: \"contains\" must be a string");
    row("no reply", inRule(R"("match": {"contains": ""})"), "rule 2, reply: must be an object");
    const QByteArray sound = R"("match": {"contains": ""}, "reply": {"text": ""}, )";
    row("negative delay", inRule(sound + R"("delay": -1)"),
        "rule 2: \"delay\" must be 0 to 3600000");
    row("long delay", inRule(sound + R"("delay": 1e300)"), "rule 2: \"delay\" must be");
    row("delay is text", inRule(sound + R"("delay": "1")"), "rule 2: \"delay\" must be");
    row("once is a number", inRule(sound + R"("once": 1)"),
        "rule 2: \"once\" must be true or false");
    row("unknown ending", inRule(sound + R"("then": "stop")"),
        "rule 2: \"then\" must be one of go-on, close, reset");
    row("misspelt member", inRule(sound + R"("delai": 1)"),
        "rule 2: \"delai\" has no meaning here");
}

void tst_RulesJson::errors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto rules = rulesFromJson(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(rules.error().detail.startsWith(detail), qPrintable(rules.error().detail));
}

QTEST_GUILESS_MAIN(tst_RulesJson)
#include "tst_rulesjson.moc"
