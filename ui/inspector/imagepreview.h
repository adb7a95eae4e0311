// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QImage>
#include <QLabel>
#include <QThreadPool>

/// An image content, as large as there is room for. Images come from peers: what is too large to
/// decode safely is not, and what takes long is decoded in a thread of its own.
class ImagePreview : public QLabel
{
    Q_OBJECT

public:
    explicit ImagePreview(QWidget* parent = nullptr);

    /// Shows the image that `bytes` are, soon; hides itself if they are none. Empty: none.
    void setImage(const QByteArray& bytes);

signals:
    /// An image is shown now, or none any more.
    void changed();

private:
    void showImage(const QImage& image);

    QThreadPool m_pool; // one thread; painting waits for those of the global pool
    QFutureWatcher<QImage> m_decoding;
};
