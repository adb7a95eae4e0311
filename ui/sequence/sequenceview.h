// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/sequencelines.h"
#include "ui/parts/lineview.h"
#include "ui/sequence/sequenceheights.h"
#include "ui/sequence/sequencelayout.h"

#include <memory>

class EmptyHint;
class SequenceHeader;
class SequenceModel;

/// What happened on a few connections as a sequence diagram: a lifeline for each end with its
/// states, time downward, and what went from one to the other as arrows.
class SequenceView : public LineView
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
    /// Makes it so many steps larger, or the time longer where rows are to scale.
    void zoomBy(int steps);
    void resetZoom();
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// The rows it shows, as they are laid out.
    [[nodiscard]] const SequenceRows& rows() const;
    [[nodiscard]] const SequenceHeights& heights() const { return m_heights; }
    [[nodiscard]] const SequenceLayout& columns() const { return m_layout; }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person has chosen a row; `messageIndex` is the place of its message in the log.
    void messageSelected(qint64 messageIndex);
    /// "Show in log".
    void showInLogRequested(qint64 messageIndex);
    void zoomChanged();
    /// Its rows are others.
    void rowsChanged();

protected:
    [[nodiscard]] qint64 positionOf(int row) const override;
    [[nodiscard]] int rowOf(qint64 position) const override;
    void showLines() override;
    void lineChosen() override;
    void copyText() const override;
    void addMenuActions(QMenu* menu) override;
    void placeChanged() override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;

private:
    void applyTheme();
    void layOutColumns();
    void updateHint();
    /// Of a run, or else the silence before a row.
    void toggleFold(qint64 position);
    void toggleSilence(qint64 position);
    [[nodiscard]] bool isOnSilence(qint64 position, const QPoint& point) const;
    [[nodiscard]] qint64 rowNear(int y) const;
    [[nodiscard]] int baseOf(qint64 position) const;
    [[nodiscard]] double fittingScale() const;

    SequenceModel* m_model;
    EmptyHint* m_hint;
    SequenceHeader* m_header;
    AnalysisSnapshotPtr m_snapshot;
    SequenceOf m_whose;
    SequenceLook m_look;
    SequenceLayout m_layout;
    SequenceHeights m_heights;
    qint64 m_listLimit = Limits().lists;
    qint64 m_wanted = -1; // message that is to be selected once its row is there
    qreal m_zoom = 1;
    std::unique_ptr<SequenceLines> m_lines; // goes first: its thread calls back to this
};
