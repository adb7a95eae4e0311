// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

/// Finds a delimiter in bytes that come in pieces, also where it is cut, by Knuth, Morris and
/// Pratt's way: no byte is looked at again.
class DelimiterMatcher
{
public:
    /// `delimiter` is not empty.
    explicit DelimiterMatcher(QByteArray delimiter);

    [[nodiscard]] const QByteArray& delimiter() const { return m_delimiter; }
    /// Bytes of the delimiter that the bytes so far end with.
    [[nodiscard]] qsizetype matched() const { return m_matched; }
    /// Takes `bytes` up to and with the first delimiter, and tells how many these are; -1 if no
    /// delimiter ends in them, and all are taken.
    [[nodiscard]] qsizetype find(QByteArrayView bytes);
    /// Takes one byte; whether a delimiter ends with it.
    [[nodiscard]] bool step(char byte);
    /// What comes next has nothing to do with what came before.
    void reset() { m_matched = 0; }

private:
    QByteArray m_delimiter;
    std::vector<qsizetype> m_fallback; // what still matches when a byte does not
    qsizetype m_matched = 0;
};
