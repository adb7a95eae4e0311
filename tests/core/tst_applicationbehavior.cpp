// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationrequest.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/text/textcodec.h"
#include "tests/core/recordingactions.h"

#include <QTest>

using HeaderContent::encode;

namespace {

BehaviorSpec applicationSpec()
{
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Application;
    spec.answers = defaultAnswers();
    return spec;
}

QByteArray jsonMessage(const QByteArray& content, const QString& encoding = QStringLiteral("utf-8"))
{
    HeaderContent::Draft draft;
    draft.content = content;
    draft.contentEncoding = encoding;
    return encode(draft);
}

QByteArray binaryMessage(const QByteArray& content, const QString& type)
{
    HeaderContent::Draft draft;
    draft.contentType = type;
    draft.contentEncoding = QStringLiteral("binary");
    draft.content = content;
    return encode(draft);
}

QByteArray binaryAnswer(const QByteArray& bytes)
{
    return binaryMessage(
        "First 10 bytes of request: " + bytes, QStringLiteral("binary/custom-server-binary-type"));
}

QByteArray result(const QByteArray& text)
{
    return jsonMessage("{\"result\": \"" + text + "\"}");
}

QByteArray utf16(const char* text)
{
    return TextCodec::encode(QString::fromUtf8(text), "utf-16");
}

QByteArray withoutByteOrder()
{
    QByteArray message = jsonMessage("{}");
    message.replace("byteorder", "bytemixer");
    return message;
}

} // namespace

class tst_ApplicationBehavior : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void requests_data();
    void requests();
    void answers_data();
    void answers();
    void pipelined();
    void closesAfterAnswer();
    void closesLostStream_data();
    void closesLostStream();
    void contentLimit_data();
    void contentLimit();
};

void tst_ApplicationBehavior::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_ApplicationBehavior::requests_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("search") << QStringLiteral("search") << QStringLiteral("ri\"ng")
                            << QByteArray("\x00\x67"
                                          R"({"byteorder": "little", "content-type": "text/json", )"
                                          R"("content-encoding": "utf-8", "content-length": 39})"
                                          R"({"action": "search", "value": "ri\"ng"})",
                                   2 + 103 + 39);
    QTest::newRow("any other") << QStringLiteral("double") << QStringLiteral("\u00E9")
                               << QByteArray(
                                      "\x00\x7E"
                                      R"({"byteorder": "little", )"
                                      R"("content-type": "binary/custom-client-binary-type", )"
                                      R"("content-encoding": "binary", "content-length": 8})"
                                      "double\xC3\xA9",
                                      2 + 126 + 8);
}

void tst_ApplicationBehavior::requests()
{
    QFETCH(QString, action);
    QFETCH(QString, value);
    QFETCH(QByteArray, message);
    if (QSysInfo::ByteOrder == QSysInfo::BigEndian) { // the rows are those of the other machines
        message.replace("\"little\"", "\"big\"");
        message[1] = char(message[1] - 3); // the header's length
    }
    QCOMPARE(applicationRequest(action, value), message);
}

void tst_ApplicationBehavior::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const QByteArray& request, const QByteArray& answer) {
        QTest::newRow(name) << request << answer;
    };
    const auto search
        = [](const QString& value) { return applicationRequest(QStringLiteral("search"), value); };
    row("morpheus", search(QStringLiteral("morpheus")),
        result("Follow the white rabbit. \xF0\x9F\x90\xB0"));
    row("ring", search(QStringLiteral("ring")),
        result("In the caves beneath the Misty Mountains. \xF0\x9F\x92\x8D"));
    row("dog", search(QStringLiteral("\U0001F436")),
        result("\xF0\x9F\x90\xBE Playing ball! \xF0\x9F\x8F\x90"));
    row("no match", search(QStringLiteral("x'\"\n")), result("No match for 'x'\\\"\\n'."));
    row("empty value", search(QString()), result("No match for ''."));
    row("no value", jsonMessage(R"({"action":"search"})"), result("No match for 'None'."));
    row("value is a number", jsonMessage(R"({"action":"search","value":1.50})"),
        result("No match for '1.50'."));
    row("value is true", jsonMessage(R"({"action":"search","value":true})"),
        result("No match for 'True'."));
    row("value is an array", jsonMessage(R"({"action":"search","value":["ring"]})"),
        result(R"(No match for '[\"ring\"]'.)"));
    row("the last of two values", jsonMessage(R"({"action":"search","value":"ring","value":"x"})"),
        result("No match for 'x'."));
    row("unpaired surrogate", jsonMessage(R"({"action":"search","value":"\ud800"})"),
        result(R"(No match for '\ud800'.)"));
    row("another action", jsonMessage(R"({"action": "dance", "value": "x"})"),
        result("Error: invalid action 'dance'."));
    row("the action is a number", jsonMessage(R"({"action": 5})"),
        result("Error: invalid action '5'."));
    row("no action", jsonMessage("{}"), result("Error: invalid action 'None'."));
    row("no object", jsonMessage("[1]"), result("Error: invalid action 'None'."));
    row("in utf-16",
        jsonMessage(utf16(R"({"action":"search","value":"é"})"), QStringLiteral("utf-16")),
        result("No match for '\xC3\xA9'."));
    row("with a byte order mark", jsonMessage("\xEF\xBB\xBF{\"action\":\"x\"}"),
        result("Error: invalid action 'x'."));
    row("content is not JSON", jsonMessage("{oops"), result("Error: content-not-json."));
    row("content is not decodable", jsonMessage("\xFF"), result("Error: content-not-decodable."));
    row("unknown encoding", jsonMessage("{}", QStringLiteral("klingon")),
        result("Error: content-unknown-encoding."));
    row("JSON in binary", jsonMessage("{}", QStringLiteral("binary")),
        result("Error: content-unknown-encoding."));
    row("member missing", withoutByteOrder(), result("Error: header-missing-member 'byteorder'."));
    row("binary", applicationRequest(QStringLiteral("binary"), QStringLiteral("\u1F63\u00E9")),
        binaryAnswer("binary\xE1\xBD\xA3\xC3"));
    row("short binary", binaryMessage(QByteArray("\0\xFF", 2), QStringLiteral("a/b")),
        binaryAnswer(QByteArray("\0\xFF", 2)));
    row("empty binary", binaryMessage({}, QStringLiteral("a/b")), binaryAnswer({}));
    row("other text", binaryMessage("0123456789ab", QStringLiteral("text/plain")),
        binaryAnswer("0123456789"));
}

void tst_ApplicationBehavior::answers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(applicationSpec(), request, split);
        QCOMPARE(actions.sent, answer);
        QCOMPARE(actions.closed, 0);
    }
}

void tst_ApplicationBehavior::pipelined()
{
    QByteArray requests;
    QByteArray wanted;
    for (int i = 0; i < 300; ++i) {
        const QByteArray text = QByteArray(i * 7 % 200, 'x') + QByteArray::number(i);
        if (i % 3 == 0) {
            requests += binaryMessage(text, QStringLiteral("a/b"));
            wanted += binaryAnswer(text.first(std::min<qsizetype>(10, text.size())));
        } else {
            requests += applicationRequest(QStringLiteral("search"), QString::fromLatin1(text));
            wanted += result("No match for '" + text + "'.");
        }
    }
    for (const Split& split : allSplits())
        QCOMPARE(actionsOf(applicationSpec(), requests, split).sent, wanted);
}

void tst_ApplicationBehavior::closesAfterAnswer()
{
    BehaviorSpec spec = applicationSpec();
    spec.closeAfterAnswer = true;
    const QByteArray requests = jsonMessage("{}").repeated(3);
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(spec, requests, split);
        QCOMPARE(actions.sent, result("Error: invalid action 'None'."));
        QCOMPARE(actions.closed, 1);
        QVERIFY(actions.sentLate.isEmpty());
    }
}

void tst_ApplicationBehavior::closesLostStream_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("zero length") << QByteArray(2, 0);
    QTest::newRow("no JSON") << QByteArray("\0\1x", 3);
    QTest::newRow("65,535 bytes of A") << "\xFF\xFF" + QByteArray(65'535, 'A');
    QTest::newRow("60,000 open brackets") << "\xEA\x60" + QByteArray(60'000, '[');
}

void tst_ApplicationBehavior::closesLostStream()
{
    QFETCH(QByteArray, garbage);
    const QByteArray sound = jsonMessage("{}");
    const QByteArray stream = sound + garbage + sound;
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(applicationSpec(), stream, split);
        QCOMPARE(actions.sent, result("Error: invalid action 'None'."));
        QCOMPARE(actions.closed, 1);
        QVERIFY(actions.sentLate.isEmpty());
    }
}

void tst_ApplicationBehavior::contentLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("missing"); // bytes of it that are not sent
    QTest::addColumn<int>("closed");
    QTest::newRow("at the limit") << 100 << 0 << 0;
    QTest::newRow("over the limit") << 101 << 0 << 1;
    QTest::newRow("over the limit, headers alone") << 101 << 101 << 1;
}

void tst_ApplicationBehavior::contentLimit()
{
    QFETCH(int, size);
    QFETCH(int, missing);
    QFETCH(int, closed);
    BehaviorSpec spec = applicationSpec();
    spec.contentLimit = 100;
    const QByteArray message = binaryMessage(QByteArray(size, 'a'), QStringLiteral("a/b"));
    const QByteArray stream = message.chopped(missing);
    for (const Split& split : allSplits()) {
        const auto actions = actionsOf(spec, stream, split);
        QCOMPARE(actions.closed, closed);
        QCOMPARE(actions.sent, closed ? QByteArray() : binaryAnswer("aaaaaaaaaa"));
    }
}

QTEST_GUILESS_MAIN(tst_ApplicationBehavior)
#include "tst_applicationbehavior.moc"
