// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappedlabel.h"

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void WrappedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    fit();
}

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    // Not now: the layout that is setting sizes would not see it.
    QMetaObject::invokeMethod(this, &WrappedLabel::fit, Qt::QueuedConnection);
}

void WrappedLabel::fit()
{
    setMinimumHeight(0); // or it would not ask for less than it has
    setFixedHeight(heightForWidth(width()));
}
