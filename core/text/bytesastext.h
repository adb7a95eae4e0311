// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// How bytes are put on the clipboard.
enum class ByteFormat : quint8 {
    Text, ///< as UTF-8, unchanged
    EscapedText, ///< as bytesFromEscapedText() reads it
    Hex, ///< "00 67 7b"
    HexDump, ///< as `hexdump -C` prints it
    CArray, ///< a definition, twelve bytes a line
    PythonBytes, ///< a bytes literal
    Json, ///< indented, if they are JSON or members of an object; else their text as a string
};

[[nodiscard]] QString bytesAsText(QByteArrayView bytes, ByteFormat format);
