// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/imagedecoding.h"

#include "core/text/imagetype.h"

#include <QBuffer>
#include <QImageReader>

namespace {

/// Empty: none that is decoded.
QSize fullSize(QImageReader& reader)
{
    const QSize size = reader.size();
    const bool fits
        = size.width() <= ImageDecoding::maxSide && size.height() <= ImageDecoding::maxSide;
    return fits ? size : QSize();
}

QSize scaled(QSize size, QSize box)
{
    if (size.width() <= box.width() && size.height() <= box.height())
        return size;
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

QImage ImageDecoding::decoded(const QByteArray& bytes, QSize box)
{
    if (bytes.size() > maxBytes || imageTypeOf(bytes).isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, QByteArray(imageTypeOf(bytes).data()).toLower());
    const QSize size = fullSize(reader);
    if (size.isEmpty())
        return {};
    if (scaled(size, box) != size)
        reader.setScaledSize(scaled(size, box));
    return reader.read();
}

QSize ImageDecoding::sizeOf(const QByteArray& start, QSize box)
{
    if (imageTypeOf(start).isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(start);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, QByteArray(imageTypeOf(start).data()).toLower());
    const QSize size = fullSize(reader);
    return size.isEmpty() ? QSize() : scaled(size, box);
}
