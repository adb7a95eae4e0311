// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contentreader.h"

#include "core/framing/content.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace {

/// Whether a person would call it text: no controls but white space and what terminals take.
bool isReadable(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const ushort code = character.unicode();
        const bool isUsual = code == '\n' || code == '\r' || code == '\t' || code == 0x1b;
        return (code < 0x20 && !isUsual) || code == 0x7f;
    });
}

/// A person reads UTF-8 where no encoding is named.
ContentForm readForm(const ContentRequest& request)
{
    return request.form.encoding.isEmpty() ? ContentForm() : request.form;
}

bool mayBeText(const ContentRequest& request)
{
    return readForm(request).kind != ContentForm::Kind::Binary;
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
    static const Framing raw;
    const ContentForm form = readForm(request);
    const DecodedContent decoded
        = decodeContent(request.framing ? *request.framing : raw, form, bytes, request.isWhole);
    const bool isSaidToBeText = form.kind != ContentForm::Kind::Unknown;
    content.isText = !decoded.text.isNull() && (isSaidToBeText || isReadable(decoded.text));
    content.text = content.isText ? decoded.text.toUtf8() : decoded.bytes;
    if (!content.isText)
        content.text.truncate(ContentReader::readAtOnce);
    content.start = placeOf(content.text, bytes);
    const bool isJson = form.kind == ContentForm::Kind::Json;
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
