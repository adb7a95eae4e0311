// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/session/capturecache.h"
#include "ui/parts/numbersdialog.h"

#include <vector>

class QSpinBox;

/// Asks for the bounds on memory, for how long a close may wait, and for what is kept of captures
/// that were not saved.
class LimitsDialog : public NumbersDialog
{
    Q_OBJECT

public:
    LimitsDialog(const Limits& limits, const KeptLimits& kept, QWidget* parent = nullptr);

    [[nodiscard]] Limits limits() const;
    [[nodiscard]] KeptLimits keptCaptures() const;

private:
    void show(const Limits& limits, const KeptLimits& kept);

    Limits m_limits; // for what is not asked for
    std::vector<QSpinBox*> m_fields; // in the order of limitFields()
    QSpinBox* m_closeTimeout;
    QSpinBox* m_keptCount;
    QSpinBox* m_keptSize; // MB
};
