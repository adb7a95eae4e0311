// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capturecache.h"

#include "core/session/session.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

/// What becomes of captures that nobody saved.
class tst_CaptureCache : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatWasNotSavedIsKept();
    void withoutAConnectionNothingIsKept();
    void whatWasSavedIsNotKept();
    void whatFollowedASaveIsKept();
    void onlyWhereWanted();
    void whatIsBeingWrittenIsLeftAlone();
    void whatEndedUnexpectedlyComesFirst();
    void theOldestGo();
    void theNewestStaysWhateverItsSize();
    void discardedIsGone();
    void othersFilesAreLeftAlone();

private:
    static void record(Session& session);
    /// A capture that no program writes, so many minutes old. `live`: its program was killed.
    void make(const QString& name, int minutes, qint64 size = 1000) const;

    QString m_folder;
};

void tst_CaptureCache::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QStandardPaths::setTestModeEnabled(true);
    const QFileInfo file(CaptureCache::newPath());
    m_folder = file.absolutePath();
    QVERIFY(QDir(m_folder).removeRecursively());
    QVERIFY(QDir().mkpath(m_folder));
}

void tst_CaptureCache::record(Session& session)
{
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("hello");
    QCOMPARE(peer.receive(5), QByteArray("hello"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut >= 5; }));
}

void tst_CaptureCache::make(const QString& name, int minutes, qint64 size) const
{
    QFile file(m_folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const quint32 head[] = {0x0a0d0d0a, 8, 1, 8, 6, 8}; // three blocks
    file.write(reinterpret_cast<const char*>(head), sizeof head);
    QVERIFY(file.resize(size));
    QVERIFY(file.setFileTime(
        QDateTime::currentDateTime().addSecs(-60 * minutes), QFileDevice::FileModificationTime));
}

void tst_CaptureCache::whatWasNotSavedIsKept()
{
    {
        Session session({.keepsUnsaved = true});
        record(session);
        QVERIFY(CaptureCache::list().isEmpty());
    }
    const QList<KeptCapture> kept = CaptureCache::list();
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept.constFirst().endedUnexpectedly);
    QCOMPARE(kept.constFirst().size, QFileInfo(kept.constFirst().path).size());

    Session opened({.openFile = kept.constFirst().path});
    QVERIFY(waitFor(opened, [](const AnalysisSnapshot& s) {
        return s.capture->growth == CaptureSnapshot::Growth::None && s.totals.bytesOut == 5;
    }));
}

void tst_CaptureCache::withoutAConnectionNothingIsKept()
{
    {
        Session session({.keepsUnsaved = true});
        startServer(session, serverConfig(Kind::Echo));
    }
    QVERIFY(QDir(m_folder).isEmpty());
}

void tst_CaptureCache::whatWasSavedIsNotKept()
{
    const QTemporaryDir folder;
    {
        Session session({.keepsUnsaved = true});
        record(session);
        QSignalSpy saved(&session, &Session::captureSaved);
        session.saveCapture(folder.filePath(QStringLiteral("saved.pcapng")));
        QVERIFY(session.isSaving());
        QVERIFY(saved.wait());
        QVERIFY(!session.isSaving());
    }
    QVERIFY(QDir(m_folder).isEmpty());
}

void tst_CaptureCache::whatFollowedASaveIsKept()
{
    const QTemporaryDir folder;
    {
        Session session({.keepsUnsaved = true});
        record(session);
        QSignalSpy saved(&session, &Session::captureSaved);
        session.saveCapture(folder.filePath(QStringLiteral("saved.pcapng")));
        QVERIFY(saved.wait());
        record(session);
    }
    QCOMPARE(CaptureCache::list().size(), 1);
}

void tst_CaptureCache::onlyWhereWanted()
{
    {
        Session session({});
        record(session);
    }
    QVERIFY(QDir(m_folder).isEmpty());
}

void tst_CaptureCache::whatIsBeingWrittenIsLeftAlone()
{
    Session session({.keepsUnsaved = true});
    record(session);
    const QString path = session.snapshot()->capture->file->path();
    QVERIFY(CaptureCache::contains(path));
    make(QStringLiteral("new.pcapng"), -1);
    CaptureCache::prune({.count = 1, .bytes = 0});
    QVERIFY(!CaptureCache::discard(path));
    QVERIFY(QFile::exists(path));
    QCOMPARE(CaptureCache::list().size(), 1);
}

void tst_CaptureCache::whatEndedUnexpectedlyComesFirst()
{
    make(QStringLiteral("1.pcapng"), 1);
    make(QStringLiteral("2.live.pcapng"), 2);
    make(QStringLiteral("3.pcapng"), 3);
    make(QStringLiteral("4.live.pcapng"), 4);
    make(QStringLiteral("empty.live.pcapng"), 0, 16); // killed before anything happened
    QStringList names;
    for (const KeptCapture& kept : CaptureCache::list()) {
        names << QFileInfo(kept.path).fileName();
        QCOMPARE(kept.endedUnexpectedly, kept.path.contains(QStringLiteral(".live.")));
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("2.live.pcapng"), QStringLiteral("4.live.pcapng"),
            QStringLiteral("1.pcapng"), QStringLiteral("3.pcapng")}));
}

void tst_CaptureCache::theOldestGo()
{
    for (int i = 1; i <= 8; ++i)
        make(QStringLiteral("%1.pcapng").arg(i), i);
    make(QStringLiteral("empty.live.pcapng"), 0, 16);
    CaptureCache::prune({.count = 5, .bytes = 1'000'000});
    QCOMPARE(QDir(m_folder).entryList(QDir::Files, QDir::Name).size(), 5);
    QVERIFY(QFile::exists(m_folder + QStringLiteral("/5.pcapng")));
    CaptureCache::prune({.count = 5, .bytes = 3'500});
    QCOMPARE(QDir(m_folder).entryList(QDir::Files, QDir::Name),
        QStringList(
            {QStringLiteral("1.pcapng"), QStringLiteral("2.pcapng"), QStringLiteral("3.pcapng")}));
}

void tst_CaptureCache::theNewestStaysWhateverItsSize()
{
    make(QStringLiteral("large.live.pcapng"), 1, 2'000'000);
    make(QStringLiteral("small.pcapng"), 2);
    CaptureCache::prune({.count = 5, .bytes = 1'000'000});
    QCOMPARE(
        QDir(m_folder).entryList(QDir::Files), QStringList {QStringLiteral("large.live.pcapng")});
}

void tst_CaptureCache::discardedIsGone()
{
    make(QStringLiteral("1.pcapng"), 1);
    QVERIFY(CaptureCache::discard(CaptureCache::list().constFirst().path));
    QVERIFY(CaptureCache::list().isEmpty());
}

void tst_CaptureCache::othersFilesAreLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.pcapng"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QVERIFY(!CaptureCache::discard(path));
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(tst_CaptureCache)
#include "tst_capturecache.moc"
