// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framecallback.h"
#include "core/framing/framing.h"
#include "tests/fuzz/fuzztarget.h"

// FramingSpec::parse(). Input: the text.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(FuzzInput(data, size).rest());
    const Result<FramingSpec> spec = FramingSpec::parse(text);
    if (!spec) {
        require(spec.error().code == ErrorCode::InvalidArgument, "errors are InvalidArgument");
        require(!spec.error().detail.isEmpty(), "errors say what is wrong");
        return 0;
    }
    const Result<FramingSpec> again = FramingSpec::parse(spec->toString());
    require(again && *again == *spec, "what is written is read the same");
    FrameCallback nothing([](const Frame&) {});
    makeFramer(*spec)->feed("\2ab\r\n\3", nothing);
    const Result<QByteArray> message = Framing(*spec).encode("ab");
    require(
        message || message.error().code == ErrorCode::InvalidArgument, "encoding fails in order");
    return 0;
}
