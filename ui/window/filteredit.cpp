// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filteredit.h"

#include "core/filter/messagefilter.h"
#include "core/words/format.h"
#include "ui/parts/clearbutton.h"
#include "ui/parts/placeholder.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"
#include "ui/window/filtercompleter.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolTip>

#include <algorithm>

namespace {
constexpr int margin = Theme::grid * 3 / 2;

QTextCharFormat formatOf(FilterTerm::Kind kind)
{
    const Theme& theme = Theme::instance();
    QTextCharFormat format;
    const auto underline = [&](ColorRole role) {
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.color(role));
    };
    switch (kind) {
    case FilterTerm::Kind::Known:
    case FilterTerm::Kind::Field:
        format.setForeground(theme.color(ColorRole::Accent));
        break;
    case FilterTerm::Kind::Doubtful:
        underline(ColorRole::Waiting);
        break;
    case FilterTerm::Kind::Wrong:
        underline(ColorRole::Fault);
        break;
    case FilterTerm::Kind::Text:
        break;
    }
    return format;
}
} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new FilterCompleter(this))
{
    setObjectName(QStringLiteral("messageFilterEdit"));
    setAccessibleName(tr("Filter of the messages"));
    setPlaceholder(
        this, tr("Filter messages: text, conn:2, out, len>100, fault"), tr("Filter messages"));
    setToolTip(tr("Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, "
                  "Escape clears"));
    addClearButton(this);
    applyTheme();
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::readTerms);
    connect(&Theme::instance(), &Theme::changed, this, &FilterEdit::applyTheme);
}

void FilterEdit::applyTheme()
{
    setFont(Theme::instance().monoFont());
    colorTerms();
}

void FilterEdit::readTerms()
{
    m_terms = MessageFilter::terms(text());
    colorTerms();
    describe();
}

/// A line edit takes colours from an input method alone: this tells it of some, and of no text.
void FilterEdit::colorTerms()
{
    if (m_isComposing)
        return; // it would be told that the composing is over
    QList<QInputMethodEvent::Attribute> colors;
    for (const FilterTerm& term : std::as_const(m_terms)) {
        const int start = int(term.start) - cursorPosition();
        colors.append(
            {QInputMethodEvent::TextFormat, start, int(term.length), formatOf(term.kind)});
    }
    QInputMethodEvent event({}, colors);
    QLineEdit::inputMethodEvent(&event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    colorTerms();
}

/// For who does not see the colours.
void FilterEdit::describe()
{
    QStringList parts {m_status};
    for (const FilterTerm& term : std::as_const(m_terms)) {
        if (term.kind == FilterTerm::Kind::Doubtful)
            parts << tr("%1: %2", "a term, what is to be said of it")
                         .arg(text().mid(int(term.start), int(term.length)), term.remark);
    }
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

QString FilterEdit::remarkAt(const QPoint& place)
{
    const int at = cursorPositionAt(place);
    for (const FilterTerm& term : std::as_const(m_terms)) {
        if (at >= term.start && at <= term.start + term.length && !term.remark.isEmpty())
            return term.remark;
    }
    return {};
}

bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        if (const QString remark = remarkAt(help->pos()); !remark.isEmpty()) {
            QToolTip::showText(help->globalPos(), Format::plainToolTip(remark), this);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::setStatus(const QString& status, bool isError)
{
    m_status = status;
    m_isError = isError;
    describe();
    const int width = QFontMetrics(Theme::instance().smallFont()).horizontalAdvance(status);
    setTextMargins(4, 0, status.isEmpty() ? 0 : std::min(width + margin, this->width() / 2), 0);
    update();
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        m_completer->complete();
    else if (event->key() != Qt::Key_Escape)
        QLineEdit::keyPressEvent(event);
    else if (m_completer->isOpen())
        event->ignore(); // it closes the list
    else if (text().isEmpty())
        emit left();
    else
        clear();
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_status.isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(m_isError ? ColorRole::Fault : ColorRole::SecondaryText));
    const int clearButton = text().isEmpty() ? 0 : 2 * Theme::grid + margin / 2;
    const QRect place = rect().adjusted(width() / 2, 0, -margin / 2 - 4 - clearButton, 0);
    painter.drawText(mirrored(&painter, rect(), place),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_status, Qt::ElideRight, place.width()));
}
