// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingguess.h"
#include "core/framing/framingregistry.h"
#include "core/framing/presets.h"
#include "tests/core/framingsupport.h"

#include <QFile>
#include <QTest>

// Each preset reads its protocol: tests/data/protocols/NAME.txt holds both directions of a
// connection, made by hand from the protocol's specification.

namespace {

using Texts = QByteArrayList;

/// One direction of a connection.
struct ProtocolStream {
    StreamRole role;
    QByteArray bytes;
    Texts contents; ///< of its messages
    qint64 messages() const { return contents.size(); }
};

/// "> HEAD | CONTENT | TRAILER  # comment" in hexadecimal digits, > from the client.
std::array<ProtocolStream, 2> streamsOf(const QString& name)
{
    std::array<ProtocolStream, 2> streams;
    streams[0].role = {Direction::In, Role::Server};
    streams[1].role = {Direction::Out, Role::Server};
    QFile file(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/tests/data/protocols/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return streams;
    for (const QByteArray& whole : file.readAll().split('\n')) {
        const QByteArray text = whole.split('#').first();
        if (text.isEmpty())
            continue;
        ProtocolStream& stream = streams[text.startsWith('>') ? 0 : 1];
        const QByteArrayList parts = text.sliced(1).split('|');
        for (const QByteArray& part : parts)
            stream.bytes += QByteArray::fromHex(part);
        stream.contents += QByteArray::fromHex(parts.value(1));
    }
    return streams;
}

QStringList protocols()
{
    return presetNames() + QStringList {QStringLiteral("postgresql"), QStringLiteral("irc")};
}

Texts contentsOf(const FramingSpec& spec, const ProtocolStream& stream, const Split& split)
{
    StreamFramer framer(std::make_shared<Framing>(spec), stream.role);
    Texts contents;
    for (const Frame& frame : framesOf(framer, stream.bytes, split)) {
        const bool isSound = frame.kind == FrameKind::Whole && !frame.fault;
        contents += isSound ? stream.bytes.mid(frame.content.start, frame.content.size())
                            : "!" + QByteArray(frame.fault ? frame.fault->code : "unframed");
    }
    return contents;
}

} // namespace

class tst_Presets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void names();
    void saysNothingTwice();
    void readsItsProtocol_data();
    void readsItsProtocol();
    void isGuessedAtItsPort_data();
    void isGuessedAtItsPort();
    void isReadByTheGuess_data();
    void isReadByTheGuess();
    void isGuessedByItsMark_data();
    void isGuessedByItsMark();
};

void tst_Presets::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/// They stand beside framings in lists, and in the table of the framings' page.
void tst_Presets::names()
{
    QFile page(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/core/framing/README.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (const QString& name : protocols())
        QVERIFY2(text.contains(QByteArray("\n| `" + name.toUtf8() + "` |")), qPrintable(name));
    for (const FramingPreset& preset : framingPresets()) {
        const QString name = QLatin1String(preset.name);
        QVERIFY2(!findFramingType(name), preset.name);
        QCOMPARE(presetNames().count(name), 1);
        QVERIFY(!preset.titleText().isEmpty() && !preset.descriptionText().isEmpty());
        const Result<FramingSpec> spec = FramingSpec::parse(name);
        QVERIFY(spec);
        QCOMPARE(spec->toString(), name);
        QCOMPARE(spec->listedName(), name);
    }
}

/// Else a form that leaves out what is as by default takes them for something else.
void tst_Presets::saysNothingTwice()
{
    for (const FramingPreset& preset : framingPresets()) {
        const FramingSpec spec = FramingSpec::parse(QLatin1String(preset.name)).value();
        for (const FramingParameter& parameter : findFramingType(spec.name)->parameters) {
            QVERIFY2(spec.parameters.value(QLatin1String(parameter.key), QStringLiteral("-"))
                    != QLatin1String(parameter.fallback),
                preset.name);
        }
    }
}

void tst_Presets::readsItsProtocol_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : protocols())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Presets::readsItsProtocol()
{
    QFETCH(const QString, name);
    const FramingSpec spec = FramingSpec::parse(name).value();
    for (const ProtocolStream& stream : streamsOf(name)) {
        QVERIFY(!stream.contents.isEmpty());
        for (const Split& split : allSplits())
            QCOMPARE(contentsOf(spec, stream, split), stream.contents);
    }
}

void tst_Presets::isGuessedAtItsPort_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint16>("port");
    for (const FramingPreset& preset : framingPresets()) {
        for (const quint16 port : preset.ports)
            QTest::addRow("%s at %d", preset.name, port)
                << QString::fromLatin1(preset.name) << port;
    }
    QTest::newRow("postgresql") << QStringLiteral("postgresql") << quint16(5432);
}

/// From both directions, and from either alone.
void tst_Presets::isGuessedAtItsPort()
{
    QFETCH(const QString, name);
    QFETCH(const quint16, port);
    const auto [client, server] = streamsOf(name);
    const FramingGuess both = guessFraming(
        client.bytes, {.role = client.role, .otherStart = server.bytes, .port = port});
    QCOMPARE(both.framing.toString(), name);
    QCOMPARE(both.messages, client.messages() + server.messages());
    QCOMPARE(both.explained, client.bytes.size() + server.bytes.size());
    QCOMPARE(both.examined, both.explained);
    for (const ProtocolStream& stream : {client, server}) {
        const FramingGuess one
            = guessFraming(stream.bytes, {.role = stream.role, .otherStart = {}, .port = port});
        QCOMPARE(one.framing.toString(), name);
        QCOMPARE(one.messages, stream.messages());
    }
}

void tst_Presets::isReadByTheGuess_data()
{
    readsItsProtocol_data();
}

/// By its bytes alone, at whatever port: the same messages.
void tst_Presets::isReadByTheGuess()
{
    QFETCH(const QString, name);
    const auto [client, server] = streamsOf(name);
    const FramingGuess guess
        = guessFraming(client.bytes, {.role = client.role, .otherStart = server.bytes});
    QVERIFY2(guess.confidence > 0, qPrintable(guess.framing.toString()));
    for (const ProtocolStream& stream : {client, server}) {
        StreamFramer framer(std::make_shared<Framing>(guess.framing), stream.role);
        QVERIFY2(
            qint64(framesOf(framer, stream.bytes, allSplits().front()).size()) == stream.messages(),
            qPrintable(guess.framing.toString()));
    }
    QCOMPARE(guess.explained, client.bytes.size() + server.bytes.size());
}

void tst_Presets::isGuessedByItsMark_data()
{
    QTest::addColumn<QString>("name");
    for (const FramingPreset& preset : framingPresets()) {
        if (!preset.mark.bytes.empty())
            QTest::newRow(preset.name) << QString::fromLatin1(preset.name);
    }
}

void tst_Presets::isGuessedByItsMark()
{
    QFETCH(const QString, name);
    const auto [client, server] = streamsOf(name);
    const FramingGuess guess
        = guessFraming(client.bytes, {.role = client.role, .otherStart = server.bytes});
    QCOMPARE(guess.framing.toString(), name);
}

QTEST_GUILESS_MAIN(tst_Presets)
#include "tst_presets.moc"
