// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

/// A regular expression over bytes: PCRE2 with its JIT compiler. A pattern of text that is not
/// ASCII matches its UTF-8; `.` and classes stand for single bytes unless it starts with (*UTF).
///
/// No pattern can take for ever: a search looks at the first `searchSize` bytes, and gives up after
/// `matchLimit` steps from one place, enough to pass over these bytes once. (The worst pair of
/// pattern and bytes that was found took 0.2 s, tests/core/tst_byteregex.cpp has it.)
///
/// Moved from thread to thread as one likes, used by one at a time.
class ByteRegex
{
public:
    static constexpr qsizetype searchSize = 32 * 1024;
    static constexpr quint32 matchLimit = 40'000;

    /// Errors: InvalidArgument with the offset in the pattern (in bytes of UTF-8) and the reason.
    static Result<ByteRegex> compile(const QByteArray& pattern);
    /// The regular expression of bytes in hexadecimal, `??` for any byte; white space, ',' and ':'
    /// between them are free. Errors: InvalidArgument with the offset.
    static Result<ByteRegex> compileHex(QStringView pattern);

    ByteRegex(ByteRegex&& other) noexcept;
    ByteRegex& operator=(ByteRegex&& other) noexcept;
    ~ByteRegex();

    enum class Outcome : quint8 { NoMatch, Match, GaveUp };

    /// Looks for the first match. The captures in `bytes`, 0 the whole match, go to `captures`; one
    /// that took no part is empty.
    [[nodiscard]] Outcome search(QByteArrayView bytes, std::vector<ByteRange>& captures) const;

private:
    struct Compiled;
    explicit ByteRegex(std::unique_ptr<Compiled> compiled);

    std::unique_ptr<Compiled> m_compiled;
};
