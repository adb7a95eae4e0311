// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// An item's text, and a quiet note at the right end of its line.
class NoteDelegate : public QStyledItemDelegate
{
public:
    /// `noteRole` holds the note.
    NoteDelegate(int noteRole, QObject* parent);

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    int m_noteRole;
};
