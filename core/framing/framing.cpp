// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framing.h"

#include "core/framing/framingregistry.h"

Framing::Framing(FramingSpec spec)
    : m_spec(std::move(spec))
    , m_type(findFramingType(m_spec.name))
    , m_isRaw(m_spec.name == QLatin1String("raw"))
{
    Q_ASSERT_X(m_type, "Framing", "a spec comes from FramingSpec::parse()");
    if (m_type->makeDecoder)
        m_decode = m_type->makeDecoder(m_spec.parameters);
    if (m_type->makeDissector)
        m_dissect = m_type->makeDissector(m_spec.parameters);
}

std::unique_ptr<Framer> Framing::makeFramer(const FramerStart& start) const
{
    FramerResult framer = m_type->make(m_spec.parameters, start);
    Q_ASSERT_X(framer, "Framing", "a spec comes from FramingSpec::parse()");
    return std::move(framer).value();
}

std::shared_ptr<FramingContext> Framing::makeContext() const
{
    return m_type->makeContext ? m_type->makeContext(m_spec.parameters) : nullptr;
}

Result<QByteArray> Framing::encode(QByteArrayView content, const QJsonObject& fields) const
{
    return m_type->encode(m_spec.parameters, content, fields);
}

bool Framing::hasHead() const
{
    return m_type->encodeHead != nullptr;
}

Result<QByteArray> Framing::encodeHead(qint64 contentSize, const QJsonObject& fields) const
{
    Q_ASSERT(hasHead());
    return m_type->encodeHead(m_spec.parameters, contentSize, fields);
}

QByteArray Framing::decoded(QByteArrayView content) const
{
    return m_decode ? m_decode(content) : content.toByteArray();
}

bool Framing::hasEncodedContent() const
{
    return bool(m_decode);
}

bool Framing::hasFields() const
{
    return bool(m_dissect);
}

void Framing::dissect(QByteArrayView message, const StreamRole& role, FieldSink& sink) const
{
    if (m_dissect)
        m_dissect(message, role, sink);
}

Dissection Framing::dissect(QByteArrayView message, const StreamRole& role) const
{
    DissectionBuilder builder;
    dissect(message, role, builder);
    return builder.result();
}

std::unique_ptr<Framer> makeFramer(const FramingSpec& spec, const FramerStart& start)
{
    return Framing(spec).makeFramer(start);
}
