// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Words in the middle of a place that is empty: what will appear there, and how. Lies over its
/// view and keeps its size; lets the mouse through.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();
};
