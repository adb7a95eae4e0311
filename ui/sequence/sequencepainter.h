// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/sequencecontent.h"
#include "ui/sequence/sequenceheights.h"
#include "ui/sequence/sequencelayout.h"
#include "ui/sequence/sequencelook.h"

#include <vector>

class QPainter;
class QPointF;

/// Draws the rows of a sequence: only those that lie in what is to be drawn. Any thread.
class SequencePainter
{
public:
    /// All outlive it.
    struct Parts {
        const SequenceRows& rows;
        const SequenceHeights& heights;
        const SequenceLayout& layout;
        const SequenceLook& look;
    };
    struct Selection {
        qint64 position = -1; ///< of the row that is selected; -1: none
        bool hasFocus = false;
    };

    explicit SequencePainter(const Parts& parts)
        : m_parts(parts)
    {
    }

    /// The row at `top` begins at `y`; what is below `bottom` or above 0 need not be drawn.
    void paint(QPainter* painter, qint64 top, int y, int bottom, Selection selection) const;
    /// Who stands at the head of each lifeline, in layout.headerHeight().
    void paintHeader(QPainter* painter, int y) const;

private:
    /// A row as it is drawn.
    struct Placed {
        qint64 position = 0;
        int top = 0;
        int base = 0; ///< y of where it begins
        int end = 0; ///< y of where its arrow ends
        bool isAbove = false; ///< what is drawn, with nothing that reaches into it
        SequenceContent content;
    };
    using PlacedRows = std::vector<Placed>;
    struct Visible;

    [[nodiscard]] PlacedRows place(qint64 top, int y, int bottom) const;
    [[nodiscard]] Placed placed(qint64 position, int top) const;
    [[nodiscard]] bool comesBehindTheNext(qint64 position) const;
    void paintLifelines(QPainter* painter, const PlacedRows& rows, int bottom) const;
    void paintStates(
        QPainter* painter, const PlacedRows& rows, int track, End end, int bottom) const;
    void paintMarginText(
        QPainter* painter, int track, End end, int y, const QString& text, ColorRole color) const;
    void paintState(QPainter* painter, const QRectF& box, EndState state) const;
    void paintSilence(QPainter* painter, const Placed& row) const;
    void paintSelection(QPainter* painter, const Placed& row, bool hasFocus) const;
    void paintDot(QPainter* painter, const Placed& row, End end) const;
    void paintArrow(QPainter* painter, const Placed& row) const;
    void paintLabel(QPainter* painter, const Placed& row, std::vector<int>& labelled) const;
    void paintCalls(QPainter* painter, const PlacedRows& rows) const;
    void paintTimes(QPainter* painter, const PlacedRows& rows) const;
    [[nodiscard]] int yOf(const PlacedRows& rows, const StateSpan& span, int bottom) const;

    const Parts m_parts;
};
