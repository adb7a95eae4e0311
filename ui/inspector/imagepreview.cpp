// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/imagepreview.h"

#include "ui/parts/imagedecoding.h"
#include "ui/theme/theme.h"

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

void ImagePreview::setImage(const QByteArray& bytes)
{
    m_decoding.setFuture({}); // the image before is not waited for
    if (bytes.size() <= decodedAtOnce)
        return showImage(ImageDecoding::decoded(bytes, box));
    showImage({});
    m_decoding.setFuture(QtConcurrent::run(&m_pool, &ImageDecoding::decoded, bytes, box));
}

void ImagePreview::showImage(const QImage& image)
{
    setPixmap(QPixmap::fromImage(image));
    setVisible(!image.isNull());
    emit changed();
}
