// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QByteArray>

/// Bytes that are read where they are looked at, however many there are. Immutable.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// The bytes of `range`, which lies in [0, size()); shorter where they cannot be had.
    [[nodiscard]] virtual QByteArray read(ByteRange range) const = 0;
};

/// Bytes in memory.
class MemoryBytes : public ByteSource
{
public:
    explicit MemoryBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] QByteArray read(ByteRange range) const override
    {
        return m_bytes.mid(range.start, range.size());
    }

private:
    QByteArray m_bytes;
};
