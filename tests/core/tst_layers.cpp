// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
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

/// The C++ files below a folder, by their paths in the repository.
QStringList sourceFiles(const QString& folder)
{
    QStringList files;
    QDirIterator walk(sources + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
        QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().mid(sources.size() + 1));
    return files;
}

/// What the #include lines of a file name, without quotes or angle brackets; `opening` is a class
/// of characters that the name may be opened by (\x22 is a double quote).
QStringList includes(const QString& file, const QString& opening = QStringLiteral("<\\x22"))
{
    const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*[%1]([^>\\x22]+)").arg(opening),
        QRegularExpression::MultilineOption);
    QStringList names;
    auto match = line.globalMatch(contents(sources + u'/' + file));
    while (match.hasNext())
        names.append(match.next().captured(1));
    return names;
}

/// "FILE includes NAME; " for each include below `folder` that `pattern` matches, but `allowed`.
QString findings(const QString& folder, const QString& pattern, const QStringList& allowed = {})
{
    const QRegularExpression forbidden(QRegularExpression::anchoredPattern(pattern));
    QString result;
    for (const QString& file : sourceFiles(folder)) {
        for (const QString& name : includes(file)) {
            if (forbidden.match(name).hasMatch() && !allowed.contains(name))
                result += file + u" includes " + name + u"; ";
        }
    }
    return result;
}

/// Each folder of core with the folders that it may include, besides itself.
const QMap<QString, QStringList>& arrows()
{
    static const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    static const QMap<QString, QStringList> table {
        {QStringLiteral("base"), {}},
        {QStringLiteral("text"), words("base")},
        {QStringLiteral("framing"), words("text base")},
        {QStringLiteral("behavior"), words("framing text base")},
        {QStringLiteral("transport"), words("base")},
        {QStringLiteral("capture"), words("base")},
        {QStringLiteral("analysis"), words("capture framing text base")},
        {QStringLiteral("filter"), words("analysis capture framing text base")},
        {QStringLiteral("net"), words("transport behavior capture framing text base")},
        {QStringLiteral("session"),
            words("net analysis filter transport behavior capture framing text base")},
    };
    return table;
}
}

/// Holds the arrows of core/README.md and DESIGN: who may include whom. The compiler does not: a
/// header is found whatever a target links.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void coreFolders_data();
    void coreFolders();
    void everyCoreFolderHasItsArrows();
    void coreHasNoScreen();
    void onlyNetAndTransportOwnSockets_data();
    void onlyNetAndTransportOwnSockets();
    void uiKnowsNetByItsValuesOnly();
    void nobodyIncludesUpwards();
    void includesAreRooted();
    void coreLinksCoreAndNetworkOnly();
};

void TestLayers::coreFolders_data()
{
    QTest::addColumn<QString>("folder");
    for (auto arrow = arrows().begin(); arrow != arrows().end(); ++arrow)
        QTest::newRow(qPrintable(arrow.key())) << arrow.key();
}

void TestLayers::coreFolders()
{
    QFETCH(QString, folder);
    const QString allowed = (QStringList(folder) + arrows().value(folder)).join(u'|');
    QCOMPARE(
        findings(QStringLiteral("core/") + folder, QStringLiteral("core/(?!(%1)/).*").arg(allowed)),
        QString());
}

void TestLayers::everyCoreFolderHasItsArrows()
{
    for (const QString& file : sourceFiles(QStringLiteral("core")))
        QVERIFY2(arrows().contains(file.section(u'/', 1, 1)), qPrintable(file));
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

void TestLayers::onlyNetAndTransportOwnSockets_data()
{
    QTest::addColumn<QString>("folder");
    QStringList folders {QStringLiteral("ui"), QStringLiteral("app")};
    for (const QString& folder : arrows().keys()) {
        if (folder != QLatin1String("net") && folder != QLatin1String("transport"))
            folders.append(QStringLiteral("core/") + folder);
    }
    for (const QString& folder : folders)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestLayers::onlyNetAndTransportOwnSockets()
{
    QFETCH(QString, folder);
    const QString sockets
        = QStringLiteral("(QtNetwork/)?(Q(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)|"
                         "QHostInfo|QNetwork.*)|sys/socket\\.h|netinet/.*");
    QCOMPARE(findings(folder, sockets), QString());
}

void TestLayers::uiKnowsNetByItsValuesOnly()
{
    const QStringList valueType {QStringLiteral("core/net/endpointconfig.h")};
    for (const QString& folder : {QStringLiteral("ui"), QStringLiteral("app")})
        QCOMPARE(findings(folder, QStringLiteral("core/net/.*"), valueType), QString());
}

void TestLayers::nobodyIncludesUpwards()
{
    QCOMPARE(findings(QStringLiteral("core"), QStringLiteral("(ui|app|tests)/.*")), QString());
    QCOMPARE(findings(QStringLiteral("ui"), QStringLiteral("(app|tests)/.*")), QString());
}

void TestLayers::includesAreRooted()
{
    const QRegularExpression rooted(QStringLiteral("^(core|ui|app|tests)/|\\.moc$"));
    for (const QString& folder :
        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString& file : sourceFiles(folder)) {
            for (const QString& name : includes(file, QStringLiteral("\\x22")))
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
    for (const QString& folder : arrows().keys()) {
        QFile list(sources + QStringLiteral("/core/%1/CMakeLists.txt").arg(folder));
        if (list.open(QIODevice::ReadOnly))
            QVERIFY2(!list.readAll().contains("Qt6::"), qPrintable(list.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
