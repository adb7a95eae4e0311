// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturecommands.h"

#include "core/session/session.h"
#include "core/text/safetext.h"
#include "ui/window/capturefiles.h"
#include "ui/window/capturelist.h"
#include "ui/window/lastcaptures.h"
#include "ui/window/mainactions.h"
#include "ui/window/noticeband.h"
#include "ui/window/recordingband.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

#include <utility>

CaptureCommands::CaptureCommands(const Parts& parts, QMainWindow* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connectActions();
    connectRecording();
}

void CaptureCommands::connectActions()
{
    CaptureFiles* const files = m_parts.files;
    QMenu* const recent = m_parts.actions->recentCaptures;
    connect(m_parts.actions->openCapture, &QAction::triggered, files, [files] { files->open(); });
    connect(m_parts.actions->saveCapture, &QAction::triggered, files, &CaptureFiles::save);
    files->fillRecent(recent);
    connect(files->lastCaptures(), &LastCaptures::changed, files,
        [files, recent] { files->fillRecent(recent); });
    connect(recent, &QMenu::aboutToShow, files->lastCaptures(), &LastCaptures::refresh);
    connect(files, &CaptureFiles::noticed, m_parts.notices,
        [this](
            InlineMessage::Kind kind, const QString& text) { m_parts.notices->say(kind, text); });
    connect(files, &CaptureFiles::saved, this, [this](const QString& path) {
        m_window->setWindowTitle(
            tr("%1 — Socketscope").arg(safeText(QFileInfo(path).completeBaseName())));
        if (m_closesOnceSaved)
            m_window->close();
    });
    connect(
        m_parts.session, &Session::captureSaveFailed, this, [this] { m_closesOnceSaved = false; });
}

void CaptureCommands::connectRecording()
{
    connect(m_parts.recording, &RecordingBand::saveRequested, m_parts.files, &CaptureFiles::save);
    connect(
        m_parts.recording, &RecordingBand::recordRequested, this, &CaptureCommands::recordAgain);
    connect(m_parts.actions->record, &QAction::triggered, this,
        [this](bool on) { m_parts.session->post(Commands::SetRecording {on}); });
}

void CaptureCommands::connectList(CaptureList* list)
{
    LastCaptures* const captures = m_parts.files->lastCaptures();
    connect(captures, &LastCaptures::changed, list,
        [list, captures] { list->setCaptures(captures->all()); });
    connect(list, &CaptureList::openRequested, m_parts.files,
        [this](const QString& path) { m_parts.files->open(path); });
    connect(list, &CaptureList::discardRequested, captures, &LastCaptures::discard);
    captures->refresh();
}

void CaptureCommands::showFile(const QString& path)
{
    QAction* const save = m_parts.actions->saveCapture;
    m_window->setWindowTitle(tr("%1 — Socketscope").arg(CaptureFiles::nameOf(path)));
    m_parts.files->showFile(path);
    save->setEnabled(!m_parts.session->isOpening()); // or a part would be saved
    connect(m_parts.files, &CaptureFiles::readToEnd, save, [save] { save->setEnabled(true); });
    connect(m_parts.files, &CaptureFiles::readInPart, save,
        [save] { MainActions::disable({save}, tr("Only a part of the file was read.")); });
    m_parts.actions->record->setChecked(false);
}

void CaptureCommands::showRecordingState(const CaptureSnapshot& capture)
{
    m_parts.recording->setCapture(capture);
    // Changes alone: a snapshot from before a click would take it back for a frame.
    if (std::exchange(m_isRecording, capture.isRecording) != capture.isRecording)
        m_parts.actions->record->setChecked(capture.isRecording);
    const ErrorCode error = capture.recordingError.code;
    if (error != ErrorCode::None && error != ErrorCode::FileTooSlow) // that goes on by itself
        m_parts.actions->record->setChecked(false);
}

void CaptureCommands::recordAgain()
{
    if (!m_parts.actions->record->isChecked())
        m_parts.actions->record->trigger();
}

bool CaptureCommands::mayClose()
{
    if (!m_parts.session->isSaving() || m_givesUpSave)
        return true;
    m_closesOnceSaved = true;
    m_parts.notices->say(InlineMessage::Kind::Warning,
        tr("The capture is being saved. The window closes as soon as that is done."),
        tr("Close without saving"), [this] {
            m_givesUpSave = true;
            m_window->close();
        });
    return false;
}
