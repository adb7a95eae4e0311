// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/laidoutlines.h"
#include "ui/parts/lineview.h"

class JumpButton;

/// Lines as bubbles: what others say at the left, what we say at the right, newest at the bottom.
/// While it does not follow the newest line, a button tells how many lines are new. Whose lines
/// they are, and what one does with them, is for who derives from it.
class BubbleView : public LineView
{
    Q_OBJECT

public:
    /// Shows where a text stands; empty: nothing.
    void setMark(const QString& text);
    /// Position of the line that is the current one; -1 if there is none.
    [[nodiscard]] qint64 currentLine() const { return m_selected; }
    /// Makes a line the current one, as if the person had chosen it.
    void goToLine(qint64 position);
    void jumpToEnd() { setFollowing(true); }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;
    /// Two rows of text.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person has chosen a link in a line; nothing is opened yet.
    void linkChosen(const QString& link);

protected:
    BubbleView(LaidOutLines::Source source, QWidget* parent);

    /// How far the line at a position has come, if it is ours.
    [[nodiscard]] virtual Delivery deliveryAt(qint64 position) const = 0;

    [[nodiscard]] LaidOutLines& layouts() const { return *m_layouts; }
    /// Makes a line the current one without telling of it; -1: none is.
    void setCurrentLine(qint64 position);
    /// Rows that were given up shift the current line, or take it away.
    void restoreSelection();
    void showAllOf(qint64 position);
    /// Positions of the lines that are selected, ascending.
    [[nodiscard]] std::vector<qint64> selectedLines() const;

    void lineChosen() override;
    void placeChanged() override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
        const QVector<int>& roles = {}) override;

private:
    void applyTheme();
    void markNew(bool isFollowing);
    void updateJumpButton();
    [[nodiscard]] LineLayout::Look lookOf(qint64 position) const;
    /// The link at a point of the viewport; empty if there is none.
    [[nodiscard]] QString linkAt(const QPoint& point) const;

    JumpButton* m_jumpButton;
    LaidOutLines* m_layouts;
    qint64 m_selected = -1; // position of the current line
    qint64 m_anchor = -1; // position where a selection of several began
    qint64 m_newFrom = -1; // position of the first line that came while it did not follow
};
