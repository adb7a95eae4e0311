// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QToolButton;

/// Words in the middle of a place that is empty: what will appear there, and how; below them there
/// may be a button that makes it appear. Lies over its view and keeps its size; lets the mouse
/// through where there is no button.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* view);

    /// The words, and what the button says; without that there is none.
    void setHint(const QString& words, const QString& action = {});
    /// What emits actionTriggered(), to be named.
    [[nodiscard]] QToolButton* button() const { return m_button; }

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();

    QToolButton* m_button;
};
