// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contentreader.h"

#include "core/framing/messageencoder.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace {

/// Text if it is text, else null. A character that the end of what was read cuts is left out.
QString decoded(const QByteArray& bytes, const ContentRequest& request)
{
    const bool isNamed = request.header && !request.header->contentEncoding.isEmpty();
    const QString encoding = isNamed ? request.header->contentEncoding : QStringLiteral("utf-8");
    const QString byteOrder = isNamed ? request.header->byteOrder : QString();
    constexpr qsizetype longestCharacter = 4;
    const qsizetype leastKept = bytes.size() - (request.isWhole ? 0 : longestCharacter);
    for (qsizetype size = bytes.size(); size >= std::max<qsizetype>(leastKept, 0); --size) {
        const QString text
            = HeaderContent::decodeText(QByteArrayView(bytes).first(size), encoding, byteOrder);
        if (!text.isNull())
            return text;
    }
    return {};
}

/// Whether a person would call it text: no controls but white space and what terminals take.
bool isReadable(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const ushort code = character.unicode();
        const bool isUsual = code == '\n' || code == '\r' || code == '\t' || code == 0x1b;
        return (code < 0x20 && !isUsual) || code == 0x7f;
    });
}

bool mayBeText(const ContentRequest& request)
{
    const auto& header = request.header;
    return !header || header->isText || header->isJson || header->contentEncoding.isEmpty();
}

/// Of what is no text the beginning is enough, for the hex view has all of it.
ByteRange rangeToRead(const ContentRequest& request)
{
    if (mayBeText(request))
        return request.range;
    return {request.range.start,
        std::min(request.range.end, request.range.start + ContentReader::readAtOnce)};
}

/// Where `text` stands in `bytes`: at the start, or at the end (behind a byte order mark); else -1.
qint64 placeOf(const QByteArray& text, const QByteArray& bytes)
{
    if (bytes.startsWith(text))
        return 0;
    return bytes.endsWith(text) ? bytes.size() - text.size() : -1;
}

ReadContent readContent(const ContentRequest& request, const std::function<bool()>& isCancelled)
{
    const QByteArray bytes = request.bytes->read(rangeToRead(request));
    ReadContent content;
    if (isCancelled())
        return content;
    content.text = decodedContent(request.framing, bytes);
    if (mayBeText(request)) {
        const QString text = decoded(content.text, request);
        const bool isSaidToBeText = request.header && request.header->isText;
        content.isText = !text.isNull() && (isSaidToBeText || isReadable(text));
        if (content.isText)
            content.text = text.toUtf8();
    }
    if (!content.isText)
        content.text.truncate(ContentReader::readAtOnce);
    content.start = placeOf(content.text, bytes);
    const bool isJson = request.header && request.header->isJson;
    const bool looksLikeJson = content.text.startsWith('{') || content.text.startsWith('[');
    if (content.isText && request.isWhole && (isJson || looksLikeJson))
        content.json = JsonOutline::of(content.text, isCancelled);
    return content;
}

} // namespace

ContentReader::ContentReader(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            emit finished(m_watcher.result());
    });
}

ContentReader::~ContentReader()
{
    cancel();
}

void ContentReader::cancel()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void ContentReader::read(const ContentRequest& request)
{
    cancel();
    if (rangeToRead(request).size() <= readAtOnce) {
        const auto goOn = [] { return false; };
        emit finished(std::make_shared<ReadContent>(readContent(request, goOn)));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [request](QPromise<ReadContentPtr>& promise) {
        const auto isCancelled = [&promise] { return promise.isCanceled(); };
        promise.addResult(std::make_shared<ReadContent>(readContent(request, isCancelled)));
    }));
}
