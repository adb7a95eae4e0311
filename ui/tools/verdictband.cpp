// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/verdictband.h"

#include "ui/parts/textcolor.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

struct Look {
    ColorRole text;
    ColorRole fill;
};

Look lookOf(VerdictBand::Kind kind)
{
    switch (kind) {
    case VerdictBand::Kind::Good:
        return {ColorRole::Good, ColorRole::GoodFill};
    case VerdictBand::Kind::Notice:
        return {ColorRole::Quiet, ColorRole::QuietFill};
    case VerdictBand::Kind::Warning:
        return {ColorRole::Waiting, ColorRole::WaitingFill};
    case VerdictBand::Kind::Fault:
        return {ColorRole::Fault, ColorRole::FaultFill};
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictBand::VerdictBand(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Theme::grid * 2, Theme::grid * 3 / 2, Theme::grid * 2, Theme::grid * 3 / 2);
    layout->setSpacing(Theme::grid / 2);
    for (QLabel* const label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    hide();
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &VerdictBand::applyTheme);
}

void VerdictBand::show(Kind kind, const QString& title, const QString& text)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    applyTheme();
    QFrame::show();
}

void VerdictBand::applyTheme()
{
    m_title->setFont(Theme::instance().strongFont());
    setTextColor(m_title, lookOf(m_kind).text);
    setTextColor(m_text, ColorRole::Text);
    update();
}

void VerdictBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(lookOf(m_kind).fill));
    painter.drawRoundedRect(rect(), 5, 5);
}
