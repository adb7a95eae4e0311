// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/contentmodel.h"

#include <QByteArray>

#include <vector>

/// Lines of a text in UTF-8, or bytes in hex.
class LinesModel : public ContentModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Text, Hex };

    LinesModel(QByteArray bytes, Kind kind, QObject* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Goes on with `bytes`, in which those there come first; false, and nothing done, if not.
    [[nodiscard]] bool grow(const QByteArray& bytes);

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
    [[nodiscard]] qint64 end() const { return m_ends.empty() ? 0 : m_ends.back(); }
    [[nodiscard]] qint64 lineEnd(qint64 start) const;
    [[nodiscard]] std::vector<qint64> takeBatch() const;

    QByteArray m_bytes;
    Kind m_kind;
    std::vector<qint64> m_ends; // of the lines made so far, their line feeds included
};
