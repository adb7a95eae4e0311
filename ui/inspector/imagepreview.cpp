// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/imagepreview.h"

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrentRun>

namespace {

constexpr QSize box(360, 180); // pixels
constexpr qint64 decodedAtOnce = 64 * 1024; // bytes; more goes to the pool

} // namespace

ImagePreview::ImagePreview(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("frameImageLabel"));
    setAccessibleName(tr("Image"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(0, Theme::grid / 2, 0, Theme::grid / 2);
    hide();
    m_pool.setMaxThreadCount(1);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] {
        if (!m_decoding.isCanceled())
            showImage(m_decoding.result());
    });
}

QImage ImagePreview::decoded(const QByteArray& bytes, QSize box)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide)
        return {};
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

void ImagePreview::setImage(const QByteArray& bytes)
{
    m_decoding.setFuture({}); // the image before is not waited for
    if (bytes.size() <= decodedAtOnce)
        return showImage(decoded(bytes, box));
    showImage({});
    m_decoding.setFuture(QtConcurrent::run(&m_pool, &ImagePreview::decoded, bytes, box));
}

void ImagePreview::showImage(const QImage& image)
{
    setPixmap(QPixmap::fromImage(image));
    setVisible(!image.isNull());
    emit changed();
}
