// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationrequest.h"
#include "core/framing/framecallback.h"
#include "core/framing/headercontent/headercontent.h"

#include <cstdio>
#include <ctime>

#include <simdjson.h>

// How fast framers decode in a second of one core, side by side with a bare simdjson parse of the
// same JSON headers, which is the limit for header/content messages. Usage: bench_framing
// [MESSAGES]

namespace {

constexpr qsizetype chunkSize = 256 * 1024; // as a connection reads

template<typename Work>
double secondsOf(Work work)
{
    const std::clock_t start = std::clock(); // processor time: others may use the machine too
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

void report(const char* what, qint64 messages, qsizetype bytes, double seconds)
{
    std::printf("%-40s %12.0f messages/s %10.0f MB/s\n", what, double(messages) / seconds,
        double(bytes) / seconds / 1e6);
}

QByteArray repeated(const QByteArray& message, qint64 count)
{
    return message.repeated(qsizetype(count));
}

void benchFramer(const char* what, const char* framing, const QByteArray& message, qint64 count)
{
    const QByteArray stream = repeated(message, count);
    const auto framer = makeFramer(FramingSpec::parse(QString::fromLatin1(framing)).value());
    qint64 sound = 0;
    FrameCallback sink([&sound](const Frame& frame) { sound += !frame.fault; });
    const double seconds = secondsOf([&] {
        for (qsizetype at = 0; at < stream.size(); at += chunkSize) {
            const qsizetype size = std::min(chunkSize, stream.size() - at);
            framer->feed(QByteArrayView(stream).sliced(at, size), sink);
        }
    });
    report(what, sound, stream.size(), seconds);
}

void benchBareParse(const QByteArray& header, qint64 count)
{
    const simdjson::padded_string json(header.constData(), std::size_t(header.size()));
    simdjson::dom::parser parser;
    qint64 sound = 0;
    const double seconds = secondsOf([&] {
        for (qint64 i = 0; i < count; ++i)
            sound += parser.parse(json).error() == simdjson::SUCCESS;
    });
    report("simdjson alone, the JSON header", sound, header.size() * count, seconds);
}

QByteArray messageOf(const char* type, const char* encoding, const QByteArray& content)
{
    HeaderContent::Draft draft;
    draft.contentType = QString::fromLatin1(type);
    draft.contentEncoding = QString::fromLatin1(encoding);
    draft.content = content;
    return HeaderContent::encode(draft);
}

QByteArray jsonOf(qsizetype size)
{
    QByteArray json = "[0";
    while (json.size() < size)
        json += R"(, {"name": "Trinity", "age": 27, "likes": ["ships", true, null, -1.5e3]})";
    return json + ']';
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 2'000'000;
    const QByteArray search
        = applicationRequest(QStringLiteral("search"), QStringLiteral("morpheus"));
    const QByteArray empty = messageOf("binary/empty", "binary", {});
    benchBareParse(search.sliced(2, HeaderContent::headersSize(search) - 2), count);
    benchFramer("header-content, empty content", "header-content", empty, count);
    benchFramer("header-content, search request", "header-content", search, count);
    benchFramer("header-content, 8 MB of JSON, utf-8", "header-content",
        messageOf("text/json", "utf-8", jsonOf(8'000'000)), 20);
    benchFramer("header-content, 8 MB of JSON, latin-1", "header-content",
        messageOf("text/json", "latin-1", jsonOf(8'000'000)), 20);
    benchFramer("header-content, 8 MB of binary", "header-content",
        messageOf("image/png", "binary", QByteArray(8'000'000, 'x')), 20);
    benchFramer("lines, 32 bytes", "lines", QByteArray(31, 'x') + '\n', count);
    benchFramer("lines, 32 bytes, CRLF as delimiter", "lines:delimiter=\\r\\n",
        QByteArray(30, 'x') + "\r\n", count);
    return 0;
}
