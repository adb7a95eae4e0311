// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationimages.h"

#include "core/words/messagesummary.h"
#include "ui/parts/imagedecoding.h"

#include <QtConcurrentRun>

namespace {
constexpr qsizetype kept = 32 * 1024 * 1024; // bytes of pixels
constexpr QSize unknownSize(160, 100); // until it is decoded, where its start does not tell
}

ConversationImages::ConversationImages(QObject* parent)
    : QObject(parent)
    , m_images(kept)
{
    m_pool.setMaxThreadCount(1);
}

ConversationImages::~ConversationImages()
{
    clear();
    m_pool.waitForDone();
}

void ConversationImages::clear()
{
    ++m_generation;
    m_pool.clear();
    m_wanted.clear();
    m_images.clear();
}

ConversationImages::Image ConversationImages::find(qint64 position,
    const AnalysisSnapshotPtr& snapshot, const Message& message, const QByteArray& start)
{
    if (const QImage* const image = m_images.object(position))
        return {*image, image->size()};
    const QSize size = ImageDecoding::sizeOf(start, box);
    if (!m_wanted.contains(position)) {
        m_wanted.insert(position);
        QtConcurrent::run(&m_pool, [snapshot, message] {
            return ImageDecoding::decoded(
                contentBytes(*snapshot, message, ImageDecoding::maxBytes + 1), box);
        }).then(this, [this, position, generation = m_generation](const QImage& image) {
            if (generation == m_generation)
                keep(position, image);
        });
    }
    return {{}, size.isEmpty() ? unknownSize : size};
}

void ConversationImages::keep(qint64 position, const QImage& image)
{
    m_wanted.remove(position);
    m_images.insert(position, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes()));
    emit decoded(position);
}
