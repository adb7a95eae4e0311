// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/headercontent/headercontentfaults.h"
#include "core/text/jsontext.h"
#include "core/text/textcodec.h"
#include "tests/core/dissectionsupport.h"
#include "tests/core/framingsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace HeaderContent;

namespace {

/// Hands tasks to tests/data/headercontentpeer.py; its answers, one for each.
QList<QByteArray> askPython(const QList<QJsonObject>& tasks)
{
    QByteArray input;
    for (const QJsonObject& task : tasks)
        input += QJsonDocument(task).toJson(QJsonDocument::Compact) + '\n';
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"),
        {QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/tests/data/headercontentpeer.py")});
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000))
        return {};
    return python.readAllStandardOutput().trimmed().split('\n');
}

QJsonObject task(const QString& type, const QString& encoding)
{
    return {{QStringLiteral("type"), type}, {QStringLiteral("encoding"), encoding}};
}

/// Text made of `alphabet`, with characters over U+FFFF among it.
QString randomText(std::mt19937& engine, const QList<uint>& alphabet)
{
    QString text;
    for (unsigned size = unsigned(engine() % 40); size > 0; --size)
        text += QChar::fromUcs4(alphabet[qsizetype(engine() % unsigned(alphabet.size()))]);
    return text;
}

QByteArray bytesOf(QByteArrayView message, ByteRange range)
{
    return JsonText::part(message, range).toByteArray();
}

/// Without a byte order of the header's.
QString decodeText(QByteArrayView bytes, QByteArrayView encoding)
{
    return TextCodec::decode(bytes, encoding, TextCodec::ByteOrder::Little);
}

/// A message taken apart, named as the protocol names its parts.
struct Parts {
    explicit Parts(QByteArrayView message)
        : dissection(framingNamed("header-content").dissect(message))
        , fixedHeader(dissection.parts.at(0).range)
    {
        if (dissection.parts.size() > 1) {
            header = dissection.parts.at(1).range;
            members = dissection.parts.at(1).fields;
            headerLength = int(dissection.parts.at(1).expected);
        } else {
            header = {message.size(), message.size()};
        }
        content = dissection.contentRange({0, message.size()}, message.size());
        if (dissection.content) {
            contentLength = dissection.content->expected;
            form = dissection.content->form;
        }
    }

    Dissection dissection;
    ByteRange fixedHeader;
    ByteRange header;
    ByteRange content;
    int headerLength = -1; ///< -1: not all there
    qint64 contentLength = -1;
    QVector<Dissection::Entry> members;
    ContentForm form;
};

} // namespace

class tst_HeaderContent : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void encodeWritesAsPythonDoes();
    void contentFaultsAsPythonFindsThem();
    void overriddenMembers();
    void headerThatDoesNotFit();
    void encodings_data();
    void encodings();
    void undecodable();
    void dissectSound();
    void dissectFaults();
    void dissectCut();
    void dissectBrokenHeader();
    void jsonStrings_data();
    void jsonStrings();
};

void tst_HeaderContent::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_HeaderContent::encodeWritesAsPythonDoes()
{
    std::mt19937 engine(1);
    const QStringList encodings {
        QStringLiteral("utf-8"),
        QStringLiteral("utf-16"),
        QStringLiteral("utf-32"),
        QStringLiteral("utf_16_be"),
        QStringLiteral("utf-8-sig"),
        QStringLiteral("gb18030"),
    };
    const QList<uint> alphabet {'a', '"', '\\', '\n', 0, 0x1F, 0x7F, 0xE9, 0x3042, 0x2028, 0x1F430};
    QList<QJsonObject> tasks;
    QList<QByteArray> ours;
    for (int i = 0; i < 300; ++i) {
        const QString text = randomText(engine, alphabet);
        Draft draft;
        draft.contentType = QStringLiteral("text/") + randomText(engine, alphabet);
        draft.contentEncoding = encodings[i % encodings.size()];
        draft.content = TextCodec::encode(text, draft.contentEncoding.toUtf8());
        QVERIFY(!draft.content.isNull());
        QCOMPARE(decodeText(draft.content, draft.contentEncoding.toUtf8()), text);
        ours += encode(draft).toHex();
        tasks += task(draft.contentType, draft.contentEncoding);
        tasks.back()[u"text"] = text;
    }
    QCOMPARE(ours, askPython(tasks));
}

void tst_HeaderContent::contentFaultsAsPythonFindsThem()
{
    std::mt19937 engine(2);
    const QStringList encodings {
        QStringLiteral("utf-8"),
        QStringLiteral("utf-16"),
        QStringLiteral("utf-16-le"),
        QStringLiteral("utf-16-be"),
        QStringLiteral("utf-32"),
        QStringLiteral("latin1"),
        QStringLiteral("ascii"),
        QStringLiteral("koi8-r"),
        QStringLiteral("no-such-encoding"),
    };
    const QList<QByteArray> parts {"{", "}", "[", "]", "\"", "\"a\"", ":", ",", "1", "-", "0",
        "1.5", "e", "true", "null", " ", "\\u0041", "\\", "\xC3\xA9", "\xE2", "\x82",
        "\xF0\x9F\x90\xB0", "[1,", "{\"a\":"};
    QList<QJsonObject> tasks;
    QList<QByteArray> ours;
    for (int i = 0; i < 3000; ++i) {
        QByteArray content;
        for (unsigned count = unsigned(engine() % 7); count > 0; --count)
            content += parts[qsizetype(engine() % unsigned(parts.size()))];
        const QString encoding = encodings[i % encodings.size()];
        const QByteArray wide = TextCodec::encode(QString::fromUtf8(content), encoding.toUtf8());
        Draft draft;
        draft.contentType
            = engine() % 4 ? QStringLiteral("text/json") : QStringLiteral("text/plain");
        draft.contentEncoding = encoding;
        draft.content = wide.isNull() || engine() % 4 == 0 ? content : wide;
        tasks += task(draft.contentType, encoding);
        tasks.back()[u"contentHex"] = QString::fromLatin1(draft.content.toHex());

        const auto framer
            = makeFramer(FramingSpec::parse(QStringLiteral("header-content")).value());
        const auto frames = framesOf(*framer, encode(draft), allSplits()[2]);
        QCOMPARE(frames.size(), std::size_t(1));
        const QLatin1String fault = faultCode(frames[0].fault);
        ours += fault.isEmpty() ? QByteArray("sound") : QByteArray(fault.data(), fault.size());
    }
    const QList<QByteArray> pythons = askPython(tasks);
    QCOMPARE(pythons.size(), ours.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        if (ours[i] != pythons[i])
            qInfo() << tasks[i];
        QCOMPARE(ours[i], pythons[i]);
    }
}

void tst_HeaderContent::overriddenMembers()
{
    Draft draft;
    draft.content = "{}";
    draft.extraMembers = {{QStringLiteral("content-length"), -1},
        {QStringLiteral("byteorder"), QStringLiteral("big")},
        {QStringLiteral("z"), QJsonArray {1.5, true, QJsonValue(), QJsonArray()}},
        {QStringLiteral("a"), QJsonObject {{QStringLiteral("b"), 1}}}};
    QCOMPARE(encode(draft).sliced(2),
        QByteArray(R"({"byteorder": "big", "content-type": "text/json", )"
                   R"("content-encoding": "utf-8", "content-length": -1, )"
                   R"("a": {"b": 1}, "z": [1.5, true, null, []]}{})"));
}

void tst_HeaderContent::headerThatDoesNotFit()
{
    Draft draft;
    const qsizetype room = 65'535 - (encode(draft).size() - 2) - qsizetype(qstrlen(R"(, "x": "")"));
    draft.extraMembers = {{QStringLiteral("x"), QString(room, u'a')}};
    QCOMPARE(encode(draft).size(), 2 + 65'535);
    draft.extraMembers = {{QStringLiteral("x"), QString(room + 1, u'a')}};
    QVERIFY(encode(draft).isEmpty());
}

void tst_HeaderContent::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes"); // null: not known, or cannot hold the text
    const auto row = [](const char* encoding, const QString& text, const QByteArray& bytes) {
        QTest::addRow("%s, %s", encoding, bytes.isNull() ? "not" : bytes.toHex().constData())
            << QString::fromLatin1(encoding) << text << bytes;
    };
    const QString accent = QStringLiteral("\u00E9");
    for (const char* name : {"utf-8", "utf8", "UTF_8", "U8", "utf", "cp65001"})
        row(name, accent, "\xC3\xA9");
    for (const char* name :
        {"latin-1", "latin1", "iso-8859-1", "ISO8859-1", "L1", "8859", "cp819", "cp1252", "1252"})
        row(name, accent, "\xE9");
    row("shift_jis", QStringLiteral("\u3042"), "\x82\xA0");
    row("sjis", QStringLiteral("\u3042"), "\x82\xA0");
    row("cp932", QStringLiteral("\u3042"), "\x82\xA0");
    row("euc_jp", QStringLiteral("\u3042"), "\xA4\xA2");
    row("big5", QStringLiteral("\u4E2D"), "\xA4\xA4");
    row("gb18030", QStringLiteral("\u0080"), "\x81\x30\x81\x30");
    row("koi8_r", QStringLiteral("\u044E"), "\xC0");
    row("cp1252", QStringLiteral("\u20AC"), "\x80");
    row("utf-16", QStringLiteral("a"),
        QByteArray("\xFF\xFE"
                   "a\0",
            4));
    row("utf-16-le", QStringLiteral("a"), QByteArray("a\0", 2));
    row("utf-8-sig", QStringLiteral("a"),
        "\xEF\xBB\xBF"
        "a");
    row("utf-8", QString(), "");
    row("utf-16", QString(), "\xFF\xFE");
    row("ascii", accent, QByteArray());
    row("latin-1", QStringLiteral("\u20AC"), QByteArray());
    row("shift_jis", QStringLiteral("\U0001F430"), QByteArray());
    row("utf-8", QString(QChar(0xD800)), QByteArray());
    for (const char* name : {"klingon", "", "binary", "locale", "base64", "\xE9"})
        row(name, QStringLiteral("a"), QByteArray());
}

void tst_HeaderContent::encodings()
{
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const QByteArray encoded = TextCodec::encode(text, encoding.toUtf8());
    QCOMPARE(encoded, bytes);
    QCOMPARE(encoded.isNull(), bytes.isNull());
    if (bytes.isNull())
        return;
    QVERIFY(!TextCodec::qtName(encoding.toUtf8()).isEmpty());
    QCOMPARE(decodeText(bytes, encoding.toUtf8()), text);
    QVERIFY(!decodeText(bytes, encoding.toUtf8()).isNull());
}

void tst_HeaderContent::undecodable()
{
    QVERIFY(TextCodec::qtName("klingon").isEmpty());
    QVERIFY(TextCodec::qtName("locale").isEmpty());
    const QString marked = QStringLiteral("\uFEFFa"); // a mark of the person's own
    QCOMPARE(TextCodec::encode(marked, "utf-8"),
        QByteArray("\xEF\xBB\xBF"
                   "a"));
    QVERIFY(decodeText("a", "klingon").isNull());
    QVERIFY(decodeText("\xFF", "utf-8").isNull());
    QVERIFY(decodeText("\xE2\x82", "utf-8").isNull());
    QVERIFY(decodeText("\x82", "shift_jis").isNull());
    const QByteArrayView wide("\0a", 2);
    QCOMPARE(TextCodec::decode(wide, "utf-16", TextCodec::ByteOrder::Big), QStringLiteral("a"));
    QCOMPARE(decodeText(wide, "utf-16"), QString(QChar(0x6100)));
}

void tst_HeaderContent::dissectSound()
{
    Draft draft;
    draft.content = "[1]";
    draft.extraMembers = {{QStringLiteral("x"), QJsonArray {1, QStringLiteral("]")}}};
    const QByteArray message = encode(draft);
    const Parts parts(message);
    QCOMPARE(parts.fixedHeader, (ByteRange {0, 2}));
    QCOMPARE(parts.header, (ByteRange {2, message.size() - 3}));
    QCOMPARE(parts.content, (ByteRange {message.size() - 3, message.size()}));
    QCOMPARE(parts.headerLength, int(parts.header.size()));
    QCOMPARE(parts.dissection.find(u"header-length")->value, QString::number(parts.headerLength));
    QCOMPARE(parts.contentLength, 3);
    QCOMPARE(parts.form.mediaType, QStringLiteral("text/json"));
    QCOMPARE(parts.form.encoding, QByteArray("utf-8"));
    QCOMPARE(parts.form.kind, ContentForm::Kind::Json);
    QCOMPARE(parts.members.size(), 5);
    QCOMPARE(
        bytesOf(message, parts.members[1].range), QByteArray(R"("content-type": "text/json")"));
    QCOMPARE(bytesOf(message, parts.members[1].valueRange), QByteArray("text/json"));
    QCOMPARE(parts.members[1].state, Field::State::Known);
    QCOMPARE(parts.members[4].name, QStringLiteral("x"));
    QCOMPARE(parts.members[4].value, QStringLiteral("[1, \"]\"]"));
    QCOMPARE(parts.members[4].kind, FieldValue::Kind::Json);
    QCOMPARE(parts.members[4].state, Field::State::Extra);
}

void tst_HeaderContent::dissectFaults()
{
    const QByteArray json
        = R"({"content-length" :2,"byteorder":"middle","content-type":"text\/x"})";
    const QByteArray message = QByteArray(1, 0) + char(json.size()) + json + "ab";
    const Parts parts(message);
    QCOMPARE(parts.members.size(), 4);
    QCOMPARE(parts.members[0].fault, nullptr);
    QCOMPARE(bytesOf(message, parts.members[0].range), QByteArray(R"("content-length" :2)"));
    QCOMPARE(parts.members[1].fault, &HeaderContent::headerBadMember);
    QVERIFY(parts.members[1].isCause);
    QCOMPARE(parts.members[1].value, QStringLiteral("middle"));
    QCOMPARE(parts.members[2].value, QStringLiteral("text/x"));
    QCOMPARE(parts.members[3].name, QStringLiteral("content-encoding"));
    QCOMPARE(parts.members[3].fault, &HeaderContent::headerMissingMember);
    QVERIFY(!parts.members[3].isCause);
    QVERIFY(parts.members[3].range.isEmpty());
    QCOMPARE(bytesOf(message, parts.content), QByteArray("ab"));
    QVERIFY(parts.form.encoding.isEmpty());
}

void tst_HeaderContent::dissectCut()
{
    Draft draft;
    draft.content = "[1]";
    const QByteArray message = encode(draft);
    QCOMPARE(Parts({}).headerLength, -1);
    QCOMPARE(Parts(message.first(1)).fixedHeader, (ByteRange {0, 1}));
    QCOMPARE(Parts(message.first(1)).headerLength, -1);
    const Parts inHeader(message.first(26));
    QCOMPARE(inHeader.headerLength, message.size() - 5);
    QCOMPARE(inHeader.header, (ByteRange {2, 26}));
    QCOMPARE(inHeader.members.size(), 1);
    QCOMPARE(inHeader.contentLength, -1);
    QVERIFY(inHeader.content.isEmpty());
    const Parts inContent(message.chopped(1));
    QCOMPARE(inContent.contentLength, 3);
    QCOMPARE(inContent.content, (ByteRange {message.size() - 3, message.size() - 1}));
    for (qsizetype size = 0; size <= message.size(); ++size) {
        const Parts parts(message.first(size));
        QCOMPARE(parts.content.end, size);
        QCOMPARE(parts.fixedHeader.size() + parts.header.size() + parts.content.size(), size);
    }
}

void tst_HeaderContent::dissectBrokenHeader()
{
    const QByteArray json = R"({"byteorder": "big", "content-type": oops)";
    const QByteArray message = QByteArray(1, 0) + char(json.size()) + json;
    const Parts parts(message);
    QCOMPARE(parts.members.size(), 2);
    QCOMPARE(parts.members[0].value, QStringLiteral("big"));
    QCOMPARE(parts.members[1].fault, &HeaderContent::headerBadMember);
    const QByteArray deep = QByteArray("\xEA\x60") + QByteArray(60'000, '[');
    QVERIFY(Parts(deep).members.empty());
}

void tst_HeaderContent::jsonStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QStringLiteral("") << QByteArray("\"\"");
    QTest::newRow("escapes") << QStringLiteral("\"\\\b\f\n\r\t/")
                             << QByteArray(R"("\"\\\b\f\n\r\t/")");
    QTest::newRow("controls") << QStringLiteral("\x01\x1f\x7f")
                              << QByteArray("\"\\u0001\\u001f\x7F\"");
    QTest::newRow("pair") << QStringLiteral("\U0001F430") << QByteArray("\"\xF0\x9F\x90\xB0\"");
    QTest::newRow("unpaired high")
        << QString(QString(QChar(0xD83D)) + u'a') << QByteArray(R"("\ud83da")");
    QTest::newRow("unpaired low") << QString(QChar(0xDC30)) << QByteArray(R"("\udc30")");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFF") << QByteArray("\"\xEF\xBB\xBF\"");
}

void tst_HeaderContent::jsonStrings()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(JsonText::quoted(text), json);
    QCOMPARE(JsonText::unquoted(json), text);
}

QTEST_GUILESS_MAIN(tst_HeaderContent)
#include "tst_headercontent.moc"
