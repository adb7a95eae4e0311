// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typedline.h"

#include <QTest>

class TestTypedLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void commands_data();
    void commands();
    void others();
    void helpKnowsAll();
};

void TestTypedLine::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command"); // "name|value=text|..." in the order of the names
    QTest::addColumn<bool>("isSpeech");
    const auto row = [](const char* line, const char* command, bool isSpeech = false) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(command) << isSpeech;
    };
    row("hello all", "say|room=#a|text=hello all", true);
    row("  indented", "say|room=#a|text=  indented", true);
    row("//nick", "say|room=#a|text=/nick", true);
    row("/me waves at all", "act|room=#a|text=waves at all", true);
    row("/ME waves", "act|room=#a|text=waves", true);
    row("/msg bob psst, you", "whisper|text=psst, you|to=bob", true);
    row("/join #b", "join|room=#b");
    row("/leave bye all", "leave|room=#a|text=bye all");
    row("/part", "leave|room=#a|text=");
    row("/nick eda", "rename|name=eda");
    row("/topic Tea for two", "topic|room=#a|text=Tea for two");
    row("/away", "away|text=");
    row("/kick bob go now", "kick|name=bob|room=#a|text=go now");
    row("/raw WHOIS bob", "raw|text=WHOIS bob");
}

void TestTypedLine::commands()
{
    QFETCH(QString, line);
    const TypedLine input = TypedLine::parse(line, QStringLiteral("#a"));
    QCOMPARE(input.kind, TypedLine::Kind::Wish);
    QStringList parts {input.command.name};
    for (auto it = input.command.values.begin(); it != input.command.values.end(); ++it)
        parts.append(it.key() + u'=' + it.value());
    QTEST(parts.join(u'|'), "command");
    QTEST(input.isSpeech(), "isSpeech");
}

void TestTypedLine::others()
{
    const auto parsed
        = [](const char* line) { return TypedLine::parse(QString::fromLatin1(line), {}); };
    QCOMPARE(parsed("").kind, TypedLine::Kind::Nothing);
    QCOMPARE(parsed("   ").kind, TypedLine::Kind::Nothing);
    QCOMPARE(parsed("/who").kind, TypedLine::Kind::Who);
    QCOMPARE(parsed("/help me").kind, TypedLine::Kind::Help);
    QCOMPARE(parsed("/quit so long").kind, TypedLine::Kind::Quit);
    QCOMPARE(parsed("/quit so long").command.values.value(QStringLiteral("text")),
        QStringLiteral("so long"));
    QCOMPARE(parsed("/quitter").kind, TypedLine::Kind::Unknown);
    QCOMPARE(parsed("/").kind, TypedLine::Kind::Unknown);
    for (const char* line : {"", "/who", "/quit", "/nonsense"})
        QVERIFY(!parsed(line).isSpeech());
}

/// What it names is there.
void TestTypedLine::helpKnowsAll()
{
    int commands = 0;
    for (const QString& line : TypedLine::help()) {
        if (!line.startsWith(u'/'))
            continue;
        ++commands;
        QVERIFY2(TypedLine::parse(line, {}).kind != TypedLine::Kind::Unknown, qPrintable(line));
    }
    QVERIFY(commands > 10);
}

QTEST_GUILESS_MAIN(TestTypedLine)
#include "tst_typedline.moc"
