// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/transcript.h"

#include "ui/conversation/conversationwords.h"
#include "ui/conversation/transcriptlines.h"
#include "ui/parts/messagetext.h"

#include <QSaveFile>
#include <QtConcurrentRun>

#include <span>

namespace {

Error errorOf(const QSaveFile& file)
{
    return {ErrorCode::CannotWrite, file.errorString()};
}

void write(QPromise<Error>& promise, const ConversationSnapshotPtr& lines, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        promise.addResult(errorOf(file));
        return;
    }
    promise.setProgressRange(0, 100);
    const TranscriptLines transcript(*lines, transcriptFormat(path));
    bool isWritten = file.write(transcript.start()) >= 0;
    for (qint64 position = lines->first; position < lines->end(); ++position) {
        if (promise.isCanceled())
            return; // the file goes with `file`
        isWritten = isWritten && file.write(transcript.line(position)) >= 0;
        promise.setProgressValue(int((position - lines->first) * 100 / lines->size()));
    }
    isWritten = isWritten && file.write(transcript.end()) >= 0;
    promise.addResult(isWritten && file.commit() ? Error {ErrorCode::None, {}} : errorOf(file));
}

} // namespace

QString Transcript::ofLines(
    const ConversationSnapshot& lines, const std::vector<qint64>& positions, ByteFormat format)
{
    constexpr std::size_t mostLines = 10'000;
    constexpr qint64 mostBytes = 16 * 1024 * 1024; // of one message
    constexpr qint64 bytesOfOne = 4096; // of several
    const auto text = [&](qint64 position) {
        const Message& message = lines.message(position);
        if (positions.size() > 1 && format == ByteFormat::Text)
            return ConversationWords::written(lines, position, bytesOfOne);
        return message.range.size() <= mostBytes ? messageAsText(*lines.analysis, message, format)
                                                 : QString();
    };
    QStringList texts;
    for (const qint64 position : std::span(positions).first(std::min(positions.size(), mostLines)))
        texts << text(position);
    if (positions.size() > mostLines)
        texts << tr("(More lines were not copied. Save the conversation as text to have all.)");
    return texts.join(u'\n');
}

Transcript::Transcript(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_saving, &QFutureWatcherBase::progressValueChanged, this, &Transcript::progressed);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &Transcript::finish);
}

Transcript::~Transcript()
{
    m_saving.disconnect(this);
    m_saving.cancel();
    m_pool.waitForDone();
}

void Transcript::save(const ConversationSnapshotPtr& lines, const QString& path)
{
    m_saving.cancel();
    m_path = path;
    m_saving.setFuture(QtConcurrent::run(
        &m_pool, [lines, path](QPromise<Error>& promise) { write(promise, lines, path); }));
}

void Transcript::cancel()
{
    m_saving.cancel();
}

void Transcript::finish()
{
    const bool isDone = m_saving.future().resultCount() > 0;
    const Error error = isDone ? m_saving.result() : Error {ErrorCode::Canceled, {}};
    if (error.code == ErrorCode::None)
        emit saved(m_path);
    else
        emit failed(m_path, error);
}
