// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QDialog>

#include <vector>

class QSpinBox;

/// Asks for the bounds on memory.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LimitsDialog(const Limits& limits, QWidget* parent = nullptr);

    [[nodiscard]] Limits limits() const;

private:
    void show(const Limits& limits);

    Limits m_limits; // for what is not asked for
    std::vector<QSpinBox*> m_fields; // in the order of limitFields()
};
