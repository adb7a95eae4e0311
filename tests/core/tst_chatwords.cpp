// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chatwords.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ChatEvent::Kind;
using ChatWords::Place;

class tst_ChatWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sentences_data();
    void sentences();
    void eachKindSaysSomething();
    void isSafeToShow();
};

void tst_ChatWords::sentences_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("anywhere");
    QTest::addColumn<QString>("inItsRoom");
    const auto row = [](Kind kind, const char* text, const char* anywhere, const char* inItsRoom) {
        QTest::addRow("%s %s", chatEventName(kind).data(), text)
            << kind << QString::fromUtf8(text) << QString::fromUtf8(anywhere)
            << QString::fromUtf8(inItsRoom);
    };
    row(Kind::Said, "hello", "#lobby <ada> hello", "<ada> hello");
    row(Kind::Acted, "waves", "#lobby * ada waves", "* ada waves");
    row(Kind::Noticed, "psst", "#lobby -ada- psst", "-ada- psst");
    row(Kind::Whispered, "psst", "#lobby [ada → bob] psst", "[ada → bob] psst");
    row(Kind::Arrived, "", "ada takes part", "ada takes part");
    row(Kind::Quit, "", "ada left the chat", "ada left the chat");
    row(Kind::Quit, "bye", "ada left the chat (bye)", "ada left the chat (bye)");
    row(Kind::Renamed, "", "ada is now called bob", "ada is now called bob");
    row(Kind::Joined, "", "ada joined #lobby", "ada joined");
    row(Kind::Left, "bye", "ada left #lobby (bye)", "ada left (bye)");
    row(Kind::Kicked, "enough", "bob put ada out of #lobby (enough)",
        "bob put ada out of the room (enough)");
    row(Kind::TopicSet, "sockets", "ada set the topic of #lobby: sockets",
        "ada set the topic: sockets");
    row(Kind::TopicSet, "", "ada cleared the topic of #lobby", "ada cleared the topic");
    row(Kind::Banned, "", "ada has banned bob", "ada has banned bob");
    row(Kind::Muted, "", "ada has muted bob", "ada has muted bob");
    row(Kind::Away, "tea", "ada is away: tea", "ada is away: tea");
    row(Kind::Away, "", "ada is back", "ada is back");
    row(Kind::Unsent, "hello", "Not sent to #lobby: hello", "Not sent to bob: hello");
    row(Kind::Refused, "No such room.", "No such room.", "No such room.");
}

void tst_ChatWords::sentences()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, text);
    ChatEvent event;
    event.kind = kind;
    event.room = QStringLiteral("#lobby");
    event.name = QStringLiteral("ada");
    event.other = QStringLiteral("bob");
    event.text = text;
    QTEST(ChatWords::sentence(event, Place::Anywhere), "anywhere");
    QTEST(ChatWords::sentence(event, Place::InItsRoom), "inItsRoom");
}

void tst_ChatWords::eachKindSaysSomething()
{
    ChatEvent event;
    event.name = QStringLiteral("ada");
    event.text = QStringLiteral("why");
    for (int kind = int(Kind::Said); kind <= int(Kind::Slowed); ++kind) {
        event.kind = Kind(kind);
        QVERIFY2(!ChatWords::sentence(event, Place::Anywhere).isEmpty(),
            chatEventName(event.kind).data());
    }
}

/// In whatever part of an event it stands.
void tst_ChatWords::isSafeToShow()
{
    const QString hostile = QString::fromUtf8("%1%2<b>\n\r\x1b[31m\u202e\u200b\u0085%99");
    for (int kind = int(Kind::Said); kind <= int(Kind::Slowed); ++kind) {
        ChatEvent event;
        event.kind = Kind(kind);
        event.room = event.name = event.other = event.text = hostile;
        for (const Place place : {Place::Anywhere, Place::InItsRoom}) {
            const QString sentence = ChatWords::sentence(event, place);
            for (const QChar c : sentence) {
                QVERIFY(c.category() != QChar::Other_Control);
                QVERIFY(c.category() != QChar::Other_Format);
            }
            QVERIFY2(sentence.contains(QLatin1String("%1%2<b>")), qPrintable(sentence));
            QVERIFY(sentence.contains(QLatin1String("%99")));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ChatWords)
#include "tst_chatwords.moc"
