// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/framingspage.h"

#include "core/framing/framingregistry.h"
#include "core/framing/presets.h"
#include "packaging/pages/roff.h"

#include <algorithm>

namespace {

std::string withFullStop(const QString& text)
{
    return text.endsWith(u'.') ? text.toStdString() : text.toStdString() + ".";
}

std::string sentences(const FramingParameter& parameter)
{
    std::string text = withFullStop(parameter.descriptionText());
    if (*parameter.choiceList != '\0')
        text += std::string(" One of ") + parameter.choiceList + ".";
    else if (parameter.kind == FramingParameter::Kind::Number)
        text += " From " + std::to_string(parameter.least) + " to " + std::to_string(parameter.most)
            + ".";
    if (*parameter.fallback != '\0')
        text += std::string(" Default: ") + parameter.fallback;
    return text;
}

void writeFraming(Roff& roff, const FramingType& type)
{
    roff.item(Roff::bold(type.name),
        type.titleText().toStdString() + ": " + withFullStop(type.descriptionText()));
    std::vector<std::pair<std::string, std::string>> parameters;
    for (const FramingParameter& parameter : type.parameters)
        parameters.emplace_back(Roff::bold(parameter.key) + "=", sentences(parameter));
    if (!parameters.empty())
        roff.nestedItems(parameters);
}

/// In bold; a line may end behind a comma.
std::string breakable(const std::string& framing)
{
    std::string text;
    for (std::size_t start = 0; start < framing.size();) {
        const std::size_t end = std::min(framing.find(',', start), framing.size() - 1) + 1;
        text += (start > 0 ? "\\:" : "") + Roff::bold(framing.substr(start, end - start));
        start = end;
    }
    return text;
}

void writePreset(Roff& roff, const FramingPreset& preset)
{
    roff.item(Roff::bold(preset.name),
        preset.titleText().toStdString() + ": " + withFullStop(preset.descriptionText()));
    roff.lineBreak();
    roff.line("The same as " + breakable(preset.framing));
}

} // namespace

std::string framingsPageName(const std::string& program)
{
    return program + "-framings";
}

std::string framingsPage(const std::string& program, const std::string& date)
{
    Roff roff(framingsPageName(program), 7, date);
    roff.section("NAME");
    roff.line(Roff::literal(framingsPageName(program)) + " \\- how bytes are taken for messages");
    roff.section("DESCRIPTION");
    roff.paragraph("A framing splits one direction of a connection into messages. The options "
                   "--framing and --framing-out take the name of one, with parameters behind a "
                   "colon, or the name of a protocol, which stands for a framing with the "
                   "parameters that the protocol needs; parameters that are given as well count "
                   "more.");
    roff.example(program + R"( serve --listen 127.0.0.1:65432 --framing 'lines:delimiter=\r\n')");
    roff.example(program + " decode talk.pcapng --framing length-prefixed:size=2");
    roff.paragraph("Bytes are written with escapes, as \\r\\n, \\0 or \\x2C. Every framing takes "
                   "`encoding=`, the encoding of texts whose message does not say it.");
    roff.section("FRAMINGS");
    for (const FramingType& type : framingTypes())
        writeFraming(roff, type);
    roff.section("PROTOCOLS");
    for (const FramingPreset& preset : framingPresets())
        writePreset(roff, preset);
    roff.section("SEE ALSO");
    for (const char* command : {"connect", "decode", "serve"})
        roff.line(Roff::bold(program + "-" + command) + "(1)"
            + (std::string(command) == "serve" ? "" : ","));
    return roff.text();
}
