// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

/// The images of a conversation that were decoded, those that were asked for last; decodes in a
/// thread of its own. GUI thread.
class ConversationImages : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize box {320, 200}; ///< pixels, of an image at most

    explicit ConversationImages(QObject* parent = nullptr);
    /// Waits for the image that is being decoded.
    ~ConversationImages() override;

    struct Image {
        QImage image; ///< null: it is not decoded yet, or cannot be
        QSize size; ///< that it has or will have; empty: it is no image
    };
    /// The image that the content of a message is, whose first bytes are `start`. If it is not at
    /// hand, it is decoded and decoded() follows.
    [[nodiscard]] Image find(qint64 position, const AnalysisSnapshotPtr& snapshot,
        const Message& message, const QByteArray& start);
    void clear();

signals:
    void decoded(qint64 position);

private:
    void keep(qint64 position, const QImage& image);

    QThreadPool m_pool; // one thread
    QCache<qint64, QImage> m_images; // by position; null ones cannot be decoded
    QSet<qint64> m_wanted; // positions
    int m_generation = 0; // of clear(): what was asked for before is of no use
};
