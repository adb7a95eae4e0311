// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/faults.h"
#include "core/framing/parameterreader.h"
#include "tests/support/testframings.h"

#include <deque>

namespace TestFramings {

constexpr FaultType answerUnasked {"answer-unasked", "nobody asked for this"};
constexpr FaultType questionEmpty {"question-empty", "%1 is 0"};

} // namespace TestFramings

namespace {

constexpr uchar switchAfterAnswer = 0xFF;
constexpr uchar switchBoth = 0xFE;

constexpr SectionType questionSection {"Question", FieldLook::Header};
constexpr SectionType answerSection {"Answer", FieldLook::Meta};

Handover toLines(qint64 offset, Handover::Scope scope = Handover::Scope::ThisDirection)
{
    return {{QStringLiteral("lines"), {}}, offset, scope};
}

/// What was asked and is not answered yet.
class Questions : public FramingContext
{
public:
    std::deque<uchar> open;
};

/// What both directions have in common: messages whose size is known with their first byte.
class AskAnswerFramer : public Framer
{
public:
    explicit AskAnswerFramer(const FramerStart& start)
        : m_isFromClient(start.role.isFromClient())
        , m_questions(std::static_pointer_cast<Questions>(start.context))
        , m_offset(start.offset)
        , m_start(start.offset)
    {
    }

    void feed(QByteArrayView bytes, FrameSink& sink) override
    {
        while (!bytes.isEmpty() && !handover()) {
            const qsizetype taken = m_isLost ? takeLost(bytes, sink)
                : m_isFromClient             ? takeQuestion(uchar(bytes[0]), sink)
                                             : takeAnswer(bytes, sink);
            bytes = bytes.sliced(taken);
        }
    }
    void finish(FrameSink& sink) override
    {
        if (m_offset == m_start)
            return;
        const ByteRange range {std::exchange(m_start, m_offset), m_offset};
        sink.frame({.range = range,
            .content = range,
            .faultOffset = range.start,
            .kind = FrameKind::Unframed,
            .fault = &Faults::truncated});
    }
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override
    {
        if (m_offset == m_start)
            return std::nullopt;
        return MessageInProgress {m_start, m_offset - m_start, m_questions->open.front()};
    }
    [[nodiscard]] bool isLost() const override { return m_isLost; }

private:
    qsizetype takeQuestion(uchar size, FrameSink& sink)
    {
        ++m_offset;
        if (size == 0) {
            lose(&TestFramings::questionEmpty, sink);
            return 1;
        }
        whole(sink);
        if (size != switchBoth)
            m_questions->open.push_back(size);
        if (size == switchAfterAnswer)
            handOver(toLines(m_offset));
        else if (size == switchBoth)
            handOver(toLines(m_offset, Handover::Scope::BothDirections));
        return 1;
    }
    qsizetype takeAnswer(QByteArrayView bytes, FrameSink& sink)
    {
        if (m_questions->open.empty()) {
            ++m_offset;
            lose(&TestFramings::answerUnasked, sink);
            return 1;
        }
        const uchar question = m_questions->open.front();
        const qint64 size = question == switchAfterAnswer ? 1 : question;
        const auto taken = qsizetype(std::min<qint64>(bytes.size(), size - (m_offset - m_start)));
        m_offset += taken;
        if (m_offset - m_start < size)
            return taken;
        whole(sink);
        m_questions->open.pop_front();
        if (question == switchAfterAnswer)
            handOver(toLines(m_offset));
        return taken;
    }
    qsizetype takeLost(QByteArrayView bytes, FrameSink& sink)
    {
        m_offset += bytes.size();
        const ByteRange range {std::exchange(m_start, m_offset), m_offset};
        sink.frame({.range = range, .content = range, .kind = FrameKind::Unframed});
        return bytes.size();
    }
    void whole(FrameSink& sink)
    {
        const ByteRange range {std::exchange(m_start, m_offset), m_offset};
        sink.frame({.range = range, .content = range});
    }
    void lose(const FaultType* fault, FrameSink& sink)
    {
        m_isLost = true;
        const ByteRange range {std::exchange(m_start, m_offset), m_offset};
        sink.frame({.range = range,
            .content = range,
            .faultOffset = range.start,
            .kind = FrameKind::Unframed,
            .fault = fault});
    }

    const bool m_isFromClient;
    const std::shared_ptr<Questions> m_questions;
    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message
    bool m_isLost = false;
};

FramerResult make(const FramingParameters& given, const FramerStart& start)
{
    if (const auto error = ParameterReader(given, {}).error())
        return *error;
    FramerStart alone = start; // where only one direction is known
    if (!alone.context)
        alone.context = std::make_shared<Questions>();
    return FramerResult(std::make_unique<AskAnswerFramer>(alone));
}

std::shared_ptr<FramingContext> makeContext(const FramingParameters&)
{
    return std::make_shared<Questions>();
}

Result<QByteArray> encode(const FramingParameters&, QByteArrayView content, const QJsonObject&)
{
    return content.toByteArray();
}

/// A question says how much is wanted, an answer how it begins.
void dissect(QByteArrayView message, const StreamRole& role, FieldSink& sink)
{
    const bool isQuestion = role.isFromClient();
    const ByteRange range {0, std::min<qsizetype>(1, message.size())};
    sink.section({isQuestion ? &questionSection : &answerSection, range, 1});
    const QByteArrayView name = isQuestion ? "wanted" : "first";
    if (range.isEmpty() || !sink.wants(name))
        return;
    const QByteArray digits = QByteArray::number(uchar(message[0]));
    Field field {
        .name = name, .value = FieldValue::ofNumber(digits), .range = range, .valueRange = range};
    field.fault = isQuestion && message[0] == '\0' ? &TestFramings::questionEmpty : nullptr;
    field.isCause = field.fault;
    sink.field(field);
}

} // namespace

namespace TestFramings {

void registerAskAnswer()
{
    static constexpr const FaultType* faults[] {&Faults::truncated, &answerUnasked, &questionEmpty};
    static const bool isDone = [] {
        registerFraming({.name = "ask-answer",
            .title = "Ask and answer",
            .description = "Questions for so many bytes, and these",
            .parameters = {},
            .faults = faults,
            .fields = {},
            .make = make,
            .makeContext = makeContext,
            .encode = encode,
            .makeDissector = [](const FramingParameters&) { return Dissector(dissect); }});
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace TestFramings
