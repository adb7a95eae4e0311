// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"
#include "ui/theme/theme.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

class QTableView;

/// Paints cells of one line of plain text in a colour and font of the theme; what does not fit is
/// elided, with the whole in a plain-text tool tip.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// Pixels left and right of a cell's text.
    static constexpr int padding = Theme::cellPadding;

protected:
    struct CellLook {
        ColorRole color = ColorRole::Text;
        bool isMono = false;
        Qt::TextElideMode elide = Qt::ElideRight;
    };
    [[nodiscard]] virtual CellLook lookOf(const QModelIndex& index) const = 0;
    /// The cell without its background, inside `rect`; the text by default.
    virtual void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const;

    /// One line from the side where lines begin, escapes in their own look.
    void paintMarked(
        QPainter* painter, const QRect& rect, const MarkedText& text, CellLook look) const;
    void paintText(QPainter* painter, const QRect& rect, const QString& text, CellLook look,
        Qt::Alignment alignment) const;
    [[nodiscard]] static QFont fontOf(CellLook look);

private:
    struct ShapedKey {
        QString text;
        int width = 0; ///< pixels
        Qt::TextElideMode elide = Qt::ElideRight;
        bool isMono = false;

        bool operator==(const ShapedKey&) const = default;
        friend size_t qHash(const ShapedKey& key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, int(key.elide), key.isMono);
        }
    };
    [[nodiscard]] const QTextLayout& shapedText(
        const QString& text, CellLook look, int width) const;

    mutable QCache<ShapedKey, QTextLayout> m_shaped;
};

/// A dense table without grid whose rows all have one height, so that millions of them are quick.
void setUpTable(QTableView* table);
/// The widest text that a column should hold without eliding it.
struct ColumnSample {
    QString text;
    bool isMono = false;
};

/// Makes each column wide enough for its sample and its title; an empty sample leaves it as it is.
void setColumnWidths(QTableView* table, const QVector<ColumnSample>& samples);

/// Makes a column wide enough for a text, never narrower; whether it changed.
bool widenForText(QTableView* table, int column, const QString& text);
/// Makes a column wide enough for the numbers up to `greatest`, never narrower; whether it changed.
bool widenForNumber(QTableView* table, int column, qint64 greatest);
