// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sequencewords.h"

#include "tests/support/snapshotbuilder.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

class TestSequenceWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void receiveCallTellsOfTheRead()
    {
        SnapshotBuilder capture;
        const ConnectionId id = capture.addConnected(QStringLiteral("lines"));
        capture.data(id, Direction::In, "whole\n");
        capture.data(id, Direction::In, "one\ntwo\n");
        capture.data(id, Direction::In, "thr");
        capture.data(id, Direction::In, "ee\n");
        const AnalysisSnapshotPtr snapshot = capture.analyzed();
        const auto call = [&](qint64 index) {
            return SequenceWords::receiveCall(*snapshot, snapshot->messages[index]);
        };
        QCOMPARE(call(1), QStringLiteral("recv() 6 B"));
        QCOMPARE(call(2), QStringLiteral("recv() 4 of 8 B"));
        QCOMPARE(call(3), QStringLiteral("recv() 4 of 8 B"));
        QCOMPARE(call(4), QStringLiteral("recv() 6 B in pieces"));
    }

    void errorsHaveTheirNames_data()
    {
        QTest::addColumn<EndReason>("reason");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("wasConnected");
        QTest::addColumn<QString>("call");
        const auto row = [](const char* name, EndReason reason, ErrorCode code, bool wasConnected,
                             const char* call) {
            QTest::newRow(name) << reason << code << wasConnected << QString::fromLatin1(call);
        };
        row("refused", EndReason::Refused, ErrorCode::ConnectionRefused, false,
            "connect() = ECONNREFUSED");
        row("silent", EndReason::TimedOut, ErrorCode::TimedOut, false, "connect() = ETIMEDOUT");
        row("no route", EndReason::Unreachable, ErrorCode::HostUnreachable, false,
            "connect() = EHOSTUNREACH");
        row("no such name", EndReason::HostNotFound, ErrorCode::HostNotFound, false,
            "getaddrinfo() = EAI_NONAME");
        row("descriptors", EndReason::Limit, ErrorCode::TooManyOpenFiles, false,
            "connect() = EMFILE");
        row("reset", EndReason::ResetByPeer, ErrorCode::None, true, "recv() = ECONNRESET");
        row("vanished", EndReason::TimedOut, ErrorCode::TimedOut, true, "recv() = ETIMEDOUT");
        row("our reset", EndReason::ResetByUs, ErrorCode::None, true, "close(), SO_LINGER 0");
        row("closed", EndReason::ClosedByUs, ErrorCode::None, true, "close()");
        row("given up", EndReason::ClosedByUs, ErrorCode::Canceled, false, "close()");
    }
    void errorsHaveTheirNames()
    {
        QFETCH(EndReason, reason);
        QFETCH(ErrorCode, code);
        QFETCH(bool, wasConnected);
        QFETCH(QString, call);
        Message message;
        message.type = MessageType::State;
        message.change = StateChange::Ended;
        message.reason = reason;
        ConnectionFacts facts;
        facts.role = Role::Client;
        facts.error.code = code;
        facts.connected = wasConnected ? 1 : 0;
        QCOMPARE(SequenceWords::stateCall(message, &facts), call);
    }

    void intervals_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("words");
        QTest::newRow("microseconds") << qint64(169'400) << QStringLiteral("0.169 ms");
        QTest::newRow("milliseconds") << qint64(748'900'000) << QStringLiteral("748 ms");
        QTest::newRow("seconds") << qint64(1'970'000'000) << QStringLiteral("1.9 s");
        QTest::newRow("minutes") << qint64(185'000'000'000) << QStringLiteral("3 min 05 s");
    }
    void intervals()
    {
        QFETCH(qint64, ns);
        QFETCH(QString, words);
        QCOMPARE(SequenceWords::interval(ns), words);
    }

    void others()
    {
        QCOMPARE(SequenceWords::elapsed(1'000'169'000), QStringLiteral("1.000169"));
        QCOMPARE(SequenceWords::run(412, 1'200'000, 1'900'000'000),
            QStringLiteral("412 more messages · 1.2 MB · 1.9 s"));
        QCOMPARE(SequenceWords::silence(748'000'000), QStringLiteral("748 ms of silence"));
    }
};

QTEST_GUILESS_MAIN(TestSequenceWords)
#include "tst_sequencewords.moc"
