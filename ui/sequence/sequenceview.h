// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/sequencelines.h"
#include "ui/parts/linescroller.h"
#include "ui/sequence/sequenceheights.h"
#include "ui/sequence/sequencelayout.h"

#include <QListView>
#include <QTimer>

class EmptyHint;
class SequenceHeader;
class SequenceModel;

/// What happened on a few connections as a sequence diagram: a lifeline for each end with its
/// states, time downward, and what went from one to the other as arrows. Follows the newest row
/// until the person scrolls up. Draws only what is seen: it takes nothing of QListView's layout,
/// only what it is to assistive technology.
class SequenceView : public QListView
{
    Q_OBJECT

public:
    explicit SequenceView(QWidget* parent = nullptr);
    ~SequenceView() override;

    /// Bytes that the lists may take; for sequences that are set from now on.
    void setListLimit(qint64 limit) { m_listLimit = limit; }
    void setSequence(const SequenceOf& whose);
    [[nodiscard]] const SequenceOf& sequence() const { return m_whose; }
    /// Later states of one capture, or another capture.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Selects the row of a message of the log, if it has one, without telling of it.
    void selectMessage(qint64 messageIndex);

    void setToScale(bool on);
    [[nodiscard]] bool isToScale() const { return m_heights.isToScale(); }
    void setFollowing(bool on);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Makes it so many steps larger, or the time longer where rows are to scale.
    void zoomBy(int steps);
    void resetZoom();
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// The rows it shows, as they are laid out.
    [[nodiscard]] const SequenceRows& rows() const;
    [[nodiscard]] const SequenceHeights& heights() const { return m_heights; }
    [[nodiscard]] const SequenceLayout& columns() const { return m_layout; }
    /// The rows that are seen: [first, second).
    [[nodiscard]] std::pair<qint64, qint64> seenRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void doItemsLayout() override { QAbstractItemView::doItemsLayout(); }
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Would read every message.
    void keyboardSearch(const QString&) override { }
    void reset() override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person has chosen a row; `messageIndex` is the place of its message in the log.
    void messageSelected(qint64 messageIndex);
    /// "Show in log".
    void showInLogRequested(qint64 messageIndex);
    void followingChanged(bool on);
    void zoomChanged();
    /// Its rows are others.
    void rowsChanged();

protected:
    [[nodiscard]] QModelIndex moveCursor(
        CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& before) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;

private:
    void showLines();
    void applyTheme();
    void select(const QModelIndex& index);
    void layOutAnew();
    void layOutColumns();
    void afterMove();
    void updateScrollBars();
    void updateHint();
    /// Of a run, or else the silence before a row.
    void toggleFold(qint64 position);
    void toggleSilence(qint64 position);
    void copy() const;
    [[nodiscard]] bool isOnSilence(qint64 position, const QPoint& point) const;
    [[nodiscard]] qint64 rowNear(int y) const;
    [[nodiscard]] int baseOf(qint64 position) const;
    [[nodiscard]] double fittingScale() const;

    SequenceModel* m_model;
    EmptyHint* m_hint;
    SequenceHeader* m_header;
    QAction* m_copyAction;
    QTimer m_frame; // gathers new lines
    AnalysisSnapshotPtr m_snapshot;
    SequenceOf m_whose;
    SequenceLook m_look;
    SequenceLayout m_layout;
    SequenceHeights m_heights;
    LineScroller m_scroller;
    qint64 m_listLimit = Limits().lists;
    qint64 m_wanted = -1; // message that is to be selected once its row is there
    qreal m_zoom = 1;
    bool m_isFollowing = true;
    bool m_isUpdating = false; // what changes is ours, not the person's
    std::unique_ptr<SequenceLines> m_lines; // goes first: its thread calls back to this
};
