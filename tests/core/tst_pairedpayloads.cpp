// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pairedpayloads.h"
#include "tests/support/handmadecapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// Reads all that the receiving records of a pair stand for, by way of PairedPayloads.
QByteArray received(HandMadeCapture& capture, ConnectionId receivingEnd)
{
    const CaptureSnapshotPtr snapshot = capture.snapshot();
    PairedPayloads payloads;
    QByteArray stream;
    for (qint64 index = snapshot->records.first(); index < snapshot->records.end(); ++index) {
        const CaptureRecord& record = snapshot->records[index];
        if (record.kind != RecordKind::Data || record.connection() != receivingEnd)
            continue;
        payloads.collect(snapshot->records, index);
        ByteRange wanted {record.streamOffset, record.streamOffset + record.length};
        while (!wanted.isEmpty()) {
            const PairedPayloads::Piece piece = payloads.take(wanted);
            QByteArray bytes(piece.range.size(), '?');
            if (piece.fileOffset >= 0
                && !snapshot->file->read(piece.fileOffset, bytes.data(), bytes.size()))
                return {};
            stream += bytes;
            wanted.start = piece.range.end;
        }
    }
    return stream;
}

constexpr ConnectionId sendingEnd {1};
constexpr ConnectionId receivingEnd {2};

} // namespace

class TestPairedPayloads : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsEachByte_data()
    {
        QTest::addColumn<quint32>("sent");
        QTest::addColumn<quint32>("read");
        QTest::addColumn<quint32>("lag");
        QTest::newRow("one for one") << 10U << 10U << 0U;
        QTest::newRow("many at once") << 10U << 50U << 0U;
        QTest::newRow("in small pieces") << 10U << 3U << 0U;
        QTest::newRow("far behind") << 1U << 7U << 5'000U;
    }

    void findsEachByte()
    {
        QFETCH(quint32, sent);
        QFETCH(quint32, read);
        QFETCH(quint32, lag);
        HandMadeCapture capture;
        QByteArray stream;
        qint64 waiting = 0;
        for (int count = 0; count < 10'000; ++count) {
            const QByteArray bytes(sent, char('a' + count % 26));
            stream += bytes;
            capture.data(sendingEnd, Direction::Out, bytes);
            waiting += sent;
            for (; waiting >= qint64(read) + lag; waiting -= read)
                capture.receivePaired(receivingEnd, sendingEnd, read);
        }
        capture.receivePaired(receivingEnd, sendingEnd, quint32(waiting));
        QCOMPARE(received(capture, receivingEnd), stream);
    }

    void missingBytesAreNamed()
    {
        HandMadeCapture capture;
        capture.data(sendingEnd, Direction::Out, "before");
        capture.unrecorded(sendingEnd, Direction::Out, 3);
        capture.data(sendingEnd, Direction::Out, "after");
        capture.receivePaired(receivingEnd, sendingEnd, 16);
        QCOMPARE(received(capture, receivingEnd), QByteArray("before???after??"));
    }
};

QTEST_GUILESS_MAIN(TestPairedPayloads)
#include "tst_pairedpayloads.moc"
