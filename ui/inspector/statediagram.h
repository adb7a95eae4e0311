// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/statepath.h"
#include "ui/theme/theme.h"

#include <QWidget>

/// RFC 9293's diagram of states (section 3.3.2, figure 5, with what an RST does) with the way that
/// a connection took: numbered, what the kernel said filled, what only follows from events in
/// outline; where it is now; and where the other end is, if that is ours too. A state can be chosen
/// to read about it, with the mouse or the arrow keys.
class StateDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit StateDiagram(QWidget* parent = nullptr);

    /// `other`: the other end's way; nothing of it is shown if it has no steps. `note` stands
    /// beside the state that it is in now: "now, 12 s".
    void setPaths(const StatePath& own, const StatePath& other, const QString& note);
    /// What a person wants to read about; Unknown: what it is in now.
    void choose(TcpState state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Unknown: none any more.
    void chosen(TcpState state);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] TcpState stateAt(const QPoint& position) const;
    void chooseNext(int step);
    void paintArrows(QPainter* painter) const;
    void paintOtherWay(QPainter* painter) const;
    void paintWay(QPainter* painter) const;
    void paintBoxes(QPainter* painter) const;
    void paintBox(QPainter* painter, TcpState state, const QRectF& rect) const;
    void paintNotes(QPainter* painter) const;
    void paintNote(
        QPainter* painter, TcpState state, const QString& text, ColorRole role, int line) const;

    StatePath m_own;
    StatePath m_other;
    QString m_note;
    TcpState m_chosen = TcpState::Unknown;
};
