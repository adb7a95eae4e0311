// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framecallback.h"
#include "core/framing/streamframer.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

/// How a stream is cut into feed() calls.
struct Split {
    const char* name;
    std::function<qsizetype()> nextSize; ///< of the next piece, bytes
};

inline std::function<qsizetype()> randomSizes(unsigned seed, int most)
{
    return [engine = std::mt19937(seed), most]() mutable {
        return qsizetype(engine() % unsigned(most)) + 1;
    };
}

/// Whole, byte by byte, and at seeded random places.
inline std::vector<Split> allSplits()
{
    return {
        {"whole", [] { return qsizetype(1) << 40; }},
        {"byte by byte", [] { return qsizetype(1); }},
        {"random, small", randomSizes(1, 4)},
        {"random, middle", randomSizes(2, 100)},
        {"random, large", randomSizes(3, 50'000)},
    };
}

/// Hands `stream` over in the pieces of `split`.
template<typename Take>
void forEachPiece(QByteArrayView stream, Split split, Take take)
{
    while (!stream.isEmpty()) {
        const qsizetype size = std::min(split.nextSize(), stream.size());
        take(stream.first(size));
        stream = stream.sliced(size);
    }
}

/// All frames of a stream that ends, found by a Framer or a StreamFramer; the pieces of a lost
/// stream's rest as one frame.
template<typename AnyFramer>
std::vector<Frame> framesOf(AnyFramer& framer, const QByteArray& stream, const Split& split)
{
    std::vector<Frame> frames;
    FrameCallback sink([&frames](const Frame& frame) {
        const bool isRest = frame.kind == FrameKind::Unframed && !frame.fault;
        const bool continuesRest = isRest && !frames.empty()
            && frames.back().kind == FrameKind::Unframed && !frames.back().fault;
        if (continuesRest)
            frames.back().range.end = frames.back().content.end = frame.range.end;
        else
            frames.push_back(frame);
    });
    forEachPiece(stream, split, [&](QByteArrayView piece) { framer.feed(piece, sink); });
    framer.finish(sink);
    return frames;
}

/// Frames for comparison with rows: a message is its content, a faulty one !CODE@OFFSET:content, a
/// piece without a fault that is no message ?content. A message that carries a fault has !! in
/// front.
inline QStringList frameTexts(const QString& spec, const QByteArray& stream, const Split& split)
{
    StreamFramer framer(std::make_shared<Framing>(FramingSpec::parse(spec).value()));
    QStringList texts;
    for (const Frame& frame : framesOf(framer, stream, split)) {
        QString text = QString::fromLatin1(stream.mid(frame.content.start, frame.content.size()));
        if (frame.fault) {
            text = QStringLiteral("!%1@%2:%3")
                       .arg(faultCode(frame.fault), QString::number(frame.faultOffset), text);
            if (frame.kind == FrameKind::Whole)
                text.prepend(u'!');
        } else if (frame.kind == FrameKind::Unframed) {
            text.prepend(u'?');
        }
        texts += text;
    }
    return texts;
}
