// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/faultplace.h"

#include "core/analysis/messagedissection.h"
#include "core/text/utf8.h"

namespace {

/// What a part at fault was to be, as the codes of faults end for all framings.
enum class Syntax : quint8 { Other, Utf8, Json };

struct Part {
    ByteRange range; // in the message
    bool isUtf8 = true; // or was to be
};

/// The part that starts where the fault was found.
Part faultyPart(const Dissection& parts, const Message& message)
{
    for (const Section& section : parts.parts) {
        if (section.range.start == message.faultStart)
            return {section.range};
    }
    const bool isUtf8 = !parts.content || parts.content->form.encoding == "utf-8";
    return {{message.faultStart, message.range.size()}, isUtf8};
}

Syntax syntaxOf(const FaultType& fault)
{
    const QLatin1String code(fault.code);
    if (code.endsWith(QLatin1String("-not-utf8")) || code.endsWith(QLatin1String("-not-decodable")))
        return Syntax::Utf8;
    return code.endsWith(QLatin1String("-not-json")) ? Syntax::Json : Syntax::Other;
}

qint64 validUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (const qsizetype size = Utf8::sequenceLength(bytes.sliced(at)))
        at += size;
    return at;
}

} // namespace

FaultPlace faultPlace(const AnalysisSnapshot& snapshot, const Message& message, qint64 maxSize)
{
    FaultPlace place {.offset = message.faultStart, .isByte = false, .expected = {}};
    if (!MessageDissection::isFramed(message) && message.type != MessageType::Unframed)
        return place;
    const Dissection parts = snapshot.framing(message).dissect(
        snapshot.bytes(message, Framing::dissectedSize), snapshot.roleOf(message));
    const Syntax syntax = syntaxOf(*message.fault);
    const Part part = faultyPart(parts, message);
    const ByteRange read = part.range.intersected({0, maxSize});
    if (syntax == Syntax::Other || !part.isUtf8)
        return place;
    QByteArray bytes = snapshot.bytes(message, read);
    const bool isAll = bytes.size() == part.range.size();
    if (!isAll)
        bytes.chop(Utf8::unfinishedTail(bytes));
    qint64 sound = 0;
    if (syntax == Syntax::Utf8) {
        sound = validUtf8(bytes);
    } else {
        static constexpr QByteArrayView mark = "\xEF\xBB\xBF"; // is allowed before the text
        JsonValidator json;
        const qint64 skipped = bytes.startsWith(mark) ? mark.size() : 0;
        json.feed(QByteArrayView(bytes).sliced(skipped));
        sound = skipped + json.soundUnits();
        if (sound < bytes.size() || isAll)
            place.expected = json.expected();
    }
    if (sound < bytes.size() || isAll) {
        place.offset = read.start + sound;
        place.isByte = sound < bytes.size();
    }
    return place;
}
