// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/imagedecoding.h"

#include <QBuffer>
#include <QtTest>

namespace {

QByteArray encoded(QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A BMP of that size by its header, and no pixels.
QByteArray headerOfBmp(qint32 width, qint32 height)
{
    QByteArray bytes = encoded({1, 1}, "BMP");
    qToLittleEndian(width, bytes.data() + 18);
    qToLittleEndian(height, bytes.data() + 22);
    return bytes;
}

} // namespace

/// Images of peers, which may be anything.
class TestImageDecoding : public QObject
{
    Q_OBJECT

private slots:
    void decodesWhatItKnows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << encoded({400, 100}, "PNG");
        QTest::newRow("JPEG") << encoded({400, 100}, "JPG");
        QTest::newRow("BMP") << encoded({400, 100}, "BMP");
    }

    void decodesWhatItKnows()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(ImageDecoding::decoded(bytes, {200, 200}).size(), QSize(200, 50));
        QCOMPARE(ImageDecoding::sizeOf(bytes, {200, 200}), QSize(200, 50));
        QCOMPARE(ImageDecoding::decoded(bytes, {800, 800}).size(), QSize(400, 100));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("PPM, which Qt knows") << QByteArray("P6 1 1 255\nabc");
        QTest::newRow("cut short") << encoded({100, 100}, "PNG").first(20);
        QTest::newRow("too wide") << headerOfBmp(ImageDecoding::maxSide + 1, 1);
        QTest::newRow("too high") << headerOfBmp(1, ImageDecoding::maxSide + 1);
        QTest::newRow("too many bytes")
            << encoded({1, 1}, "PNG").leftJustified(ImageDecoding::maxBytes + 1, '\0');
    }

    void refusesTheRest()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(ImageDecoding::decoded(bytes, {100, 100}).isNull());
    }
};

QTEST_MAIN(TestImageDecoding)
#include "tst_imagedecoding.moc"
