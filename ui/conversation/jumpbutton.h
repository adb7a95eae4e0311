// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAbstractScrollArea;

/// Lies over the lower right corner of a view that does not follow, and tells how much is new.
class JumpButton : public QPushButton
{
    Q_OBJECT

public:
    explicit JumpButton(QAbstractScrollArea* view);

    void setUnseen(qint64 count);
    /// Into its corner, when that has moved.
    void place();

private:
    QAbstractScrollArea* m_view;
};
