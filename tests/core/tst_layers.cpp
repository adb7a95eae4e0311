// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {
const QString sources = QStringLiteral(SOCKETSCOPE_SOURCE_DIR);

QString contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

/// The C++ files below a folder of `root`, by their paths in it.
QStringList sourceFiles(const QString& folder, const QString& root = sources)
{
    QStringList files;
    QDirIterator walk(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
        QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().mid(root.size() + 1));
    return files;
}

/// What the #include lines of a file name, without quotes or angle brackets; `opening` is a class
/// of characters that the name may be opened by (\x22 is a double quote).
QStringList includes(const QString& path, const QString& opening = QStringLiteral("<\\x22"))
{
    const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*[%1]([^>\\x22]+)").arg(opening),
        QRegularExpression::MultilineOption);
    QStringList names;
    auto match = line.globalMatch(contents(path));
    while (match.hasNext())
        names.append(match.next().captured(1));
    return names;
}

/// "FILE includes NAME; " for each include below `folder` that `pattern` matches, but `allowed`.
QString findings(const QString& folder, const QString& pattern, const QStringList& allowed = {},
    const QString& root = sources)
{
    const QRegularExpression forbidden(QRegularExpression::anchoredPattern(pattern));
    QString result;
    for (const QString& file : sourceFiles(folder, root)) {
        for (const QString& name : includes(root + u'/' + file)) {
            if (forbidden.match(name).hasMatch() && !allowed.contains(name))
                result += file + u" includes " + name + u"; ";
        }
    }
    return result;
}

/// Each folder of a part of the tree, with the folders of that part that it may include besides
/// itself.
using Arrows = QMap<QString, QStringList>;

Arrows arrowsOf(const char* text)
{
    Arrows arrows;
    const QStringList lines = QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        arrows.insert(line.section(u':', 0, 0).trimmed(),
            line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
    return arrows;
}

/// Those of core/README.md and ui/README.md, with what they pass on.
const QMap<QString, Arrows>& arrows()
{
    static const QMap<QString, Arrows> table {
        {QStringLiteral("core"), arrowsOf(R"(
            base:
            text: base
            framing: text base
            compose: framing text base
            behavior: framing text base
            system: base
            transport: system base
            check: transport system base
            capture: base
            analysis: capture framing text base
            filter: analysis capture framing text base
            net: transport system behavior compose capture framing text base
            words: analysis behavior compose check system framing text base
            session: net check system analysis filter behavior compose capture framing text base)")},
        {QStringLiteral("ui"), arrowsOf(R"(
            theme:
            parts: theme
            connections: parts theme
            messagelog: parts theme
            conversation: parts theme
            chat: conversation parts theme
            sequence: parts theme
            inspector: parts theme
            compose: parts theme
            framing: parts theme
            tools: parts theme
            endpoints: framing chat conversation parts theme
            window: endpoints chat conversation sequence connections messagelog inspector compose tools framing parts theme)")},
    };
    return table;
}

/// What `part/folder` must not include of its own part.
QString forbiddenFolders(const QString& part, const QString& folder)
{
    const QString allowed = (QStringList(folder) + arrows()[part][folder]).join(u'|');
    return QStringLiteral("%1/(?!(%2)/).*").arg(part, allowed);
}

const QStringList behaviorSettings {
    QStringLiteral("core/behavior/applicationrequest.h"),
    QStringLiteral("core/behavior/behaviorspec.h"),
    QStringLiteral("core/behavior/chat/chatframing.h"),
    QStringLiteral("core/behavior/rules/replyrule.h"),
    QStringLiteral("core/behavior/rules/replyrules.h"),
    QStringLiteral("core/behavior/rules/rulesjson.h"),
    QStringLiteral("core/net/endpointconfig.h"),
    QStringLiteral("core/transport/localaddresses.h"),
};
}

/// Holds the arrows of core/README.md and ui/README.md: who may include whom. The compiler does
/// not: a header is found whatever a target links.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void folders_data() { addFolders(); }
    void folders();
    void foldersCanFail_data() { addFolders(); }
    void foldersCanFail();
    void everyFolderHasItsArrows();
    void namesOfTypes();
    void coreHasNoScreen();
    void onlyTheRoomsOfSocketsKnowThem_data();
    void onlyTheRoomsOfSocketsKnowThem();
    void usersOfCore_data();
    void usersOfCore();
    void framingsAreNamedByWhoSpeaksThem();
    void nobodyIncludesUpwards();
    void onlyTheWindowCommandKnowsTheWindow();
    void includesAreRooted();
    void coreLinksCoreAndNetworkOnly();
    void pictureIsOfTheSources();

private:
    static void addFolders();
};

void TestLayers::addFolders()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("folder");
    for (auto part = arrows().begin(); part != arrows().end(); ++part) {
        for (auto arrow = part->begin(); arrow != part->end(); ++arrow)
            QTest::addRow("%s/%s", qPrintable(part.key()), qPrintable(arrow.key()))
                << part.key() << arrow.key();
    }
}

void TestLayers::folders()
{
    QFETCH(QString, part);
    QFETCH(QString, folder);
    QCOMPARE(findings(part + u'/' + folder, forbiddenFolders(part, folder)), QString());
}

/// A row that finds nothing whatever a file includes would hold nothing.
void TestLayers::foldersCanFail()
{
    QFETCH(QString, part);
    QFETCH(QString, folder);
    QVERIFY(!sourceFiles(part + u'/' + folder).isEmpty());
    const QTemporaryDir root;
    const QString place = part + u'/' + folder;
    QVERIFY(QDir(root.path()).mkpath(place));
    QFile file(root.filePath(place + QStringLiteral("/made.cpp")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qPrintable(QStringLiteral("#include \"%1/elsewhere/x.h\"\n").arg(part)));
    file.close();
    QVERIFY(!findings(place, forbiddenFolders(part, folder), {}, root.path()).isEmpty());
}

void TestLayers::everyFolderHasItsArrows()
{
    for (const QString& part : arrows().keys()) {
        for (const QString& file : sourceFiles(part))
            QVERIFY2(arrows()[part].contains(file.section(u'/', 1, 1)), qPrintable(file));
    }
}

void TestLayers::coreHasNoScreen()
{
    static const QString widgets
        = QStringLiteral("QtWidgets.*|QtGui.*|QtSvg.*|QApplication|QGuiApplication|QWidget|Q[A-Za-"
                         "z]*(View|Widget|Dialog|"
                         "Label|Button|Edit|Box|Menu|Action|Style)|QPainter|QColor|QFont|QIcon|"
                         "QImage|QPixmap|QPalette|"
                         "QWindow|QClipboard|QKeyEvent|QMouseEvent");
    const QStringList valueViews {QStringLiteral("QByteArrayView"), QStringLiteral("QStringView"),
        QStringLiteral("QUtf8StringView"), QStringLiteral("QAnyStringView")};
    QCOMPARE(findings(QStringLiteral("core"), widgets, valueViews), QString());
}

void TestLayers::onlyTheRoomsOfSocketsKnowThem_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList rooms {QStringLiteral("net"), QStringLiteral("system"),
        QStringLiteral("transport"), QStringLiteral("check")};
    QStringList folders {QStringLiteral("ui"), QStringLiteral("app")};
    for (const QString& folder : arrows()[QStringLiteral("core")].keys()) {
        if (!rooms.contains(folder))
            folders.append(QStringLiteral("core/") + folder);
    }
    for (const QString& folder : folders)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestLayers::onlyTheRoomsOfSocketsKnowThem()
{
    QFETCH(QString, folder);
    const QString sockets
        = QStringLiteral("(QtNetwork/)?(Q(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)|"
                         "QHostInfo|QNetwork.*)|sys/socket\\.h|netinet/.*");
    QCOMPARE(findings(folder, sockets), QString());
}

void TestLayers::usersOfCore_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("the window") << QStringLiteral("ui");
    QTest::newRow("the command line") << QStringLiteral("app");
}

/// The doors to core, and its values.
void TestLayers::usersOfCore()
{
    QFETCH(QString, user);
    const QString doors
        = QStringLiteral("session|words|check|base|text|framing|compose|analysis|filter");
    QCOMPARE(
        findings(user, QStringLiteral("core/(?!(%1)/).*").arg(doors), behaviorSettings), QString());
}

/// What is known of one protocol stands in its framing, and in the behaviour that speaks it.
void TestLayers::framingsAreNamedByWhoSpeaksThem()
{
    static const QRegularExpression name(
        QStringLiteral("HeaderContent|headercontent|header-content"));
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    static const QRegularExpression speakers(
        QStringLiteral("^(core/framing/.*|core/behavior/(application|behaviorspec|chat/).*|core/"
                       "base/chatevent\\..*|core/words/chatwords\\..*|ui/chat/roomwords\\..*"
                       "|app/options\\.cpp)$"));
    for (const char* const folder : {"core", "ui", "app"}) {
        for (const QString& file : sourceFiles(QLatin1String(folder))) {
            const bool isNamed = contents(sources + u'/' + file).remove(comment).contains(name);
            QVERIFY2(!isNamed || speakers.match(file).hasMatch(), qPrintable(file));
        }
    }
}

void TestLayers::nobodyIncludesUpwards()
{
    QCOMPARE(findings(QStringLiteral("core"), QStringLiteral("(ui|app|tests)/.*")), QString());
    QCOMPARE(findings(QStringLiteral("ui"), QStringLiteral("(app|tests)/.*")), QString());
}

void TestLayers::onlyTheWindowCommandKnowsTheWindow()
{
    const QString found = findings(QStringLiteral("app"), QStringLiteral("ui/.*"));
    for (const QString& finding : found.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        QVERIFY2(finding.startsWith(QLatin1String("app/windowcommand.")), qPrintable(finding));
}

void TestLayers::includesAreRooted()
{
    const QRegularExpression rooted(QStringLiteral("^(core|ui|app|tests)/|\\.moc$"));
    for (const QString& folder :
        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString& file : sourceFiles(folder)) {
            for (const QString& name : includes(sources + u'/' + file, QStringLiteral("\\x22")))
                QVERIFY2(rooted.match(name).hasMatch(), qPrintable(file + u" includes " + name));
        }
    }
}

void TestLayers::coreLinksCoreAndNetworkOnly()
{
    static const QRegularExpression qtTarget(QStringLiteral("Qt6::(\\w+)"));
    auto match = qtTarget.globalMatch(contents(sources + QStringLiteral("/core/CMakeLists.txt")));
    QSet<QString> linked;
    while (match.hasNext())
        linked.insert(match.next().captured(1));
    QCOMPARE(linked, (QSet<QString> {QStringLiteral("Core"), QStringLiteral("Network")}));
    for (const QString& folder : arrows()[QStringLiteral("core")].keys()) {
        const QString list = sources + QStringLiteral("/core/%1/CMakeLists.txt").arg(folder);
        QVERIFY2(!contents(list).contains(QLatin1String("Qt6::")), qPrintable(list));
    }
}

/// Two types of one name in one program are one to the linker, which takes parts of either.
void TestLayers::namesOfTypes()
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?:$| \\{| :)"),
        QRegularExpression::MultilineOption);
    QMap<QString, QString> places;
    QStringList twice;
    for (const QString& folder :
        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString& file : sourceFiles(folder)) {
            const QString text = contents(sources + u'/' + file);
            if (!file.endsWith(QStringLiteral(".h"))
                || text.contains(QStringLiteral("\nnamespace ")))
                continue;
            auto match = definition.globalMatch(text);
            while (match.hasNext()) {
                const QString name = match.next().captured(1);
                if (places.contains(name))
                    twice.append(name + u" in " + places[name] + u" and " + file);
                places.insert(name, file);
            }
        }
    }
    QVERIFY(places.size() > 200);
    QCOMPARE(twice, QStringList());
}

/// docs/rooms.svg
void TestLayers::pictureIsOfTheSources()
{
    QProcess rooms;
    rooms.setProcessChannelMode(QProcess::MergedChannels);
    rooms.start(QStringLiteral("python3"),
        {sources + QStringLiteral("/tools/rooms"), QStringLiteral("--check")});
    QVERIFY(rooms.waitForFinished());
    QVERIFY2(rooms.exitCode() == 0, rooms.readAll().constData());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
