// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jsontext.h"
#include "core/text/jsonvalidator.h"

#include <QTest>

class tst_JsonText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void forms_data();
    void forms();
    void whatFitsStaysOnOneLine();
    void strings_data();
    void strings();
    void anyCutHasTokens();
};

void tst_JsonText::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QByteArray>("indented");
    const auto row = [](const char* text, const char* compact, const char* indented) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(compact) << QByteArray(indented);
    };
    row(" 2.50 ", "2.50", "2.50\n");
    row("[ ]", "[]", "[]\n");
    row("{\"a\" :{ } }", "{\"a\": {}}", "{\n    \"a\": {}\n}\n");
    row("[1,[2 , -3.0e5],\"x , y\"]", "[1, [2, -3.0e5], \"x , y\"]",
        "[\n    1,\n    [\n        2,\n        -3.0e5\n    ],\n    \"x , y\"\n]\n");
    row(R"({"q\"" : "\\","n":null})", R"({"q\"": "\\", "n": null})",
        "{\n    \"q\\\"\": \"\\\\\",\n    \"n\": null\n}\n");
}

void tst_JsonText::forms()
{
    QFETCH(QByteArray, text);
    QTEST(JsonText::compact(text), "compact");
    QTEST(JsonText::indented(text), "indented");
    for (const QByteArray& form : {JsonText::compact(text), JsonText::indented(text)}) {
        JsonValidator validator;
        validator.feed(form);
        QVERIFY(validator.isComplete());
    }
}

void tst_JsonText::whatFitsStaysOnOneLine()
{
    const QByteArray text = R"({"list":[1,2,3],"more":{"a":[true,false]}})";
    QCOMPARE(JsonText::indented(text, 60),
        QByteArray("{\"list\": [1, 2, 3], \"more\": {\"a\": [true, false]}}\n"));
    QCOMPARE(JsonText::indented(text, 23),
        QByteArray("{\n    \"list\": [1, 2, 3],\n    \"more\": {\n"
                   "        \"a\": [true, false]\n    }\n}\n"));
    QCOMPARE(JsonText::indented("[[1,2], 3]", 8),
        QByteArray("[\n    [\n        1,\n        2\n    ],\n    3\n]\n"));
}

void tst_JsonText::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("end");
    const auto row
        = [](const char* text, int end) { QTest::newRow(text) << QByteArray(text) << end; };
    row(R"("")", 2);
    row(R"("a" "b")", 3);
    row(R"("\"")", 4);
    row(R"("\\" ")", 4);
    row(R"("\\\"" ")", 6);
    row(R"("a)", 2);
    row(R"("\")", 3);
    row(R"(")", 1);
}

void tst_JsonText::strings()
{
    QFETCH(QByteArray, text);
    QTEST(int(JsonText::skipString(text, 0)), "end");
}

/// Summaries show beginnings.
void tst_JsonText::anyCutHasTokens()
{
    const QByteArray text = R"({"a\\": [1, {"b": "c\"d"}, true], "e": {}} junk }], :)";
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const QByteArray cut = text.first(size);
        const QByteArray compact = JsonText::compact(cut);
        QCOMPARE(compact.simplified().replace(' ', ""), cut.simplified().replace(' ', ""));
        for (const JsonText::Member& member : JsonText::members(cut))
            QVERIFY(member.name.start >= 0 && member.value.end <= size);
        for (qsizetype at = 0; at < size; ++at)
            QVERIFY(JsonText::skipValue(cut, at) <= size);
    }
}

QTEST_GUILESS_MAIN(tst_JsonText)
#include "tst_jsontext.moc"
