// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A wide button: what it does, a line or two of what comes of it, and the number key that does it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// `number`: 1 to 9.
    StartCard(int number, const QString& name, const QString& meaning, QWidget* parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    QString m_meaning;
};
