// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

const QDir folder(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/translations"));

struct Text {
    QString source;
    QStringList translations; ///< one for each form of a plural
    bool isUnfinished = false;
    bool isPlural = false;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

/// What is between <translation> and its end.
void readTranslation(QXmlStreamReader& xml, Text& text)
{
    text.isUnfinished
        = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    if (!text.isPlural) {
        text.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        text.translations.append(xml.readElementText());
}

QList<Text> textsOf(const QString& path)
{
    QList<Text> texts;
    const QByteArray bytes = contents(path);
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message")) {
            texts.append(Text());
            texts.last().isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, texts.last());
        }
    }
    return texts;
}

/// What a text has of this pattern, in order of the alphabet.
QStringList found(const QString& text, const QString& pattern)
{
    QStringList parts;
    const QRegularExpression regex(pattern);
    for (auto it = regex.globalMatch(text); it.hasNext();)
        parts.append(it.next().captured());
    parts.sort();
    return parts;
}

/// What a translation must have as its source has it.
QString lostPart(const Text& text, const QString& translation)
{
    for (const char* pattern : {"%L?[1-9]", "</?[a-z]+[^>]*>", "--[a-z][a-z-]*[a-z]"}) {
        QStringList wanted = found(text.source, QLatin1String(pattern));
        QStringList given = found(translation, QLatin1String(pattern));
        wanted.removeDuplicates();
        given.removeDuplicates();
        const bool mayHaveMore = pattern[0] == '-'; // where an option is named for clearness
        if (mayHaveMore)
            erase_if(given, [&](const QString& each) { return !wanted.contains(each); });
        if (wanted != given)
            return wanted.join(u' ') + u" / " + given.join(u' ');
    }
    const QString mnemonic = QStringLiteral("&(?![& ])");
    const qsizetype mnemonics = found(text.source, mnemonic).size();
    return mnemonics == found(translation, mnemonic).size() ? QString() : QStringLiteral("&");
}

QStringList files()
{
    return folder.entryList({QStringLiteral("*.ts")});
}

} // namespace

/// The files in translations/ have all texts of the sources, and what is in them is whole.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheSources();
    void areWhole_data();
    void areWhole();
};

void TestTranslations::areThoseOfTheSources()
{
    const QTemporaryDir copies;
    for (const QString& file : files())
        QVERIFY(QFile::copy(folder.filePath(file), copies.filePath(file)));
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(folder.filePath(QStringLiteral("../tools/translations")), {copies.path()});
    QVERIFY(tool.waitForFinished(120'000));
    QVERIFY2(tool.exitCode() == 0, tool.readAll().constData());
    for (const QString& file : files()) {
        QVERIFY2(contents(copies.filePath(file)) == contents(folder.filePath(file)),
            qPrintable(file + QStringLiteral(" is behind the sources: run tools/translations")));
    }
}

void TestTranslations::areWhole_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : files())
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::areWhole()
{
    QFETCH(QString, file);
    const QList<Text> texts = textsOf(folder.filePath(file));
    QVERIFY(!texts.isEmpty());
    QStringList faults;
    for (const Text& text : texts) {
        const bool isEmpty
            = std::ranges::any_of(text.translations, [](const QString& t) { return t.isEmpty(); });
        if (text.isUnfinished || isEmpty) {
            faults << QStringLiteral("unfinished: ") + text.source;
            continue;
        }
        for (const QString& translation : text.translations) {
            const QString lost = lostPart(text, translation);
            if (!lost.isEmpty())
                faults << QStringLiteral("%1 in “%2”: “%3”").arg(lost, text.source, translation);
        }
    }
    for (const QString& fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
