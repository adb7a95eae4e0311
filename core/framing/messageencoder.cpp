// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/messageencoder.h"

#include "core/framing/framingregistry.h"

namespace {

const FramingType& typeOf(const FramingSpec& framing)
{
    const FramingType* type = findFramingType(framing.name);
    Q_ASSERT_X(type, "messageencoder", "a spec comes from FramingSpec::parse()");
    return *type;
}

} // namespace

Result<QByteArray> encodeMessage(const FramingSpec& framing, QByteArrayView content)
{
    return typeOf(framing).encode(framing.parameters, content);
}

QByteArray decodedContent(const FramingSpec& framing, QByteArrayView content)
{
    const auto decode = typeOf(framing).decode;
    return decode ? decode(framing.parameters, content) : content.toByteArray();
}

bool hasEncodedContent(const FramingSpec& framing)
{
    return typeOf(framing).decode != nullptr;
}
