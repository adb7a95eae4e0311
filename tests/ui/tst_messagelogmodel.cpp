// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/format.h"
#include "tests/support/smalllimits.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/messagelog/messagelogmodel.h"
#include "ui/parts/markedtextrole.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Model = MessageLogModel;

class TestMessageLogModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsMessages();
    void tellsFaultsAndStates();
    void faultyMessagesAreFaults();
    void lengthsAreExact();
    void makesSummariesSafe();
    void marksEscapesOfSummaries();
    void appendsInOneInsertion();
    void givesUpInOneRemoval();
    void showsRowsOfConnectionsThatWereGivenUp();
    void keepsMessagesThatArriveAtTheEnd();
    void clearsFromAnIndex();
    void showsWhatAFilterLetThrough();
    void findsRowsAgain();
    void takesMillionsOfRows();

private:
    void show(qint64 clearedBefore = 0)
    {
        const AnalysisSnapshotPtr snapshot = m_builder->analyzed();
        m_model->setRows(LogRows(snapshot, clearedBefore), snapshot->partials);
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<SnapshotBuilder> m_builder;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMessageLogModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_builder = std::make_unique<SnapshotBuilder>();
    m_model = std::make_unique<Model>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestMessageLogModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_builder.reset();
}

void TestMessageLogModel::tellsMessages()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("raw"));
    m_builder->data(id, Direction::In, "hello");
    m_builder->data(id, Direction::Out, QByteArray(12'345, 'x'));
    show();
    QCOMPARE(m_model->rowCount(), 3); // the first tells that it is connected
    QCOMPARE(text(1, Model::NumberColumn), QStringLiteral("2"));
    QCOMPARE(text(1, Model::ConnectionColumn), QStringLiteral("1"));
    QCOMPARE(text(1, Model::DirectionColumn), QStringLiteral("in"));
    QCOMPARE(text(1, Model::LengthColumn), QStringLiteral("5"));
    QCOMPARE(text(1, Model::TypeColumn), QStringLiteral("Chunk"));
    QVERIFY(text(1, Model::SummaryColumn).contains(QStringLiteral("hello")));
    QCOMPARE(text(2, Model::DirectionColumn), QStringLiteral("out"));
    QCOMPARE(text(2, Model::LengthColumn), QStringLiteral("12,345"));
    QCOMPARE(text(2, Model::DeltaColumn), QStringLiteral("1.000"));
    QCOMPARE(text(0, Model::DeltaColumn), QString());
    QVERIFY(QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d\\.\\d{6}$"))
                .match(text(1, Model::TimeColumn))
                .hasMatch());
}

void TestMessageLogModel::tellsFaultsAndStates()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("header-content"));
    m_builder->data(id, Direction::In, QByteArray(2, '\0'));
    m_builder->event(RecordKind::Ended, id.value, EndReason::ResetByPeer);
    show();
    QCOMPARE(text(1, Model::TypeColumn), QStringLiteral("Fault"));
    QVERIFY(m_model->index(1, 0).data(Model::IsFaultRole).toBool());
    QVERIFY(!text(1, Model::SummaryColumn).isEmpty());
    QCOMPARE(text(2, Model::TypeColumn), QStringLiteral("State"));
    QCOMPARE(text(2, Model::LengthColumn), QString());
    QCOMPARE(text(2, Model::DirectionColumn), QString());
    QVERIFY(!m_model->index(2, 0).data(Model::IsFaultRole).toBool());
}

void TestMessageLogModel::faultyMessagesAreFaults()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("header-content"));
    m_builder->data(id, Direction::In, SnapshotBuilder::jsonMessage("{}"));
    m_builder->data(id, Direction::In, SnapshotBuilder::jsonMessage("{,}"));
    show();
    QCOMPARE(text(1, Model::TypeColumn), QStringLiteral("Frame"));
    QCOMPARE(text(2, Model::TypeColumn), QStringLiteral("Fault"));
}

void TestMessageLogModel::lengthsAreExact()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    m_builder->data(id, Direction::In, QByteArray(1'000'000, 'x') + '\n');
    show();
    QCOMPARE(text(1, Model::LengthColumn), QStringLiteral("1,000,001"));
}

void TestMessageLogModel::makesSummariesSafe()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    m_builder->data(id, Direction::In, "a\x1b[31m\xe2\x80\xae<b>\n");
    show();
    const QString summary = text(1, Model::SummaryColumn);
    QVERIFY(!summary.contains(QChar(0x1b)));
    QVERIFY(!summary.contains(QChar(0x202e)));
}

/// Those that a peer has written are none.
void TestMessageLogModel::marksEscapesOfSummaries()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("raw"));
    m_builder->data(id, Direction::In, "told \\e got \x1b all of it is text");
    show();
    const auto marked
        = m_model->index(1, Model::SummaryColumn).data(markedTextRole).value<MarkedText>();
    QCOMPARE(marked.text, QStringLiteral("told \\e got \\e all of it is text"));
    QCOMPARE(marked.escapes, (QVector<ByteRange> {{12, 14}}));
    QCOMPARE(text(1, Model::SummaryColumn), marked.text);
    QVERIFY(!m_model->index(1, Model::TimeColumn).data(markedTextRole).isValid());
}

void TestMessageLogModel::appendsInOneInsertion()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    show();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 1000; ++i)
        m_builder->data(id, Direction::In, "line\n");
    show();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 1000);
    QCOMPARE(changed.size(), 0);
    show();
    QCOMPARE(inserted.size(), 1);
}

void TestMessageLogModel::givesUpInOneRemoval()
{
    m_tester.reset(); // it reads every row
    m_builder = std::make_unique<SnapshotBuilder>(rowLimit(10'000));
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    const auto addLines = [&] {
        for (int i = 0; i < 9'000; ++i)
            m_builder->data(id, Direction::In, "line\n");
    };
    addLines();
    show();
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    addLines();
    addLines();
    show();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(m_model->rows().first() > 0);
    QCOMPARE(text(0, Model::NumberColumn), QString::number(m_model->rows().first() + 1));
    QCOMPARE(m_model->rowCount(), int(m_model->rows().size()));
}

void TestMessageLogModel::showsRowsOfConnectionsThatWereGivenUp()
{
    m_builder = std::make_unique<SnapshotBuilder>(noEndedConnections());
    for (int count = 0; count < 1000; ++count) {
        const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
        m_builder->data(id, Direction::In, "line\n");
        m_builder->event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
    }
    show();
    QCOMPARE(m_model->rowCount(), 3000);
    QCOMPARE(text(0, Model::ConnectionColumn), QStringLiteral("1"));
    QCOMPARE(text(0, Model::SummaryColumn),
        QStringLiteral("connected (connection 1 is no longer known)"));
    QCOMPARE(text(1, Model::SummaryColumn), QStringLiteral("line"));
    QCOMPARE(text(2, Model::SummaryColumn), QStringLiteral("closed by peer"));
}

void TestMessageLogModel::keepsMessagesThatArriveAtTheEnd()
{
    const ConnectionId large = m_builder->addConnected(QStringLiteral("header-content"));
    const ConnectionId lines = m_builder->addConnected(QStringLiteral("lines"));
    const QByteArray message = SnapshotBuilder::jsonMessage("[\"" + QByteArray(1000, 'x') + "\"]");
    m_builder->data(large, Direction::In, message.first(300));
    show();
    const int last = m_model->rowCount() - 1;
    QCOMPARE(m_model->message(last), nullptr);
    QCOMPARE(text(last, Model::TypeColumn), QStringLiteral("Arriving"));
    QCOMPARE(text(last, Model::LengthColumn), QStringLiteral("300"));
    QVERIFY(text(last, Model::SummaryColumn).contains(Format::number(message.size())));
    const double progress = m_model->index(last, 0).data(Model::ProgressRole).toDouble();
    QVERIFY(qAbs(progress - 300.0 / double(message.size())) < 0.001);

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_builder->data(lines, Direction::In, "between\n");
    m_builder->data(large, Direction::In, message.mid(300, 100));
    show();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(last, Model::TypeColumn), QStringLiteral("Frame"));
    QCOMPARE(text(last + 1, Model::LengthColumn), QStringLiteral("400"));

    m_builder->data(large, Direction::In, message.sliced(400));
    show();
    QCOMPARE(m_model->rowCount(), last + 2);
    QVERIFY(m_model->message(last + 1));
}

void TestMessageLogModel::clearsFromAnIndex()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    for (int i = 0; i < 10; ++i)
        m_builder->data(id, Direction::In, "line\n");
    show();
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    show(8);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, Model::NumberColumn), QStringLiteral("9"));
    show(1000);
    QCOMPARE(m_model->rowCount(), 0);
    m_builder->data(id, Direction::In, "line\n");
    show(11);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestMessageLogModel::showsWhatAFilterLetThrough()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    for (int i = 0; i < 30; ++i)
        m_builder->data(id, Direction::In, i % 3 == 0 ? "fizz\n" : "line\n");
    FilteredMessages filtered(*MessageFilter::parse(QStringLiteral("fizz")), [] {});
    filtered.update(m_builder->analyzed());
    filtered.waitUntilIdle();
    m_model->resetRows(LogRows(filtered.snapshot(), 0), {});
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(text(1, Model::NumberColumn), QStringLiteral("5"));
    QCOMPARE(text(1, Model::DeltaColumn), QStringLiteral("3.000"));
    QCOMPARE(m_model->rowOf(4), 1);
    QCOMPARE(m_model->rowOf(5), -1);

    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_builder->data(id, Direction::In, "fizz\nfizz\nline\n");
    filtered.update(m_builder->analyzed());
    filtered.waitUntilIdle();
    m_model->setRows(LogRows(filtered.snapshot(), 0), {});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), 12);
    m_model->setRows(LogRows(filtered.snapshot(), 20), {});
    QVERIFY(m_model->rows().messageIndex(m_model->rows().first()) >= 20);
}

void TestMessageLogModel::findsRowsAgain()
{
    const ConnectionId id = m_builder->addConnected(QStringLiteral("lines"));
    for (int i = 0; i < 10; ++i)
        m_builder->data(id, Direction::In, "line\n");
    show(4);
    QCOMPARE(m_model->rowOf(4), 0);
    QCOMPARE(m_model->rowOf(10), 6);
    QCOMPARE(m_model->rowOf(3), -1);
    QCOMPARE(m_model->rowOf(11), -1);
}

void TestMessageLogModel::takesMillionsOfRows()
{
    m_tester.reset(); // it reads every row
    constexpr qint64 count = 2'000'000;
    MessageLog log;
    for (qint64 i = 0; i < count; ++i) {
        Message message;
        message.time = i;
        log.append(message);
    }
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->messages = log.view();
    QElapsedTimer timer;
    timer.start();
    m_model->setRows(LogRows(snapshot, 0), {});
    qInfo("%lld us for %lld rows", timer.nsecsElapsed() / 1000, count);
    QCOMPARE(m_model->rowCount(), int(count));
    QCOMPARE(text(int(count) - 1, Model::NumberColumn), QString::number(count));
}

QTEST_GUILESS_MAIN(TestMessageLogModel)
#include "tst_messagelogmodel.moc"
