// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/partcard.h"

#include "core/words/format.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/lookcolors.h"
#include "ui/theme/mirrored.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace {
constexpr int radius = 4; // pixels
constexpr int sidePadding = 10;

/// To a screen reader it is a group that may be folded.
class PartCardInterface : public QAccessibleWidget
{
public:
    explicit PartCardInterface(PartCard* card)
        : QAccessibleWidget(card, QAccessible::Grouping)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        const auto* const card = qobject_cast<const PartCard*>(object());
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = card->isFoldable();
        state.expanded = card->isFoldable() && !card->isFolded();
        state.collapsed = card->isFoldable() && card->isFolded();
        return state;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const card = qobject_cast<PartCard*>(object);
    return card ? new PartCardInterface(card) : nullptr;
}
} // namespace

PartCard::PartCard(const QString& title, FieldLook look, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
    , m_look(look)
    , m_layout(new QVBoxLayout(this))
{
    QAccessible::installFactory(makeInterface);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setSpacing(0);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &PartCard::applyTheme);
}

void PartCard::applyTheme()
{
    const int bandHeight
        = QFontMetrics(Theme::instance().strongFont()).height() + Theme::grid * 5 / 4;
    constexpr int side = sidePadding - CellDelegate::padding; // texts stand below one another
    m_layout->setContentsMargins(side, bandHeight + 2, side, 3);
    update();
}

void PartCard::setPart(const QString& title, FieldLook look)
{
    m_title = title;
    m_look = look;
    setAccessibleName(title);
    update();
}

void PartCard::setRange(ByteRange range)
{
    m_range = range;
    describe();
    update();
}

void PartCard::addBody(QWidget* body)
{
    m_body = body;
    m_layout->addWidget(body);
}

void PartCard::setFoldable(bool on)
{
    m_isFoldable = on;
    update();
}

void PartCard::setFolded(bool on)
{
    m_isFolded = on;
    m_body->setVisible(!on);
    describe();
    updateGeometry();
    update();
}

void PartCard::setSummary(const QString& summary)
{
    m_summary = summary;
    describe();
    update();
}

/// What the band says besides the title, for a screen reader.
void PartCard::describe()
{
    const QString range = Format::range(m_range);
    setAccessibleDescription(
        m_isFolded ? tr("%1: %2", "0–1: length 2").arg(range, m_summary) : range);
}

void PartCard::fold(bool on)
{
    if (!m_isFoldable || on == m_isFolded)
        return;
    setFolded(on);
    emit foldedByPerson(on);
}

void PartCard::setLit(bool on)
{
    m_isLit = on;
    update();
}

QVariant PartCard::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle ? band() : QFrame::inputMethodQuery(query);
}

QRect PartCard::band() const
{
    return {0, 0, width(), m_layout->contentsMargins().top() - 2};
}

/// Empty if it does not fold.
QRect PartCard::arrow() const
{
    const QRect place(0, 0, sidePadding + 2 * Theme::grid, band().height());
    return m_isFoldable ? QStyle::visualRect(layoutDirection(), band(), place) : QRect();
}

void PartCard::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::instance();
    const QColor text = theme.color(lookTextRole(m_look));
    const bool isMarked = m_isLit || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    const bool isPlain = m_look == FieldLook::Plain;
    painter.fillRect(band(), theme.color(isPlain ? ColorRole::HeaderBand : lookFillRole(m_look)));
    painter.setClipping(false);
    painter.setPen(QPen(isMarked ? text : theme.color(ColorRole::Hairline), isMarked ? 1.5 : 1.0));
    painter.drawPath(outline);
    painter.setPen(text);
    paintWords(&painter);
}

void PartCard::paintWords(QPainter* painter) const
{
    const Theme& theme = Theme::instance();
    QRect words = band().adjusted(sidePadding, 0, -sidePadding, 0);
    painter->setFont(theme.monoFont());
    const QString range = Format::range(m_range);
    const auto draw = [&](const QString& text, Qt::Alignment side = Qt::AlignLeft) {
        painter->drawText(mirrored(painter, band(), words), int(side | Qt::AlignVCenter), text);
    };
    draw(range, Qt::AlignRight);
    words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(range) - Theme::grid);
    painter->setFont(theme.strongFont());
    if (m_isFoldable) {
        const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
        draw(!m_isFolded     ? QStringLiteral("▾")
                : isMirrored ? QStringLiteral("◂")
                             : QStringLiteral("▸"));
        words.setLeft(sidePadding + 2 * Theme::grid - 1);
    }
    draw(m_title);
    if (!m_isFolded)
        return;
    words.setLeft(
        words.left() + painter->fontMetrics().horizontalAdvance(m_title) + Theme::grid * 3 / 2);
    painter->setFont(theme.font());
    draw(painter->fontMetrics().elidedText(m_summary, Qt::ElideRight, words.width()));
}

void PartCard::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !band().contains(place))
        return;
    if (arrow().contains(place))
        fold(!m_isFolded);
    else
        emit selected(m_range);
}

void PartCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && band().contains(place))
        fold(!m_isFolded);
}

void PartCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
        emit selected(m_range);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        fold((event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight));
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}
