// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointdelegate.h"

#include "core/words/format.h"
#include "ui/endpoints/endpointmodel.h"
#include "ui/endpoints/stateicon.h"
#include "ui/theme/mirrored.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {
constexpr int margin = Theme::grid * 3 / 2;
constexpr qint64 mostUnread = 999; // that are told exactly

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
/// A number on a filled pill, at the end of `line`, which is in `row`. Returns what of the line is
/// left for others.
QRect paintUnread(QPainter* painter, const QRect& row, const QRect& line, qint64 count)
{
    if (count == 0)
        return line;
    const Theme& theme = Theme::instance();
    const QString text = count > mostUnread
        ? EndpointDelegate::tr("%1+", "or more").arg(QLocale().toString(mostUnread))
        : QLocale().toString(count);
    painter->setFont(theme.smallFont());
    const int height = painter->fontMetrics().height() + 2;
    const int width = std::max(height, painter->fontMetrics().horizontalAdvance(text) + height / 2);
    const QRect pill = mirrored(
        painter, row, {line.right() + 1 - width, line.center().y() - height / 2, width, height});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(ColorRole::Accent));
    painter->drawRoundedRect(pill, height / 2., height / 2.);
    painter->setPen(theme.color(ColorRole::AccentText));
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    return line.adjusted(0, 0, -width - Theme::grid, 0);
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
    QRect line = row.adjusted(margin, 0, -margin, 0);
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

    line = paintUnread(painter, row, line, index.data(EndpointModel::UnreadRole).toLongLong());
    painter->setFont(theme.font());
    const QFontMetrics metrics = painter->fontMetrics();
    const QSize pill = pillSize(metrics, {});
    const QRect mark(line.topLeft(), QSize(pill.width(), line.height()));
    const QVariant state = index.data(EndpointModel::StateRole);
    if (state.isValid()) {
        const EndpointLook look = endpointLook(EndpointFacts::State(state.toInt()));
        paintPill(painter, mirrored(painter, row, mark), {}, look.shape, look.colors);
    } else {
        constexpr int iconSize = 16;
        QRect place(0, 0, iconSize, iconSize);
        place.moveCenter(mark.center());
        theme.icon(QStringLiteral("network-server"), ColorRole::SecondaryText)
            .paint(painter, mirrored(painter, row, place));
    }
    // The name first: what it is called says more than how many are connected; of the note its
    // end, which is their number.
    const QString name = index.data().toString();
    const QString note = index.data(EndpointModel::NoteRole).toString();
    const QRect words = line.adjusted(pill.width() + Theme::grid, 0, 0, 0);
    const int nameWidth = std::min(metrics.horizontalAdvance(name) + 2, words.width() * 2 / 3);
    const int noteWidth = words.width() - nameWidth - Theme::grid;
    painter->setPen(theme.color(ColorRole::Text));
    const QRect place = mirrored(painter, row, words);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
        Format::isolated(metrics.elidedText(name, Qt::ElideMiddle, nameWidth)));
    painter->setPen(theme.color(ColorRole::SecondaryText));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        metrics.elidedText(note, Qt::ElideMiddle, noteWidth));
    painter->restore();
}
