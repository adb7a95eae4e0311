// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messagereader.h"
#include "core/compose/composedmessage.h"
#include "core/filter/messagefilter.h"
#include "core/framing/faults.h"
#include "core/framing/irc/ircfaults.h"
#include "tests/core/analyzersupport.h"
#include "tests/core/dissectionsupport.h"

#include <QTest>

namespace {

/// "name=value@start-end" of each field, a fault behind "!", "..." behind what is cut.
QStringList told(const QByteArray& line)
{
    QStringList texts;
    for (const Dissection::Entry& field : fieldsOf(framingNamed("irc").dissect(line))) {
        QString text = QStringLiteral("%1=%2@%3-%4")
                           .arg(field.name, field.value)
                           .arg(field.range.start)
                           .arg(field.range.end);
        if (field.fault)
            text += u'!' + faultCode(field.fault);
        if (field.state == Field::State::Cut)
            text += QStringLiteral("...");
        texts += text.replace(QChar(u'\0'), QStringLiteral("\\0"));
    }
    return texts;
}

MessageDraft draftOf(const QString& content, const QMap<QString, QString>& fields = {})
{
    MessageDraft draft;
    draft.content = content;
    draft.fields = fields;
    return draft;
}

} // namespace

/// What a line of IRC is made of, and how it is put together. Which lines there are is in
/// tst_framers.cpp.
class TestIrcFramer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fields_data();
    void fields();
    void theContentIsTheLine();
    void looks();
    void composes_data();
    void composes();
    void composesFaults();
    void filters_data();
    void filters();
};

void TestIrcFramer::fields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char* name, const QByteArray& line, const char* fields) {
        QTest::newRow(name) << line << QString::fromLatin1(fields).split(u'|', Qt::SkipEmptyParts);
    };
    row("all", "@t=1 :ada!a@h PRIVMSG #lobby :hi you\r\n",
        "tags=t=1@0-4|source=ada!a@h@5-13|command=PRIVMSG@14-21|parameters=#lobby@22-28"
        "|trailing=hi you@29-36");
    row("command alone", "PING\n", "command=PING@0-4");
    row("parameters", "USER a 0 * :Ada\r\n",
        "command=USER@0-4|parameters=a 0 *@5-10|trailing=Ada@11-15");
    row("number", ":srv 001 ada\r\n", "source=srv@0-4|command=001@5-8|parameters=ada@9-12");
    row("empty trailing", "TOPIC #a :\r\n", "command=TOPIC@0-5|parameters=#a@6-8|trailing=@9-10");
    row("empty line", "\r\n", "");
    row("source alone", ":srv\r\n", "source=srv@0-4");
    row("cut in the text", "QUIT :by", "command=QUIT@0-4|trailing=by@5-8...");
    row("cut in the command", "QU", "command=QU@0-2...");
    row("NUL", QByteArray("A b\0c :d\n", 9),
        "command=A@0-1|parameters=b\\0c@2-5!nul-in-line|trailing=d@6-8");
    row("carriage return alone", "A :d\re\n",
        "command=A@0-1|trailing=d\re@2-6!carriage-return-alone");
}

void TestIrcFramer::fields()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, fields);
    QCOMPARE(told(line), fields);
}

void TestIrcFramer::theContentIsTheLine()
{
    const QByteArray line(":ada QUIT :bye\r\n");
    const Dissection parts = framingNamed("irc").dissect(line);
    QCOMPARE(parts.contentRange({0, 14}, line.size()), (ByteRange {0, 14}));
}

/// The parts are seen in the content.
void TestIrcFramer::looks()
{
    const Dissection parts = framingNamed("irc").dissect("@t :a QUIT :bye\r\n");
    const QVector<LookRange> looks = parts.looks({0, 15});
    QCOMPARE(lookAt(looks, 1), FieldLook::Meta);
    QCOMPARE(lookAt(looks, 6), FieldLook::Header);
    QCOMPARE(lookAt(looks, 13), FieldLook::Content);
    QCOMPARE(lookAt(looks, 15), FieldLook::Plain);
}

void TestIrcFramer::composes_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("fields"); // "name=value|..."
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* content, const char* fields, const char* bytes) {
        QTest::newRow(bytes) << QString::fromLatin1(content) << QString::fromLatin1(fields)
                             << QByteArray(bytes);
    };
    row("NICK ada", "", "NICK ada\r\n");
    row("hi all", "command=PRIVMSG|parameters=#a", "PRIVMSG #a :hi all\r\n");
    row("", "command=JOIN|parameters=#a", "JOIN #a\r\n");
    row("x", "command=NOTICE|parameters=#a|source=ada!a@h|tags=t=1",
        "@t=1 :ada!a@h NOTICE #a :x\r\n");
    row("PING x", "source=srv", ":srv PING x\r\n");
    row("\\x01ACTION waves\\x01", "command=PRIVMSG|parameters=#a",
        "PRIVMSG #a :\1ACTION waves\1\r\n");
}

void TestIrcFramer::composes()
{
    QFETCH(QString, content);
    QFETCH(QString, fields);
    QFETCH(QByteArray, bytes);
    QMap<QString, QString> chosen;
    for (const QString& field : fields.split(u'|', Qt::SkipEmptyParts))
        chosen.insert(field.section(u'=', 0, 0), field.section(u'=', 1));
    const ComposedMessage message
        = ComposedMessage::of(draftOf(content, chosen), {QStringLiteral("irc"), {}});
    QVERIFY(message.problem.isNone());
    QCOMPARE(message.bytes, bytes);
}

/// What a server must not send can be sent to see what a client does with it; but what would be two
/// lines is no message.
void TestIrcFramer::composesFaults()
{
    const FramingSpec irc {QStringLiteral("irc"), {}};
    const auto bytesOf
        = [&](const QString& text) { return ComposedMessage::of(draftOf(text), irc).bytes; };
    QCOMPARE(bytesOf(QStringLiteral("a\\0b")), QByteArray("a\0b\r\n", 5));
    QCOMPARE(bytesOf(QStringLiteral("a\\rb")), QByteArray("a\rb\r\n"));
    QCOMPARE(bytesOf(QString(600, u'x')).size(), 602);
    const ComposedMessage two = ComposedMessage::of(draftOf(QStringLiteral("a\\nb")), irc);
    QCOMPARE(two.problem.kind, ComposeProblem::Kind::NotCarried);
    QVERIFY(two.bytes.isEmpty());
}

void TestIrcFramer::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("messages");
    QTest::newRow("command") << QStringLiteral("command:privmsg") << 2;
    QTest::newRow("number") << QStringLiteral("command:001") << 1;
    QTest::newRow("parameters") << QStringLiteral("parameters:#lobby") << 2;
    QTest::newRow("source") << QStringLiteral("source:ada!a@h") << 2;
    QTest::newRow("two") << QStringLiteral("command:PRIVMSG trailing:hi") << 1;
    QTest::newRow("any tags") << QStringLiteral("tags:") << 1;
    QTest::newRow("text") << QStringLiteral("hello") << 1;
}

void TestIrcFramer::filters()
{
    QFETCH(QString, filter);
    HandMadeCapture capture;
    const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("irc")));
    capture.data(id, Direction::In,
        ":srv 001 ada :Welcome\r\n:ada!a@h PRIVMSG #lobby :hi\r\n"
        "@t :ada!a@h PRIVMSG #lobby :hello\r\nPING x\r\n");
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    const AnalysisSnapshotPtr log = analyzer.snapshot(capture.time());
    const MessageFilter parsed = MessageFilter::parse(filter).value();
    MessageReader reader;
    int found = 0;
    for (qint64 index = log->messages.first(); index < log->messages.end(); ++index) {
        const Message& message = log->messages[index];
        found += message.type == MessageType::Frame && parsed.matches(*log, message, reader);
    }
    QTEST(found, "messages");
}

QTEST_GUILESS_MAIN(TestIrcFramer)
#include "tst_ircframer.moc"
