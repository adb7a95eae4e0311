// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sendqueue.h"

#include <QRegularExpression>
#include <QTest>

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr Cause one {1};
constexpr Cause two {2};

FileChunk chunkOf(const QByteArray& bytes)
{
    return std::make_shared<const QByteArray>(bytes);
}

/// What goes out now, as a connection would empty the queue, `atOnce` bytes at a time.
QByteArray emptied(SendQueue& queue, qint64 nowNs = 0, qsizetype atOnce = 1000)
{
    QByteArray sent;
    queue.release(nowNs);
    while (!queue.front().isEmpty()) {
        const QByteArrayView piece
            = queue.front().first(std::min<qsizetype>(atOnce, queue.front().size()));
        sent += piece;
        queue.take(piece.size());
    }
    return sent;
}

Answer answer(const char* bytes, AfterAnswer then = AfterAnswer::GoOn)
{
    return {bytes, {}, then};
}

}

class TestSendQueue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_budget = {1'000'000, 0};
    }
    void bytesGoOutInOrder_data();
    void bytesGoOutInOrder();
    void bytesAreSharedByMany();
    void answersKeepTheirOrderWhateverTheirDelays();
    void piecesPauseAndDoNotWaitForAnswers();
    void anAnswerThatEndsItDropsWhatComesLater();
    void aStrongerEndTakesTheWeakersPlace();
    void filesGoOutPieceByPiece();
    void whatIsNoLongerWantedIsNotTaken();
    void aFileThatFailsGivesWayToWhatIsBehindIt();
    void dropsWhatOneCauseQueued();
    void roomIsBoundedForOneAndForAll();
    void givesBackWhatItHeld();
    void tellsWhatIsQueuedByCause();

private:
    SendBudget m_budget;
};

void TestSendQueue::bytesGoOutInOrder_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("whole") << 1000;
    QTest::newRow("in pieces") << 2;
    QTest::newRow("byte by byte") << 1;
}

void TestSendQueue::bytesGoOutInOrder()
{
    QFETCH(int, atOnce);
    SendQueue queue(m_budget);
    QVERIFY(queue.isEmpty());
    queue.append("one ", 0, one);
    queue.append("more ", 0, one);
    queue.append("two", 0, two);
    QVERIFY(!queue.isEmpty());
    QCOMPARE(queue.queuedBytes(), 12);
    QCOMPARE(queue.frontCause(), one);
    QCOMPARE(emptied(queue, 0, atOnce), QByteArray("one more two"));
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.queuedBytes(), 0);
    QCOMPARE(queue.heldBytes(), 0);
}

void TestSendQueue::bytesAreSharedByMany()
{
    const QByteArray bytes(100'000, 'x');
    SendQueue first(m_budget);
    SendQueue other(m_budget);
    first.append(bytes, 0, one);
    other.append(bytes, 99'999, one);
    QCOMPARE(first.front().data(), bytes.constData());
    QCOMPARE(other.front().data(), bytes.constData() + 99'999);
    QCOMPARE(other.queuedBytes(), 1);
}

void TestSendQueue::answersKeepTheirOrderWhateverTheirDelays()
{
    SendQueue queue(m_budget);
    queue.appendAnswer(2 * second, answer("slow "), one);
    queue.appendAnswer(1 * second, answer("quick"), two);
    QCOMPARE(queue.nextDue().value(), 2 * second);
    QCOMPARE(emptied(queue, 1 * second), QByteArray());
    queue.append("at once", 0, two);
    QCOMPARE(emptied(queue, 1 * second), QByteArray("at once"));
    QCOMPARE(emptied(queue, 2 * second), QByteArray("slow quick"));
    QVERIFY(!queue.nextDue());
}

void TestSendQueue::piecesPauseAndDoNotWaitForAnswers()
{
    SendQueue queue(m_budget);
    queue.appendAnswer(3600 * second, answer("much later"), one);
    queue.appendPieces(0, second, "abcde", 2, two);
    QCOMPARE(emptied(queue, 0), QByteArray("ab"));
    QCOMPARE(queue.nextDue().value(), second);
    QCOMPARE(emptied(queue, second - 1), QByteArray());
    QCOMPARE(emptied(queue, second), QByteArray("cd"));
    QCOMPARE(emptied(queue, 3 * second), QByteArray("e"));
    QCOMPARE(queue.nextDue().value(), 3600 * second);
}

void TestSendQueue::anAnswerThatEndsItDropsWhatComesLater()
{
    SendQueue queue(m_budget);
    queue.appendAnswer(0, answer("last", AfterAnswer::Close), one);
    queue.appendAnswer(0, answer("never"), one);
    queue.appendPieces(second, second, "nor this", 1, two);
    QCOMPARE(queue.end(), SendQueue::End::None);
    QCOMPARE(queue.release(0), 13); // "never", "nor this"
    QCOMPARE(emptied(queue), QByteArray("last"));
    QCOMPARE(queue.end(), SendQueue::End::Close);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.queuedBytes(), 0);
}

void TestSendQueue::aStrongerEndTakesTheWeakersPlace()
{
    SendQueue queue(m_budget);
    queue.setEnd(SendQueue::End::Close);
    queue.setEnd(SendQueue::End::HalfClose);
    QCOMPARE(queue.end(), SendQueue::End::Close);
    queue.setEnd(SendQueue::End::Reset);
    QCOMPARE(queue.end(), SendQueue::End::Reset);
}

void TestSendQueue::filesGoOutPieceByPiece()
{
    constexpr qint64 size = OutgoingFile::chunkSize + 3;
    const auto file = std::make_shared<OutgoingFile>(QStringLiteral("some file"));
    SendQueue queue(m_budget);
    queue.append("before ", 0, one);
    queue.appendFile(file, one);
    queue.append("after", 0, one);
    QVERIFY(!queue.wantedPiece());
    QCOMPARE(emptied(queue), QByteArray("before "));
    QVERIFY(queue.hasItems());

    std::optional<SendQueue::WantedPiece> wanted = queue.wantedPiece();
    QVERIFY(wanted);
    QCOMPARE(wanted->file, file);
    QCOMPARE(wanted->offset, 0);
    QVERIFY(!queue.wantedPiece()); // it was asked for
    queue.bringPiece(*wanted, chunkOf(QByteArray(OutgoingFile::chunkSize, 'a')), size);
    QCOMPARE(queue.queuedBytes(), size + 5);
    QCOMPARE(emptied(queue, 0, 30'000), QByteArray(OutgoingFile::chunkSize, 'a'));

    wanted = queue.wantedPiece();
    QVERIFY(wanted);
    QCOMPARE(wanted->offset, OutgoingFile::chunkSize);
    queue.bringPiece(*wanted, chunkOf("end"), size);
    QCOMPARE(emptied(queue), QByteArray("endafter"));
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.heldBytes(), 0);
    QCOMPARE(queue.queuedBytes(), 0);
}

void TestSendQueue::whatIsNoLongerWantedIsNotTaken()
{
    SendQueue queue(m_budget);
    queue.appendFile(std::make_shared<OutgoingFile>(QStringLiteral("first")), one);
    const auto wanted = queue.wantedPiece();
    QVERIFY(wanted);
    QCOMPARE(queue.drop(one), 0); // its size was not known
    queue.appendFile(std::make_shared<OutgoingFile>(QStringLiteral("second")), two);
    QVERIFY(queue.wantedPiece());
    queue.bringPiece(*wanted, chunkOf("stale"), 5);
    QCOMPARE(emptied(queue), QByteArray());
    QCOMPARE(queue.dropFile(*wanted), 0);
    QVERIFY(queue.hasItems());
}

void TestSendQueue::aFileThatFailsGivesWayToWhatIsBehindIt()
{
    constexpr qint64 size = OutgoingFile::chunkSize + 40;
    SendQueue queue(m_budget);
    queue.appendFile(std::make_shared<OutgoingFile>(QStringLiteral("some file")), one);
    queue.append("after", 0, two);
    auto wanted = queue.wantedPiece();
    queue.bringPiece(*wanted, chunkOf(QByteArray(OutgoingFile::chunkSize, 'a')), size);
    emptied(queue);
    wanted = queue.wantedPiece();
    QCOMPARE(queue.dropFile(*wanted), 40);
    QCOMPARE(emptied(queue), QByteArray("after"));
}

void TestSendQueue::dropsWhatOneCauseQueued()
{
    SendQueue queue(m_budget);
    queue.append("keep ", 0, one);
    queue.append("drop", 0, two);
    queue.append("this", 0, one);
    queue.appendPieces(0, 0, "pieces", 1, two);
    queue.appendAnswer(second, answer("answer"), two);
    QCOMPARE(queue.drop(two), 4 + 6 + 6);
    QCOMPARE(queue.queuedBytes(), 9);
    QCOMPARE(emptied(queue, second), QByteArray("keep this"));
    QCOMPARE(queue.heldBytes(), 0);
}

void TestSendQueue::roomIsBoundedForOneAndForAll()
{
    m_budget.limit = 10'000;
    SendQueue queue(m_budget);
    SendQueue other(m_budget);
    QVERIFY(queue.hasRoom(6'000, 6'000));
    QVERIFY(!queue.hasRoom(6'001, 6'000));
    queue.append(QByteArray(6'000, 'x'), 0, one);
    QVERIFY(!queue.hasRoom(1, 6'000));
    QVERIFY(other.hasRoom(3'000, 6'000));
    QVERIFY(!other.hasRoom(4'001, 6'000));
    emptied(queue);
    QVERIFY(other.hasRoom(6'000, 6'000));
}

void TestSendQueue::givesBackWhatItHeld()
{
    {
        SendQueue queue(m_budget);
        queue.append(QByteArray(1'000, 'x'), 0, one);
        queue.appendAnswer(second, answer("later"), one);
        queue.appendFile(std::make_shared<OutgoingFile>(QString()), one);
        QCOMPARE_GE(m_budget.used, 1'005);
    }
    QCOMPARE(m_budget.used, 0);
}

void TestSendQueue::tellsWhatIsQueuedByCause()
{
    SendQueue queue(m_budget);
    queue.append(QByteArray(QueuedSend::shownBytes + 10, 'x'), 0, one);
    queue.append("two", 0, two);
    queue.appendPieces(second, second, "more", 1, two);
    queue.take(2);
    const std::vector<QueuedSend> sends = queue.queuedSends();
    QCOMPARE(sends.size(), 2);
    QCOMPARE(sends[0],
        (QueuedSend {one, QueuedSend::shownBytes + 8, QByteArray(QueuedSend::shownBytes, 'x')}));
    QCOMPARE(sends[1], (QueuedSend {two, 7, "twomore"}));
    for (quint32 cause = 10; cause < 100; ++cause)
        queue.append("x", 0, {cause});
    QCOMPARE(queue.queuedSends().size(), ConnectionNow::shownSends);
}

QTEST_GUILESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
