// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/parameterreader.h"
#include "tests/support/testframings.h"

#include <array>

namespace TestFramings {

constexpr FaultType noteKindUnknown {"note-kind-unknown", "%1 is of no kind that there is"};

} // namespace TestFramings

namespace {

using TestFramings::noteKindUnknown;

constexpr qsizetype labelSize = 4;
constexpr qsizetype headerSize = 2 + labelSize;

constexpr SectionType sizeSection {"Size", FieldLook::Meta};
constexpr SectionType noteSection {"Note", FieldLook::Header};

bool isKind(char kind)
{
    return QByteArrayView("TWJB").contains(kind);
}

class NoteFramer : public PrefixedFramer
{
public:
    explicit NoteFramer(qint64 startOffset)
        : PrefixedFramer(startOffset)
    {
    }

protected:
    std::optional<Header> readHeader(QByteArrayView bytes, qint64, qsizetype& taken) override
    {
        taken = std::min(bytes.size(), headerSize - m_header.size());
        m_header += bytes.first(taken);
        if (m_header.size() < headerSize)
            return std::nullopt;
        const QByteArray header = std::exchange(m_header, {});
        return Header {.contentSize = uchar(header[0]),
            .fault = isKind(header[1]) ? nullptr : &noteKindUnknown,
            .faultOffset = 1};
    }

private:
    QByteArray m_header;
};

FramerResult make(const FramingParameters& given, const FramerStart& start)
{
    if (const auto error = ParameterReader(given, {}).error())
        return *error;
    return FramerResult(std::make_unique<NoteFramer>(start.offset));
}

Result<QByteArray> encode(
    const FramingParameters&, QByteArrayView content, const QJsonObject& fields)
{
    if (content.size() > 255)
        return cannotCarry(QStringLiteral("a note holds 255 bytes"));
    const QByteArray kind
        = fields.value(QLatin1String("kind")).toString(QStringLiteral("T")).toLatin1();
    const QByteArray label = fields.value(QLatin1String("label")).toString().toLatin1();
    QByteArray message = TestFramings::note(kind.isEmpty() ? ' ' : kind[0], label, {}) + content;
    message[0] = char(fields.value(QLatin1String("size")).toInteger(content.size()));
    return message;
}

ContentForm formOf(char kind)
{
    using Kind = ContentForm::Kind;
    switch (kind) {
    case 'T':
        return {Kind::Text, {}, "utf-8"};
    case 'W':
        return {Kind::Text, {}, "utf-16", TextCodec::ByteOrder::Big};
    case 'J':
        return {Kind::Json, {}, "utf-8"};
    case 'B':
        return {Kind::Binary, {}, "binary"};
    default:
        return {};
    }
}

void dissectHeader(QByteArrayView message, FieldSink& sink)
{
    const qsizetype size = std::min(headerSize, message.size());
    sink.section({&noteSection, {1, size}, headerSize - 1});
    if (size > 1 && sink.wants("kind")) {
        Field kind {.name = "kind",
            .value = FieldValue::ofText(message.sliced(1, 1)),
            .range = {1, 2},
            .valueRange = {1, 2}};
        kind.fault = isKind(message[1]) ? nullptr : &noteKindUnknown;
        kind.isCause = kind.fault;
        sink.field(kind);
    }
    if (size > 2 && sink.wants("label")) {
        sink.field({.name = "label",
            .value = FieldValue::ofText(message.sliced(2, size - 2).trimmed()),
            .range = {2, size},
            .valueRange = {2, size},
            .state = size < headerSize ? Field::State::Cut : Field::State::Known});
    }
    if (size == headerSize && sink.wantsContent()) {
        const qint64 expected = uchar(message[0]);
        const qint64 end = std::min<qint64>(headerSize + expected, message.size());
        sink.content({{headerSize, end}, expected, formOf(message[1])});
    }
}

void dissect(QByteArrayView message, const StreamRole&, FieldSink& sink)
{
    sink.section({&sizeSection, {0, std::min<qsizetype>(1, message.size())}, 1});
    if (message.isEmpty())
        return;
    if (sink.wants("size")) {
        const QByteArray digits = QByteArray::number(uchar(message[0]));
        sink.field({.name = "size",
            .value = FieldValue::ofNumber(digits),
            .range = {0, 1},
            .valueRange = {0, 1}});
    }
    dissectHeader(message, sink);
}

} // namespace

namespace TestFramings {

QByteArray note(char kind, const QByteArray& label, const QByteArray& content)
{
    return char(content.size()) + QByteArray(1, kind) + label.leftJustified(labelSize, ' ', true)
        + content;
}

void registerNote()
{
    static constexpr const FaultType* faults[] {&Faults::truncated, &noteKindUnknown};
    static constexpr std::array fields {
        FieldType {.name = "kind",
            .key = "noteKind",
            .title = "Kind",
            .section = &noteSection,
            .fallback = "T",
            .suggestionList = "T|W|J|B"},
        FieldType {.name = "label", .key = "noteLabel", .title = "Label", .section = &noteSection},
        FieldType {.name = "size",
            .key = "noteSize",
            .title = "Size",
            .section = &sizeSection,
            .kind = FieldType::Kind::Computed,
            .most = 255,
            .isInPlace = true},
    };
    static const bool isDone = [] {
        registerFraming({.name = "note",
            .title = "Note",
            .description = "Notes of a kind and with a label",
            .parameters = {},
            .faults = faults,
            .fields = fields,
            .make = make,
            .encode = encode,
            .makeDissector = [](const FramingParameters&) { return Dissector(dissect); }});
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace TestFramings
