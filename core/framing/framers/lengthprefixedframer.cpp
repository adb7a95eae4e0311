// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/lengthprefixedframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/framers/firstmessageframer.h"
#include "core/framing/framing.h"
#include "core/framing/parameterreader.h"

#include <algorithm>

namespace {

constexpr SectionType prefixSection {
    QT_TRANSLATE_NOOP("SectionType", "Length prefix"), FieldLook::Meta};
constexpr SectionType trailerSection {QT_TRANSLATE_NOOP("SectionType", "Trailer"), FieldLook::Meta};

/// What the framing is given.
struct Settings {
    LengthPrefix prefix;
    std::optional<FramingSpec> first;
    std::optional<FramingSpec> clientFirst;

    /// Of the first message of such a stream, if that is of another form.
    [[nodiscard]] const std::optional<FramingSpec>& firstOf(const StreamRole& role) const
    {
        return clientFirst && role.isFromClient() ? clientFirst : first;
    }
};

Settings readSettings(ParameterReader& reader)
{
    return {.prefix = LengthPrefix::read(reader),
        .first = reader.framing("first"),
        .clientFirst = reader.framing("client-first")};
}

FramingPtr framingOf(const std::optional<FramingSpec>& spec)
{
    return spec ? std::make_shared<Framing>(*spec) : nullptr;
}

LengthPrefix prefixOf(const FramingParameters& given)
{
    ParameterReader reader(given, LengthPrefix::parameters());
    return LengthPrefix::read(reader);
}

/// How long a message is, from its length.
struct Extent {
    qint64 contentStart = 0;
    std::optional<qint64> contentSize = std::nullopt;
    qint64 trailerSize = 0;
    const FaultType* fault = nullptr;
    qint64 faultOffset = 0;
};

/// `length` is done.
Extent extentOf(const LengthPrefix& prefix, const LengthReader& length)
{
    Extent extent {.contentStart = prefix.offset + length.size(), .faultOffset = prefix.offset};
    if (length.invalidAt() >= 0) {
        extent.fault = &Faults::lengthInvalid;
        extent.faultOffset += length.invalidAt();
        return extent;
    }
    const auto said = qint64(length.value());
    if (said <= prefix.bare) {
        extent.contentSize = 0;
        return extent;
    }
    const qint64 size = said + prefix.adjust - prefix.countedSize(length.size());
    if (size < 0) {
        extent.fault = &Faults::lengthInvalid;
    } else if (size > prefix.limit) {
        extent.fault = &Faults::messageTooLong;
    } else {
        extent.contentSize = size;
        extent.contentStart += prefix.gap;
        extent.trailerSize = prefix.trailer.size();
    }
    return extent;
}

/// Tells of one message of this prefix.
class PrefixDissector
{
public:
    PrefixDissector(const LengthPrefix& prefix, QByteArrayView message, FieldSink& sink)
        : m_prefix(prefix)
        , m_message(message)
        , m_sink(sink)
    {
        qint64 at = prefix.offset;
        while (at < message.size() && !m_length.isDone())
            m_length.take(prefix, uchar(message[at++]));
        if (m_length.isDone())
            m_extent = extentOf(prefix, m_length);
    }

    void tell()
    {
        const qint64 headSize = m_length.isDone() ? m_extent.contentStart : -1;
        m_sink.section({&prefixSection, upTo(0, headSize), headSize});
        tellBytes("prefix", 0, m_prefix.offset);
        tellLength();
        if (!m_extent.contentSize)
            return;
        const qint64 gapStart = m_prefix.offset + m_length.size();
        tellBytes("gap", gapStart, m_extent.contentStart);
        const qint64 end = m_extent.contentStart + *m_extent.contentSize;
        tellTrailer(end);
        if (m_sink.wantsContent())
            m_sink.content({upTo(m_extent.contentStart, end), *m_extent.contentSize, {}});
    }

private:
    /// What is there of a range; `end` -1: all.
    [[nodiscard]] ByteRange upTo(qint64 start, qint64 end) const
    {
        const qint64 size = m_message.size();
        return {std::min(start, size), end < 0 ? size : std::min(end, size)};
    }
    void tellBytes(QByteArrayView name, qint64 start, qint64 end)
    {
        const ByteRange range = upTo(start, end);
        if (range.isEmpty() || !m_sink.wants(name))
            return;
        Field field;
        field.name = name;
        field.value = FieldValue::ofBytes(m_message.sliced(range.start, range.size()));
        field.range = field.valueRange = range;
        field.state = range.end < end ? Field::State::Cut : Field::State::Known;
        m_sink.field(field);
    }
    void tellLength()
    {
        static constexpr QByteArrayView name("length");
        const ByteRange range = upTo(m_prefix.offset, m_prefix.offset + m_length.size());
        if (range.isEmpty() || !m_sink.wants(name))
            return;
        const bool isNumber = m_length.isDone() && m_length.invalidAt() < 0;
        const QByteArray digits = QByteArray::number(m_length.value());
        Field field;
        field.name = name;
        field.value = isNumber ? FieldValue::ofNumber(digits)
                               : FieldValue::ofBytes(m_message.sliced(range.start, range.size()));
        field.range = field.valueRange = range;
        field.fault = m_extent.fault;
        field.isCause = m_extent.fault != nullptr;
        field.state = m_length.isDone() ? Field::State::Known : Field::State::Cut;
        m_sink.field(field);
    }
    void tellTrailer(qint64 start)
    {
        const qint64 end = start + m_extent.trailerSize;
        const ByteRange range = upTo(start, end);
        if (range.isEmpty())
            return;
        m_sink.section({&trailerSection, range, m_extent.trailerSize});
        tellBytes("trailer", start, end);
    }

    const LengthPrefix& m_prefix;
    const QByteArrayView m_message;
    FieldSink& m_sink;
    LengthReader m_length;
    Extent m_extent; // once m_length is done
};

} // namespace

LengthPrefixedFramer::LengthPrefixedFramer(LengthPrefix prefix, qint64 startOffset)
    : PrefixedFramer(startOffset)
    , m_prefix(std::move(prefix))
{
}

FaultTypeList LengthPrefixedFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &Faults::lengthInvalid, &trailerInvalid};
    return list;
}

FramerResult LengthPrefixedFramer::make(const FramingParameters& given, const FramerStart& start)
{
    ParameterReader reader(given, parameters());
    const Settings settings = readSettings(reader);
    if (const auto error = reader.error())
        return *error;
    if (const auto& first = settings.firstOf(start.role)) {
        FramingParameters rest = given;
        rest.remove(QStringLiteral("first"));
        rest.remove(QStringLiteral("client-first"));
        return FramerResult(std::make_unique<FirstMessageFramer>(*first,
            FramingSpec {.name = QStringLiteral("length-prefixed"), .parameters = rest}, start));
    }
    return FramerResult(std::make_unique<LengthPrefixedFramer>(settings.prefix, start.offset));
}

Result<QByteArray> LengthPrefixedFramer::encode(
    const FramingParameters& given, QByteArrayView content)
{
    const LengthPrefix prefix = prefixOf(given);
    if (content.size() > prefix.limit)
        return tooLongFor(prefix.limit, content);
    const QByteArray length = prefix.write(content.size());
    if (length.isEmpty()) {
        return cannotCarry(
            QStringLiteral("no length of this prefix says %1 bytes").arg(content.size()));
    }
    return QByteArray(QByteArray(prefix.offset, 0) + length + QByteArray(prefix.gap, 0) + content
        + prefix.trailer);
}

/// Where the first message is of another form, it alone is dissected: those that follow are found
/// with other parameters.
Dissector LengthPrefixedFramer::makeDissector(const FramingParameters& given)
{
    ParameterReader reader(given, parameters());
    const Settings settings = readSettings(reader);
    const auto first = framingOf(settings.first);
    const auto clientFirst = framingOf(settings.clientFirst);
    return [prefix = settings.prefix, first, clientFirst](
               QByteArrayView message, const StreamRole& role, FieldSink& sink) {
        const FramingPtr& another = clientFirst && role.isFromClient() ? clientFirst : first;
        if (another)
            another->dissect(message, role, sink);
        else
            PrefixDissector(prefix, message, sink).tell();
    };
}

std::optional<PrefixedFramer::Header> LengthPrefixedFramer::readHeader(
    QByteArrayView bytes, qint64 position, qsizetype& taken)
{
    taken = qsizetype(std::clamp<qint64>(m_prefix.offset - position, 0, bytes.size()));
    while (taken < bytes.size() && !m_length.isDone())
        m_length.take(m_prefix, uchar(bytes[taken++]));
    if (!m_length.isDone())
        return std::nullopt;
    const Extent extent = extentOf(m_prefix, m_length);
    const qint64 missing = extent.contentStart - position - taken; // of the gap
    taken += qsizetype(std::min<qint64>(missing, bytes.size() - taken));
    if (position + taken < extent.contentStart)
        return std::nullopt;
    m_length = {};
    return Header {.contentSize = extent.contentSize,
        .fault = extent.fault,
        .faultOffset = extent.faultOffset,
        .trailerSize = extent.trailerSize};
}

const FaultType* LengthPrefixedFramer::checkTrailer(
    QByteArrayView bytes, qint64 position, qsizetype& at)
{
    const QByteArrayView expected = QByteArrayView(m_prefix.trailer).sliced(position, bytes.size());
    const auto differing = std::ranges::mismatch(bytes, expected).in1;
    at = differing - bytes.begin();
    return differing == bytes.end() ? nullptr : &trailerInvalid;
}
