// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingregistry.h"

#include "core/framing/framers/cobsframer.h"
#include "core/framing/framers/contentlengthframer.h"
#include "core/framing/framers/fixedframer.h"
#include "core/framing/framers/lengthprefixedframer.h"
#include "core/framing/framers/linesframer.h"
#include "core/framing/framers/rawframer.h"
#include "core/framing/framers/slipframer.h"
#include "core/framing/framers/startstopframer.h"
#include "core/framing/headercontent/headercontentframer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

/// The entry of a framing that has parameters.
template<typename F>
FramingType entry(const char* name, const char* description)
{
    return {name, description, F::parameters(), F::make, F::encode};
}

/// The entry of a framing whose content stands encoded in the stream.
template<typename F>
FramingType decodingEntry(const char* name, const char* description)
{
    return {name, description, F::parameters(), F::make, F::encode, F::decode};
}

} // namespace

std::span<const FramingType> framingTypes()
{
    static const std::array types {
        FramingType {"raw", QT_TRANSLATE_NOOP("FramingType", "No framing: each read is a message"),
            {}, RawFramer::make, RawFramer::encode},
        entry<LinesFramer>(
            "lines", QT_TRANSLATE_NOOP("FramingType", "Lines, or whatever ends with a delimiter")),
        FramingType {"header-content",
            QT_TRANSLATE_NOOP("FramingType", "Header/content: length, JSON header, content"), {},
            HeaderContentFramer::make, HeaderContentFramer::encode},
        entry<LengthPrefixedFramer>(
            "length-prefixed", QT_TRANSLATE_NOOP("FramingType", "A length, then the message")),
        entry<ContentLengthFramer>("content-length",
            QT_TRANSLATE_NOOP("FramingType", "Text headers with Content-Length: LSP, HTTP/1")),
        decodingEntry<StartStopFramer>("start-stop",
            QT_TRANSLATE_NOOP("FramingType", "Between a start and an end: STX and ETX")),
        entry<FixedFramer>("fixed", QT_TRANSLATE_NOOP("FramingType", "Messages of one size")),
        decodingEntry<SlipFramer>("slip", QT_TRANSLATE_NOOP("FramingType", "SLIP (RFC 1055)")),
        decodingEntry<CobsFramer>(
            "cobs", QT_TRANSLATE_NOOP("FramingType", "COBS, each message ended by a zero byte")),
    };
    return types;
}

QString FramingType::descriptionText() const
{
    return QCoreApplication::translate("FramingType", description);
}

const FramingType* findFramingType(const QString& name)
{
    const auto types = framingTypes();
    const auto found = std::ranges::find_if(
        types, [&name](const FramingType& type) { return name == QLatin1String(type.name); });
    return found == types.end() ? nullptr : &*found;
}

std::unique_ptr<Framer> makeFramer(const FramingSpec& spec, qint64 startOffset)
{
    const FramingType* type = findFramingType(spec.name);
    Q_ASSERT_X(type, "makeFramer", "a spec comes from FramingSpec::parse()");
    FramerResult framer = type->make(spec.parameters, startOffset);
    Q_ASSERT_X(framer, "makeFramer", "a spec comes from FramingSpec::parse()");
    return std::move(framer).value();
}
