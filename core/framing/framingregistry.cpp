// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingregistry.h"

#include "core/framing/faults.h"
#include "core/framing/framers/cobsframer.h"
#include "core/framing/framers/contentlengthframer.h"
#include "core/framing/framers/fixedframer.h"
#include "core/framing/framers/lengthprefixedframer.h"
#include "core/framing/framers/linesframer.h"
#include "core/framing/framers/postgresqlframer.h"
#include "core/framing/framers/rawframer.h"
#include "core/framing/framers/slipframer.h"
#include "core/framing/framers/startstopframer.h"
#include "core/framing/headercontent/headercontentframer.h"
#include "core/framing/irc/ircframer.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace {

/// Made by F::make, whether that asks where a framer starts or for the offset alone.
template<typename F>
FramerResult makeOf(const FramingParameters& parameters, const FramerStart& start)
{
    if constexpr (requires { F::make(parameters, start); })
        return F::make(parameters, start);
    else
        return F::make(parameters, start.offset);
}

/// Encoded by F::encode, whether that takes fields or not.
template<typename F>
Result<QByteArray> encodeBy(
    const FramingParameters& parameters, QByteArrayView content, const QJsonObject& fields)
{
    if constexpr (requires { F::encode(parameters, content, fields); })
        return F::encode(parameters, content, fields);
    else
        return F::encode(parameters, content);
}

/// The entry of a framing: all that its class has.
template<typename F>
FramingType entry(const char* name, const char* title, const char* description)
{
    FramingType type {.name = name,
        .title = title,
        .description = description,
        .parameters = {},
        .faults = {},
        .fields = {},
        .make = makeOf<F>,
        .encode = encodeBy<F>};
    if constexpr (requires { F::parameters(); })
        type.parameters = F::parameters();
    if constexpr (requires { F::faults(); })
        type.faults = F::faults();
    if constexpr (requires { F::fields(); })
        type.fields = F::fields();
    if constexpr (requires { F::takesMoreFields; })
        type.takesMoreFields = F::takesMoreFields;
    if constexpr (requires { &F::makeContext; })
        type.makeContext = F::makeContext;
    if constexpr (requires { &F::encodeHead; })
        type.encodeHead = F::encodeHead;
    if constexpr (requires { &F::makeDecoder; })
        type.makeDecoder = F::makeDecoder;
    else if constexpr (requires { &F::decode; })
        type.makeDecoder = [](const FramingParameters&) { return ContentDecoder(F::decode); };
    if constexpr (requires { &F::makeDissector; })
        type.makeDissector = F::makeDissector;
    else if constexpr (requires { &F::dissect; })
        type.makeDissector = [](const FramingParameters&) { return Dissector(F::dissect); };
    return type;
}

class Registry
{
public:
    void add(const FramingType& type)
    {
        m_types.push_back(type);
        for (const FaultType* const fault : type.faults) {
            if (std::ranges::find(m_faults, fault) == m_faults.end())
                m_faults.push_back(fault);
        }
    }
    [[nodiscard]] const std::deque<FramingType>& types() const { return m_types; }
    [[nodiscard]] const FaultType* fault(quint16 index) const { return m_faults[index]; }
    [[nodiscard]] quint16 indexOf(const FaultType* fault) const
    {
        const auto found = std::ranges::find(m_faults, fault);
        Q_ASSERT_X(found != m_faults.end(), fault->code, "is in no FramingType::faults");
        return quint16(found - m_faults.begin());
    }

private:
    std::deque<FramingType> m_types;
    std::vector<const FaultType*> m_faults {
        nullptr, &Faults::cut, &Faults::datagramsLost, &Faults::errorTold};
};

Registry withOurFramings()
{
    Registry registry;
    registry.add(entry<RawFramer>("raw", QT_TRANSLATE_NOOP("FramingType", "None (raw bytes)"),
        QT_TRANSLATE_NOOP("FramingType", "No framing: each read is a message")));
    registry.add(entry<LinesFramer>("lines", QT_TRANSLATE_NOOP("FramingType", "Lines"),
        QT_TRANSLATE_NOOP("FramingType", "Lines, or whatever ends with a delimiter")));
    registry.add(entry<HeaderContentFramer>("header-content",
        QT_TRANSLATE_NOOP("FramingType", "Header/content"),
        QT_TRANSLATE_NOOP("FramingType", "Header/content: length, JSON header, content")));
    registry.add(entry<LengthPrefixedFramer>("length-prefixed",
        QT_TRANSLATE_NOOP("FramingType", "Length prefix"),
        QT_TRANSLATE_NOOP("FramingType", "A length, then the message")));
    registry.add(entry<ContentLengthFramer>("content-length",
        QT_TRANSLATE_NOOP("FramingType", "Content-Length"),
        QT_TRANSLATE_NOOP("FramingType", "Text headers with Content-Length: LSP, HTTP/1")));
    registry.add(
        entry<StartStopFramer>("start-stop", QT_TRANSLATE_NOOP("FramingType", "Start and stop"),
            QT_TRANSLATE_NOOP("FramingType", "Between a start and an end: STX and ETX")));
    registry.add(entry<FixedFramer>("fixed", QT_TRANSLATE_NOOP("FramingType", "Fixed size"),
        QT_TRANSLATE_NOOP("FramingType", "Messages of one size")));
    registry.add(entry<SlipFramer>("slip", QT_TRANSLATE_NOOP("FramingType", "SLIP"),
        QT_TRANSLATE_NOOP("FramingType", "SLIP (RFC 1055)")));
    registry.add(entry<CobsFramer>("cobs", QT_TRANSLATE_NOOP("FramingType", "COBS"),
        QT_TRANSLATE_NOOP("FramingType", "COBS, each message ended by a zero byte")));
    registry.add(
        entry<PostgresqlFramer>("postgresql", QT_TRANSLATE_NOOP("FramingType", "PostgreSQL"),
            QT_TRANSLATE_NOOP("FramingType", "PostgreSQL's messages, from the first one on")));
    registry.add(entry<IrcFramer>("irc", QT_TRANSLATE_NOOP("FramingType", "IRC"),
        QT_TRANSLATE_NOOP("FramingType", "IRC: lines with a command and its parameters")));
    return registry;
}

Registry& registry()
{
    static Registry all = withOurFramings();
    return all;
}

} // namespace

const std::deque<FramingType>& framingTypes()
{
    return registry().types();
}

void registerFraming(const FramingType& type)
{
    registry().add(type);
}

quint16 FaultRef::indexOf(const FaultType* fault)
{
    return registry().indexOf(fault);
}

const FaultType* FaultRef::faultAt(quint16 index)
{
    return registry().fault(index);
}

QString FramingType::titleText() const
{
    return QCoreApplication::translate("FramingType", title);
}

QString FramingType::descriptionText() const
{
    return QCoreApplication::translate("FramingType", description);
}

const FramingType* findFramingType(const QString& name)
{
    const auto& types = framingTypes();
    const auto found = std::ranges::find_if(
        types, [&name](const FramingType& type) { return name == QLatin1String(type.name); });
    return found == types.end() ? nullptr : &*found;
}
