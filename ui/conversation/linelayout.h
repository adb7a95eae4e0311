// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/delivery.h"
#include "ui/conversation/conversationitem.h"

#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

/// One line of a conversation, laid out for a width and painted: its text in a bubble, the name
/// over it, time and direction beside it. What is ours is placed apart from the text, so that no
/// text can move it, and each paragraph of the text has its own direction. GUI thread.
class LineLayout
{
public:
    static constexpr int foldedRows = 12; ///< shown of a text, unless all of it is asked for
    static constexpr int mostRows = 4000; ///< shown of a text at all

    LineLayout(ConversationItem item, int width, bool isExpanded);

    [[nodiscard]] int height() const { return m_height; }
    /// Of a State line all of it.
    [[nodiscard]] const QRect& bubble() const { return m_bubble; }
    /// Whether there is more of the text, which can be shown.
    [[nodiscard]] bool isFolded() const { return m_isCut && !m_isExpanded; }
    /// "Show all"; empty if there is no more to show.
    [[nodiscard]] QRect showAllRect() const { return isFolded() ? m_more : QRect(); }
    /// How many rows of text it shows.
    [[nodiscard]] int rows() const { return m_rows; }

    /// The address of the web at a point, from the line's upper left corner; empty if there is
    /// none.
    [[nodiscard]] QString linkAt(QPoint point) const;

    enum class Look : quint8 { Plain, Selected, SelectedAndFocused };
    /// `delivery`: of a message of ours, shown as ticks behind its time.
    void paint(QPainter* painter, QPoint at, Look look, Delivery delivery) const;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        QVector<ByteRange> links; ///< in its text
        int top = 0; ///< from the top of the text
    };

    /// Words of ours over the line; returns where that begins.
    [[nodiscard]] int placeOver(int width);
    void layOutState(int top, int width);
    void layOutBubble(int top, int width);
    void layOutText(int mostWidth);
    [[nodiscard]] QSize imageSize(int mostWidth) const;
    [[nodiscard]] int addRows(QTextLayout& layout, int mostWidth, int top);
    [[nodiscard]] qsizetype pieceEnd(qsizetype start) const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] Paragraph makeParagraph(qsizetype start, qsizetype end) const;
    /// Paragraphs from the right begin at the right edge of the text.
    void alignParagraphs(int width);
    void placeNote(int mostWidth);
    [[nodiscard]] int ticksWidth() const;
    void paintOver(QPainter* painter) const;
    void paintBubble(QPainter* painter, Look look) const;
    void paintName(QPainter* painter) const;
    void paintText(QPainter* painter) const;
    void paintNote(QPainter* painter, Delivery delivery) const;
    [[nodiscard]] QString moreText() const;
    [[nodiscard]] ColorRole fillRole() const;
    [[nodiscard]] ColorRole textRole() const;

    const ConversationItem m_item;
    const bool m_isExpanded;
    const int m_mostRows;
    std::vector<Paragraph> m_paragraphs;
    QSize m_textSize;
    int m_rows = 0;
    int m_height = 0;
    bool m_isCut = false; // there is more of the text than it shows
    QRect m_new; ///< a rule with a word in it
    QRect m_day;
    QRect m_name;
    QRect m_bubble;
    QRect m_note;
    QRect m_more; // what there is to do about that
};
