// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/checkdelegate.h"

#include "core/check/checkfacts.h"
#include "core/words/format.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/pill.h"
#include "ui/tools/checkmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int above = Theme::grid; // pixels, over and under the words
constexpr int between = 3; // pixels, of title and detail
constexpr int widestCall = 26; // characters

struct Look {
    PillShape shape;
    PillColors colors;
};

Look lookOf(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Good:
        return {PillShape::Tick, {ColorRole::Good, ColorRole::GoodFill}};
    case CheckStep::Outcome::Neutral:
        return {PillShape::Ring, {ColorRole::Quiet, ColorRole::QuietFill}};
    case CheckStep::Outcome::Warning:
        return {PillShape::Mark, {ColorRole::Waiting, ColorRole::WaitingFill}};
    case CheckStep::Outcome::Fault:
        return {PillShape::Cross, {ColorRole::Fault, ColorRole::FaultFill}};
    }
    Q_UNREACHABLE();
}

/// Where the parts of a row stand, in a row at 0, 0 of that width.
struct Layout {
    QRect pill;
    QRect title;
    QRect detail;
    QRect call;
    QRect duration;
    int height = 0;
};

Layout layOut(const QModelIndex& index, int width)
{
    const Theme& theme = Theme::instance();
    const QFontMetrics strong(theme.strongFont());
    const QFontMetrics plain(theme.font());
    const QFontMetrics mono(theme.monoFont());
    Layout layout;
    layout.pill = {Theme::grid / 2, above, pillSize(plain, {}).width(), strong.height()};
    const int left = layout.pill.right() + 1 + Theme::grid * 3 / 2;
    const int durationWidth = mono.horizontalAdvance(QStringLiteral("000.0 ms")) + Theme::grid;
    const int callWidth
        = std::min(mono.horizontalAdvance(QString(widestCall, QLatin1Char('m'))), width / 4);
    layout.duration
        = {width - durationWidth - Theme::grid / 2, above, durationWidth, strong.height()};
    layout.call = {layout.duration.left() - callWidth, above, callWidth, strong.height()};
    const int words = std::max(1, layout.call.left() - 2 * Theme::grid - left);
    const auto heightOf = [words](const QFontMetrics& metrics, const QString& text) {
        return text.isEmpty() ? 0
                              : metrics.boundingRect(0, 0, words, 10'000, wrapped, text).height();
    };
    layout.title = {left, above, words, heightOf(strong, index.data().toString())};
    layout.detail = {left, layout.title.bottom() + 1 + between, words,
        heightOf(plain, index.data(CheckModel::DetailRole).toString())};
    const int end = layout.detail.isEmpty() ? layout.title.bottom() : layout.detail.bottom();
    layout.height = end + 1 + above;
    return layout;
}

} // namespace

CheckDelegate::CheckDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view->viewport()->width();
    return {width, layOut(index, width).height};
}

void CheckDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const Layout layout = layOut(index, option.rect.width());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    painter->setPen(theme.color(ColorRole::Hairline));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->translate(option.rect.topLeft());
    const Look look = lookOf(CheckStep::Outcome(index.data(CheckModel::OutcomeRole).toInt()));
    painter->setFont(theme.font());
    const QRect row(QPoint(), option.rect.size());
    paintPill(painter, mirrored(painter, row, layout.pill), {}, look.shape, look.colors);
    painter->setFont(theme.strongFont());
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(mirrored(painter, row, layout.title), wrapped, index.data().toString());
    painter->setFont(theme.font());
    painter->setPen(theme.color(ColorRole::SecondaryText));
    painter->drawText(mirrored(painter, row, layout.detail), wrapped,
        index.data(CheckModel::DetailRole).toString());
    painter->setFont(theme.monoFont());
    const QString call = painter->fontMetrics().elidedText(
        index.data(CheckModel::CallRole).toString(), Qt::ElideRight, layout.call.width());
    painter->drawText(mirrored(painter, row, layout.call),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, Format::isolated(call));
    painter->drawText(mirrored(painter, row, layout.duration),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        index.data(CheckModel::DurationRole).toString());
    painter->restore();
}
