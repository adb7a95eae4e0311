// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/causedmessages.h"
#include "tests/support/snapshotbuilder.h"

#include <QTest>

namespace {

using Indexes = std::vector<qint64>;
constexpr Cause firstRead {7};
constexpr auto in = Direction::In;
constexpr auto out = Direction::Out;

} // namespace

/// A room of three: what ada says goes to bob and cem.
class TestCausedMessages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void receivedAndSentBelongTogether();
    void othersOfTheReadHaveTheNextCauses();
    void otherEndpointsAreLeftOut();
    void whatIsSentLaterIsFoundThen();
    void commandsHaveNothingReceived();
    void looksNearItsPlaceAlone();
    void withoutACauseThereIsNothing();

private:
    [[nodiscard]] CausedMessages find(Cause cause, qint64 place)
    {
        CausedMessages found(cause, m_endpoint, place);
        found.update(*m_capture->analyzed());
        return found;
    }
    /// Rows of the log that are messages, as they are counted here: what else there is stands
    /// before.
    [[nodiscard]] qint64 end() { return m_capture->analyzed()->messages.end(); }

    std::unique_ptr<SnapshotBuilder> m_capture;
    EndpointId m_endpoint;
    ConnectionId m_ada;
    ConnectionId m_bob;
    ConnectionId m_cem;
};

void TestCausedMessages::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_capture = std::make_unique<SnapshotBuilder>();
    m_endpoint = m_capture->openEndpoint(QStringLiteral("lines"));
    for (ConnectionId* const each : {&m_ada, &m_bob, &m_cem})
        *each = m_capture->addConnection(m_endpoint);
}

void TestCausedMessages::receivedAndSentBelongTogether()
{
    const qint64 start = end();
    m_capture->data(m_ada, in, "hello\n", false, firstRead);
    m_capture->data(m_bob, in, "hi\n", false, Cause {8});
    m_capture->data(m_bob, out, "<ada> hello\n", false, firstRead);
    m_capture->data(m_cem, out, "<ada> hello\n", false, firstRead);
    m_capture->data(m_cem, out, "<bob> hi\n", false, Cause {8});
    const CausedMessages found = find(firstRead, start + 1);
    QCOMPARE(found.received(), Indexes {start});
    QCOMPARE(found.sent(), (Indexes {start + 2, start + 3}));
    QVERIFY(!found.isComplete());
}

void TestCausedMessages::othersOfTheReadHaveTheNextCauses()
{
    const qint64 start = end();
    m_capture->data(m_ada, in, "one\ntwo\nthree\n", false, firstRead);
    m_capture->data(m_bob, out, "<ada> one\n", false, firstRead);
    m_capture->data(m_bob, out, "<ada> two\n", false, Cause {8});
    m_capture->data(m_bob, out, "<ada> three\n", false, Cause {9});
    m_capture->data(m_cem, in, "four\n", false, Cause {10});
    for (quint32 line = 0; line < 3; ++line) {
        const CausedMessages found = find(Cause {firstRead.value + line}, start + 3);
        QCOMPARE(found.received(), Indexes {start + line});
        QCOMPARE(found.sent(), Indexes {start + 3 + line});
    }
    QCOMPARE(find(Cause {10}, start + 6).received(), Indexes {start + 6});
}

void TestCausedMessages::otherEndpointsAreLeftOut()
{
    const EndpointId other = m_capture->openEndpoint(QStringLiteral("lines"));
    const ConnectionId elsewhere = m_capture->addConnection(other);
    const qint64 start = end();
    m_capture->data(m_ada, in, "hello\n", false, firstRead);
    m_capture->data(elsewhere, in, "hello\n", false, firstRead);
    m_capture->data(elsewhere, out, "hello\n", false, firstRead);
    const CausedMessages found = find(firstRead, start);
    QCOMPARE(found.received(), Indexes {start});
    QCOMPARE(found.sent(), Indexes());
}

void TestCausedMessages::whatIsSentLaterIsFoundThen()
{
    const qint64 start = end();
    m_capture->data(m_ada, in, "hello\n", false, firstRead);
    CausedMessages found = find(firstRead, start + 1);
    QVERIFY(found.sent().empty());
    m_capture->data(m_bob, out, "<ada> hello\n", false, firstRead);
    found.update(*m_capture->analyzed());
    found.update(*m_capture->analyzed());
    QCOMPARE(found.received(), Indexes {start});
    QCOMPARE(found.sent(), Indexes {start + 1});
}

void TestCausedMessages::commandsHaveNothingReceived()
{
    const Cause command {Cause::firstCommand + 3};
    m_capture->data(m_ada, in, "hello\n", false, firstRead);
    const qint64 start = end();
    m_capture->data(m_ada, out, "<host> hi\n", false, command);
    m_capture->data(m_bob, out, "<host> hi\n", false, command);
    const CausedMessages found = find(command, start);
    QVERIFY(found.received().empty());
    QCOMPARE(found.sent(), (Indexes {start, start + 1}));
}

void TestCausedMessages::looksNearItsPlaceAlone()
{
    const qint64 start = end();
    m_capture->data(m_bob, out, "<ada> early\n", false, firstRead);
    for (qint64 row = 0; row < CausedMessages::mostBefore; ++row)
        m_capture->data(m_ada, in, "other\n", false, Cause {100 + quint32(row)});
    const qint64 place = end();
    for (qint64 row = 0; row < CausedMessages::mostBehind; ++row)
        m_capture->data(m_ada, in, "other\n", false, Cause {10'000 + quint32(row)});
    m_capture->data(m_bob, out, "<ada> late\n", false, firstRead);
    const CausedMessages found = find(firstRead, place);
    QVERIFY(found.isEmpty());
    QVERIFY(found.isComplete());
    QCOMPARE(find(firstRead, place - 1).sent(), Indexes {start});
}

void TestCausedMessages::withoutACauseThereIsNothing()
{
    m_capture->data(m_ada, in, "hello\n");
    QVERIFY(find({}, end()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCausedMessages)
#include "tst_causedmessages.moc"
