// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/inlinemessage.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

namespace {
struct Look {
    ColorRole text;
    ColorRole fill;
    QLatin1String icon;
};

Look lookOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Notice:
        return {ColorRole::Quiet, ColorRole::QuietFill, QLatin1String("help-about")};
    case InlineMessage::Kind::Warning:
        return {ColorRole::Waiting, ColorRole::WaitingFill, QLatin1String("dialog-warning")};
    case InlineMessage::Kind::Error:
        break;
    }
    return {ColorRole::Fault, ColorRole::FaultFill, QLatin1String("dialog-error")};
}
/// What the icon says.
QString nameOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Notice:
        return InlineMessage::tr("Notice");
    case InlineMessage::Kind::Warning:
        return InlineMessage::tr("Warning");
    case InlineMessage::Kind::Error:
        break;
    }
    return InlineMessage::tr("Error");
}
} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
    , m_actionButton(new QToolButton(this))
    , m_closeButton(new QToolButton(this))
{
    for (QLabel* label : {m_icon, m_label})
        label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_closeButton->setAccessibleName(tr("Dismiss"));
    m_closeButton->setToolTip(tr("Dismiss"));
    m_closeButton->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid / 2, Theme::grid / 2);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_icon);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_closeButton, 0, Qt::AlignTop);
    m_body->setSpacing(Theme::grid / 2);
    m_body->addWidget(m_label, 1);
    m_body->addLayout(m_buttons);
    m_buttons->setSpacing(Theme::grid);
    m_buttons->addWidget(m_actionButton, 0, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_actionButton, &QToolButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
}

void InlineMessage::showMessage(Kind kind, const QString& text)
{
    showMessage(kind, text, {});
}

void InlineMessage::showMessage(Kind kind, const QString& text, const QString& actionText)
{
    m_kind = kind;
    m_icon->setAccessibleName(nameOf(kind));
    m_label->setText(text);
    m_label->setAccessibleName(text);
    m_actionButton->setText(actionText);
    m_actionButton->setVisible(!actionText.isEmpty());
    layout()->setAlignment(m_icon, actionText.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter);
    updateColors();
    makeRoom();
    show();
}

QString InlineMessage::text() const
{
    return m_label->text();
}

void InlineMessage::setClosable(bool on)
{
    m_closeButton->setVisible(on);
}

void InlineMessage::addButton(QToolButton* button)
{
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    makeRoom();
}

/// Buttons that would leave the words no room stand below them.
void InlineMessage::makeRoom()
{
    if (!m_isLaidOut)
        return; // it would ask for height that it does not need
    constexpr int leastWords = 20; // characters in a line
    const int close = m_closeButton->isHidden() ? 0 : m_closeButton->sizeHint().width();
    const int needed = leastWords * fontMetrics().averageCharWidth() + m_buttons->sizeHint().width()
        + close + 5 * Theme::grid;
    const bool isNarrow = !m_buttons->isEmpty() && needed > width();
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

void InlineMessage::resizeEvent(QResizeEvent* event)
{
    m_isLaidOut |= event->oldSize().isValid(); // the first size is none that a layout gave
    makeRoom();
    QFrame::resizeEvent(event);
}

void InlineMessage::updateColors()
{
    const Theme& theme = Theme::instance();
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(theme.icon(look.icon, look.text).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_closeButton->setIcon(theme.icon(QStringLiteral("window-close"), look.text));
    QPalette colors = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(role, theme.color(look.text));
    if (colors != palette())
        setPalette(colors);
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(lookOf(m_kind).fill));
    painter.drawRoundedRect(rect(), 5, 5);
}

void InlineMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QFrame::changeEvent(event);
}
