// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingregistry.h"

#include "core/framing/headercontentframer.h"
#include "core/framing/linesframer.h"
#include "core/framing/rawframer.h"

#include <algorithm>
#include <array>

std::span<const FramingType> framingTypes()
{
    static constexpr std::array types {
        FramingType {"raw", RawFramer::make},
        FramingType {"lines", LinesFramer::make},
        FramingType {"header-content", HeaderContentFramer::make},
    };
    return types;
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
