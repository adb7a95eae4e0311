// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalllimits.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/conversation/conversationmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QtTest>

namespace {
constexpr Cause command {Cause::firstCommand};
}

class TestConversationModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        start({});
    }

    void saysWhatWasSaid();
    void receivedHasAName();
    void namesStandOnceForAGroup();
    void clientsAreToldApartByNumber();
    void saidToManyIsCountedOnce();
    void countsChangeInPlace();
    void statesFold();
    void finsOfThoseWhoEndedAreLeftOut();
    void faultsAreNamed();
    void lostAndToldAreRedLines();
    void isReadAloud();
    void floodIsOneInsertion();
    void rowsGivenUpAreRemoved();
    void decodedAnewIsReset();

private:
    void start(const Limits& limits);
    void update();
    [[nodiscard]] QString text(int row) const { return m_model->index(row).data().toString(); }
    [[nodiscard]] int lastRow() const { return m_model->rowCount() - 1; }

    std::unique_ptr<SnapshotBuilder> m_capture;
    EndpointId m_endpoint;
    std::unique_ptr<ConversationLines> m_lines;
    std::unique_ptr<ConversationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConversationModel::start(const Limits& limits)
{
    m_tester.reset();
    m_capture = std::make_unique<SnapshotBuilder>(limits);
    m_endpoint = m_capture->openEndpoint(QStringLiteral("raw"));
    m_lines = std::make_unique<ConversationLines>(ConversationOf {m_endpoint}, [] {});
    m_model = std::make_unique<ConversationModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConversationModel::update()
{
    m_lines->update(m_capture->analyzed());
    m_lines->waitUntilIdle();
    m_model->setLines(m_lines->snapshot());
}

void TestConversationModel::saysWhatWasSaid()
{
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    m_capture->data(id, Direction::In, "one\n  two <b>\x1b[0m");
    m_capture->data(id, Direction::Out, "three");
    update();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0), QStringLiteral("127.0.0.1:5000 connected"));
    QCOMPARE(text(1), QStringLiteral("one\n  two <b>\\e[0m"));
    QCOMPARE(text(2), QStringLiteral("three"));
    const auto direction = [this](int row) {
        return m_model->index(row).data(ConversationModel::DirectionRole).toInt();
    };
    QCOMPARE(QList<int>({direction(0), direction(1), direction(2)}), QList<int>({-1, 0, 1}));
    QCOMPARE(m_model->item(1).side, ConversationItem::Side::Received);
    QCOMPARE(m_model->item(2).side, ConversationItem::Side::Sent);
}

void TestConversationModel::receivedHasAName()
{
    const ConnectionId one = m_capture->addConnection(m_endpoint);
    const ConnectionId other = m_capture->addConnection(m_endpoint);
    m_capture->data(one, Direction::In, "a");
    m_capture->data(other, Direction::In, "b");
    update();
    const ConversationItem first = m_model->item(1);
    const ConversationItem second = m_model->item(2);
    QCOMPARE(first.name, QStringLiteral("127.0.0.1:5000"));
    QVERIFY(first.detail.startsWith(QStringLiteral("connection 1")));
    QVERIFY(second.detail.startsWith(QStringLiteral("connection 2")));
    QVERIFY(first.nameColor != second.nameColor);
}

void TestConversationModel::namesStandOnceForAGroup()
{
    constexpr qint64 minute = 60'000'000'000; // ns
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    m_capture->setTime(1'700'000'000'000'000'000 / minute * minute);
    m_capture->data(id, Direction::In, "a");
    m_capture->data(id, Direction::In, "b");
    m_capture->setTime(m_capture->time() + minute);
    m_capture->data(id, Direction::In, "c");
    m_capture->data(id, Direction::Out, "d");
    m_capture->data(id, Direction::In, "e");
    update();
    QStringList named;
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (!m_model->item(row).name.isEmpty())
            named << text(row);
    }
    QCOMPARE(named, QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("e")}));
}

void TestConversationModel::clientsAreToldApartByNumber()
{
    m_endpoint = m_capture->openEndpoint(QStringLiteral("raw"), Role::Client);
    m_lines = std::make_unique<ConversationLines>(ConversationOf {m_endpoint}, [] {});
    const ConnectionId one = m_capture->openConnection(m_endpoint, Role::Client);
    const ConnectionId other = m_capture->openConnection(m_endpoint, Role::Client);
    m_capture->connect(one);
    m_capture->connect(other);
    m_capture->data(other, Direction::In, "a");
    m_capture->data(other, Direction::Out, "b");
    update();
    QCOMPARE(text(0), QStringLiteral("2 connected"));
    QCOMPARE(m_model->item(1).name, QStringLiteral("connection 2"));
    QVERIFY(m_model->item(1).detail.startsWith(QStringLiteral("127.0.0.1:5000")));
    QVERIFY(m_model->item(2).note.startsWith(QStringLiteral("to connection 2 · ")));
}

void TestConversationModel::saidToManyIsCountedOnce()
{
    std::vector<ConnectionId> peers;
    for (int i = 0; i < 20; ++i)
        peers.push_back(m_capture->addConnection(m_endpoint));
    for (const ConnectionId peer : peers)
        m_capture->data(peer, Direction::Out, "hello", false, command);
    update();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(1).data(ConversationModel::CountRole).toInt(), 20);
    QVERIFY(m_model->item(1).note.startsWith(QStringLiteral("to 20 · ")));
    const QString tip = m_model->index(1).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("1, 2, 3")));
    QVERIFY(tip.contains(QStringLiteral("…")));
}

void TestConversationModel::countsChangeInPlace()
{
    const ConnectionId one = m_capture->addConnection(m_endpoint);
    const ConnectionId other = m_capture->addConnection(m_endpoint);
    m_capture->data(one, Direction::Out, "hello", false, command);
    m_capture->data(one, Direction::In, "oh");
    update();
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_capture->data(other, Direction::Out, "hello", false, command);
    update();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1).data(ConversationModel::CountRole).toInt(), 2);
}

void TestConversationModel::statesFold()
{
    std::vector<ConnectionId> peers;
    for (int i = 0; i < 3; ++i)
        peers.push_back(m_capture->addConnection(m_endpoint));
    update();
    QCOMPARE(text(0), QStringLiteral("3 connected"));
    m_capture->event(RecordKind::Ended, peers[0].value, EndReason::ResetByPeer);
    update();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(text(0), QStringLiteral("3 connected · 127.0.0.1:5000: reset by peer (RST)"));
}

void TestConversationModel::finsOfThoseWhoEndedAreLeftOut()
{
    std::vector<ConnectionId> peers;
    for (int i = 0; i < 3; ++i)
        peers.push_back(m_capture->addConnection(m_endpoint));
    m_capture->data(peers[0], Direction::In, "bye");
    for (const ConnectionId peer : peers)
        m_capture->event(RecordKind::PeerFinished, peer.value);
    update();
    QCOMPARE(text(2), QStringLiteral("3: peer finished sending (FIN)"));
    for (const ConnectionId peer : peers) {
        m_capture->event(RecordKind::Finished, peer.value);
        m_capture->event(RecordKind::Ended, peer.value, EndReason::ClosedByPeer);
    }
    update();
    QCOMPARE(text(2), QStringLiteral("3 closed by peer"));
}

void TestConversationModel::faultsAreNamed()
{
    m_endpoint = m_capture->openEndpoint(QStringLiteral("header-content"));
    m_lines = std::make_unique<ConversationLines>(ConversationOf {m_endpoint}, [] {});
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    m_capture->data(id, Direction::In, QByteArray(2, '\0'));
    update();
    QCOMPARE(text(1), QStringLiteral("header length is 0: no message can start that way"));
    QVERIFY(m_model->index(1).data(ConversationModel::IsFaultRole).toBool());
    QVERIFY(m_model->item(1).note.startsWith(QStringLiteral("2 B at byte 0 · ")));
    QCOMPARE(m_model->item(1).said.kind, SaidText::Kind::Fault);
}

// A loss at the socket of all is nobody's.
void TestConversationModel::lostAndToldAreRedLines()
{
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    m_capture->lost(RecordKind::EndpointLost, m_endpoint.value, 12);
    m_capture->lost(RecordKind::EndpointLost, m_endpoint.value, 30);
    m_capture->data(id, Direction::In, "hello");
    EventDetails details;
    details.error = {ErrorCode::ConnectionRefused, QStringLiteral("refused")};
    m_capture->event(RecordKind::ErrorTold, id.value, details);
    update();
    QCOMPARE(text(1), QStringLiteral("42 datagrams were lost: the receive buffer was full"));
    QCOMPARE(
        text(3), QStringLiteral("nobody listens at 127.0.0.1:5000: connection refused (ICMP)"));
    for (const int row : {1, 3}) {
        QVERIFY(m_model->index(row).data(ConversationModel::IsFaultRole).toBool());
        QCOMPARE(m_model->item(row).said.kind, SaidText::Kind::Fault);
        QCOMPARE(m_model->item(row).side, ConversationItem::Side::State);
    }
}

void TestConversationModel::isReadAloud()
{
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    m_capture->data(id, Direction::In, "hello");
    update();
    const QString time = m_model->item(1).note;
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Received from 127.0.0.1:5000 at %1: hello").arg(time));
}

void TestConversationModel::floodIsOneInsertion()
{
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    update();
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 30'000; ++i)
        m_capture->data(id, Direction::In, "x");
    update();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), 30'001);
}

void TestConversationModel::rowsGivenUpAreRemoved()
{
    start(rowLimit(8192));
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 8192; ++i)
            m_capture->data(id, Direction::In, QByteArray::number(i));
        update();
    }
    QVERIFY(m_model->positionOf(0) > 0);
    QCOMPARE(m_model->rowOf(m_model->positionOf(0)), 0);
    QCOMPARE(m_model->rowOf(0), -1);
    QCOMPARE(text(lastRow()), QStringLiteral("8191"));
}

void TestConversationModel::decodedAnewIsReset()
{
    const ConnectionId id = m_capture->addConnection(m_endpoint);
    m_capture->data(id, Direction::In, "hello");
    update();
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    auto again = std::make_shared<AnalysisSnapshot>(*m_capture->analyzed());
    again->generation = 1;
    m_lines->update(again);
    m_lines->waitUntilIdle();
    m_model->setLines(m_lines->snapshot());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 2);
}

QTEST_MAIN(TestConversationModel)
#include "tst_conversationmodel.moc"
