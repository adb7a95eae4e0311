// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/notedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

NoteDelegate::NoteDelegate(int noteRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole)
{
}

void NoteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setFont(Theme::instance().font());
    painter->setPen(Theme::instance().color(ColorRole::SecondaryText));
    painter->drawText(option.rect.adjusted(0, 0, -Theme::grid, 0),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data(m_noteRole).toString());
    painter->restore();
}
