// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/laidoutlines.h"

namespace {
constexpr int keptLayouts = 500; // two pages of the highest screen
}

LaidOutLines::LaidOutLines(Source source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_layouts(keptLayouts)
{
}

const LineLayout& LaidOutLines::at(qint64 position) const
{
    if (const LineLayout* const known = m_layouts.object(position))
        return *known;
    const bool isExpanded = m_expanded.contains(position);
    ConversationItem item = m_source(position, isExpanded);
    item.isFirstNew = position == m_newFrom;
    item.mark = m_mark;
    auto* const made = new LineLayout(std::move(item), m_width, isExpanded);
    m_layouts.insert(position, made);
    return *made;
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
    m_layouts.clear();
    m_expanded.clear();
    m_newFrom = -1;
}
