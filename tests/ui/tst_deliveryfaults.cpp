// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/deliveryfaults.h"

#include <QRegularExpression>
#include <QTest>

using Delivery = FaultPlan::Delivery;

/// What a network does to datagrams, done on purpose.
class TestDeliveryFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void oneGoesAsItIs();
    void oneGoesTwice();
    void oneIsLeftOutAndCounted();
    void oneGoesAfterTheNext();
    void whatIsLeftOutIsNotTheNext();
    void eachConnectionHasItsOwn();
    void isOnlyForWhatKeepsMessagesApart();
    void isKeptWithAMessage();

private:
    /// What goes out, as one text.
    QByteArray pass(const char* text, Delivery delivery, quint32 connection = 1)
    {
        QByteArray sent;
        for (const Commands::Send& each :
            m_faults.pass({.target = Target::to({connection}), .bytes = text}, delivery))
            sent += each.bytes;
        return sent;
    }

    DeliveryFaults m_faults;
};

void TestDeliveryFaults::oneGoesAsItIs()
{
    m_faults = {};
    QCOMPARE(pass("a", Delivery::Once), "a");
    QCOMPARE(m_faults.leftOut({1}), 0);
}

void TestDeliveryFaults::oneGoesTwice()
{
    m_faults = {};
    QCOMPARE(pass("a", Delivery::Twice), "aa");
    QCOMPARE(m_faults.pass({.target = Target::to({1}), .bytes = "a"}, Delivery::Twice).size(),
        std::size_t(2)); // two messages, not one of twice the size
}

void TestDeliveryFaults::oneIsLeftOutAndCounted()
{
    m_faults = {};
    QCOMPARE(pass("a", Delivery::LeftOut), QByteArray());
    QCOMPARE(pass("b", Delivery::LeftOut), QByteArray());
    QCOMPARE(m_faults.leftOut({1}), 2);
    QCOMPARE(pass("c", Delivery::Once), "c");
}

void TestDeliveryFaults::oneGoesAfterTheNext()
{
    m_faults = {};
    QCOMPARE(pass("a", Delivery::AfterNext), QByteArray());
    QVERIFY(m_faults.isHeldBack({1}));
    QCOMPARE(pass("b", Delivery::AfterNext), "ba"); // that is the next
    QVERIFY(!m_faults.isHeldBack({1}));
    QCOMPARE(pass("c", Delivery::AfterNext), QByteArray());
    QCOMPARE(pass("d", Delivery::Twice), "ddc");
}

void TestDeliveryFaults::whatIsLeftOutIsNotTheNext()
{
    m_faults = {};
    QCOMPARE(pass("a", Delivery::AfterNext), QByteArray());
    QCOMPARE(pass("b", Delivery::LeftOut), QByteArray());
    QCOMPARE(pass("c", Delivery::Once), "ca");
}

void TestDeliveryFaults::eachConnectionHasItsOwn()
{
    m_faults = {};
    QCOMPARE(pass("a", Delivery::AfterNext, 1), QByteArray());
    QCOMPARE(pass("b", Delivery::Once, 2), "b");
    QVERIFY(m_faults.isHeldBack({1}));
    QVERIFY(!m_faults.isHeldBack({2}));
}

void TestDeliveryFaults::isOnlyForWhatKeepsMessagesApart()
{
    const Framing raw {FramingSpec()};
    FaultPlan plan;
    plan.delivery = Delivery::LeftOut;
    QCOMPARE(plan.limitedTo(raw, Transport::Udp).delivery, Delivery::LeftOut);
    QCOMPARE(plan.limitedTo(raw, Transport::UnixSeqpacket).delivery, Delivery::LeftOut);
    QVERIFY(plan.limitedTo(raw, Transport::Tcp).isEmpty());
    QVERIFY(plan.limitedTo(raw, Transport::UnixStream).isEmpty());
}

void TestDeliveryFaults::isKeptWithAMessage()
{
    for (const Delivery each :
        {Delivery::Once, Delivery::Twice, Delivery::AfterNext, Delivery::LeftOut}) {
        FaultPlan plan;
        plan.delivery = each;
        QCOMPARE(FaultPlan::fromJson(plan.toJson()), plan);
    }
    QCOMPARE(FaultPlan::fromJson({{QStringLiteral("delivery"), 9}}), FaultPlan());
}

QTEST_GUILESS_MAIN(TestDeliveryFaults)
#include "tst_deliveryfaults.moc"
