// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filewriter.h"

#include "tests/core/gatedfile.h"
#include "tests/core/readcapture.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

using namespace std::chrono_literals;

/// A block as FileWriter knows it: of `size` bytes, its length in the second four.
QByteArray block(quint32 size, char content)
{
    QByteArray bytes(size, content);
    qToUnaligned(size, bytes.data() + 4);
    return bytes;
}

}

class tst_FileWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesInOrder();
    void sameChunkAgain();
    void listenerIsTold();
    void failureCutsToWholeBlocks();
    void goesOnAfterFailure();
    void endWritesAll();
    void endLeavesAStalledFile();

private:
    void append(FileWriter& writer, const QByteArray& bytes)
    {
        std::memcpy(m_chunk.get() + m_used, bytes.constData(), std::size_t(bytes.size()));
        writer.write(m_chunk, m_used, m_used + bytes.size(), false);
        m_used += bytes.size();
    }
    std::unique_ptr<OutputFile> file() { return std::make_unique<GatedFile>(m_path, m_gate); }

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Gate> m_gate;
    FileWriter::Chunk m_chunk;
    qsizetype m_used = 0;
};

void tst_FileWriter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_path = m_folder.filePath(QStringLiteral("file"));
    m_gate = std::make_shared<Gate>();
    m_used = 0;
}

void tst_FileWriter::writesInOrder()
{
    FileWriter writer(file(), {});
    m_chunk = writer.takeChunk();
    QByteArray all;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        append(writer, block(1000, letter));
        all += block(1000, letter);
    }
    QVERIFY(writer.waitUntilIdle(10s));
    QCOMPARE(contents(m_path), all);
    QCOMPARE(writer.progress().written, all.size());
    QVERIFY(writer.progress().isIdle);
}

/// No memory is touched for the first time while the file keeps up.
void tst_FileWriter::sameChunkAgain()
{
    FileWriter writer(file(), {});
    const FileWriter::Chunk chunk = writer.takeChunk();
    for (int round = 0; round < 3; ++round) {
        std::memset(chunk.get(), 'a' + round, FileWriter::chunkSize);
        writer.write(chunk, 0, 100, false);
        writer.write(chunk, 100, FileWriter::chunkSize, false);
        writer.write(chunk, FileWriter::chunkSize, FileWriter::chunkSize, true);
        QVERIFY(writer.waitUntilIdle(10s));
        QCOMPARE(writer.takeChunk(), chunk);
    }
    QCOMPARE(contents(m_path).size(), 3 * FileWriter::chunkSize);
}

void tst_FileWriter::listenerIsTold()
{
    std::vector<FileWriter::Progress> told;
    FileWriter writer(
        file(), [&told](const FileWriter::Progress& progress) { told.push_back(progress); });
    m_chunk = writer.takeChunk();
    m_gate->close();
    append(writer, block(100, 'a'));
    m_gate->waitForWrite();
    QVERIFY(!writer.waitUntilIdle(10ms));
    QCOMPARE(writer.progress().written, 0);
    append(writer, block(200, 'b'));
    QVERIFY(!writer.progress().isIdle);
    m_gate->open();
    QVERIFY(writer.waitUntilIdle(10s));
    QCOMPARE(told.size(), 2u);
    QCOMPARE(told[0].written, 100);
    QVERIFY(!told[0].isIdle);
    QCOMPARE(told[1].written, 300);
    QVERIFY(told[1].isIdle && told[1].failure == 0);
}

void tst_FileWriter::failureCutsToWholeBlocks()
{
    FileWriter writer(file(), {});
    m_chunk = writer.takeChunk();
    append(writer, block(1000, 'a'));
    QVERIFY(writer.waitUntilIdle(10s));
    m_gate->failAfter(2500, ENOSPC);
    append(writer, block(1000, 'b') + block(1000, 'c') + block(1000, 'd'));
    QVERIFY(writer.waitUntilIdle(10s));
    QCOMPARE(writer.failure(), ENOSPC);
    QCOMPARE(writer.progress().written, 3000);
    QCOMPARE(contents(m_path), block(1000, 'a') + block(1000, 'b') + block(1000, 'c'));
    m_gate->failAfter(0, 0);
    append(writer, block(1000, 'e'));
    QVERIFY(writer.waitUntilIdle(10s));
    QCOMPARE(contents(m_path).size(), 3000);
}

void tst_FileWriter::goesOnAfterFailure()
{
    FileWriter writer(file(), {});
    m_chunk = writer.takeChunk();
    m_gate->failAfter(1500, EIO);
    append(writer, block(1000, 'a') + block(1000, 'b'));
    QVERIFY(writer.waitUntilIdle(10s));
    m_gate->failAfter(0, 0);
    writer.clearFailure();
    append(writer, block(1000, 'c'));
    QVERIFY(writer.waitUntilIdle(10s));
    QCOMPARE(writer.failure(), 0);
    QCOMPARE(contents(m_path), block(1000, 'a') + block(1000, 'c'));
}

void tst_FileWriter::endWritesAll()
{
    {
        FileWriter writer(file(), {});
        for (int round = 0; round < 10; ++round) {
            m_chunk = writer.takeChunk();
            std::memset(m_chunk.get(), round, FileWriter::chunkSize);
            writer.write(m_chunk, 0, FileWriter::chunkSize, true);
        }
    }
    QCOMPARE(contents(m_path).size(), 10 * FileWriter::chunkSize);
}

/// The end waits no longer than it says; what was handed over is written when the file lets it.
void tst_FileWriter::endLeavesAStalledFile()
{
    const auto told = std::make_shared<std::atomic<int>>(0);
    QElapsedTimer timer;
    {
        FileWriter writer(file(), [told](const FileWriter::Progress&) { ++*told; });
        m_chunk = writer.takeChunk();
        m_gate->close();
        append(writer, block(1000, 'a'));
        m_gate->waitForWrite();
        append(writer, block(1000, 'b'));
        timer.start();
    }
    QCOMPARE_GE(timer.elapsed(), FileWriter::patience.count() - 10);
    QCOMPARE_LT(timer.elapsed(), FileWriter::patience.count() + 1000);
    m_gate->open();
    QTRY_COMPARE(contents(m_path), block(1000, 'a') + block(1000, 'b'));
    QCOMPARE(*told, 0);
}

QTEST_GUILESS_MAIN(tst_FileWriter)
#include "tst_filewriter.moc"
