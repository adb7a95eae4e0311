// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

/// Where the values of a JSON text are, of any depth and found without recursion. Only values of
/// many bytes are kept in mind; small ones are walked over again when they are looked at, so that
/// it takes much less memory than the text. A value; any thread.
class JsonOutline
{
public:
    /// Bytes of a value that is kept in mind.
    static constexpr qint64 largeSize = 4096;

    /// A member of an object or an element of an array.
    struct Item {
        ByteRange name; ///< with its quotes; empty in an array
        ByteRange value; ///< with its quotes or brackets

        [[nodiscard]] ByteRange range() const
        {
            return {name.isEmpty() ? value.start : name.start, value.end};
        }
    };

    /// Of a text in UTF-8; nullopt if it is not sound JSON (RFC 8259) or `isCancelled` says so.
    [[nodiscard]] static std::optional<JsonOutline> of(
        const QByteArray& text, const std::function<bool()>& isCancelled);

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    /// The value that the text is.
    [[nodiscard]] ByteRange root() const { return m_root; }
    [[nodiscard]] bool isObject(ByteRange value) const { return m_text[value.start] == '{'; }
    [[nodiscard]] bool isContainer(ByteRange value) const
    {
        return isObject(value) || m_text[value.start] == '[';
    }
    /// Offset of a container's first item; of its closing bracket if it has none.
    [[nodiscard]] qint64 firstItem(ByteRange container) const;
    /// The item of `container` at `at`, which moves on to the next or to the closing bracket.
    [[nodiscard]] Item takeItem(ByteRange container, qint64& at) const;
    /// How many items a container has.
    [[nodiscard]] qint64 count(ByteRange container) const;

private:
    struct LargeValue {
        ByteRange range;
        qint64 count = 0; // items, of a container
    };
    class Walk;

    [[nodiscard]] const LargeValue* findLarge(qint64 start) const;
    [[nodiscard]] qint64 endOfValue(qint64 start) const;

    QByteArray m_text;
    ByteRange m_root;
    std::vector<LargeValue> m_large; // in the order of their starts
};
