// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/elidedlabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {
/// To a screen reader it is a label that says the whole of its text, unless it has a name.
class ElidedLabelInterface : public QAccessibleWidget
{
public:
    explicit ElidedLabelInterface(ElidedLabel* label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto* const label = qobject_cast<const ElidedLabel*>(object());
        const bool isText = kind == QAccessible::Name && label->accessibleName().isEmpty();
        return isText ? label->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const label = qobject_cast<ElidedLabel*>(object);
    return label ? new ElidedLabelInterface(label) : nullptr;
}
} // namespace

ElidedLabel::ElidedLabel(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeInterface);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    update();
    if (accessibleName().isEmpty()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setColorRole(ColorRole role)
{
    m_colorRole = role;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width() + 2) {
        // Escaped, as a tool tip guesses whether its text is rich.
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
            QStringLiteral("<span>%1</span>").arg(m_text.toHtmlEscaped()), this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::instance().color(m_colorRole));
    painter.drawText(rect(), int(m_alignment) | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, m_elideMode, width()));
}
