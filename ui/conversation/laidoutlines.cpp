// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/laidoutlines.h"

#include "core/words/messagesummary.h"
#include "ui/conversation/conversationimages.h"
#include "ui/conversation/conversationmodel.h"

namespace {
constexpr int keptLayouts = 500; // two pages of the highest screen
}

LaidOutLines::LaidOutLines(const ConversationModel* model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_images(new ConversationImages(this))
    , m_layouts(keptLayouts)
{
    connect(m_images, &ConversationImages::decoded, this, [this](qint64 position) {
        forget(position);
        emit changed();
    });
}

const LineLayout& LaidOutLines::at(qint64 position) const
{
    if (const LineLayout* const known = m_layouts.object(position))
        return *known;
    const bool isExpanded = m_expanded.contains(position);
    ConversationItem item = m_model->item(
        m_model->rowOf(position), isExpanded ? mostBytesShown : ConversationModel::bytesRead);
    item.isFirstNew = position == m_newFrom;
    item.mark = m_mark;
    if (item.said.kind == SaidText::Kind::Image)
        addImage(item, position);
    auto* const made = new LineLayout(std::move(item), m_width, isExpanded);
    m_layouts.insert(position, made);
    return *made;
}

void LaidOutLines::addImage(ConversationItem& item, qint64 position) const
{
    const AnalysisSnapshotPtr& analysis = m_model->lines()->analysis;
    const Message& message = m_model->message(m_model->rowOf(position));
    const QByteArray start = contentBytes(*analysis, message, ConversationModel::bytesRead);
    const auto [image, size] = m_images->find(position, analysis, message, start);
    item.image = image;
    item.imageSize = size;
}

void LaidOutLines::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        forgetAll();
}

void LaidOutLines::setMark(const QString& text)
{
    m_mark = text;
    forgetAll();
}

void LaidOutLines::setNewFrom(qint64 position)
{
    forget(std::exchange(m_newFrom, position));
}

void LaidOutLines::expand(qint64 position)
{
    m_expanded.insert(position);
    forget(position);
}

void LaidOutLines::dropBefore(qint64 position)
{
    m_expanded.removeIf([position](qint64 expanded) { return expanded < position; });
}

void LaidOutLines::reset()
{
    m_images->clear();
    m_layouts.clear();
    m_expanded.clear();
    m_newFrom = -1;
}
