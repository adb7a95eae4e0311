// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

/// A small window of its own that pops up beside a button and goes away with a click elsewhere.
class Popup : public QFrame
{
    Q_OBJECT

public:
    Popup(const QString& name, const QString& title, QWidget* parent = nullptr);

    /// Above `button`, or below where there is no room; the left edges aligned, or the right ones
    /// where it would stand out of the window.
    void popUpBeside(const QWidget* button);
    /// Beside the same button, as large as what it shows needs now; not if it never did.
    void popUpAgain();

protected:
    /// The first field has the focus then.
    void showEvent(QShowEvent* event) override;
    /// Takes what stands below the title.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
    const QWidget* m_button = nullptr;
};
