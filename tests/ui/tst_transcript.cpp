// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/transcript.h"

#include "tests/support/connectiontables.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QtTest>

/// Two endpoints with a connection each, whose state changes stand for messages.
class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_log = {};
        m_transcript = std::make_unique<Transcript>();
        m_transcript->resize(300, 200);
        m_transcript->show();
        m_transcript->setEndpoint({1});
    }

    void showsItsOwnEndpointOnly();
    void appendsOnlyWhatIsNew();
    void floodIsCountedNotShown();
    void linesAreBounded();
    void followsUntilScrolledUp();
    void themeKeepsTheLines();

private:
    void say(int count, quint32 connection = 1);
    void show() { m_transcript->setSnapshot(snapshot()); }
    [[nodiscard]] AnalysisSnapshotPtr snapshot() const;

    MessageLog m_log;
    std::unique_ptr<Transcript> m_transcript;
};

void TestTranscript::say(int count, quint32 connection)
{
    Message message;
    message.type = MessageType::State;
    message.change = StateChange::Connected;
    message.connection = {connection};
    for (int i = 0; i < count; ++i)
        m_log.append(message);
}

AnalysisSnapshotPtr TestTranscript::snapshot() const
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    for (const quint32 id : {1u, 2u}) {
        ConnectionFacts facts;
        facts.id = {id};
        facts.endpoint = {id};
        append(snapshot->connections, facts);
    }
    snapshot->messages = m_log.view();
    return snapshot;
}

void TestTranscript::showsItsOwnEndpointOnly()
{
    say(3, 1);
    say(5, 2);
    show();
    QCOMPARE(m_transcript->blockCount(), 3);
}

void TestTranscript::appendsOnlyWhatIsNew()
{
    say(2);
    show();
    show();
    QCOMPARE(m_transcript->blockCount(), 2);
    say(1);
    show();
    QCOMPARE(m_transcript->blockCount(), 3);
}

void TestTranscript::floodIsCountedNotShown()
{
    say(1000);
    show();
    QCOMPARE(m_transcript->blockCount(), Transcript::linesPerUpdate + 1);
    const QString left = QString::number(1000 - Transcript::linesPerUpdate);
    QVERIFY(m_transcript->toPlainText().section(QLatin1Char('\n'), 0, 0).contains(left));
}

void TestTranscript::linesAreBounded()
{
    for (int i = 0; i < 60; ++i) {
        say(Transcript::linesPerUpdate);
        show();
    }
    QCOMPARE(m_transcript->blockCount(), Transcript::lineLimit);
}

void TestTranscript::followsUntilScrolledUp()
{
    QScrollBar* bar = m_transcript->verticalScrollBar();
    for (int i = 0; i < 3; ++i) {
        say(30);
        show();
        QCOMPARE(bar->value(), bar->maximum());
    }
    bar->setValue(5);
    say(30);
    show();
    QCOMPARE(bar->value(), 5);
}

void TestTranscript::themeKeepsTheLines()
{
    say(7);
    show();
    Theme::instance().setMode(Theme::Mode::Dark);
    QCOMPARE(m_transcript->blockCount(), 7);
    Theme::instance().setMode(Theme::Mode::System);
}

QTEST_MAIN(TestTranscript)
#include "tst_transcript.moc"
