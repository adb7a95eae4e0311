// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatframing.h"

FramingSpec chatFraming(ChatClientSettings::Dialect dialect)
{
    using Dialect = ChatClientSettings::Dialect;
    const auto named = [](const char* name) {
        return FramingSpec::parse(QLatin1String(name)).value_or(FramingSpec {});
    };
    switch (dialect) {
    case Dialect::HeaderContent:
        return named("header-content");
    case Dialect::Irc:
        return named("irc");
    case Dialect::Lines:
        return named("lines");
    case Dialect::NameThenText10:
        return named("sentdex");
    case Dialect::Text64:
        return named("tech-with-tim");
    case Dialect::AskedName:
        break;
    }
    return {};
}
