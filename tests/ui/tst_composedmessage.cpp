// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/composedmessage.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/words/composewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

class TestComposedMessage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void makesHeaderContent_data();
    void makesHeaderContent();
    void makesOtherFramings_data();
    void makesOtherFramings();
    void refusesWhatFramingCannotCarry();
    void takesHexOnly();
    void readsFiles();
    void leavesLargeFilesWhereTheyAre_data();
    void leavesLargeFilesWhereTheyAre();
    void replacesHeaderMembers();
    void liesAboutContentLength();
    void liesAboutHeaderLength();
    void putsBadBytes_data();
    void putsBadBytes();
    void repeatsThenCuts();
    void marksFaults();
    void leavesHeadersOutOfOtherFramings();
    void namesFaults();
    void keepsDrafts();
    void readsFormerDrafts();
    void readsHostilePlans();

private:
    static ComposedMessage headerContent(const MessageDraft& draft)
    {
        return ComposedMessage::of(draft, {QStringLiteral("header-content"), {}});
    }
    static Dissection partsOf(const QByteArray& message)
    {
        return Framing({QStringLiteral("header-content"), {}}).dissect(message);
    }
    static MessageDraft textDraft(const QString& content)
    {
        MessageDraft draft;
        draft.fields = {{QStringLiteral("content-type"), QStringLiteral("text/plain")}};
        draft.content = content;
        return draft;
    }
};

void TestComposedMessage::makesHeaderContent_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isSound");
    const QString json = QStringLiteral("text/json");
    const QString plain = QStringLiteral("text/plain");
    const QString binary = QStringLiteral("binary/custom");
    const QString utf8 = QStringLiteral("utf-8");
    QTest::newRow("json") << json << utf8 << QStringLiteral("{\"a\": 1}")
                          << QByteArray("{\"a\": 1}") << true;
    QTest::newRow("wrong json") << json << utf8 << QStringLiteral("{") << QByteArray("{") << false;
    QTest::newRow("text") << plain << utf8 << QStringLiteral("é\\n") << QByteArray("\xc3\xa9\\n")
                          << true;
    QTest::newRow("latin-1") << plain << QStringLiteral("latin-1") << QStringLiteral("é")
                             << QByteArray("\xe9") << true;
    QTest::newRow("encoding that cannot hold it")
        << plain << QStringLiteral("latin-1") << QStringLiteral("日") << QByteArray("日") << false;
    QTest::newRow("unknown encoding")
        << plain << QStringLiteral("no-such") << QStringLiteral("x") << QByteArray("x") << false;
    QTest::newRow("binary with escapes")
        << binary << QStringLiteral("binary") << QStringLiteral("a\\x00\\n")
        << QByteArray("a\0\n", 3) << true;
    QTest::newRow("wrong escape") << binary << QStringLiteral("binary") << QStringLiteral("\\q")
                                  << QByteArray("\\q") << false;
    QTest::newRow("empty text") << plain << utf8 << QString() << QByteArray() << true;
}

void TestComposedMessage::makesHeaderContent()
{
    QFETCH(QString, type);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const QMap<QString, QString> fields {
        {QStringLiteral("content-type"), type}, {QStringLiteral("content-encoding"), encoding}};
    const auto message = headerContent({MessageDraft::Source::Text, text, fields, FaultPlan()});
    const Dissection parts = partsOf(message.bytes);
    const qint64 headerEnd = parts.parts.last().range.end;
    QTEST(message.bytes.mid(headerEnd), "content");
    QTEST(message.problem.isNone(), "isSound");
    QCOMPARE(parts.find(u"content-type")->value, type);
    QCOMPARE(parts.find(u"content-encoding")->value, encoding);
    QCOMPARE(parts.content->expected, message.bytes.size() - headerEnd);
}

void TestComposedMessage::makesOtherFramings_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QVector<LookRange>>("looks");
    const auto content = [](ByteRange range) { return LookRange {range, FieldLook::Content}; };
    QTest::newRow("raw") << QStringLiteral("raw") << QByteArray("a\nb")
                         << QVector<LookRange> {content({0, 3})};
    QTest::newRow("lines") << QStringLiteral("lines:delimiter=\\r\\n") << QByteArray("a\nb\r\n")
                           << QVector<LookRange> {content({0, 3})};
    QTest::newRow("length prefix")
        << QStringLiteral("length-prefixed:size=2") << QByteArray("\0\3a\nb", 5)
        << QVector<LookRange> {{{0, 2}, FieldLook::Meta}, content({2, 5})};
    QTest::newRow("text headers") << QStringLiteral("content-length")
                                  << QByteArray("Content-Length: 3\r\n\r\na\nb")
                                  << QVector<LookRange> {
                                         {{0, 21}, FieldLook::Header}, content({21, 24})};
}

void TestComposedMessage::makesOtherFramings()
{
    QFETCH(QString, framing);
    const auto message
        = ComposedMessage::of(textDraft(QStringLiteral("a\\nb")), *FramingSpec::parse(framing));
    QTEST(message.bytes, "bytes");
    QTEST(message.looks, "looks");
    QVERIFY(message.problem.isNone());
}

void TestComposedMessage::refusesWhatFramingCannotCarry()
{
    const auto message = ComposedMessage::of(
        textDraft(QStringLiteral("a\\nb")), *FramingSpec::parse(QStringLiteral("lines")));
    QCOMPARE(message.bytes, QByteArray());
    QVERIFY(ComposeWords::problem(message.problem).size() > 20);
}

void TestComposedMessage::takesHexOnly()
{
    MessageDraft draft = textDraft(QStringLiteral("00 ff"));
    draft.source = MessageDraft::Source::Hex;
    const FramingSpec raw;
    QCOMPARE(ComposedMessage::of(draft, raw).bytes, QByteArray("\0\xff", 2));
    draft.content = QStringLiteral("0x");
    QCOMPARE(ComposedMessage::of(draft, raw).bytes, QByteArray());
    QVERIFY(!ComposedMessage::of(draft, raw).problem.isNone());
}

void TestComposedMessage::readsFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray("\0file", 5));
    file.flush();
    MessageDraft draft = textDraft(file.fileName());
    draft.source = MessageDraft::Source::File;
    QVERIFY(headerContent(draft).bytes.endsWith(QByteArray("\0file", 5)));
    draft.content = QStringLiteral("/no/such/file");
    QCOMPARE(headerContent(draft).bytes, QByteArray());
    QVERIFY(!headerContent(draft).problem.isNone());
}

void TestComposedMessage::leavesLargeFilesWhereTheyAre_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<int>("cutAfter");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("header/content") << QStringLiteral("header-content") << -1
                                    << QByteArray("\"content-length\": 536870912}") << true;
    QTest::newRow("raw") << QStringLiteral("raw") << -1 << QByteArray() << true;
    QTest::newRow("lines") << QStringLiteral("lines") << -1 << QByteArray() << false;
    QTest::newRow("cut") << QStringLiteral("raw") << 5 << QByteArray() << false;
}

void TestComposedMessage::leavesLargeFilesWhereTheyAre()
{
    QFETCH(QString, framing);
    QFETCH(int, cutAfter);
    QFETCH(QByteArray, end);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(512 * 1024 * 1024)); // sparse
    MessageDraft draft = textDraft(file.fileName());
    draft.source = MessageDraft::Source::File;
    if (cutAfter >= 0)
        draft.faults.cutAfter = cutAfter;
    const auto message = ComposedMessage::of(draft, *FramingSpec::parse(framing));
    QVERIFY(message.bytes.endsWith(end));
    QTEST(message.fileSize == file.size() && message.file == file.fileName(), "isSent");
    QTEST(message.problem.isNone(), "isSent");
}

void TestComposedMessage::replacesHeaderMembers()
{
    MessageDraft draft = textDraft(QStringLiteral("x"));
    draft.faults.fields = {{QStringLiteral("byteorder"), 5}, {QStringLiteral("x-trace"), true}};
    const QVector<Dissection::Entry> members
        = partsOf(headerContent(draft).bytes).parts.last().fields;
    QCOMPARE(members.size(), 5);
    QCOMPARE(members.front().name, QStringLiteral("byteorder"));
    QCOMPARE(members.front().fault, &HeaderContent::headerBadMember);
    QCOMPARE(members.back().value, QStringLiteral("true"));
}

void TestComposedMessage::liesAboutContentLength()
{
    MessageDraft draft = textDraft(QStringLiteral("abc"));
    draft.faults.fields = {{QStringLiteral("content-length"), qint64(1) << 62}};
    const auto message = headerContent(draft);
    QVERIFY(message.bytes.contains("\"content-length\": 4611686018427387904"));
    QVERIFY(message.bytes.endsWith("}abc"));
    draft.faults.fields = {{QStringLiteral("content-length"), -1}};
    QVERIFY(headerContent(draft).bytes.contains("\"content-length\": -1}"));
}

void TestComposedMessage::liesAboutHeaderLength()
{
    MessageDraft draft = textDraft(QStringLiteral("abc"));
    const QByteArray sound = headerContent(draft).bytes;
    draft.faults.fields = {{QStringLiteral("header-length"), 0}};
    const QByteArray spoilt = headerContent(draft).bytes;
    QCOMPARE(spoilt.first(2), QByteArray(2, '\0'));
    QCOMPARE(spoilt.mid(2), sound.mid(2));
}

void TestComposedMessage::putsBadBytes_data()
{
    QTest::addColumn<FaultPlan::BadByte>("place");
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("bad");
    QTest::addColumn<bool>("isDone");
    const QString abc = QStringLiteral("abc");
    QTest::newRow("header") << FaultPlan::BadByte::InHeader << abc << 1 << true;
    QTest::newRow("content") << FaultPlan::BadByte::InContent << abc << 1 << true;
    QTest::newRow("empty content") << FaultPlan::BadByte::InContent << QString() << 0 << false;
}

void TestComposedMessage::putsBadBytes()
{
    QFETCH(FaultPlan::BadByte, place);
    QFETCH(QString, content);
    MessageDraft draft = textDraft(content);
    const QByteArray sound = headerContent(draft).bytes;
    draft.faults.badByte = place;
    const auto message = headerContent(draft);
    QCOMPARE(message.bytes.size(), sound.size());
    QTEST(int(message.bytes.count('\xff')), "bad");
    QTEST(message.problem.isNone(), "isDone");
    const qint64 headerEnd = partsOf(sound).parts.last().range.end;
    if (const qint64 at = message.bytes.indexOf('\xff'); at >= 0)
        QCOMPARE(at < headerEnd, place == FaultPlan::BadByte::InHeader);
}

void TestComposedMessage::repeatsThenCuts()
{
    MessageDraft draft = textDraft(QStringLiteral("abc"));
    draft.faults.copies = 3;
    draft.faults.cutAfter = 10;
    const auto message = ComposedMessage::of(draft, *FramingSpec::parse(QStringLiteral("lines")));
    QCOMPARE(message.bytes, QByteArray("abc\nabc\nab"));
    QCOMPARE(message.leftOut, 2);
    QCOMPARE(message.looks,
        (QVector<LookRange> {{{0, 3}, FieldLook::Content}, {{4, 7}, FieldLook::Content},
            {{8, 10}, FieldLook::Content}}));
    draft.faults.cutAfter = 12;
    QCOMPARE(ComposedMessage::of(draft, {}).leftOut, 0);
}

void TestComposedMessage::marksFaults()
{
    MessageDraft draft = textDraft(QStringLiteral("abc"));
    draft.faults.fields = {{QStringLiteral("x-trace"), 1}, {QStringLiteral("content-length"), 7},
        {QStringLiteral("header-length"), 9}};
    draft.faults.badByte = FaultPlan::BadByte::InContent;
    const auto message = headerContent(draft);
    QByteArray marked;
    for (qint64 i = 2; i < message.bytes.size(); ++i) {
        if (lookAt(message.looks, i) == FieldLook::Fault)
            marked += message.bytes[i];
    }
    QCOMPARE(marked, QByteArray("\"content-length\": 7\xff"));
    QCOMPARE(lookAt(message.looks, 0), FieldLook::Fault);
    QCOMPARE(lookAt(message.looks, 2), FieldLook::Header);
}

void TestComposedMessage::leavesHeadersOutOfOtherFramings()
{
    MessageDraft draft = textDraft(QStringLiteral("abc"));
    draft.faults.fields
        = {{QStringLiteral("content-length"), 7}, {QStringLiteral("header-length"), 9}};
    draft.faults.badByte = FaultPlan::BadByte::InHeader;
    QVERIFY(draft.faults.limitedTo(Framing()).isEmpty());
    QCOMPARE(ComposedMessage::of(draft, {}).bytes, QByteArray("abc"));
}

void TestComposedMessage::namesFaults()
{
    FaultPlan plan;
    QVERIFY(plan.isEmpty());
    QVERIFY(ComposeWords::faults(plan).isEmpty());
    plan.fields = {{QStringLiteral("evil\u202e\n"), QString(1000, QLatin1Char('x'))}};
    plan.copies = 2;
    plan.pieceSize = 1;
    const QStringList words = ComposeWords::faults(plan);
    QCOMPARE(words.size(), 3);
    QVERIFY(!words.first().contains(QChar(0x202e)));
    QVERIFY(words.first().size() < 100);
}

void TestComposedMessage::keepsDrafts()
{
    MessageDraft draft = textDraft(QStringLiteral("é"));
    QCOMPARE(MessageDraft::fromJson(draft.toJson()).value(), draft);
    draft.source = MessageDraft::Source::Hex;
    draft.faults = {{{QStringLiteral("x"), QStringLiteral("y")},
                        {QStringLiteral("content-length"), qint64(1) << 62},
                        {QStringLiteral("header-length"), 3}},
        FaultPlan::BadByte::InHeader, 4, 5, 6, std::chrono::milliseconds(7)};
    const QByteArray json = QJsonDocument(draft.toJson()).toJson();
    QCOMPARE(MessageDraft::fromJson(QJsonDocument::fromJson(json).object()).value(), draft);
    QCOMPARE(MessageDraft::fromJson({}).error().detail, QStringLiteral("source"));
    QCOMPARE(
        MessageDraft::fromJson({{QStringLiteral("source"), QStringLiteral("hex")}}).error().detail,
        QStringLiteral("content"));
}

/// What was kept when header/content alone had fields.
void TestComposedMessage::readsFormerDrafts()
{
    const QByteArray json = R"({"source": "text", "content": "x", "contentType": "text/plain",
        "encoding": "latin-1", "faults": {"members": {"x-trace": [1]}, "contentLength": -3,
        "headerLength": 9, "copies": 2}})";
    MessageDraft draft;
    draft.content = QStringLiteral("x");
    draft.fields = {{QStringLiteral("content-type"), QStringLiteral("text/plain")},
        {QStringLiteral("content-encoding"), QStringLiteral("latin-1")}};
    draft.faults.fields = {{QStringLiteral("x-trace"), QJsonArray {1}},
        {QStringLiteral("content-length"), -3}, {QStringLiteral("header-length"), 9}};
    draft.faults.copies = 2;
    QCOMPARE(MessageDraft::fromJson(QJsonDocument::fromJson(json).object()).value(), draft);
}

void TestComposedMessage::readsHostilePlans()
{
    const QByteArray json = R"({"members": 3, "contentLength": "x", "headerLength": 70000,
        "badByte": 9, "copies": 100000000, "cutAfter": -4, "pieceSize": -1, "pause": 1e300})";
    QVERIFY(FaultPlan::fromJson(QJsonDocument::fromJson(json).object()).isEmpty());
}

QTEST_GUILESS_MAIN(TestComposedMessage)
#include "tst_composedmessage.moc"
