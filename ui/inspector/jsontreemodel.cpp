// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/jsontreemodel.h"

#include "core/text/jsontext.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/parts/markedtextrole.h"

namespace {

constexpr qint64 batchBytes = 1024 * 1024; // of text that a batch walks over
constexpr qint64 shownBytes = 4096; // of a name or value
constexpr int deepestFound = 100; // levels that find() opens at once

} // namespace

JsonTreeModel::JsonTreeModel(const JsonOutline* outline, QObject* parent)
    : ContentModel(parent)
    , m_outline(outline)
    , m_root(std::make_unique<Node>(makeNode(nullptr, 0, {{}, outline->root()})))
{
    if (m_root->hasMore())
        append(m_root.get(), takeBatch(*m_root));
    else
        append(m_root.get(), {m_root->item});
}

JsonTreeModel::Node JsonTreeModel::makeNode(Node* parent, int row, JsonOutline::Item item) const
{
    const bool isContainer = m_outline->isContainer(item.value);
    return {parent, row, item, isContainer ? m_outline->firstItem(item.value) : item.value.end, {}};
}

JsonTreeModel::Node* JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::indexOf(Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

/// The next items of a node, as many as are quickly found.
std::vector<JsonOutline::Item> JsonTreeModel::takeBatch(Node& node) const
{
    std::vector<JsonOutline::Item> items;
    const std::size_t most = batchAfter(node.children.size());
    for (qint64 walked = 0; walked < batchBytes && items.size() < most && node.hasMore();) {
        items.push_back(m_outline->takeItem(node.item.value, node.next));
        walked += std::min(items.back().range().size(), JsonOutline::largeSize);
    }
    return items;
}

void JsonTreeModel::append(Node* node, const std::vector<JsonOutline::Item>& items)
{
    for (const JsonOutline::Item& item : items) {
        m_nodes.push_back(makeNode(node, int(node->children.size()), item));
        node->children.push_back(&m_nodes.back());
    }
}

QByteArray JsonTreeModel::json(const QModelIndex& index) const
{
    const ByteRange value = nodeOf(index)->item.value;
    return m_outline->text().mid(value.start, value.size());
}

ByteRange JsonTreeModel::range(const QModelIndex& index) const
{
    return nodeOf(index)->item.range();
}

QModelIndex JsonTreeModel::find(ByteRange range)
{
    Node* found = m_root.get();
    for (int level = 0; level < deepestFound; ++level) {
        Node* const child = childHolding(found, range);
        if (!child)
            break;
        found = child;
    }
    return indexOf(found);
}

JsonTreeModel::Node* JsonTreeModel::childHolding(Node* node, ByteRange range)
{
    const auto& children = node->children;
    while (node->hasMore() && children.size() < farOff
        && (children.empty() || children.back()->item.range().end <= range.start))
        fetchMore(indexOf(node));
    const auto behind = std::ranges::upper_bound(
        children, range.start, {}, [](const Node* child) { return child->item.range().start; });
    if (behind == children.begin())
        return nullptr;
    Node* const child = *std::prev(behind);
    return child->item.range().contains(range) ? child : nullptr;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)]);
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(ColumnCount);
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->hasMore();
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    Node* const node = nodeOf(parent);
    const std::vector<JsonOutline::Item> items = takeBatch(*node);
    if (items.empty())
        return;
    const auto first = int(node->children.size());
    beginInsertRows(parent, first, first + int(items.size()) - 1);
    append(node, items);
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != markedTextRole))
        return {};
    const Node& node = *nodeOf(index);
    const MarkedText text
        = index.column() == NameColumn ? nameText(node) : valueText(node.item.value);
    return role == Qt::DisplayRole ? QVariant(text.text) : QVariant::fromValue(text);
}

MarkedText JsonTreeModel::nameText(const Node& node) const
{
    if (!node.item.name.isEmpty())
        return stringText(node.item.name);
    return {isSingleValue() ? QString() : QStringLiteral("[%1]").arg(node.row), {}};
}

MarkedText JsonTreeModel::valueText(ByteRange value) const
{
    if (m_outline->isContainer(value)) {
        const qint64 count = m_outline->count(value);
        const bool isObject = m_outline->isObject(value);
        if (count == 0)
            return {isObject ? QStringLiteral("{}") : QStringLiteral("[]"), {}};
        return {(isObject ? QStringLiteral("{ %1 }") : QStringLiteral("[ %1 ]"))
                    .arg(Format::number(count)),
            {}};
    }
    if (m_outline->text()[value.start] != '"')
        return {safeText(JsonText::part(m_outline->text(), value), shownBytes), {}};
    MarkedText text = stringText(value);
    text.text = QLatin1Char('"') + text.text + QLatin1Char('"');
    for (ByteRange& escape : text.escapes)
        escape = escape.translated(1);
    return text;
}

/// What a string, quotes included, says; of a long one the beginning.
MarkedText JsonTreeModel::stringText(ByteRange string) const
{
    const QByteArrayView json = JsonText::part(m_outline->text(), string);
    if (json.size() <= shownBytes)
        return markedLine(JsonText::unquoted(json));
    const QByteArray beginning = json.first(shownBytes).toByteArray() + '"';
    MarkedText text = markedLine(JsonText::unquoted(beginning));
    text.text += QChar(u'…');
    return text;
}
