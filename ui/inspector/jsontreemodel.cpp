// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/jsontreemodel.h"

#include "core/base/safetext.h"
#include "ui/parts/format.h"

#include <simdjson.h>

#include <optional>
#include <string_view>
#include <vector>

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t batch = 256; // items made at once

QString shown(std::string_view text)
{
    return safeText(QByteArrayView(text.data(), qsizetype(text.size())));
}

} // namespace

struct JsonTreeModel::Node {
    Node* parent = nullptr;
    int row = 0;
    dom::element value;
    QString name;
    std::vector<std::unique_ptr<Node>> children;
    // Where the next batch begins; one of them for a container, none for a scalar.
    std::optional<dom::object::iterator> nextMember;
    std::optional<dom::array::iterator> nextItem;

    [[nodiscard]] bool isContainer() const { return value.is_object() || value.is_array(); }
    [[nodiscard]] std::size_t childCount() const
    {
        if (value.is_object())
            return dom::object(value).size();
        return value.is_array() ? dom::array(value).size() : 0;
    }
    [[nodiscard]] bool hasMore() const
    {
        if (nextMember)
            return *nextMember != dom::object(value).end();
        if (nextItem)
            return *nextItem != dom::array(value).end();
        return false;
    }
    void setValue(dom::element element)
    {
        value = element;
        if (value.is_object())
            nextMember = dom::object(value).begin();
        else if (value.is_array())
            nextItem = dom::array(value).begin();
    }
    void addChild(const QString& childName, dom::element element)
    {
        auto child = std::make_unique<Node>();
        child->parent = this;
        child->row = int(children.size());
        child->name = childName;
        child->setValue(element);
        children.push_back(std::move(child));
    }
    void fetchOne()
    {
        if (nextMember) {
            addChild(shown(nextMember->key()), nextMember->value());
            ++*nextMember;
        } else {
            addChild(QStringLiteral("[%1]").arg(children.size()), **nextItem);
            ++*nextItem;
        }
    }
    [[nodiscard]] QString text() const;
};

struct JsonTreeModel::Document {
    dom::parser parser; // owns what the nodes point to
    Node root;
};

QString JsonTreeModel::Node::text() const
{
    switch (value.type()) {
    case dom::element_type::OBJECT:
        return QStringLiteral("{ %1 }").arg(Format::number(qint64(childCount())));
    case dom::element_type::ARRAY:
        return QStringLiteral("[ %1 ]").arg(Format::number(qint64(childCount())));
    case dom::element_type::STRING:
        return QLatin1Char('"') + shown(std::string_view(value)) + QLatin1Char('"');
    default:
        return QString::fromStdString(simdjson::minify(value));
    }
}

JsonTreeModel::JsonTreeModel(std::unique_ptr<Document> document)
    : m_document(std::move(document))
{
}

JsonTreeModel::~JsonTreeModel() = default;

std::unique_ptr<JsonTreeModel> JsonTreeModel::parse(const QByteArray& json)
{
    auto document = std::make_unique<Document>();
    dom::element value;
    if (document->parser.parse(json.constData(), std::size_t(json.size())).get(value))
        return nullptr;
    Node& root = document->root;
    root.setValue(value);
    if (!root.isContainer())
        root.addChild({}, value);
    while (root.children.size() < batch && root.hasMore())
        root.fetchOne();
    return std::unique_ptr<JsonTreeModel>(new JsonTreeModel(std::move(document)));
}

JsonTreeModel::Node* JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : &m_document->root;
}

QByteArray JsonTreeModel::json(const QModelIndex& index) const
{
    return QByteArray::fromStdString(simdjson::minify(nodeOf(index)->value));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* const parent = nodeOf(index)->parent;
    return parent == &m_document->root ? QModelIndex() : createIndex(parent->row, 0, parent);
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
    const Node* const node = nodeOf(parent);
    return parent.column() <= 0 && (!node->children.empty() || node->hasMore());
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->hasMore();
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    Node* const node = nodeOf(parent);
    if (!node->hasMore())
        return;
    const std::size_t before = node->children.size();
    const std::size_t count = std::min(batch, node->childCount() - before);
    beginInsertRows(parent, int(before), int(before + count) - 1);
    for (std::size_t i = 0; i < count; ++i)
        node->fetchOne();
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Node* const node = nodeOf(index);
    return index.column() == NameColumn ? node->name : node->text();
}
