// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventreader.h"
#include "app/jsonevents.h"
#include "app/textevents.h"
#include "core/analysis/analyzer.h"
#include "tests/support/handmadecapture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

namespace {

using Kind = ChatEvent::Kind;

ChatEvent chatEvent(Kind kind, const char* room, const char* name, const char* text = "")
{
    ChatEvent made;
    made.kind = kind;
    made.room = QLatin1String(room);
    made.name = QLatin1String(name);
    made.text = QString::fromUtf8(text);
    return made;
}

/// A server's capture, read as it grows.
class ReadCapture
{
public:
    ReadCapture()
    {
        if (!m_file.open())
            qFatal("no temporary file");
    }

    void tell(const ChatEvent& event)
    {
        EventDetails details;
        details.notes = event.toNotes();
        capture.event(RecordKind::EndpointNote, endpoint.value, details);
    }
    /// What a sink of this kind prints, where the reader sees the capture after each of `steps`.
    template<typename Sink>
    QByteArrayList printed(const std::vector<std::function<void()>>& steps)
    {
        {
            LineWriter output(m_file.handle());
            Sink sink(output);
            EventReader reader(sink, true, {});
            for (const auto& step : steps) {
                step();
                m_analyzer.advance(capture.snapshot());
                reader.read(*m_analyzer.snapshot(capture.time()));
            }
        }
        m_file.seek(0);
        return m_file.readAll().trimmed().split('\n');
    }

    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("lines"));

private:
    QTemporaryFile m_file;
    Analyzer m_analyzer;
};

} // namespace

class tst_ChatEvents : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void eachOnceInOrder();
    void members();
    void text();
};

void tst_ChatEvents::eachOnceInOrder()
{
    ReadCapture read;
    const ConnectionId id = read.capture.addConnection(read.endpoint);
    const QByteArrayList lines = read.printed<JsonEvents>({
        [&] {
            read.tell(chatEvent(Kind::Joined, "#lobby", "ada"));
            read.tell(chatEvent(Kind::Joined, "#den", "ada"));
            read.capture.data(id, Direction::In, "hello\n");
            read.tell(chatEvent(Kind::Said, "#lobby", "ada", "hello"));
        },
        [] {}, [&] { read.tell(chatEvent(Kind::Quit, "", "ada")); }, // of two rooms, told once
        [&] { read.tell(chatEvent(Kind::Away, "", "bob", "tea")); }, // no line of a room
    });
    QStringList told;
    double newest = -1e18;
    for (const QByteArray& line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QString kind = event[QLatin1String("kind")].toString();
        told.append(event[QLatin1String("event")].toString()
            + (kind.isEmpty() ? kind : QString(u' ' + kind)));
        QVERIFY(event[QLatin1String("time")].toDouble() >= newest);
        newest = event[QLatin1String("time")].toDouble();
    }
    QCOMPARE(told.join(u'|'),
        QStringLiteral("connected|chat joined|chat joined|message|chat said|chat quit|chat away"));
}

void tst_ChatEvents::members()
{
    ReadCapture read;
    ChatEvent full = chatEvent(Kind::Whispered, "", "ada", "p\u202esst\n\x1b[31m");
    full.other = QStringLiteral("bob");
    full.connection = {7};
    full.door = ChatDoor::Irc;
    full.isOwn = true;
    full.isHistory = true;
    full.time = 1'700'000'000'123'000'000;
    const QByteArrayList lines = read.printed<JsonEvents>(
        {[&] { read.tell(full); }, [&] { read.tell(chatEvent(Kind::Slowed, "", "ada")); }});
    QJsonObject event = QJsonDocument::fromJson(lines.first()).object();
    QVERIFY(event.take(QLatin1String("time")).isDouble());
    const QJsonObject wanted {{QLatin1String("event"), QLatin1String("chat")},
        {QLatin1String("kind"), QLatin1String("whispered")},
        {QLatin1String("name"), QLatin1String("ada")},
        {QLatin1String("other"), QLatin1String("bob")}, {QLatin1String("text"), full.text},
        {QLatin1String("connection"), 7}, {QLatin1String("door"), QLatin1String("irc")},
        {QLatin1String("own"), true}, {QLatin1String("history"), true},
        {QLatin1String("said"), QLatin1String("2023-11-14T22:13:20.123Z")}};
    QCOMPARE(event, wanted);
    event = QJsonDocument::fromJson(lines.last()).object();
    event.remove(QLatin1String("time"));
    QCOMPARE(event.keys().join(u' '), QStringLiteral("event kind name"));
}

void tst_ChatEvents::text()
{
    ReadCapture read;
    ChatEvent standing = chatEvent(Kind::Joined, "#lobby", "bob");
    standing.isStanding = true;
    const QByteArrayList lines = read.printed<TextEvents>({[&] {
        read.tell(chatEvent(Kind::Joined, "#lobby", "ada"));
        read.tell(standing);
        read.tell(chatEvent(Kind::Said, "#lobby", "ada", "hello\x1b[2J"));
    }});
    QCOMPARE(lines.join('|'), QByteArray("ada joined #lobby|#lobby <ada> hello\u241b[2J"));
}

QTEST_GUILESS_MAIN(tst_ChatEvents)
#include "tst_chatevents.moc"
