// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QtTest>

namespace {
EndpointFacts endpoint(quint32 id, Role role, EndpointFacts::State state, qint64 live = 0)
{
    EndpointFacts facts;
    facts.id = {id};
    facts.role = role;
    facts.state = state;
    facts.target = QStringLiteral("127.0.0.1:65432");
    facts.behavior = QStringLiteral("echo");
    facts.liveConnections = live;
    return facts;
}

using State = EndpointFacts::State;
} // namespace

class TestEndpointModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_model = std::make_unique<EndpointModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void rolesHaveTheirEndpoints();
    void otherTransportsAreTold();
    void newOnesAreInsertedOnce();
    void changesTouchTheirRowOnly();
    void countsThatAreNotShownChangeNothing();
    void clientsSayWhyTheyStopped();
    void hiddenComesBackWhenItRuns();
    void indexOfFindsBothRoles();
    void textFromThePeerIsMadeSafe();
    void unreadMarksTouchTheirRowOnly();
    void thisComputerHasItsSockets();

private:
    [[nodiscard]] QModelIndex group(Role role) const { return m_model->index(int(role), 0, {}); }
    [[nodiscard]] QModelIndex row(Role role, int row) const
    {
        return m_model->index(row, 0, group(role));
    }

    std::unique_ptr<EndpointModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEndpointModel::rolesHaveTheirEndpoints()
{
    m_model->setEndpoints({endpoint(1, Role::Server, State::Listening, 4),
        endpoint(2, Role::Client, State::Active, 3), endpoint(3, Role::Server, State::Stopped)});
    QCOMPARE(m_model->rowCount({}), 3); // and this computer
    QCOMPARE(m_model->rowCount(group(Role::Server)), 2);
    QCOMPARE(m_model->rowCount(group(Role::Client)), 1);
    QCOMPARE(row(Role::Server, 0).data().toString(), QStringLiteral(":65432"));
    QCOMPARE(
        row(Role::Server, 0).data(EndpointModel::NoteRole).toString(), QStringLiteral("Echo · 4"));
    QCOMPARE(
        row(Role::Server, 1).data(EndpointModel::NoteRole).toString(), QStringLiteral("stopped"));
    QCOMPARE(row(Role::Client, 0).data().toString(), QStringLiteral("3 → :65432"));
}

void TestEndpointModel::otherTransportsAreTold()
{
    EndpointFacts udp = endpoint(1, Role::Server, State::Listening, 4);
    udp.transport = Transport::Udp;
    EndpointFacts path = endpoint(2, Role::Client, State::Active, 3);
    path.transport = Transport::UnixStream;
    path.target = QStringLiteral("unix:/run/x.sock");
    m_model->setEndpoints({udp, path});
    QCOMPARE(row(Role::Server, 0).data().toString(), QStringLiteral("udp :65432"));
    QCOMPARE(row(Role::Client, 0).data().toString(), QStringLiteral("3 → unix /run/x.sock"));
    udp.lostDatagrams = 12;
    m_model->setEndpoints({udp, path});
    QCOMPARE(
        row(Role::Server, 0).data(EndpointModel::NoteRole).toString(), QStringLiteral("lost · 12"));
}

void TestEndpointModel::thisComputerHasItsSockets()
{
    const QModelIndex sockets = m_model->socketsIndex();
    QVERIFY(m_model->isSockets(sockets));
    QCOMPARE(sockets.parent().data().toString(), QStringLiteral("This computer"));
    QCOMPARE(sockets.data(EndpointModel::NoteRole).toString(), QString());
    QSignalSpy changed(m_model.get(), &EndpointModel::dataChanged);
    m_model->setSocketCount(128);
    m_model->setSocketCount(128);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(sockets.data(EndpointModel::NoteRole).toString(), QStringLiteral("128"));
    QCOMPARE(sockets.data(EndpointModel::EndpointIdRole).toUInt(), 0U);
    m_model->setEndpoints({endpoint(1, Role::Client, State::Active)});
    QVERIFY(!m_model->isSockets(row(Role::Client, 0)));
    QVERIFY(!m_model->indexOf({7}).isValid());
}

void TestEndpointModel::newOnesAreInsertedOnce()
{
    m_model->setEndpoints({endpoint(1, Role::Server, State::Listening)});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setEndpoints(
        {endpoint(1, Role::Server, State::Listening), endpoint(2, Role::Server, State::Listening)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    m_model->setEndpoints({endpoint(2, Role::Server, State::Listening)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(row(Role::Server, 0).data(EndpointModel::EndpointIdRole).toUInt(), 2u);
}

void TestEndpointModel::changesTouchTheirRowOnly()
{
    m_model->setEndpoints(
        {endpoint(1, Role::Server, State::Listening), endpoint(2, Role::Server, State::Listening)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setEndpoints({endpoint(1, Role::Server, State::Listening),
        endpoint(2, Role::Server, State::Listening, 7)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), row(Role::Server, 1));
}

void TestEndpointModel::countsThatAreNotShownChangeNothing()
{
    EndpointFacts facts = endpoint(1, Role::Server, State::Listening, 1);
    m_model->setEndpoints({facts});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    facts.messages = 1000;
    m_model->setEndpoints({facts});
    QCOMPARE(changed.size(), 0);
}

void TestEndpointModel::clientsSayWhyTheyStopped()
{
    EndpointFacts facts = endpoint(1, Role::Client, State::Stopped);
    const auto note = [&] {
        m_model->setEndpoints({facts});
        return row(Role::Client, 0).data(EndpointModel::NoteRole).toString();
    };
    facts.lastEnd = EndReason::Refused;
    QCOMPARE(note(), QStringLiteral("refused"));
    facts.lastEnd = EndReason::ClosedByUs;
    QCOMPARE(note(), QStringLiteral("stopped"));
}

void TestEndpointModel::hiddenComesBackWhenItRuns()
{
    m_model->setEndpoints({endpoint(1, Role::Client, State::Stopped)});
    m_model->hideEndpoint({1});
    QCOMPARE(m_model->rowCount(group(Role::Client)), 0);
    m_model->setEndpoints({endpoint(1, Role::Client, State::Stopped)});
    QCOMPARE(m_model->rowCount(group(Role::Client)), 0);
    m_model->setEndpoints({endpoint(1, Role::Client, State::Active, 1)});
    QCOMPARE(m_model->rowCount(group(Role::Client)), 1);
}

void TestEndpointModel::indexOfFindsBothRoles()
{
    m_model->setEndpoints(
        {endpoint(1, Role::Server, State::Listening), endpoint(2, Role::Client, State::Active, 1)});
    QCOMPARE(m_model->indexOf({1}), row(Role::Server, 0));
    QCOMPARE(m_model->indexOf({2}), row(Role::Client, 0));
    QVERIFY(!m_model->indexOf({3}).isValid());
}

void TestEndpointModel::textFromThePeerIsMadeSafe()
{
    EndpointFacts facts = endpoint(1, Role::Client, State::Stopped);
    facts.target = QStringLiteral("ho\u202Est:1");
    m_model->setEndpoints({facts});
    QVERIFY(!row(Role::Client, 0).data().toString().contains(QChar(0x202E)));
}

void TestEndpointModel::unreadMarksTouchTheirRowOnly()
{
    m_model->setEndpoints({endpoint(1, Role::Server, State::Listening),
        endpoint(2, Role::Server, State::Listening), endpoint(3, Role::Client, State::Active, 1)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setUnread({2}, 5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), row(Role::Server, 1));
    QCOMPARE(row(Role::Server, 1).data(EndpointModel::UnreadRole).toLongLong(), 5);
    QCOMPARE(row(Role::Server, 0).data(EndpointModel::UnreadRole).toLongLong(), 0);
    QVERIFY(row(Role::Server, 1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("5 new")));
    m_model->setUnread({2}, 5);
    QCOMPARE(changed.size(), 1);
    m_model->setUnread({2}, 0);
    QCOMPARE(row(Role::Server, 1).data(EndpointModel::UnreadRole).toLongLong(), 0);
    m_model->setUnread({9}, 1); // not in the tree (yet)
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestEndpointModel)
#include "tst_endpointmodel.moc"
