// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QSpinBox;

/// A dialog that asks for numbers, with what each means, and a button that brings back the
/// defaults. Whoever makes one adds the numbers, and shows the defaults when they are asked for.
/// GUI thread.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `meaning` is what stands above all of them.
    NumbersDialog(const QString& title, const QString& meaning, QWidget* parent);

    /// `name` is the spin box's objectName; `suffix` stands behind the number.
    QSpinBox* addNumber(
        const QString& name, const QString& description, const QString& suffix = {});

signals:
    void defaultsRequested();

private:
    QFormLayout* m_form;
    QWidget* m_last; // in the order of Tab: what the next number comes behind
};
