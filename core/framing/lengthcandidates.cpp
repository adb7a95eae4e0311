// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/lengthcandidates.h"

#include "core/framing/parameterreader.h"

#include <array>

namespace {

constexpr std::array<quint16, 1> postgresqlPorts {5432};

LengthCandidate candidateOf(const FramingSpec& spec)
{
    LengthCandidate candidate;
    candidate.framing = std::make_shared<Framing>(spec);
    if (spec.name == QLatin1String("postgresql"))
        candidate.ports = postgresqlPorts;
    if (spec.name != QLatin1String("length-prefixed"))
        return candidate;
    ParameterReader reader(spec.parameters, LengthPrefix::parameters());
    const LengthPrefix prefix = LengthPrefix::read(reader);
    if (!reader.framing("first") && !reader.framing("client-first"))
        candidate.prefix = prefix;
    candidate.uncounted = prefix.offset + prefix.gap;
    candidate.gap = prefix.gap;
    candidate.isDigits = prefix.isDigits();
    return candidate;
}

/// Lengths as people put them before messages of their own.
QStringList plainSpecs()
{
    QStringList specs {QStringLiteral("postgresql")};
    const QString name = QStringLiteral("length-prefixed");
    for (const char* parameters : {"size=varint", "size=varint,offset=1", "size=1",
             "size=1,offset=1", "size=1,inclusive=yes", "size=8", "size=8,order=little"})
        specs += name + u':' + QLatin1String(parameters);
    for (const int width : {2, 3, 4, 5, 6, 8, 10, 16, 32, 64})
        specs += name + QStringLiteral(":size=decimal,width=%1").arg(width);
    for (const int width : {4, 8})
        specs += name + QStringLiteral(":size=hex,width=%1").arg(width);
    for (const char* order : {"big", "little"}) {
        for (const char* inclusive : {"no", "yes"}) {
            for (const char* size : {"2", "3", "4"}) {
                for (const int offset : {0, 1, 2, 4, 8}) {
                    specs += name
                        + QStringLiteral(":size=%1,order=%2,inclusive=%3,offset=%4")
                              .arg(QLatin1String(size), QLatin1String(order),
                                  QLatin1String(inclusive))
                              .arg(offset);
                }
            }
        }
    }
    return specs;
}

/// Without what it need not say.
FramingSpec shortest(FramingSpec spec)
{
    for (const FramingParameter& parameter : LengthPrefix::parameters()) {
        const QString key = QLatin1String(parameter.key);
        if (spec.parameters.value(key) == QLatin1String(parameter.fallback))
            spec.parameters.remove(key);
    }
    return spec;
}

std::vector<LengthCandidate> makeCandidates()
{
    std::vector<LengthCandidate> candidates;
    for (const QString& text : plainSpecs())
        candidates.push_back(candidateOf(shortest(FramingSpec::parse(text).value())));
    for (const FramingPreset& preset : framingPresets()) {
        const FramingSpec spec = FramingSpec::parse(QLatin1String(preset.name)).value();
        if (spec.name != QLatin1String("length-prefixed"))
            continue;
        LengthCandidate candidate = candidateOf(spec);
        candidate.preset = &preset;
        candidate.ports = preset.ports;
        candidates.push_back(candidate);
    }
    return candidates;
}

} // namespace

const std::vector<LengthCandidate>& lengthCandidates()
{
    static const std::vector<LengthCandidate> all = makeCandidates();
    return all;
}
