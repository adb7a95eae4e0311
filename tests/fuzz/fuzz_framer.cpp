// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framing.h"
#include "tests/core/framingsupport.h"
#include "tests/fuzz/fuzztarget.h"

// One framing, SOCKETSCOPE_FRAMING, with parameters of SOCKETSCOPE_PARAMETERS (separated by
// spaces). Input: which of these; how the stream is split; then the stream.

namespace {

const std::vector<FramingSpec>& specs()
{
    static const std::vector<FramingSpec> list = [] {
        const auto name = QStringLiteral(SOCKETSCOPE_FRAMING);
        std::vector<FramingSpec> specs {FramingSpec::parse(name).value()};
        for (const QString& parameters :
            QStringLiteral(SOCKETSCOPE_PARAMETERS).split(u' ', Qt::SkipEmptyParts)) {
            specs.push_back(FramingSpec::parse(name + u':' + parameters).value());
        }
        return specs;
    }();
    return list;
}

void requireSound(const std::vector<Frame>& frames, qint64 size)
{
    qint64 end = 0;
    for (const Frame& frame : frames) {
        require(frame.range.start == end && !frame.range.isEmpty(), "frames follow one another");
        end = frame.range.end;
        require(frame.content.start >= frame.range.start && frame.content.end <= end
                && frame.content.size() >= 0,
            "the content is inside its frame");
        const bool isInside = frame.faultOffset >= frame.range.start && frame.faultOffset <= end;
        require(frame.fault ? isInside : frame.faultOffset == 0, "the fault is inside its frame");
    }
    require(end == size, "frames cover the stream");
}

/// A stream of a framing and of those that it hands over to; where that is raw, any split gives
/// other messages, and it ends.
class StreamUntilRaw
{
public:
    explicit StreamUntilRaw(const FramingSpec& spec)
        : m_framer(std::make_shared<Framing>(spec))
        , m_wasRaw(m_framer.framing()->isRaw())
    {
    }

    void feed(QByteArrayView bytes, FrameSink& sink)
    {
        withKnown(sink, [&](FrameSink& known) { m_framer.feed(bytes, known); });
    }
    void finish(FrameSink& sink)
    {
        withKnown(sink, [&](FrameSink& known) { m_framer.finish(known); });
    }
    /// Whether there is no end of it.
    [[nodiscard]] bool isWhole() const { return m_wasRaw || !m_framer.framing()->isRaw(); }

private:
    /// Calls `run` with a sink that passes on what is before the end.
    template<typename Run>
    void withKnown(FrameSink& sink, Run run)
    {
        FrameCallback known([this, &sink](const Frame& frame) {
            if (isWhole())
                sink.frame(frame);
        });
        run(known);
    }

    StreamFramer m_framer;
    const bool m_wasRaw;
};

/// All messages of a stream, up to where the framing hands over to raw.
std::vector<Frame> soundFrames(
    const FramingSpec& spec, const QByteArray& stream, const Split& split)
{
    StreamUntilRaw framer(spec);
    std::vector<Frame> frames = framesOf(framer, stream, split);
    const qint64 end = frames.empty() ? 0 : frames.back().range.end;
    requireSound(frames, framer.isWhole() ? stream.size() : end);
    return frames;
}

void requireInside(ByteRange range, qint64 size)
{
    require(range.start >= 0 && range.start <= range.end && range.end <= size,
        "a part is inside its message");
}

/// What a message is made of, whatever the framer said of it.
void requireDissected(const Framing& framing, QByteArrayView message)
{
    const Dissection dissection = framing.dissect(message);
    for (const Dissection::Part& part : dissection.parts) {
        requireInside(part.range, message.size());
        for (const Dissection::Entry& field : part.fields) {
            requireInside(field.range, message.size());
            requireInside(field.valueRange, message.size());
        }
    }
    if (!dissection.content)
        return;
    const ByteRange range = dissection.content->range;
    requireInside(range, message.size());
    if (const auto undo = dissection.content->form.undo)
        require(undo(message.sliced(range.start, range.size())).size() <= range.size(),
            "what is undone does not grow");
}

/// What can be encoded is one message, and says the same.
void requireRoundTrip(const FramingSpec& spec, const QByteArray& content)
{
    const bool isOfLaterMessages = spec.parameters.contains(QStringLiteral("first"));
    if (isOfLaterMessages)
        return;
    const Result<QByteArray> message = Framing(spec).encode(content);
    const bool isNothing = !message || message->isEmpty(); // raw has no empty messages
    if (isNothing)
        return;
    const auto frames = soundFrames(spec, *message, allSplits().front());
    require(frames.size() == 1, "an encoded message is one message");
    const Frame& frame = frames.front();
    require(frame.kind == FrameKind::Whole && !frame.fault, "an encoded message is sound");
    const QByteArray found = message->mid(frame.content.start, frame.content.size());
    require(Framing(spec).decoded(found) == content, "an encoded message says its content");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const FramingSpec& spec = specs().at(input.choice() % specs().size());
    const unsigned seed = input.choice();
    const int most = int(input.choice()) + 1;
    const QByteArray stream = input.rest();

    const auto whole = soundFrames(spec, stream, allSplits().front());
    const Split splits[] {
        {"byte by byte", [] { return qsizetype(1); }}, {"random", randomSizes(seed, most)}};
    for (const Split& split : splits) {
        const auto frames = soundFrames(spec, stream, split);
        require(frames == whole || spec.name == QStringLiteral("raw"),
            "any split gives the same messages");
    }
    const Framing framing(spec);
    requireDissected(framing, stream);
    for (const Frame& frame : whole) {
        const QByteArrayView message
            = QByteArrayView(stream).sliced(frame.range.start, frame.range.size());
        requireDissected(framing, message);
        const QByteArrayView content
            = QByteArrayView(stream).sliced(frame.content.start, frame.content.size());
        require(framing.decoded(content).size() <= content.size(), "decoding does not grow");
    }
    requireRoundTrip(spec, stream);
    return 0;
}
