// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QTest>

class tst_FileName : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack_data();
    void thereAndBack();
    void utf8IsItself();
};

void tst_FileName::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ASCII") << QByteArray("/tmp/a.pcapng");
    QTest::newRow("UTF-8") << QByteArray("/tmp/\xc3\xa9\xf0\x9f\x90\xb0");
    QTest::newRow("latin-1") << QByteArray("/tmp/gr\xf6\xdf"
                                           "e");
    QTest::newRow("cut UTF-8") << QByteArray("a\xf0\x9f\x90");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xed\xb3\xbf");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "a\xff");
    QTest::newRow("the replacement character") << QByteArray("\xef\xbf\xbd\xff");
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all += char(byte);
    QTest::newRow("every byte") << all;
}

void tst_FileName::thereAndBack()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(FileName::toBytes(FileName::fromBytes(bytes)), bytes);
}

void tst_FileName::utf8IsItself()
{
    const QString name = QStringLiteral("/tmp/\u00e9\U0001F430");
    QCOMPARE(FileName::fromBytes(name.toUtf8()), name);
    QCOMPARE(FileName::toBytes(name), name.toUtf8());
}

QTEST_GUILESS_MAIN(tst_FileName)
#include "tst_filename.moc"
