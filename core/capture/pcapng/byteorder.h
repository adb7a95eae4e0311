// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

/// Reads numbers of blocks, which are in the byte order of the machine that wrote the file.
struct FileByteOrder {
    bool isSwapped = false; ///< the other way round than on this machine

    template<typename T>
    [[nodiscard]] T read(const char* at) const
    {
        const T number = qFromUnaligned<T>(at);
        return isSwapped ? qbswap(number) : number;
    }
    /// 0 if there are not enough bytes.
    template<typename T>
    [[nodiscard]] T read(QByteArrayView value) const
    {
        return value.size() >= qsizetype(sizeof(T)) ? read<T>(value.data()) : T {};
    }
};
