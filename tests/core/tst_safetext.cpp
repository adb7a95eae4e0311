// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/safetext.h"

#include <QTest>

class tst_SafeText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void text_data();
    void text();
    void invalidUtf8_data();
    void invalidUtf8();
    void length();
    void everyCodePointIsShownOrEscaped();
    void escapesAreMarked_data();
    void escapesAreMarked();
    void whatALookAlikeSaysIsNotMarked();
    void everyCodePointIsMarkedIfItIsNotShown();
    void marksOnOneLine_data();
    void marksOnOneLine();
};

void tst_SafeText::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_SafeText::text_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& source, const QString& shown) {
        QTest::newRow(name) << source << shown;
    };
    row("empty", QString(), QString());
    row("plain", QStringLiteral("a <b>\u00E9\U0001F430"), QStringLiteral("a <b>\u00E9\U0001F430"));
    row("C0", QStringLiteral("a\nb\tc\x1b[31m"), QStringLiteral("a\u240Ab\u2409c\u241B[31m"));
    row("NUL", QString(QChar(0)), QStringLiteral("\u2400"));
    row("DEL", QStringLiteral("\x7f"), QStringLiteral("\u2421"));
    row("C1", QString(QChar(0x9B)), QStringLiteral("\\u009B"));
    row("bidi override", QStringLiteral("a\u202Etxt"), QStringLiteral("a\\u202Etxt"));
    row("bidi isolate", QStringLiteral("\u2066\u2069\u200F"),
        QStringLiteral("\\u2066\\u2069\\u200F"));
    row("zero width", QStringLiteral("\u200B\u200D\uFEFF\u00AD"),
        QStringLiteral("\\u200B\\u200D\\uFEFF\\u00AD"));
    row("separators", QStringLiteral("\u2028\u2029"), QStringLiteral("\\u2028\\u2029"));
    row("tag", QStringLiteral("\U000E0041"), QStringLiteral("\\U000E0041"));
}

void tst_SafeText::text()
{
    QFETCH(QString, source);
    QFETCH(QString, shown);
    QCOMPARE(safeText(source), shown);
    QCOMPARE(safeText(source.toUtf8()), shown);
}

void tst_SafeText::invalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("lone byte") << QByteArray("a\xFF"
                                             "b")
                               << QStringLiteral("a\\xFFb");
    QTest::newRow("cut short") << QByteArray("\xE2\x82") << QStringLiteral("\\xE2\\x82");
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << QStringLiteral("\\xC0\\x80");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QStringLiteral("\\xED\\xA0\\x80");
    QTest::newRow("over U+10FFFF")
        << QByteArray("\xF4\x90\x80\x80") << QStringLiteral("\\xF4\\x90\\x80\\x80");
    QTest::newRow("continuation first") << QByteArray("\x80") + "a" << QStringLiteral("\\x80a");
}

void tst_SafeText::invalidUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(safeText(bytes), shown);
}

void tst_SafeText::length()
{
    const QString rabbits = QStringLiteral("\U0001F430\U0001F430");
    QCOMPARE(safeText(QStringLiteral("abcd"), 4), QStringLiteral("abcd"));
    QCOMPARE(safeText(QStringLiteral("abcd"), 3), QStringLiteral("abc\u2026"));
    QCOMPARE(safeText(rabbits, 3), QStringLiteral("\U0001F430\u2026"));
    QCOMPARE(safeText(QStringLiteral("abcd"), 0), QStringLiteral("\u2026"));
    QCOMPARE(safeText(QByteArrayView("abcd"), 4), QStringLiteral("abcd"));
    QCOMPARE(safeText(QByteArrayView("ab\xFF\xFF"), 3), QStringLiteral("ab\\xFF\u2026"));
    QCOMPARE(safeText(rabbits.toUtf8(), 3), QStringLiteral("\U0001F430\u2026"));
    QCOMPARE(safeText(QString(QString(QChar(0xD83D)) + u'a')), QStringLiteral("\\uD83Da"));
    QCOMPARE(safeText(QString(QChar(0xDC30))), QStringLiteral("\\uDC30"));
}

void tst_SafeText::everyCodePointIsShownOrEscaped()
{
    for (char32_t codePoint = 0; codePoint <= QChar::LastValidCodePoint; ++codePoint) {
        if (QChar::isSurrogate(codePoint))
            continue;
        const QString source = QStringView(QChar::fromUcs4(codePoint)).toString();
        const QString shown = safeText(source);
        QVERIFY2(!shown.isEmpty(), qPrintable(QString::number(codePoint, 16)));
        for (const uint unit : shown.toUcs4()) {
            const auto category = QChar::category(unit);
            QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format
                    && category != QChar::Separator_Line,
                qPrintable(QString::number(codePoint, 16)));
        }
        QCOMPARE(safeText(source.toUtf8()), shown);
    }
}

void tst_SafeText::escapesAreMarked_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QVector<ByteRange>>("escapes");
    using Ranges = QVector<ByteRange>;
    QTest::newRow("none") << QStringLiteral("a\n\tb") << QStringLiteral("a\n\tb") << Ranges();
    QTest::newRow("ANSI") << QStringLiteral("\x1b[31m") << QStringLiteral("\\e[31m")
                          << Ranges {{0, 2}};
    QTest::newRow("NUL, CR, BEL") << QString::fromLatin1("\0\r\a", 3)
                                  << QStringLiteral("\\0\\r\\x07")
                                  << Ranges {{0, 2}, {2, 4}, {4, 8}};
    QTest::newRow("bidi override")
        << QStringLiteral("a\u202Eb") << QStringLiteral("a\\u202Eb") << Ranges {{1, 7}};
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a\\u200Bb")
                                << Ranges {{1, 7}};
    QTest::newRow("tag") << QStringLiteral("\U000E0041") << QStringLiteral("\\U000E0041")
                         << Ranges {{0, 10}};
}

void tst_SafeText::escapesAreMarked()
{
    QFETCH(QString, source);
    QFETCH(QString, shown);
    QFETCH(QVector<ByteRange>, escapes);
    const MarkedText expected {shown, escapes};
    QCOMPARE(markedText(source), expected);
    QCOMPARE(markedText(QByteArrayView(source.toUtf8())), expected);
    const MarkedText invalid = markedText(QByteArrayView("a\xFF"));
    QCOMPARE(invalid, (MarkedText {QStringLiteral("a\\xFF"), {{1, 5}}}));
}

void tst_SafeText::whatALookAlikeSaysIsNotMarked()
{
    for (const char* text : {"\\u202E", "\\e[31m", "\\0", "\xE2\x90\x80"}) {
        const MarkedText marked = markedText(QByteArrayView(text));
        QCOMPARE(marked.text, QString::fromUtf8(text));
        QVERIFY(marked.escapes.isEmpty());
    }
}

void tst_SafeText::everyCodePointIsMarkedIfItIsNotShown()
{
    for (char32_t codePoint = 0; codePoint <= QChar::LastValidCodePoint; ++codePoint) {
        if (QChar::isSurrogate(codePoint) || codePoint == u'\n' || codePoint == u'\t')
            continue;
        const QString source = QStringView(QChar::fromUcs4(codePoint)).toString();
        const MarkedText marked = markedText(source);
        const bool isShown = safeText(source) == source;
        QCOMPARE(marked.escapes.isEmpty(), isShown);
        QCOMPARE(marked.text == source, isShown);
    }
}

void tst_SafeText::marksOnOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("escapes");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& text, int count) {
        QTest::newRow(name) << bytes << text << count;
    };
    row("plain", "plain", QStringLiteral("plain"), 0);
    row("what looks like an escape", "a\\n", QStringLiteral("a\\n"), 0);
    row("line feed and tab", "a\n\tb", QStringLiteral("a\\n\\tb"), 2);
    row("controls", QByteArray("\0\x1b\r", 3), QStringLiteral("\\0\\e\\r"), 3);
    row("override", "\xE2\x80\xAE!", QStringLiteral("\\u202E!"), 1);
}

void tst_SafeText::marksOnOneLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, escapes);
    for (const MarkedText& marked :
        {markedLine(QByteArrayView(bytes)), markedLine(QString::fromUtf8(bytes))}) {
        QCOMPARE(marked.text, text);
        QCOMPARE(marked.escapes.size(), escapes);
    }
    const MarkedText cut = markedLine(QStringView(u"a\nbcd"), 3);
    QCOMPARE(cut.text, QStringLiteral("a\\nb\u2026"));
    QCOMPARE(cut.escapes, (QVector<ByteRange> {{1, 3}}));
    QCOMPARE(markedLine(QByteArrayView("a\nbcd"), 3), cut);
}

QTEST_GUILESS_MAIN(tst_SafeText)
#include "tst_safetext.moc"
