// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointdelegate.h"

#include "ui/endpoints/endpointmodel.h"
#include "ui/endpoints/stateicon.h"

#include <QPainter>

#include <algorithm>

namespace {
constexpr int margin = Theme::grid * 3 / 2;

void paintGroup(QPainter* painter, const QRect& line, const QString& name)
{
    QFont font = Theme::instance().smallFont();
    font.setWeight(QFont::Medium);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter->setFont(font);
    painter->setPen(Theme::instance().color(ColorRole::TertiaryText));
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, name);
}
} // namespace

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(Theme::rowHeight + 2, option.fontMetrics.height() + 8)};
}

void EndpointDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const QRect row(0, option.rect.top(), option.rect.right() + 1, option.rect.height());
    const QRect line = row.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (!index.parent().isValid()) {
        paintGroup(painter, line, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme.color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.color(ColorRole::Hover));

    const auto state = EndpointFacts::State(index.data(EndpointModel::StateRole).toInt());
    const StateLook look = stateLook(state);
    painter->setFont(theme.font());
    const QFontMetrics metrics = painter->fontMetrics();
    const QSize pill = pillSize(metrics, {});
    paintPill(painter, QRect(QPoint(line.left(), line.top()), QSize(pill.width(), line.height())),
        {}, look.shape, look.colors);
    const QString note = index.data(EndpointModel::NoteRole).toString();
    const QRect words = line.adjusted(pill.width() + Theme::grid, 0, 0, 0);
    const int left = words.width() - Theme::grid // by the name, which comes first
        - metrics.horizontalAdvance(index.data().toString());
    const int noteWidth
        = std::min(metrics.horizontalAdvance(note) + 2, std::max(left, words.width() / 3));
    const QRect name = words.adjusted(0, 0, -noteWidth - Theme::grid, 0);
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->setPen(theme.color(ColorRole::SecondaryText));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        metrics.elidedText(note, Qt::ElideRight, noteWidth));
    painter->restore();
}
