// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingspec.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/connections/connectionview.h"
#include "ui/parts/panelheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

class TestConnectionView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void countsConnections();
    void tellsSelectedConnection();
    void tellsTheFramingOfWhatIsSent();
    void actsOnAllSelected();
    void offersOnlyWhatIsPossible();
    void saysWhatATransportCannot();
    void copiesAddresses();
    void keepsSelectionWhileOthersCome();

private:
    void show() { m_view->setSnapshot(m_builder->analyzed()); }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return m_view->findChild<QAction*>(QLatin1String(name));
    }

    std::unique_ptr<SnapshotBuilder> m_builder;
    std::unique_ptr<ConnectionView> m_view;
    QTableView* m_table = nullptr;
};

void TestConnectionView::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_builder = std::make_unique<SnapshotBuilder>();
    m_view = std::make_unique<ConnectionView>();
    m_table = m_view->findChild<QTableView*>(QStringLiteral("connectionTable"));
    for (int i = 0; i < 3; ++i)
        m_builder->addConnected(QStringLiteral("raw"));
    m_builder->event(RecordKind::Ended, 3, EndReason::ClosedByPeer);
    show();
}

void TestConnectionView::countsConnections()
{
    QCOMPARE(m_view->findChild<PanelHeader*>()->note(), QStringLiteral("3, of which 2 live"));
    m_view->setClearedBefore(4);
    QCOMPARE(m_table->model()->rowCount(), 2);
    QVERIFY(m_view->findChild<PanelHeader*>()->note().contains(QStringLiteral("2 shown")));
}

void TestConnectionView::tellsSelectedConnection()
{
    QSignalSpy selected(m_view.get(), &ConnectionView::connectionSelected);
    m_view->selectConnection({2});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().value<ConnectionId>(), ConnectionId {2});
    QVERIFY(FramingSpec::parse(selected.first().at(1).toString()).has_value());
    m_view->selectConnection({99});
    show();
    QCOMPARE(selected.size(), 1);
}

void TestConnectionView::tellsTheFramingOfWhatIsSent()
{
    EventDetails details;
    details.framing = QStringLiteral("lines");
    details.framingOut = QStringLiteral("slip");
    m_builder->event(RecordKind::EndpointOpened, 9, details);
    const ConnectionId id = m_builder->addConnection({9});
    show();
    QSignalSpy selected(m_view.get(), &ConnectionView::connectionSelected);
    m_view->selectConnection(id);
    QCOMPARE(selected.first().at(1).toString(), details.framingOut);
}

void TestConnectionView::actsOnAllSelected()
{
    QSignalSpy closed(m_view.get(), &ConnectionView::closeRequested);
    QSignalSpy reset(m_view.get(), &ConnectionView::resetRequested);
    QSignalSpy halfClosed(m_view.get(), &ConnectionView::halfCloseRequested);
    m_table->selectAll();
    action("disconnectConnectionAction")->trigger();
    action("resetConnectionAction")->trigger();
    m_view->selectConnection({2});
    action("halfCloseConnectionAction")->trigger();
    QCOMPARE(closed.size(), 3);
    QCOMPARE(reset.size(), 3);
    QCOMPARE(halfClosed.size(), 1);
    QCOMPARE(halfClosed.first().first().value<ConnectionId>(), ConnectionId {2});
}

void TestConnectionView::offersOnlyWhatIsPossible()
{
    QVERIFY(!action("disconnectConnectionAction")->isEnabled());
    QVERIFY(!action("copyAddressAction")->isEnabled());
    m_view->selectConnection({3}); // ended
    QVERIFY(!action("disconnectConnectionAction")->isEnabled());
    QVERIFY(action("copyAddressAction")->isEnabled());
    m_view->selectConnection({1});
    QVERIFY(action("disconnectConnectionAction")->isEnabled());
    m_builder->event(RecordKind::Ended, 1, EndReason::ClosedByPeer);
    show();
    QVERIFY(!action("disconnectConnectionAction")->isEnabled());
}

void TestConnectionView::saysWhatATransportCannot()
{
    AnalysisSnapshot snapshot = *m_builder->analyzed();
    snapshot.connections.edit({1})->transport = Transport::Udp;
    snapshot.connections.edit({2})->transport = Transport::UnixStream;
    m_view->setSnapshot(std::make_shared<AnalysisSnapshot>()); // they are of it from their start
    m_view->setSnapshot(std::make_shared<AnalysisSnapshot>(snapshot));
    m_view->selectConnection({1});
    QVERIFY(action("disconnectConnectionAction")->isEnabled());
    QVERIFY(!action("halfCloseConnectionAction")->isEnabled());
    QVERIFY(action("halfCloseConnectionAction")->toolTip().contains(QStringLiteral("FIN")));
    QVERIFY(!action("resetConnectionAction")->isEnabled());
    QVERIFY(action("resetConnectionAction")->toolTip().contains(QStringLiteral("RST")));
    m_view->selectConnection({2});
    QVERIFY(action("halfCloseConnectionAction")->isEnabled());
    QVERIFY(!action("resetConnectionAction")->isEnabled());
    QSignalSpy halfClosed(m_view.get(), &ConnectionView::halfCloseRequested);
    m_table->selectAll();
    action("halfCloseConnectionAction")->trigger();
    QCOMPARE(halfClosed.size(), 2); // of the ended one and of the path's: nothing is lost by asking
}

void TestConnectionView::copiesAddresses()
{
    m_view->selectConnection({1});
    action("copyAddressAction")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("127.0.0.1:5000"));
}

void TestConnectionView::keepsSelectionWhileOthersCome()
{
    m_view->selectConnection({2});
    for (int i = 0; i < 200; ++i)
        m_builder->addConnected(QStringLiteral("raw"));
    show();
    QCOMPARE(m_view->selectedConnections(), QVector<ConnectionId> {{2}});
}

QTEST_MAIN(TestConnectionView)
#include "tst_connectionview.moc"
