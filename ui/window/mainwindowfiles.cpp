// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow deals with captures: the one it records, and those that are opened.
#include "core/session/session.h"
#include "core/text/safetext.h"
#include "ui/compose/composepanel.h"
#include "ui/connections/connectionview.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/window/capturefiles.h"
#include "ui/window/capturelist.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/limitsettings.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recordingband.h"
#include "ui/window/startpage.h"
#include "ui/window/statusbar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include <utility>

void MainWindow::connectFiles()
{
    connect(m_actions->newWindow, &QAction::triggered, this, [] {
        makeWindow(new Session({.limits = LimitSettings::kept(), .keepsUnsaved = true}))->show();
    });
    connect(m_actions->openCapture, &QAction::triggered, m_files, [this] { m_files->open(); });
    connect(m_actions->saveCapture, &QAction::triggered, m_files, &CaptureFiles::save);
    m_files->fillRecent(m_actions->recentCaptures);
    connect(m_files->lastCaptures(), &LastCaptures::changed, m_files,
        [this] { m_files->fillRecent(m_actions->recentCaptures); });
    connect(m_actions->recentCaptures, &QMenu::aboutToShow, m_files->lastCaptures(),
        &LastCaptures::refresh);
    connect(m_session, &Session::captureSaveFailed, this, [this] { m_closesOnceSaved = false; });
    connect(m_recordingBand, &RecordingBand::saveRequested, m_files, &CaptureFiles::save);
    connect(m_recordingBand, &RecordingBand::recordRequested, this, &MainWindow::recordAgain);
    connect(m_files, &CaptureFiles::opened, this, &MainWindow::openWindow);
    connect(m_files, &CaptureFiles::saved, this, [this](const QString& path) {
        setWindowTitle(tr("%1 — Socketscope").arg(safeText(QFileInfo(path).completeBaseName())));
        if (m_closesOnceSaved)
            close();
    });
    connect(m_files, &CaptureFiles::noticed, this,
        [this](InlineMessage::Kind kind, const QString& text) { notify(kind, text); });
}

void MainWindow::connectCaptureList()
{
    CaptureList* list = findChild<StartPage*>()->captures();
    LastCaptures* captures = m_files->lastCaptures();
    connect(captures, &LastCaptures::changed, list,
        [list, captures] { list->setCaptures(captures->all()); });
    connect(list, &CaptureList::openRequested, this, &MainWindow::openCapture);
    connect(list, &CaptureList::discardRequested, captures, &LastCaptures::discard);
    captures->refresh();
}

/// The window stays until the capture is saved, or the person gives that up.
void MainWindow::closeOnceSaved()
{
    m_closesOnceSaved = true;
    notify(InlineMessage::Kind::Warning,
        tr("The capture is being saved. The window closes as soon as that is done."),
        tr("Close without saving"), [this] {
            m_givesUpSave = true;
            close();
        });
}

void MainWindow::openCapture(const QString& path)
{
    m_files->open(path);
}

// A window with a session of its own, which goes with it.
MainWindow* MainWindow::makeWindow(Session* session)
{
    auto* window = new MainWindow(session);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, session, &QObject::deleteLater);
    return window;
}

void MainWindow::openWindow(Session* session, const QString& path)
{
    MainWindow* window = makeWindow(session);
    window->showAsFile(path);
    const bool isUnused = m_pages->currentIndex() == StartIndex && m_endpoints->isEmpty();
    if (isUnused)
        window->setGeometry(geometry());
    window->show();
    if (isUnused)
        close();
}

void MainWindow::showAsFile(const QString& path)
{
    const QString name = CaptureFiles::nameOf(path);
    setWindowTitle(tr("%1 — Socketscope").arg(name));
    m_files->showFile(path);
    showViews();
    m_actions->saveCapture->setEnabled(!m_session->isOpening()); // or a part would be saved
    connect(m_files, &CaptureFiles::readToEnd, m_actions->saveCapture,
        [this] { m_actions->saveCapture->setEnabled(true); });
    connect(m_files, &CaptureFiles::readInPart, m_actions->saveCapture, [this] {
        MainActions::disable({m_actions->saveCapture}, tr("Only a part of the file was read."));
    });
    const QString reason
        = tr("This window shows a file: nothing runs in it. File, New window gives "
             "one where things do.");
    MainActions::disable(
        {m_actions->newServer, m_actions->newClient, m_actions->start, m_actions->stop,
            m_actions->stopAll, m_actions->record, m_actions->demo},
        reason);
    m_actions->record->setChecked(false);
    m_tree->setContextMenuPolicy(Qt::PreventContextMenu); // it starts and stops
    m_compose->hide();
    m_log->setFollowing(false); // a file is read from its start
    m_connections->showAsFile();
    m_status->showAsFile();
}

void MainWindow::showRecordingState(const CaptureSnapshot& capture)
{
    m_recordingBand->setCapture(capture);
    // Changes alone: a snapshot from before a click would take it back for a frame.
    if (std::exchange(m_isRecording, capture.isRecording) != capture.isRecording)
        m_actions->record->setChecked(capture.isRecording);
    const ErrorCode error = capture.recordingError.code;
    if (error != ErrorCode::None && error != ErrorCode::FileTooSlow) // that goes on by itself
        m_actions->record->setChecked(false);
}

void MainWindow::recordAgain()
{
    if (!m_actions->record->isChecked())
        m_actions->record->trigger();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!CaptureFiles::fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openCapture(CaptureFiles::fileOf(event->mimeData()));
    event->acceptProposedAction();
}
