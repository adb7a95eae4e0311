// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QAbstractItemModel>

/// A content as rows, each of which stands for some of its bytes. Rows are made when they are
/// scrolled to, in batches that grow, so that a content of many megabytes opens at once.
class ContentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// The bytes of a row, in the text that the model shows.
    [[nodiscard]] virtual ByteRange range(const QModelIndex& index) const = 0;
    /// The innermost row that holds `range`, made if it is not far off; invalid if none does.
    [[nodiscard]] virtual QModelIndex find(ByteRange range) = 0;

protected:
    /// How many rows to make where there are `count` of them.
    [[nodiscard]] static std::size_t batchAfter(std::size_t count)
    {
        constexpr std::size_t leastBatch = 256;
        constexpr std::size_t largestBatch = 16'384; // takes no longer than a frame
        return std::clamp(count, leastBatch, largestBatch);
    }
    /// Rows that find() makes at most.
    static constexpr std::size_t farOff = 20'000;
};
