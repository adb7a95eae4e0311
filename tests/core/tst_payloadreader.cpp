// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/payloadreader.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// The byte at an offset of the test file: one that blocks of any size do not repeat at their
/// start.
char byteAt(qint64 offset)
{
    return char((offset * 7 + offset / 251) & 0xff);
}

QByteArray bytesAt(qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 at = 0; at < size; ++at)
        bytes[at] = byteAt(offset + at);
    return bytes;
}

} // namespace

class TestPayloadReader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_output = std::make_unique<QTemporaryFile>();
        QVERIFY(m_output->open());
        m_capture = {};
        m_capture.file
            = std::make_shared<CaptureFile>(::dup(m_output->handle()), m_output->fileName());
    }

    void readsWhatIsThere_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isThere");
        const auto row = [](const char* name, qint64 offset, qint64 size, bool isThere) {
            QTest::newRow(name) << offset << size << isThere;
        };
        constexpr qint64 block = 256 * 1024;
        row("start", 0, 10, true);
        row("end of a block", block - 10, 10, true);
        row("across two blocks", block - 5, 10, true);
        row("a whole block", block, block, true);
        row("many blocks", 100, mebibyte, true);
        row("end of the file", 3 * mebibyte - 10, 10, true);
        row("nothing", 10, 0, true);
        row("past the end", 3 * mebibyte - 10, 11, false);
        row("behind the end", 4 * mebibyte, 1, false);
        row("nowhere", -1, 1, false);
    }

    void readsWhatIsThere()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, size);
        QFETCH(bool, isThere);
        grow(3 * mebibyte);
        PayloadReader reader;
        reader.setCapture(m_capture);
        QCOMPARE(reader.read(offset, size).toByteArray(),
            isThere ? bytesAt(offset, size) : QByteArray());
    }

    void followsTheFileAsItGrows()
    {
        PayloadReader reader;
        for (qint64 size = 100; size < 2 * mebibyte; size *= 3) {
            const qint64 before = m_capture.fileSize;
            grow(size);
            QVERIFY(reader.read(before, size - before).isEmpty());
            reader.setCapture(m_capture);
            QCOMPARE(
                reader.read(before, size - before).toByteArray(), bytesAt(before, size - before));
        }
    }

    void readsHereAndThere()
    {
        grow(8 * mebibyte);
        PayloadReader reader;
        reader.setCapture(m_capture);
        for (qint64 step = 0; step < 200; ++step) {
            const qint64 offset = step * 1'234'567 % (8 * mebibyte - 64);
            QCOMPARE(reader.read(offset, 64).toByteArray(), bytesAt(offset, 64));
        }
    }

    void anotherFileIsReadAnew()
    {
        grow(100);
        PayloadReader reader;
        reader.setCapture(m_capture);
        QCOMPARE(reader.read(0, 10).toByteArray(), bytesAt(0, 10));
        QTemporaryFile other;
        QVERIFY(other.open());
        other.write(QByteArray(100, 'o'));
        QVERIFY(other.flush());
        m_capture.file = std::make_shared<CaptureFile>(::dup(other.handle()), other.fileName());
        reader.setCapture(m_capture);
        QCOMPARE(reader.read(0, 10).toByteArray(), QByteArray(10, 'o'));
    }

private:
    void grow(qint64 size)
    {
        m_output->write(bytesAt(m_capture.fileSize, size - m_capture.fileSize));
        QVERIFY(m_output->flush());
        m_capture.fileSize = size;
    }

    std::unique_ptr<QTemporaryFile> m_output;
    CaptureSnapshot m_capture;
};

QTEST_GUILESS_MAIN(TestPayloadReader)
#include "tst_payloadreader.moc"
