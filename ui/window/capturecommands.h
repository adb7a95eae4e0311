// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class CaptureFiles;
class CaptureList;
class MainActions;
class NoticeBand;
class QMainWindow;
class RecordingBand;
class Session;
class CaptureSnapshot;

/// What a main window does with captures: its actions, the list of the start page and the recording
/// band save, open and record again; and a window whose capture is being saved stays until that is
/// done. GUI thread.
class CaptureCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        Session* session;
        MainActions* actions;
        CaptureFiles* files;
        RecordingBand* recording;
        NoticeBand* notices;
    };

    CaptureCommands(const Parts& parts, QMainWindow* window);

    /// What the list offers is opened and discarded.
    void connectList(CaptureList* list);
    void showRecordingState(const CaptureSnapshot& capture);
    /// The window shows this file, which may still be read.
    void showFile(const QString& path);
    /// Whether the window may close now; if not, it closes once the capture is saved, or as soon as
    /// the person gives that up.
    [[nodiscard]] bool mayClose();

private:
    void connectActions();
    void connectRecording();
    void recordAgain();

    Parts m_parts;
    QMainWindow* m_window;
    bool m_isRecording = false; // as it was shown last
    bool m_closesOnceSaved = false;
    bool m_givesUpSave = false;
};
