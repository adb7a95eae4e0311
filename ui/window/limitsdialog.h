// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QDialog>

#include <vector>

class QFormLayout;
class QSpinBox;

/// Asks for the bounds on memory, and for how long a close may wait.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LimitsDialog(const Limits& limits, QWidget* parent = nullptr);

    [[nodiscard]] Limits limits() const;

private:
    void show(const Limits& limits);
    QSpinBox* addSpin(const char* name, const QString& description, const QString& suffix);

    Limits m_limits; // for what is not asked for
    QFormLayout* m_form;
    std::vector<QSpinBox*> m_fields; // in the order of limitFields()
    QSpinBox* m_closeTimeout;
};
