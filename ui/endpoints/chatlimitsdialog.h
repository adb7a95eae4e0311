// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behaviorspec.h"
#include "ui/parts/numbersdialog.h"

#include <vector>

class QSpinBox;

/// The bounds of a chat that a server holds.
class ChatLimitsDialog : public NumbersDialog
{
    Q_OBJECT

public:
    explicit ChatLimitsDialog(const ChatLimits& limits, QWidget* parent = nullptr);

    [[nodiscard]] ChatLimits limits() const;

private:
    void show(const ChatLimits& limits);

    std::vector<QSpinBox*> m_fields; // in the order of chatLimitFields()
};
