// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowfixture.h"
#include "ui/inspector/connectioninspector.h"
#include "ui/inspector/kernelmodel.h"
#include "ui/inspector/statediagram.h"
#include "ui/inspector/statelayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

namespace {
constexpr int patience = 20'000; // ms, where the machine is busy
}

/// A connection in the inspector: its states, what the kernel measures, and its socket's options,
/// with real sockets.
class TestConnectionInspector : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_connectioninspector"); }
    void init();
    void cleanup() { tearDown(); }

    void followsWhatIsChosen();
    void showsTheWayAndWhereItIs();
    void explainsAStateThatIsChosen();
    void closesAndPauses();
    void showsWhatTheKernelMeasures();
    void changesAnOption();
    void tellsOfAnOptionThatIsRefused();
    void whatIsWrittenStaysWhileOthersChange();
    void asksNothingWhileNobodySeesIt();
    void tableShowsOneKernelStateAlone();
    void datagramsHaveNoStates();

private:
    void choose(int row) const;
    [[nodiscard]] QString wordsOf(const char* name) const
    {
        return find<QWidget>(name)->property("text").toString();
    }
    [[nodiscard]] QString stateShown() const
    {
        return find<QWidget>("stateLine")->accessibleName();
    }
    [[nodiscard]] bool isInspected() const
    {
        return !m_session->snapshot()->capture->now->inspected.empty();
    }
};

void TestConnectionInspector::init()
{
    setUp();
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    QTRY_COMPARE_WITH_TIMEOUT(rows("connectionTable"), 4, patience);
}

void TestConnectionInspector::choose(int row) const
{
    auto* const table = find<QTableView>("connectionTable");
    const QRect cell = table->visualRect(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
}

void TestConnectionInspector::followsWhatIsChosen()
{
    choose(1);
    auto* const stack = find<QStackedWidget>("inspectorStack");
    QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("connectionInspector"));
    const QString id = find<QTableView>("connectionTable")->model()->index(1, 0).data().toString();
    QTRY_COMPARE_WITH_TIMEOUT(
        find<QLabel>("connectionTitle")->text(), QStringLiteral("Connection ") + id, patience);
    trigger("inspectorHexAction");
    QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("inspector"));
    trigger("inspectorSocketAction");
    QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("connectionInspector"));
    QCOMPARE(find<QTabBar>("connectionTabs")->currentIndex(), int(ConnectionInspector::SocketTab));
}

void TestConnectionInspector::showsTheWayAndWhereItIs()
{
    choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(
        stateShown().startsWith(QStringLiteral("ESTABLISHED, for ")), patience);
    QVERIFY(stateShown().endsWith(QStringLiteral("as the kernel says")));
    const QString way = find<StateDiagram>("stateDiagram")->accessibleDescription();
    QVERIFY2(way.endsWith(QStringLiteral("ESTABLISHED.")), qPrintable(way));
    QVERIFY(wordsOf("stateWords").startsWith(QStringLiteral("The handshake is done")));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf("stateRoundTrip").endsWith(QStringLiteral(" ms")), patience);
    QCOMPARE(wordsOf("stateUnread"), QStringLiteral("0 B"));
    QCOMPARE(wordsOf("stateHeldUp"), QStringLiteral("nothing"));
}

void TestConnectionInspector::explainsAStateThatIsChosen()
{
    choose(0);
    auto* const diagram = find<StateDiagram>("stateDiagram");
    diagram->setFocus();
    for (const StateLayout::Box& box : StateLayout::boxes()) {
        diagram->choose(box.state);
        QVERIFY(stateShown().startsWith(tcpStateName(box.state)));
        QVERIFY(wordsOf("stateWords").size() > 40);
    }
    QTest::keyClick(diagram, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(
        stateShown().startsWith(QStringLiteral("ESTABLISHED, for ")), patience);
    QTest::keyClick(diagram, Qt::Key_Down);
    QVERIFY(stateShown().endsWith(QStringLiteral("what it means")));
}

void TestConnectionInspector::closesAndPauses()
{
    choose(0);
    auto* const reading = find<QPushButton>("stateReadingButton");
    QCOMPARE(reading->text(), QStringLiteral("Pause reading"));
    click("stateReadingButton");
    QTRY_COMPARE_WITH_TIMEOUT(reading->text(), QStringLiteral("Go on reading"), patience);
    click("stateReadingButton");
    QTRY_COMPARE_WITH_TIMEOUT(reading->text(), QStringLiteral("Pause reading"), patience);
    click("stateResetButton");
    QTRY_VERIFY_WITH_TIMEOUT(stateShown().startsWith(QStringLiteral("CLOSED")), patience);
    QVERIFY(wordsOf("stateWords").startsWith(QStringLiteral("We sent an RST")));
    QVERIFY(!find<QPushButton>("stateCloseButton")->isEnabled());
    QVERIFY(!find<QPushButton>("stateSendButton")->isEnabled());
}

void TestConnectionInspector::showsWhatTheKernelMeasures()
{
    choose(0);
    trigger("inspectorKernelAction");
    auto* const table = find<QTableView>("kernelTable");
    const auto value = [table](const QString& name) {
        const QModelIndexList found = table->model()->match(
            table->model()->index(0, KernelModel::NameColumn), Qt::DisplayRole, name);
        return found.isEmpty()
            ? QStringLiteral("not there")
            : found.front().siblingAtColumn(KernelModel::ValueColumn).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        value(QStringLiteral("tcpi_bytes_sent")), QStringLiteral("0"), patience);
    QVERIFY(value(QStringLiteral("tcpi_rtt")).endsWith(QStringLiteral(" ms")));
    const QPersistentModelIndex sent
        = table->model()
              ->match(table->model()->index(0, KernelModel::NameColumn), Qt::DisplayRole,
                  QStringLiteral("tcpi_bytes_sent"))
              .front()
              .siblingAtColumn(KernelModel::ValueColumn);
    QVERIFY(!sent.data(Qt::BackgroundRole).isValid());
    const ConnectionId id {
        find<QTableView>("connectionTable")->model()->index(0, 0).data().toUInt()};
    bool wasMarked = false; // for a moment, which a busy machine may look past
    connect(table->model(), &QAbstractItemModel::dataChanged, this,
        [&] { wasMarked = wasMarked || sent.data(Qt::BackgroundRole).isValid(); });
    m_session->post(Commands::Send {Target::to(id), "12345"});
    QTRY_VERIFY_WITH_TIMEOUT(value(QStringLiteral("tcpi_bytes_sent")).toInt() >= 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wasMarked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!sent.data(Qt::BackgroundRole).isValid(), patience);
    table->model()->disconnect(this);
}

void TestConnectionInspector::changesAnOption()
{
    choose(0);
    trigger("inspectorSocketAction");
    auto* const keepAlive = find<QCheckBox>("optionSO_KEEPALIVE");
    QTRY_VERIFY_WITH_TIMEOUT(keepAlive->isVisible(), patience);
    QVERIFY(!keepAlive->isChecked());
    keepAlive->click();
    const auto kernelSays = [this](SocketOption option) {
        const auto inspected = m_session->snapshot()->capture->now->inspected;
        return inspected.empty() ? SocketOptions::unknown : inspected.front().options.of(option);
    };
    QTRY_COMPARE_WITH_TIMEOUT(kernelSays(SocketOption::KeepAlive), 1, patience);
    auto* const hops = find<QSpinBox>("optionIP_TTL");
    QTRY_COMPARE_WITH_TIMEOUT(hops->value(), 64, patience);
    hops->setFocus();
    hops->selectAll();
    QTest::keyClicks(hops, QStringLiteral("9"));
    QTest::keyClick(hops, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(kernelSays(SocketOption::TimeToLive), 9, patience);
    QCOMPARE(hops->value(), 9);
}

// The system has a bound for it, which a spin box does not know.
void TestConnectionInspector::tellsOfAnOptionThatIsRefused()
{
    choose(0);
    trigger("inspectorSocketAction");
    QTRY_VERIFY_WITH_TIMEOUT(find<QCheckBox>("optionSO_KEEPALIVE")->isVisible(), patience);
    auto* const inspector = find<ConnectionInspector>("connectionInspector");
    emit inspector->optionRequested(inspector->connection(), SocketOption::KeepAliveIdle, 0);
    auto* const error = find<QWidget>("socketError");
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(bandText().startsWith(
        QStringLiteral("The system does not take this value"))); // and no other
}

void TestConnectionInspector::whatIsWrittenStaysWhileOthersChange()
{
    choose(0);
    trigger("inspectorSocketAction");
    auto* const hops = find<QSpinBox>("optionIP_TTL");
    QTRY_COMPARE_WITH_TIMEOUT(hops->value(), 64, patience);
    hops->setFocus();
    hops->selectAll();
    QTest::keyClicks(hops, QStringLiteral("12"));
    find<QCheckBox>("optionSO_KEEPALIVE")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_session->snapshot()->capture->now->inspected.front().options.of(SocketOption::KeepAlive),
        1, patience);
    QTest::qWait(300); // some readings later
    QCOMPARE(hops->cleanText(), QStringLiteral("12"));
}

void TestConnectionInspector::asksNothingWhileNobodySeesIt()
{
    choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(isInspected(), patience);
    trigger("inspectorFrameAction");
    QTRY_VERIFY_WITH_TIMEOUT(!isInspected(), patience);
    trigger("inspectorStateAction");
    QTRY_VERIFY_WITH_TIMEOUT(isInspected(), patience);
    click("stateCloseButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isInspected(), patience);
}

void TestConnectionInspector::tableShowsOneKernelStateAlone()
{
    choose(0);
    click("stateHalfCloseButton"); // which an echo answers with its own FIN
    auto* const button = find<QToolButton>("kernelStateButton");
    const auto offered = [button] {
        emit button->menu()->aboutToShow();
        QStringList texts;
        for (const QAction* const action : button->menu()->actions())
            texts << action->text();
        return texts;
    };
    QTRY_VERIFY_WITH_TIMEOUT(offered().contains(QStringLiteral("TIME-WAIT\t1")), patience);
    QVERIFY(offered().contains(QStringLiteral("ESTABLISHED\t2")));
    for (QAction* const action : button->menu()->actions()) {
        if (action->text().startsWith(QStringLiteral("TIME-WAIT")))
            action->trigger();
    }
    QCOMPARE(rows("connectionTable"), 1);
    QVERIFY(button->text().contains(QStringLiteral("TIME-WAIT")));
    emit button->menu()->aboutToShow();
    button->menu()->actions().front()->trigger();
    QCOMPARE(rows("connectionTable"), 4);
}

void TestConnectionInspector::datagramsHaveNoStates()
{
    EndpointConfig config;
    config.transport = Transport::Udp;
    config.port = 0;
    m_window->startServer(config);
    const auto server = [this]() -> const EndpointFacts* {
        for (const EndpointFacts& facts : m_session->snapshot()->endpoints) {
            if (facts.transport == Transport::Udp && facts.local.port > 0)
                return &facts;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(server(), patience);
    config = EndpointConfig::client();
    config.transport = Transport::Udp;
    config.port = server()->local.port;
    m_window->connectClients(config);
    QTRY_COMPARE_WITH_TIMEOUT(rows("connectionTable"), 5, patience);
    choose(4);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("transportFacts")->isVisible(), patience);
    QVERIFY(!find<QWidget>("stateDiagram")->isVisible());
    QVERIFY(stateShown().startsWith(QStringLiteral("Active")));
    QVERIFY(wordsOf("stateWords").startsWith(QStringLiteral("UDP has no connection")));
    QVERIFY(!find<QWidget>("stateHalfCloseButton")->isEnabled());
    QVERIFY(find<QWidget>("stateHalfCloseButton")->toolTip().contains(QStringLiteral("FIN")));
    QVERIFY(find<QWidget>("stateCloseButton")->isEnabled());
    trigger("inspectorKernelAction");
    const auto hasRow = [this](const QString& label) {
        const QAbstractItemModel* const model = find<QTableView>("kernelTable")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, KernelModel::LabelColumn).data() == label)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(QStringLiteral("thrown away")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(QStringLiteral("receive buffer")), patience);
    QVERIFY(!hasRow(QStringLiteral("round trip")));
    choose(0); // of TCP again
    QTRY_VERIFY_WITH_TIMEOUT(hasRow(QStringLiteral("round trip")), patience);
}

QTEST_MAIN(TestConnectionInspector)
#include "tst_connectioninspector.moc"
