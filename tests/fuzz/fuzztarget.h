// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer, or the main of standalonemain.cpp, calls for each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Ends the program where a property does not hold; libFuzzer then keeps the input.
inline void require(bool holds, const char* property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

/// An input: a few bytes that choose how a target runs, then what it is fed.
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t* data, std::size_t size)
        : m_rest(reinterpret_cast<const char*>(data), qsizetype(size))
    {
    }
    /// The next choice; 0 once there are no bytes left.
    unsigned choice()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto byte = uchar(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte;
    }
    [[nodiscard]] QByteArray rest() const { return m_rest.toByteArray(); }

private:
    QByteArrayView m_rest;
};
