// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingspec.h"

#include "core/framing/framingregistry.h"
#include "core/framing/presets.h"
#include "core/text/textcodec.h"

namespace {

const QString encodingKey = QStringLiteral("encoding");

Error invalid(const QString& detail)
{
    return {ErrorCode::InvalidArgument, detail};
}

Result<FramingParameters> parseParameters(const QString& text)
{
    FramingParameters parameters;
    for (const QString& part : text.split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return invalid(QStringLiteral("\"%1\" is not key=value").arg(part));
        const QString key = part.first(equals);
        if (parameters.contains(key))
            return invalid(QStringLiteral("parameter \"%1\" is there twice").arg(key));
        parameters.insert(key, part.sliced(equals + 1));
    }
    return parameters;
}

} // namespace

Result<FramingSpec> FramingSpec::parse(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString name = colon < 0 ? text : text.first(colon);
    FramingSpec spec {.name = name, .parameters = {}};
    if (const FramingPreset* const preset = findPreset(name))
        spec = parse(QLatin1String(preset->framing)).value();
    const FramingType* type = findFramingType(spec.name);
    if (!type) {
        return invalid(QStringLiteral("unknown framing \"%1\"; there are %2")
                           .arg(name, (framingNames() + presetNames()).join(QStringLiteral(", "))));
    }
    FramingParameters given;
    if (colon >= 0) {
        Result<FramingParameters> parameters = parseParameters(text.sliced(colon + 1));
        if (!parameters)
            return parameters.error();
        given = std::move(parameters).value();
    }
    if (const QString encoding = given.take(encodingKey); !encoding.isNull()) {
        if (const Result<> known = spec.setEncoding(encoding); !known)
            return known.error();
    }
    if (!given.isEmpty())
        spec.parameters.insert(given);
    else if (spec.name != name)
        spec.preset = name;
    const FramerResult framer = type->make(spec.parameters, {});
    if (!framer)
        return invalid(QStringLiteral("framing %1: %2").arg(name, framer.error().detail));
    return spec;
}

QString FramingSpec::toString() const
{
    QString text = listedName();
    QChar separator = u':';
    FramingParameters all = preset.isEmpty() ? parameters : FramingParameters();
    if (!encoding.isEmpty())
        all.insert(encodingKey, encoding);
    for (auto it = all.begin(); it != all.end(); ++it) {
        // A comma, which would end the value, as an escape: only bytes can have one.
        QString value = it.value();
        text += separator + it.key() + u'=' + value.replace(u',', QStringLiteral("\\x2C"));
        separator = u',';
    }
    return text;
}

Result<FramingSpec> FramingSpec::parseNested(QString text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0)
        text[slash] = u':';
    return parse(text.replace(u'/', u','));
}

QString FramingSpec::toNestedString() const
{
    QString text = toString();
    text.replace(u'/', QStringLiteral("\\x2F")); // in a value, as toString() has commas
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    text[colon] = u'/';
    return text.replace(u',', u'/');
}

Result<> FramingSpec::setEncoding(const QString& encodingName)
{
    if (TextCodec::qtName(encodingName.toLatin1()).isEmpty())
        return invalid(QStringLiteral("unknown encoding \"%1\"").arg(encodingName));
    encoding = encodingName;
    return {};
}

QStringList framingNames()
{
    QStringList names;
    for (const FramingType& type : framingTypes())
        names += QLatin1String(type.name);
    return names;
}
