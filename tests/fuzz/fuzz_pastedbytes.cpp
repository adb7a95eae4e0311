// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bytesastext.h"
#include "core/text/escapes.h"
#include "core/text/pastedbytes.h"
#include "tests/fuzz/fuzztarget.h"

// bytesFromPaste() and bytesFromEscapedText(). Input: the text, and bytes to be copied and pasted.

static void requireInOrder(const Result<QByteArray>& read)
{
    if (!read) {
        require(read.error().code == ErrorCode::InvalidArgument, "errors are InvalidArgument");
        require(read.error().detail.startsWith(QLatin1String("offset ")), "errors say where");
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = FuzzInput(data, size).rest();
    const QString text = QString::fromUtf8(bytes);
    requireInOrder(bytesFromPaste(text));
    requireInOrder(bytesFromEscapedText(text));
    for (const ByteFormat format :
        {ByteFormat::Hex, ByteFormat::HexDump, ByteFormat::CArray, ByteFormat::PythonBytes}) {
        const Result<QByteArray> pasted = bytesFromPaste(bytesAsText(bytes, format));
        require(pasted && *pasted == bytes, "what is copied is pasted");
    }
    const Result<QByteArray> typed
        = bytesFromEscapedText(bytesAsText(bytes, ByteFormat::EscapedText));
    require(typed && *typed == bytes, "escaped text is read the same");
    return 0;
}
