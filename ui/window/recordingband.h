// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/inlinemessage.h"

class CaptureSnapshot;

/// Says what is not as one expects of the capture that is shown: nothing is recorded, by choice or
/// because the file takes no more; or the file that was opened is not as it was recorded. Hidden
/// otherwise.
class RecordingBand : public InlineMessage
{
    Q_OBJECT

public:
    explicit RecordingBand(QWidget* parent = nullptr);

    void setCapture(const CaptureSnapshot& capture);

signals:
    void recordRequested();
    void saveRequested();

private:
    enum class Action : quint8 { None, Record, Save };

    void say(Kind kind, const QString& text, Action action);

    Action m_action = Action::None;
};
