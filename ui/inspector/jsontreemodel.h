// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/jsonoutline.h"
#include "core/text/safetext.h"
#include "ui/inspector/contentmodel.h"

#include <deque>
#include <memory>

/// JSON as a tree of names and values, as they stand in the text and in its order. Branches are
/// made when they are opened.
class JsonTreeModel : public ContentModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, ValueColumn, ColumnCount };

    /// Keeps a pointer to `outline`.
    explicit JsonTreeModel(const JsonOutline* outline, QObject* parent = nullptr);

    /// Whether the text is a value without others in it: it is the only row then, and has no name.
    [[nodiscard]] bool isSingleValue() const
    {
        return m_nodes.front().item.value == m_root->item.value;
    }
    /// The value at an index as it stands in the text.
    [[nodiscard]] QByteArray json(const QModelIndex& index) const;

    [[nodiscard]] ByteRange range(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex find(ByteRange range) override;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        Node* parent = nullptr;
        int row = 0;
        JsonOutline::Item item;
        qint64 next = 0; // where the next item to make is; the value's last byte: there is none
        std::vector<Node*> children;

        [[nodiscard]] bool hasMore() const { return next < item.value.end - 1; }
    };

    [[nodiscard]] Node makeNode(Node* parent, int row, JsonOutline::Item item) const;
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(Node* node) const;
    std::vector<JsonOutline::Item> takeBatch(Node& node) const;
    void append(Node* node, const std::vector<JsonOutline::Item>& items);
    [[nodiscard]] Node* childHolding(Node* node, ByteRange range);
    [[nodiscard]] MarkedText nameText(const Node& node) const;
    [[nodiscard]] MarkedText valueText(ByteRange value) const;
    [[nodiscard]] MarkedText stringText(ByteRange string) const;

    const JsonOutline* m_outline;
    std::unique_ptr<Node> m_root; // its own only child if it is no container, or an empty one
    std::deque<Node> m_nodes; // all others: they go one by one, however deep they are
};
