// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notes.h"

#include <QTest>

class tst_Notes : public QObject
{
    Q_OBJECT

private slots:
    void newestValueOfEachKey();
    void oldestKeysGo();
    void bounded_data();
    void bounded();
};

void tst_Notes::newestValueOfEachKey()
{
    Notes notes;
    QVERIFY(notes.isEmpty());
    notes.set({QStringLiteral("version"), QStringLiteral("1.2")});
    notes.set({QStringLiteral("cipher"), QStringLiteral("AES")});
    notes.set({QStringLiteral("version"), QStringLiteral("1.3")});
    notes.set({{}, QStringLiteral("of no key")});
    const QList<Note> wanted {{QStringLiteral("version"), QStringLiteral("1.3")},
        {QStringLiteral("cipher"), QStringLiteral("AES")}};
    QCOMPARE(notes.all(), wanted);
    QCOMPARE(notes.value(u"cipher"), QStringLiteral("AES"));
    QVERIFY(notes.value(u"other").isNull());
}

void tst_Notes::oldestKeysGo()
{
    Notes notes;
    for (int key = 0; key <= Notes::maxKeys; ++key)
        notes.set({QString::number(key), QStringLiteral("x")});
    QCOMPARE(notes.all().size(), Notes::maxKeys);
    QVERIFY(notes.value(u"0").isNull());
    QCOMPARE(notes.value(u"1"), QStringLiteral("x"));
}

void tst_Notes::bounded_data()
{
    QTest::addColumn<Note>("note");
    QTest::addColumn<Note>("wanted");
    const auto text = [](qsizetype length) { return QString(length, u'a'); };
    QTest::newRow("short") << Note {text(3), text(3)} << Note {text(3), text(3)};
    QTest::newRow("long value") << Note {text(12), text(2000)} << Note {text(12), text(500)};
    QTest::newRow("long key") << Note {text(1000), text(2000)} << Note {text(64), text(448)};
    QTest::newRow("equals sign in the key") << Note {QStringLiteral("a=b"), QStringLiteral("c=d")}
                                            << Note {QStringLiteral("a-b"), QStringLiteral("c=d")};
}

void tst_Notes::bounded()
{
    QFETCH(const Note, note);
    QFETCH(const Note, wanted);
    QCOMPARE(note.bounded(), wanted);
}

QTEST_GUILESS_MAIN(tst_Notes)
#include "tst_notes.moc"
