// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordingband.h"

#include "core/analysis/analysissnapshot.h"
#include "core/words/capturewords.h"
#include "core/words/errortext.h"
#include "core/words/format.h"

#include <QToolButton>

RecordingBand::RecordingBand(QWidget* parent)
    : InlineMessage(parent)
{
    setObjectName(QStringLiteral("recordingBand"));
    connect(this, &InlineMessage::actionTriggered, this, [this] {
        if (m_action == Action::Record)
            emit recordRequested();
        else
            emit saveRequested();
    });
}

void RecordingBand::setCapture(const CaptureSnapshot& capture)
{
    if (const QStringList remarks = captureRemarks(capture); !remarks.isEmpty()) {
        say(Kind::Warning, Format::sentences(remarks), Action::None);
    } else if (capture.recordingError.code != ErrorCode::None) {
        const QString path = capture.file ? capture.file->path() : QString();
        say(Kind::Error,
            tr("Recording stopped. %1 Connections go on; not recorded: %2.",
                "a sentence or two that say why, bytes")
                .arg(ErrorText::forCapture(capture.recordingError, path),
                    Format::byteCount(capture.unrecordedBytes)),
            Action::Save);
    } else if (capture.growth == CaptureSnapshot::Growth::AsItHappens && capture.file
        && !capture.isRecording) {
        say(Kind::Warning,
            tr("Nothing is recorded: what passes now cannot be looked at later. Not recorded so "
               "far: %1.")
                .arg(Format::byteCount(capture.unrecordedBytes)),
            Action::Record);
    } else {
        hide();
    }
}

void RecordingBand::say(Kind kind, const QString& text, Action action)
{
    if (!isHidden() && this->text() == text)
        return;
    m_action = action;
    QString actionText;
    if (action == Action::Record)
        actionText = tr("Record again");
    else if (action == Action::Save)
        actionText = tr("Save what there is…");
    button()->setObjectName(action == Action::Record ? QStringLiteral("recordAgainButton")
                                                     : QStringLiteral("saveRecordedButton"));
    showMessage(kind, text, actionText);
}
