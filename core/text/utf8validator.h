// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

/// Tells whether bytes that come in pieces are UTF-8 (core/text/utf8.h). Holds at most the three
/// bytes of an unfinished sequence.
class Utf8Validator
{
public:
    void feed(QByteArrayView bytes);
    /// Whether all that was fed is UTF-8 and no sequence is unfinished.
    [[nodiscard]] bool isComplete() const { return m_isValid && m_size == 0; }
    /// Ready for the next text.
    void reset();

private:
    [[nodiscard]] QByteArrayView completeSequence(QByteArrayView bytes);

    std::array<char, 4> m_sequence {}; // unfinished
    quint8 m_size = 0; // of m_sequence
    bool m_isValid = true;
};
