// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>

#include <memory>

/// JSON as a tree of names and values in the order of the text. Branches are made when they are
/// opened, and their items in batches, so that a document of many megabytes opens at once.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, ValueColumn, ColumnCount };

    ~JsonTreeModel() override;

    /// `json` is UTF-8. Null if it is no JSON that can be shown as a tree: over 1,024 levels deep,
    /// or with an integer beyond 64 bits (simdjson's bounds).
    static std::unique_ptr<JsonTreeModel> parse(const QByteArray& json);

    /// The value at an index as JSON without white space, whatever of it was opened.
    [[nodiscard]] QByteArray json(const QModelIndex& index) const;

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
    struct Node;
    struct Document;

    explicit JsonTreeModel(std::unique_ptr<Document> document);
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;

    std::unique_ptr<Document> m_document;
};
