// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panelheader.h"

#include "ui/parts/textcolor.h"
#include "ui/theme/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(title, this))
    , m_note(new ElidedLabel(this))
{
    m_layout->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, 0);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note, 1);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setColorRole(ColorRole::TertiaryText);
    setMinimumHeight(Theme::grid * 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &PanelHeader::applyTheme);
}

void PanelHeader::setTitleShown(bool on)
{
    m_title->setVisible(on);
}

void PanelHeader::setTitleWidget(QWidget* widget)
{
    widget->setFont(Theme::instance().strongFont());
    m_layout->replaceWidget(m_title, widget);
    m_title->hide();
}

void PanelHeader::setNote(const QString& note)
{
    m_note->setText(note);
}

QString PanelHeader::note() const
{
    return m_note->text();
}

void PanelHeader::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

void PanelHeader::applyTheme()
{
    m_title->setFont(Theme::instance().strongFont());
    setTextColor(m_title, ColorRole::SecondaryText);
}
