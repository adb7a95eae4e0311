// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptyhint.h"

#include "ui/parts/textcolor.h"

#include <QEvent>

EmptyHint::EmptyHint(QWidget* view)
    : QLabel(view)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(Theme::grid * 2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(view->rect());
    view->installEventFilter(this);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &EmptyHint::applyTheme);
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

void EmptyHint::applyTheme()
{
    setTextColor(this, ColorRole::SecondaryText);
}
