// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/notedelegate.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"

#include <QPainter>

NoteDelegate::NoteDelegate(int noteRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole)
{
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString note = index.data(m_noteRole).toString();
    const int width = note.isEmpty()
        ? 0
        : QFontMetrics(Theme::instance().font()).horizontalAdvance(note) + 3 * Theme::grid;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(width, 0);
}

void NoteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setFont(Theme::instance().font());
    painter->setPen(Theme::instance().color(ColorRole::SecondaryText));
    painter->drawText(mirrored(painter, option.rect, option.rect.adjusted(0, 0, -Theme::grid, 0)),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data(m_noteRole).toString());
    painter->restore();
}
