// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lastcaptures.h"

#include "core/session/capturecache.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/window/limitsettings.h"

#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QSettings>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace {
constexpr int maxFiles = 8;
constexpr qint64 largestSummarized = 32'000'000; // bytes: read in a fraction of a second
const QString filesKey = QStringLiteral("captures/recent");

/// One after the other, so that what is found last is the newest.
QThreadPool* pool()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return &pool;
}

/// A file that nobody has touched since needs no second look.
struct Known {
    QString path;
    QDateTime time;
    CaptureSummary summary;
};
QList<Known> known; // the pool's thread only

void summarizeAll(QPromise<QList<LastCapture>>& promise, QList<LastCapture>& captures)
{
    for (LastCapture& capture : captures) {
        if (capture.summary || capture.size > largestSummarized)
            continue;
        capture.summary = summarize(capture.path, [&promise] { return !promise.isCanceled(); });
        if (promise.isCanceled())
            return;
        if (!capture.summary)
            continue;
        known.append({capture.path, capture.time, *capture.summary});
        promise.addResult(captures);
    }
}

/// What is known from an earlier look; forgets the others.
void recallSummaries(QList<LastCapture>& captures)
{
    for (const Known& one : std::exchange(known, {})) {
        for (LastCapture& capture : captures) {
            if (capture.path != one.path || capture.time != one.time)
                continue;
            capture.summary = one.summary;
            known.append(one);
        }
    }
}

/// Any thread.
QList<LastCapture> find(const QStringList& files, const KeptLimits& limits)
{
    CaptureCache::prune(limits);
    QList<LastCapture> all;
    for (const KeptCapture& kept : CaptureCache::list()) {
        const LastCapture::Kind kind = kept.endedUnexpectedly ? LastCapture::Kind::EndedUnexpectedly
                                                              : LastCapture::Kind::NotSaved;
        all.append({kept.path, kind, kept.ended, kept.size});
    }
    for (const QString& path : files) {
        const QFileInfo file(path);
        if (file.exists())
            all.append({path, LastCapture::Kind::Saved, file.lastModified(), file.size()});
    }
    return all;
}

/// The pool's thread: all at once, and again with each summary.
void search(QPromise<QList<LastCapture>>& promise, const QStringList& files, KeptLimits limits)
{
    QList<LastCapture> captures = find(files, limits);
    recallSummaries(captures);
    promise.addResult(captures);
    summarizeAll(promise, captures);
}
}

LastCaptures::LastCaptures(QObject* parent)
    : QObject(parent)
{
    connect(&m_search, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { show(m_search.resultAt(index)); });
}

LastCaptures::~LastCaptures()
{
    m_search.cancel();
}

void LastCaptures::refresh()
{
    const QStringList files = QSettings().value(filesKey).toStringList();
    m_search.cancel(); // or what was found before would come once more
    m_search.setFuture(QtConcurrent::run(pool(), search, files, LimitSettings::keptCaptures()));
}

void LastCaptures::show(const QList<LastCapture>& captures)
{
    if (captures == m_all)
        return;
    m_all = captures;
    emit changed();
}

void LastCaptures::remember(const QString& path)
{
    if (!CaptureCache::contains(path)) {
        QSettings settings;
        QStringList files = settings.value(filesKey).toStringList();
        files.removeAll(path);
        files.prepend(path);
        settings.setValue(filesKey, files.mid(0, maxFiles));
    }
    refresh();
}

void LastCaptures::discard(const QString& path)
{
    pool()->start([path] { CaptureCache::discard(path); });
    refresh();
}

QString LastCaptures::timeText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Today %1", "a time of day").arg(clock);
    if (days == 1)
        return tr("Yesterday %1", "a time of day").arg(clock);
    return tr("%1 %2", "a date, a time of day")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString LastCaptures::contentText(const LastCapture& capture)
{
    const QString size = Format::byteCount(capture.size);
    return capture.summary ? tr("%1, messages: %2", "bytes, a number")
                                 .arg(size, Format::number(capture.summary->messages))
                           : size;
}

QString LastCaptures::text(const LastCapture& capture)
{
    const QString time = timeText(capture.time);
    const QString content = contentText(capture);
    switch (capture.kind) {
    case LastCapture::Kind::EndedUnexpectedly:
        return tr("%1, ended unexpectedly, %2", "time, content").arg(time, content);
    case LastCapture::Kind::NotSaved:
        return tr("%1, not saved, %2", "time, content").arg(time, content);
    case LastCapture::Kind::Saved:
        break;
    }
    return safeText(QFileInfo(capture.path).fileName());
}
