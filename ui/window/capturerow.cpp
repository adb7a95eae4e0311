// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturerow.h"

#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace {
constexpr int margin = Theme::grid;
} // namespace

CaptureRow::CaptureRow(const LastCapture& capture, QWidget* parent)
    : QAbstractButton(parent)
    , m_capture(capture)
{
    setObjectName(QStringLiteral("captureRow"));
    setToolTip(Format::plainToolTip(safeText(QDir::toNativeSeparators(capture.path))));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (capture.kind != LastCapture::Kind::Saved)
        addDiscard();
    setCapture(capture);
}

void CaptureRow::addDiscard()
{
    m_discard = new QToolButton(this);
    m_discard->setObjectName(QStringLiteral("discardCaptureButton"));
    m_discard->setText(tr("Discard"));
    connect(m_discard, &QToolButton::clicked, this, &CaptureRow::handleDiscard);
    connect(&Theme::instance(), &Theme::changed, this, &CaptureRow::applyTheme);
    applyTheme();
}

void CaptureRow::setCapture(const LastCapture& capture)
{
    m_capture = capture;
    setText(LastCaptures::text(capture));
    setAccessibleName(tr("Open the capture: %1").arg(text()));
    if (m_discard)
        m_discard->setAccessibleName(tr("Discard the capture: %1").arg(text()));
    update();
}

/// What discards is quieter than what it stands beside.
void CaptureRow::applyTheme()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::ButtonText, Theme::instance().color(ColorRole::SecondaryText));
    m_discard->setPalette(quiet);
}

void CaptureRow::handleDiscard()
{
    if (m_isAsking) {
        emit discardRequested();
        return;
    }
    m_isAsking = true;
    m_discard->setText(tr("Discard for good"));
    placeButton();
}

QSize CaptureRow::sizeHint() const
{
    return {48 * Theme::grid, fontMetrics().height() + 2 * margin};
}

void CaptureRow::resizeEvent(QResizeEvent*)
{
    placeButton();
}

void CaptureRow::placeButton()
{
    if (!m_discard)
        return;
    const QSize size = m_discard->sizeHint().boundedTo({width(), height() - 2});
    m_discard->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
        {{width() - size.width() - 2, (height() - size.height()) / 2}, size}));
}

void CaptureRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const bool isUnexpected = m_capture.kind == LastCapture::Kind::EndedUnexpectedly;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.color(ColorRole::Accent)) : QPen(Qt::NoPen));
    if (isUnexpected)
        painter.setBrush(theme.color(ColorRole::WaitingFill));
    else if (underMouse())
        painter.setBrush(theme.color(ColorRole::Hover));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const int end
        = (m_discard ? width() - m_discard->width() - 2 : width()) - margin; // from the beginning
    const bool isFile = m_capture.kind == LastCapture::Kind::Saved;
    const QString time = LastCaptures::timeText(m_capture.time);
    const QString state = isFile ? time : isUnexpected ? tr("ended unexpectedly") : tr("not saved");
    const int stateWidth
        = std::min(fontMetrics().horizontalAdvance(tr("ended unexpectedly")), end / 3);
    const int contentLeft = std::min(end * 2 / 5, 32 * Theme::grid);
    const auto draw = [&](int left, int right, Qt::Alignment align, const QString& words) {
        painter.drawText(mirrored(&painter, rect(), {left, 0, right - left, height()}),
            int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
            fontMetrics().elidedText(words, Qt::ElideRight, right - left));
    };
    painter.setPen(theme.color(ColorRole::Text));
    draw(margin, contentLeft - margin, Qt::AlignLeft, isFile ? text() : time);
    painter.setPen(theme.color(ColorRole::SecondaryText));
    draw(contentLeft, end - stateWidth - margin, Qt::AlignLeft,
        LastCaptures::contentText(m_capture));
    painter.setPen(theme.color(isUnexpected ? ColorRole::Waiting : ColorRole::SecondaryText));
    draw(end - stateWidth, end, Qt::AlignRight, state);
}
