// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptyhint.h"

#include "ui/parts/textcolor.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

EmptyHint::EmptyHint(QWidget* view)
    : QLabel(view)
    , m_button(new QToolButton(this))
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(Theme::grid * 2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* const layout = new QVBoxLayout(this); // the words stand in the middle, the button below
    layout->setAlignment(Qt::AlignCenter);
    layout->addSpacing(fontMetrics().lineSpacing() * 4);
    layout->addWidget(m_button);
    m_button->setProperty("framed", true);
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, &EmptyHint::actionTriggered);
    setGeometry(view->rect());
    view->installEventFilter(this);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &EmptyHint::applyTheme);
}

void EmptyHint::setHint(const QString& words, const QString& action)
{
    setText(words);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAttribute(Qt::WA_TransparentForMouseEvents, action.isEmpty());
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
