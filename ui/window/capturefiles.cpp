// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturefiles.h"

#include "core/session/capturecache.h"
#include "core/session/session.h"
#include "core/text/safetext.h"
#include "core/words/errortext.h"
#include "ui/window/lastcaptures.h"
#include "ui/window/statusbar.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace {
const QString folderKey = QStringLiteral("captures/folder"); // where one was saved last

void setUp(QFileDialog& dialog, QFileDialog::AcceptMode mode)
{
    dialog.setAcceptMode(mode);
    dialog.setNameFilter(CaptureFiles::tr("Captures (*.pcapng)"));
    dialog.setDefaultSuffix(QStringLiteral("pcapng"));
    dialog.setOption(QFileDialog::DontUseNativeDialog,
        QGuiApplication::platformName() == QStringLiteral("offscreen"));
}
} // namespace

CaptureFiles::CaptureFiles(Session* session, StatusBar* status, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_status(status)
    , m_window(window)
    , m_last(new LastCaptures(this))
{
    connect(m_status, &StatusBar::cancelRequested, this, &CaptureFiles::cancel);
    connectSaving();
}

CaptureFiles::~CaptureFiles()
{
    delete m_opening;
}

void CaptureFiles::connectSaving()
{
    connect(m_session, &Session::saveProgressed, this, [this](qint64 done, qint64 total) {
        m_status->showProgress(tr("Saving the capture"), done, total);
    });
    connect(m_session, &Session::captureSaved, this, [this](const QString& path) {
        m_status->hideProgress();
        if (CaptureCache::contains(m_shownFile))
            m_last->discard(std::exchange(m_shownFile, path));
        m_last->remember(path);
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        emit saved(path);
        emit noticed(InlineMessage::Kind::Notice,
            tr("Saved to %1").arg(safeText(QDir::toNativeSeparators(path))));
    });
    connect(m_session, &Session::captureSaveFailed, this,
        [this](const QString& path, const Error& error) {
            m_status->hideProgress();
            const bool isCanceled = error.code == ErrorCode::Canceled;
            emit noticed(isCanceled ? InlineMessage::Kind::Notice : InlineMessage::Kind::Error,
                ErrorText::forCapture(error, path));
        });
}

void CaptureFiles::save()
{
    QFileDialog dialog(m_window, tr("Save the capture"));
    setUp(dialog, QFileDialog::AcceptSave);
    dialog.setDirectory(
        QSettings()
            .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString());
    dialog.selectFile(
        QStringLiteral("%1.pcapng")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"))));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_status->showProgress(tr("Saving the capture"), 0, 0);
    m_session->saveCapture(dialog.selectedFiles().constFirst());
}

void CaptureFiles::open()
{
    QFileDialog dialog(m_window, tr("Open a capture"));
    setUp(dialog, QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.selectedFiles().constFirst());
}

void CaptureFiles::open(const QString& path)
{
    delete m_opening;
    const QString file = QFileInfo(path).absoluteFilePath();
    Session::Options options;
    options.openFile = file;
    options.limits = m_session->limits();
    m_opening = new Session(options);
    followOpening(m_opening, file);
    connect(m_opening, &Session::openProgressed, this, [this, file] {
        if (m_opening->snapshot()->messages.end() > 0)
            handOver(file);
    });
    connect(m_opening, &Session::captureOpened, this, [this, file] { handOver(file); });
    connect(m_opening, &Session::captureOpenFailed, this,
        [this, file](const Error& error) { handleOpenFailed(file, error); });
}

void CaptureFiles::followOpening(const Session* session, const QString& path)
{
    const QString work = tr("Opening %1").arg(nameOf(path));
    m_status->showProgress(work, 0, 0);
    connect(session, &Session::openProgressed, this,
        [this, work](qint64 done, qint64 total) { m_status->showProgress(work, done, total); });
}

void CaptureFiles::showFile(const QString& path)
{
    m_shownFile = path;
    if (!m_session->isOpening())
        return;
    followOpening(m_session, path);
    connect(m_session, &Session::captureOpened, this, [this] {
        m_status->hideProgress();
        emit readToEnd();
    });
    connect(m_session, &Session::captureOpenFailed, this, [this, path](const Error& error) {
        tellOpenFailed(path, error);
        emit readInPart();
    });
}

void CaptureFiles::cancel()
{
    m_session->cancelSave();
    m_session->cancelOpen();
    if (m_opening)
        m_opening->cancelOpen();
}

void CaptureFiles::handOver(const QString& path)
{
    m_status->hideProgress();
    m_last->remember(path);
    Session* session = m_opening;
    m_opening = nullptr;
    session->disconnect(this);
    emit opened(session, path);
}

void CaptureFiles::handleOpenFailed(const QString& path, const Error& error)
{
    m_opening->deleteLater();
    m_opening = nullptr;
    tellOpenFailed(path, error);
}

void CaptureFiles::tellOpenFailed(const QString& path, const Error& error)
{
    m_status->hideProgress();
    const bool isCanceled = error.code == ErrorCode::Canceled;
    emit noticed(isCanceled ? InlineMessage::Kind::Notice : InlineMessage::Kind::Error,
        ErrorText::forOpening(error, path));
}

QString CaptureFiles::fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

QString CaptureFiles::nameOf(const QString& path)
{
    const QFileInfo file(path);
    return CaptureCache::contains(path)
        ? tr("Capture of %1, not saved", "a time").arg(LastCaptures::timeText(file.lastModified()))
        : safeText(file.fileName());
}

void CaptureFiles::fillRecent(QMenu* menu)
{
    menu->clear();
    int number = 0;
    for (const LastCapture& capture : m_last->all()) {
        const QString path = capture.path;
        QString name = LastCaptures::text(capture).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = menu->addAction(
            QStringLiteral("&%1 %2").arg(++number).arg(name), this, [this, path] { open(path); });
        action->setStatusTip(safeText(QDir::toNativeSeparators(path)));
    }
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}
