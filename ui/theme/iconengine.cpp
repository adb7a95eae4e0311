// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

IconEngine::IconEngine(QString name, ColorRole role)
    : m_name(std::move(name))
    , m_role(role)
{
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap image = pixmap(rect.size() * ratio, mode, state);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

// `size` is in device pixels, as QIcon asks for it.
QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    const QColor color
        = Theme::instance().color(mode == QIcon::Disabled ? ColorRole::TertiaryText : m_role);
    const QString key = QStringLiteral("icon/%1/%2/%3x%4")
                            .arg(m_name, color.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap image;
    if (QPixmapCache::find(key, &image))
        return image;
    image = QPixmap(size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    QPixmapCache::insert(key, image);
    return image;
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}
