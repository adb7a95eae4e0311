// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// The network interfaces of this computer, and whatever a person types; empty: the system chooses.
class InterfaceCombo : public QComboBox
{
    Q_OBJECT

public:
    /// `name`: what it is for, for assistive technology.
    explicit InterfaceCombo(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString interface() const { return currentText().trimmed(); }
    void setInterface(const QString& name) { setEditText(name); }
};
