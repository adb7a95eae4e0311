// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldlook.h"
#include "core/text/bytesastext.h"
#include "ui/inspector/bytesource.h"
#include "ui/inspector/hexlayout.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QMouseEvent>

#include <memory>

/// Bytes in hexadecimal and as characters, any number of them: only what is visible is read and
/// painted. Parts of a message have their colours; bytes are selected by mouse and keyboard.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Bytes that may be copied at once.
    static constexpr qint64 copyLimit = 16 * 1024 * 1024;

    explicit HexView(QWidget* parent = nullptr);

    /// Takes the selection and the parts away.
    void setSource(std::shared_ptr<const ByteSource> source);
    /// More of the same bytes: all that is looked at and selected stays.
    void growSource(std::shared_ptr<const ByteSource> source);
    void setLooks(const QVector<LookRange>& looks);
    /// Lights bytes up and scrolls to them; an empty range lights none.
    void setHighlighted(ByteRange range);
    /// Selects and scrolls to it, without byteRangeSelected().
    void setSelection(ByteRange range);

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] ByteRange selection() const { return m_selection; }
    [[nodiscard]] ByteRange highlighted() const { return m_highlighted; }
    [[nodiscard]] const HexLayout& layoutOfBytes() const { return m_layout; }
    /// Offset of the first byte that is visible.
    [[nodiscard]] qint64 firstVisible() const;
    [[nodiscard]] QString selectedText(ByteFormat format) const;
    /// Where the keyboard is.
    [[nodiscard]] qint64 cursorOffset() const { return m_cursor; }
    [[nodiscard]] QByteArray bytes(ByteRange range) const;
    /// The byte at or nearest to a place of the viewport; -1 if there are none.
    [[nodiscard]] qint64 offsetAt(const QPoint& place) const;
    /// Where the viewport has a byte's digits.
    [[nodiscard]] QRect rectOf(qint64 offset) const;
    void scrollTo(qint64 offset);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person selected bytes.
    void byteRangeSelected(const ByteRange& range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override { event->accept(); }
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct CellLook {
        ColorRole text;
        ColorRole fill;
    };

    void applyTheme();
    void updateLayout();
    void copy(ByteFormat format) const;
    void select(qint64 anchor, qint64 cursor);
    void moveCursor(qint64 offset, bool extend);
    void tellCursor();
    [[nodiscard]] qint64 cursorAfter(const QKeyEvent& event) const;
    [[nodiscard]] CellLook lookOf(qint64 offset) const;
    [[nodiscard]] int visibleRows() const;
    void paintRow(QPainter& painter, qint64 row, QByteArrayView bytes) const;
    void paintCell(QPainter& painter, HexLayout::Cell cell, const QString& text) const;

    std::shared_ptr<const ByteSource> m_source;
    QVector<LookRange> m_looks;
    HexLayout m_layout;
    ByteRange m_selection;
    ByteRange m_highlighted;
    qint64 m_anchor = 0;
    qint64 m_cursor = 0;
};
