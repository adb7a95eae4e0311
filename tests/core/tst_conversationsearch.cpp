// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversationsearch.h"

#include "core/analysis/analyzer.h"
#include "tests/support/handmadecapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// A conversation of one connection, and what is found in it.
class Talk : public HandMadeCapture
{
public:
    explicit Talk(const QString& wanted, const QString& framing = QStringLiteral("raw"))
        : m_endpoint(openEndpoint(framing))
        , m_lines({m_endpoint}, [] {})
        , m_search(wanted, [] {})
    {
        m_connection = addConnection(m_endpoint); // a line of its own, at position 0
    }

    void hear(const QByteArray& bytes) { data(m_connection, Direction::In, bytes); }
    QList<qint64> found()
    {
        while (!m_analyzer.advance(snapshot())) { }
        m_lines.update(m_analyzer.snapshot(0));
        m_lines.waitUntilIdle();
        m_search.update(m_lines.snapshot());
        m_search.waitUntilIdle();
        const ConversationHitsPtr hits = m_search.hits();
        QList<qint64> positions;
        for (qint64 i = hits->positions.first(); i < hits->positions.end(); ++i)
            positions << hits->positions[i];
        return hits->isComplete() ? positions : QList<qint64>();
    }
    [[nodiscard]] ConversationHitsPtr hits() const { return m_search.hits(); }

private:
    Analyzer m_analyzer;
    EndpointId m_endpoint;
    ConnectionId m_connection;
    ConversationLines m_lines;
    ConversationSearch m_search;
};

} // namespace

class TestConversationSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsLettersInEitherCase()
    {
        Talk talk(QStringLiteral("größe"));
        talk.hear("what size?");
        talk.hear(QStringLiteral("Welche GRÖSSE, welche GRÖßE?").toUtf8());
        talk.hear("no");
        QCOMPARE(talk.found(), QList<qint64> {2});
    }

    void followsTheConversation()
    {
        Talk talk(QStringLiteral("b"));
        talk.hear("ab");
        QCOMPARE(talk.found(), QList<qint64> {1});
        talk.hear("c");
        talk.hear("b");
        QCOMPARE(talk.found(), (QList<qint64> {1, 3}));
    }

    void searchesContentsNotHeaders()
    {
        Talk talk(QStringLiteral("11"), QStringLiteral("length-prefixed:size=2"));
        talk.hear(QByteArray("\0\x02", 2) + "11");
        talk.hear(QByteArray("1", 1) + QByteArray("1", 1).repeated(0x3131) + "x"); // length 0x3131
        QCOMPARE(talk.found().size(), 2);
        Talk header(QStringLiteral("11"), QStringLiteral("length-prefixed:size=2"));
        header.hear("11" + QByteArray(0x3131, 'a'));
        QCOMPARE(header.found(), QList<qint64>());
        QVERIFY(header.hits()->isComplete());
    }

    void whatIsNoTextIsPassedOver()
    {
        Talk talk(QStringLiteral("a"));
        talk.hear("a\xff");
        talk.hear("a");
        QCOMPARE(talk.found(), QList<qint64> {2});
    }

    void nextFromAPosition()
    {
        Talk talk(QStringLiteral("b"));
        for (const char* text : {"b", "a", "b", "a"})
            talk.hear(text);
        QCOMPARE(talk.found(), (QList<qint64> {1, 3}));
        const ConversationHitsPtr hits = talk.hits();
        QCOMPARE(hits->firstFrom(0), 0);
        QCOMPARE(hits->firstFrom(1), 0);
        QCOMPARE(hits->firstFrom(2), 1);
        QCOMPARE(hits->firstFrom(4), 2); // none
    }
};

QTEST_GUILESS_MAIN(TestConversationSearch)
#include "tst_conversationsearch.moc"
