// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequenceexport.h"

#include "ui/sequence/sequencelayout.h"
#include "ui/sequence/sequencepainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace {

using namespace SequenceExport;

constexpr int pngScale = 2;

/// What is drawn, and how much room it takes.
class Drawing
{
public:
    explicit Drawing(const Picture& picture)
        : m_picture(picture)
        , m_heights(&picture.rows, picture.measures)
        , m_layout(int(picture.rows.lines()->tracks.size()), picture.width, picture.look)
        , m_header(m_layout.headerHeight() + Theme::grid)
    {
        const int most = picture.format == Format::Png ? mostPngHeight / pngScale : mostHeight;
        m_height = m_header;
        for (m_end = picture.from; m_end < picture.end && m_end - picture.from < mostRows;
             ++m_end) {
            const int height = m_heights.of(m_end);
            if (m_height + height > most)
                break;
            m_height += height;
        }
    }

    [[nodiscard]] QSize size() const { return {m_layout.width(), m_height}; }
    [[nodiscard]] qint64 leftOut() const { return m_picture.end - m_end; }

    void paint(QPainter* painter) const
    {
        const QColor background = m_picture.look.color(ColorRole::Panel);
        const SequencePainter rows({m_picture.rows, m_heights, m_layout, m_picture.look});
        painter->fillRect(QRect(QPoint(), size()), background);
        painter->translate(0, m_header);
        rows.paint(painter, m_picture.from, 0, m_height - m_header, {});
        painter->translate(0, -m_header);
        painter->fillRect(0, 0, size().width(), m_header, background); // what reaches into it
        rows.paintHeader(painter, Theme::grid / 2);
    }

private:
    const Picture& m_picture;
    const SequenceHeights m_heights;
    const SequenceLayout m_layout;
    const int m_header;
    int m_height = 0;
    qint64 m_end = 0;
};

QByteArray png(const Drawing& drawing)
{
    QImage image(drawing.size() * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    drawing.paint(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Drawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // a pixel is one of CSS
    generator.setSize(drawing.size());
    generator.setViewBox(QRect(QPoint(), drawing.size()));
    generator.setTitle(QStringLiteral("Socketscope"));
    QPainter painter(&generator);
    painter.setLayoutDirection(Qt::LeftToRight);
    drawing.paint(&painter);
    painter.end();
    // Where our fonts are not there, others of their kind.
    bytes.replace(
        "font-family=\"Socketscope Sans\"", "font-family=\"Socketscope Sans, Inter, sans-serif\"");
    bytes.replace("font-family=\"Socketscope Mono\"",
        "font-family=\"Socketscope Mono, JetBrains Mono, monospace\"");
    return bytes;
}

} // namespace

Result<qint64> SequenceExport::write(const Picture& picture, const QString& path)
{
    const Drawing drawing(picture);
    const QByteArray bytes = picture.format == Format::Png ? png(drawing) : svg(drawing);
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return Error {ErrorCode::CannotWrite, file.errorString()};
    return drawing.leftOut();
}
