// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPainter;

/// The line over a sequence that says whose lifelines these are; it stays while rows scroll.
class SequenceHeader : public QWidget
{
public:
    /// `paint` draws what it shows.
    SequenceHeader(std::function<void(QPainter*)> paint, QWidget* view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const std::function<void(QPainter*)> m_paint;
};
