// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/readcapture.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Asks for all there is, as a screen would; what is wrong shows under a sanitizer.
qint64 readEveryByte(const CaptureSnapshot& capture)
{
    qint64 bytes = 0;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        if (capture.records[index].kind == RecordKind::Data)
            bytes += bytesOf(capture, index).size();
        else if (const EventDetails* details = capture.detailsOf(capture.records[index]))
            bytes += details->target.size();
    }
    return bytes;
}

}

/// Files that were cut short, or hold what no writer of ours wrote.
class tst_DamagedCapture : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cutAnywhere();
    void damagedTail_data();
    void damagedTail();
    void randomDamage();

private:
    QTemporaryDir m_folder;
};

void tst_DamagedCapture::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_DamagedCapture::cutAnywhere()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    QFile file(recorded.path());
    QRandomGenerator random(3);
    qint64 size = written->fileSize;
    while (size > 1000) {
        size -= 1 + random.bounded(1000);
        QVERIFY(file.resize(size));
        const CaptureSnapshotPtr read = readAll(recorded.path());
        QVERIFY(read);
        QCOMPARE(read->fileSize, wholeBlocks(recorded.path()));
        QCOMPARE(read->unreadableBytes, size - read->fileSize);
        const qint64 same = sameRecords(*written, *read);
        QCOMPARE(same, read->records.end());
        if (same < written->records.end() && written->records[same].kind == RecordKind::Data)
            QCOMPARE_GE(written->records[same].fileOffset + 65'600, read->fileSize);
    }
}

void tst_DamagedCapture::damagedTail_data()
{
    QTest::addColumn<QByteArray>("tail");
    const auto block = [](quint32 type, quint32 size, quint32 sizeAgain) {
        const quint32 numbers[] = {type, size, 1, sizeAgain};
        return QByteArray(reinterpret_cast<const char*>(numbers), sizeof numbers);
    };
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("random bytes") << someBytes(300'000, 9);
    QTest::newRow("all ones") << QByteArray(100, '\xff');
    QTest::newRow("three bytes") << QByteArray("abc");
    QTest::newRow("a block of four gigabytes") << block(6, 0xfffffffc, 0xfffffffc);
    QTest::newRow("a block of eight bytes") << block(6, 8, 8);
    QTest::newRow("a block of an odd size") << block(6, 15, 15);
    QTest::newRow("two lengths that differ") << block(6, 16, 20);
    QTest::newRow("a length of zero") << block(6, 0, 0);
}

void tst_DamagedCapture::damagedTail()
{
    QFETCH(const QByteArray, tail);
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    const QString path = writeFile(m_folder, contents(recorded.path()) + tail);
    const CaptureSnapshotPtr read = readAll(path);
    QCOMPARE(sameRecords(*written, *read), written->records.end());
    QCOMPARE(read->records.end(), written->records.end());
    QCOMPARE(read->fileSize, written->fileSize);
    QCOMPARE(read->unreadableBytes, tail.size());
}

/// Whatever is in the file, all that is read can be shown.
void tst_DamagedCapture::randomDamage()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    recorded.writer.setRecording(false);
    recorded.writer.setRecording(true);
    const CapturedPair pair(recorded);
    for (int count = 0; count < 50; ++count) {
        recorded.send(pair.ours, "a few bytes");
        recorded.receive(pair.accepted, "a few bytes");
    }
    recorded.publish();
    const QByteArray sound = contents(recorded.path());
    QRandomGenerator random(11);
    qint64 bytes = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray file = sound;
        const int damages = random.bounded(1, 40);
        for (int damage = 0; damage < damages; ++damage) {
            // Away from the long payloads, where nothing is to be found.
            const qsizetype at = random.bounded(2) ? random.bounded(1, 2000)
                                                   : file.size() - random.bounded(1, 14'000);
            file[at] = char(random.bounded(3) ? random.bounded(256) : 0xff);
        }
        const CaptureSnapshotPtr read = readAll(writeFile(m_folder, file));
        if (read)
            bytes += readEveryByte(*read);
    }
    QCOMPARE_GT(bytes, 0);
}

QTEST_GUILESS_MAIN(tst_DamagedCapture)
#include "tst_damagedcapture.moc"
