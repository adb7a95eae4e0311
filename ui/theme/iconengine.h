// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

/// Draws an SVG of resources/icons in one colour of the theme that is shown when it is drawn, so an
/// icon never goes stale; disabled icons are in tertiary. GUI thread.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, ColorRole role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QString m_name;
    ColorRole m_role;
};
