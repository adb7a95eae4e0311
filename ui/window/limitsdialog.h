// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/session/capturecache.h"

#include <QDialog>

#include <vector>

class QFormLayout;
class QSpinBox;

/// Asks for the bounds on memory, for how long a close may wait, and for what is kept of captures
/// that were not saved.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(const Limits& limits, const KeptLimits& kept, QWidget* parent = nullptr);

    [[nodiscard]] Limits limits() const;
    [[nodiscard]] KeptLimits keptCaptures() const;

private:
    void show(const Limits& limits, const KeptLimits& kept);
    QSpinBox* addSpin(const char* name, const QString& description, const QString& suffix);

    Limits m_limits; // for what is not asked for
    QFormLayout* m_form;
    std::vector<QSpinBox*> m_fields; // in the order of limitFields()
    QSpinBox* m_closeTimeout;
    QSpinBox* m_keptCount;
    QSpinBox* m_keptSize; // MB
};
