// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/linescroller.h"

#include <QListView>
#include <QTimer>

#include <utility>

class QAction;
class QMenu;

/// A list of lines of many heights, of which there may be millions. Follows the newest line until
/// the person scrolls up; then what is at the top stays on its pixel. Lays out only lines that are
/// seen: it takes nothing of QListView's layout, only what it is to assistive technology. A line
/// has a position, which stays while rows before it are given up.
class LineView : public QListView
{
    Q_OBJECT

public:
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool on);
    /// The positions of the lines that are seen: [first, second).
    [[nodiscard]] std::pair<qint64, qint64> seenLines() const;

    void doItemsLayout() override { QAbstractItemView::doItemsLayout(); }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Would read every line.
    void keyboardSearch(const QString&) override { }
    void reset() override;

signals:
    void followingChanged(bool on);

protected:
    /// `height`: pixels of a line by its position.
    LineView(LineScroller::Height height, QWidget* parent);

    [[nodiscard]] virtual qint64 positionOf(int row) const = 0;
    /// -1 if there is no line of that position.
    [[nodiscard]] virtual int rowOf(qint64 position) const = 0;
    /// Takes over the newest lines; called within a frame after announceLines().
    virtual void showLines() = 0;
    /// The person has chosen another current line.
    virtual void lineChosen() = 0;
    /// Puts what is selected on the clipboard.
    virtual void copyText() const = 0;
    /// What can be done with the current line; nothing: there is no menu.
    virtual void addMenuActions(QMenu* menu) = 0;
    /// The place is another, and the view is seen.
    virtual void placeChanged() { }

    /// There are other lines. Any thread.
    void announceLines();
    [[nodiscard]] LineScroller& scroller() { return m_scroller; }
    [[nodiscard]] const LineScroller& scroller() const { return m_scroller; }
    [[nodiscard]] QAction* copyAction() const { return m_copyAction; }
    /// As setFollowing(), where the place is set by the caller.
    void changeFollowing(bool on);
    /// Heights are others: goes to the end if it follows, else stays.
    void layOutAnew();
    /// The place is another: the person has moved, or a line is higher.
    void afterMove();
    /// Towards the end; negative: towards the beginning.
    void moveBy(int pixels);
    /// Makes a line the current one without telling of it or scrolling there; invalid: none is.
    void select(const QModelIndex& index);

    [[nodiscard]] QModelIndex moveCursor(
        CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& before) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

    bool m_isUpdating = false; ///< what changes is ours, not the person's

private:
    void updateScrollBar();

    LineScroller m_scroller;
    QTimer m_frame; // gathers new lines
    QAction* m_copyAction;
    bool m_isFollowing = true;
};
