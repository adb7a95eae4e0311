// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chattranscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

using Kind = ChatEvent::Kind;

constexpr int patience = 120'000; // ms
constexpr qint64 noon = 1'700'000'000'000'000'000; // ns since 1970 UTC

ChatLine lineOf(Kind kind, const QString& name, const QString& text)
{
    ChatLine line;
    line.event.kind = kind;
    line.event.room = QStringLiteral("#lobby");
    line.event.name = name;
    line.event.text = text;
    line.time = noon;
    return line;
}

ChatRoom roomOf(std::initializer_list<ChatLine> lines)
{
    ChatRoom room;
    room.name = QStringLiteral("#lobby");
    ChatRoom::Lines log;
    for (const ChatLine& line : lines)
        log.append(line);
    room.lines = log.view();
    return room;
}

/// Texts that would be something else than text where they are not taken care of.
const QStringList hostileTexts {QStringLiteral("<script>alert(1)</script>"),
    QStringLiteral("</bdi></div></li></ol></body></html>"), QStringLiteral("<!-- "),
    QStringLiteral("\"><img src=x onerror=alert(1)>"), QStringLiteral("'&amp;&lt;&#60;"),
    QStringLiteral("<style>*{display:none}</style>"), QStringLiteral("]]> <![CDATA["),
    QString::fromUtf8("\u202egnp.exe \u200b \u2066 \x1b[31m \x07"), QStringLiteral("a\nb\r\nc"),
    QString(QChar(0xd800)), QStringLiteral("%1 %2 %3"), QString(4000, u'<')};

/// What python's html.parser finds in a page: tags that do not match, or are none of ours; then the
/// texts of what was said, each as JSON on a line.
struct ParsedPage {
    QString faults;
    QStringList texts;
};

ParsedPage parse(const QByteArray& html)
{
    static const QString script = QStringLiteral(R"(
import html.parser, json, sys
OURS = {"html", "head", "meta", "title", "style", "body", "h1", "p", "ol", "li", "time", "div",
        "bdi", "span"}
EMPTY = {"meta"}
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.faults, self.texts, self.text = [], [], [], None
    def handle_starttag(self, tag, attributes):
        if tag not in OURS or any(name.startswith("on") or name in ("src", "href", "style")
                                  for name, value in attributes):
            self.faults.append(f"<{tag} {attributes}>")
        if tag not in EMPTY:
            self.open.append(tag)
        if ("class", "text") in attributes:
            self.text = (len(self.open), "")
    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> in {self.open}")
            return
        if self.text is not None and self.text[0] == len(self.open):
            self.texts.append(self.text[1])
            self.text = None
        self.open.pop()
    def handle_comment(self, data):
        self.faults.append("comment")
    def unknown_decl(self, data):
        self.faults.append("declaration")
    def handle_data(self, data):
        if self.text is not None:
            self.text = (self.text[0], self.text[1] + data)
page = Page()
page.feed(sys.stdin.buffer.read().decode("utf-8"))
page.close()
print("; ".join(page.faults + page.open))
for text in page.texts:
    print(json.dumps([text]))
)");
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), script});
    python.write(html);
    python.closeWriteChannel();
    if (!python.waitForFinished(patience) || python.exitCode() != 0)
        return {QString::fromLocal8Bit(python.readAllStandardError()), {}};
    const QByteArrayList lines = python.readAllStandardOutput().split('\n');
    ParsedPage page {QString::fromUtf8(lines.first()), {}};
    for (const QByteArray& line : lines.sliced(1)) {
        if (!line.isEmpty())
            page.texts.append(QJsonDocument::fromJson(line).array().first().toString());
    }
    return page;
}

} // namespace

class tst_ChatTranscript : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void text();
    void json();
    void jsonIsOneArray();
    void html();
    void htmlOfHostileTexts();
    void htmlOfHostileNames();
    void emptyRoom();
};

void tst_ChatTranscript::text()
{
    const QByteArray text = chatTranscript(
        roomOf({lineOf(Kind::Joined, QStringLiteral("ada"), {}),
            lineOf(Kind::Said, QStringLiteral("ada"), QStringLiteral("a\nb\x1b"))}),
        ChatTranscriptFormat::Text);
    const QByteArrayList lines = text.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith("  -- ada joined"), lines[0].constData());
    QVERIFY2(lines[1].endsWith("  <ada> a\u240ab\u241b"), lines[1].constData());
    QVERIFY(lines[0].startsWith("2023-11-1"));
    QVERIFY(lines[2].isEmpty());
}

void tst_ChatTranscript::json()
{
    ChatLine said = lineOf(Kind::Said, QStringLiteral("ada"), QStringLiteral("a\n\u202e<b>"));
    said.event.isHistory = true;
    said.event.time = noon - 1'000'000'000;
    const QJsonArray lines
        = QJsonDocument::fromJson(chatTranscript(roomOf({said}), ChatTranscriptFormat::Json))
              .array();
    QCOMPARE(lines.size(), 1);
    const QJsonObject wanted {{QLatin1String("kind"), QLatin1String("said")},
        {QLatin1String("time"), QLatin1String("2023-11-14T22:13:19.000Z")},
        {QLatin1String("room"), QLatin1String("#lobby")},
        {QLatin1String("name"), QLatin1String("ada")}, {QLatin1String("text"), said.event.text},
        {QLatin1String("history"), true}};
    QCOMPARE(lines.first().toObject(), wanted);
}

void tst_ChatTranscript::jsonIsOneArray()
{
    ChatRoom::Lines log;
    for (const QString& text : hostileTexts)
        log.append(lineOf(Kind::Said, text, text));
    ChatRoom room;
    room.lines = log.view();
    QJsonParseError error;
    const QJsonDocument document
        = QJsonDocument::fromJson(chatTranscript(room, ChatTranscriptFormat::Json), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.array().size(), hostileTexts.size());
}

void tst_ChatTranscript::html()
{
    ChatRoom room = roomOf({lineOf(Kind::Joined, QStringLiteral("ada"), {}),
        lineOf(Kind::Said, QStringLiteral("ada"), QStringLiteral("hello")),
        lineOf(Kind::Acted, QStringLiteral("ada"), QStringLiteral("waves"))});
    room.topic = QStringLiteral("sockets & more");
    const QByteArray html = chatTranscript(room, ChatTranscriptFormat::Html);
    const ParsedPage page = parse(html);
    QCOMPARE(page.faults, QString());
    QCOMPARE(page.texts, QStringList({QStringLiteral("hello"), QStringLiteral("waves")}));
    QVERIFY(html.contains("<title>#lobby</title>"));
    QVERIFY(html.contains("sockets &amp; more"));
    QVERIFY(html.contains("ada joined"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(!html.contains("http:") && !html.contains("https:")); // it needs nothing else
}

void tst_ChatTranscript::htmlOfHostileTexts()
{
    ChatRoom::Lines log;
    for (const QString& text : hostileTexts)
        log.append(lineOf(Kind::Said, QStringLiteral("ada"), text));
    ChatRoom room;
    room.topic = hostileTexts.first();
    room.lines = log.view();
    const ParsedPage page = parse(chatTranscript(room, ChatTranscriptFormat::Html));
    QCOMPARE(page.faults, QString());
    QCOMPARE(page.texts.size(), hostileTexts.size());
    QCOMPARE(page.texts[0], hostileTexts[0]);
    QCOMPARE(page.texts[1], hostileTexts[1]);
    QCOMPARE(page.texts[7], QStringLiteral("\\u202Egnp.exe \\u200B \\u2066 \\e[31m \\x07"));
    QCOMPARE(page.texts[8], QStringLiteral("a\nb\\r\nc"));
    QCOMPARE(page.texts[9], QStringLiteral("\\uD800"));
    QCOMPARE(page.texts[11], hostileTexts[11]);
}

void tst_ChatTranscript::htmlOfHostileNames()
{
    ChatRoom::Lines log;
    for (const QString& text : hostileTexts) {
        ChatLine whisper = lineOf(Kind::Whispered, text, text);
        whisper.event.other = text;
        ChatLine renamed = whisper;
        renamed.event.kind = Kind::Renamed;
        for (const ChatLine& line : {whisper, renamed, lineOf(Kind::TopicSet, text, text)})
            log.append(line);
    }
    ChatRoom room;
    room.name = hostileTexts.first(10).join(QString());
    room.lines = log.view();
    const ParsedPage page = parse(chatTranscript(room, ChatTranscriptFormat::Html));
    QCOMPARE(page.faults, QString());
    QCOMPARE(page.texts.size(), hostileTexts.size());
}

void tst_ChatTranscript::emptyRoom()
{
    const ChatRoom room;
    QVERIFY(chatTranscript(room, ChatTranscriptFormat::Text).isEmpty());
    QCOMPARE(chatTranscript(room, ChatTranscriptFormat::Json).simplified(), QByteArray("[ ]"));
    QCOMPARE(parse(chatTranscript(room, ChatTranscriptFormat::Html)).faults, QString());
}

QTEST_GUILESS_MAIN(tst_ChatTranscript)
#include "tst_chattranscript.moc"
