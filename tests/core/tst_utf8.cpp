// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <QStringDecoder>
#include <QTest>

namespace {

/// Bytes at the edges of what may follow one another.
constexpr std::array edges {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
    0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};

/// All texts of `size` such bytes.
QList<QByteArray> texts(int size)
{
    QList<QByteArray> list {QByteArray()};
    for (; size > 0; --size) {
        QList<QByteArray> longer;
        for (const QByteArray& text : list) {
            for (const int byte : edges)
                longer.append(text + char(byte));
        }
        list = longer;
    }
    return list;
}

bool isText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

} // namespace

/// Against Qt's decoder.
class tst_Utf8 : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sequences();
    void tails();
};

void tst_Utf8::sequences()
{
    for (int size = 1; size <= 4; ++size) {
        for (const QByteArray& bytes : texts(size)) {
            QCOMPARE(Utf8::isValid(bytes), isText(bytes));
            const qsizetype length = Utf8::sequenceLength(bytes);
            QVERIFY2(length == 0 || isText(bytes.first(length)), bytes.toHex());
            if (length != size)
                continue;
            QCOMPARE(Utf8::lengthAfter(bytes[0]), length);
            const QList<uint> codePoints = QString::fromUtf8(bytes).toUcs4();
            QCOMPARE(codePoints, QList<uint> {Utf8::codePoint(bytes)});
        }
    }
    QCOMPARE(Utf8::sequenceLength({}), 0);
}

/// What is cut off a text leaves a tail that more bytes make whole.
void tst_Utf8::tails()
{
    const QByteArray text = QStringLiteral("aé€\U0001F430").toUtf8();
    const QList<qsizetype> tails {0, 0, 1, 0, 1, 2, 0, 1, 2, 3, 0};
    for (qsizetype size = 0; size <= text.size(); ++size)
        QCOMPARE(Utf8::unfinishedTail(text.first(size)), tails[size]);
}

QTEST_GUILESS_MAIN(tst_Utf8)
#include "tst_utf8.moc"
