// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

/// Pages of which one is shown: it needs no more room than that one, whatever the others need.
class PageStack : public QStackedWidget
{
public:
    explicit PageStack(QWidget* parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QWidget* const page = currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize(0, 0);
    }
};
