// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/values.h"

#include "core/analysis/decoderules.h"
#include "core/base/limits.h"
#include "core/behavior/behaviorspec.h"
#include "core/behavior/chat/chatsettings.h"
#include "core/framing/framingregistry.h"
#include "core/framing/framingspec.h"
#include "core/framing/presets.h"

namespace {

std::vector<PageWord> plainWords(const QStringList& names)
{
    std::vector<PageWord> words;
    for (const QString& name : names)
        words.push_back({name.toStdString(), {}});
    return words;
}

/// decode alone has one for every stream.
std::vector<PageWord> framings(bool hasAutomatic)
{
    std::vector<PageWord> words;
    if (hasAutomatic)
        words.push_back({QString(DecodeRules::automatic).toStdString(), "the one that fits"});
    for (const FramingType& type : framingTypes())
        words.push_back({type.name, type.titleText().toStdString()});
    for (const FramingPreset& preset : framingPresets())
        words.push_back({preset.name, preset.titleText().toStdString()});
    return words;
}

template<typename Field>
std::vector<PageWord> fields(const QList<Field>& list)
{
    std::vector<PageWord> words;
    for (const Field& field : list)
        words.push_back({std::string(field.name) + "=", field.descriptionText().toStdString()});
    return words;
}

std::vector<PageWord> wordsOf(const std::string& option, const std::string& command)
{
    if (option == "--framing" || option == "--framing-out")
        return framings(command == "decode");
    if (option == "--behavior")
        return plainWords(serverBehaviorNames());
    if (option == "--dialect")
        return plainWords(chatDialectNames());
    if (option == "--limit")
        return fields(limitFields());
    if (option == "--chat")
        return fields(chatLimitFields());
    return {};
}

bool isFile(const PageArgument& argument)
{
    return argument.placeholder == "FILE" || argument.placeholder == "CAPTURE";
}

} // namespace

void setValues(PageArgument& argument, const std::string& command)
{
    if (!argument.takesValue())
        return;
    if (!argument.names.empty())
        argument.words = wordsOf(argument.name(), command);
    if (!argument.words.empty())
        argument.values = PageArgument::Values::Words;
    else if (isFile(argument))
        argument.values = PageArgument::Values::File;
    else if (!argument.names.empty() && argument.name() == "--interface")
        argument.values = PageArgument::Values::Interface;
}
