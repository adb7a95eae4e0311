// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lastcaptures.h"

#include "core/session/capturecache.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/window/limitsettings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace {
constexpr int maxFiles = 8;
const QString filesKey = QStringLiteral("captures/recent");

/// One after the other, so that what is found last is the newest.
QThreadPool* pool()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return &pool;
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
}

LastCaptures::LastCaptures(QObject* parent)
    : QObject(parent)
{
    connect(&m_search, &QFutureWatcherBase::finished, this, &LastCaptures::showFound);
}

void LastCaptures::refresh()
{
    const QStringList files = QSettings().value(filesKey).toStringList();
    m_search.setFuture(QtConcurrent::run(pool(), find, files, LimitSettings::keptCaptures()));
}

void LastCaptures::showFound()
{
    const QList<LastCapture> captures = m_search.result();
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

QString LastCaptures::text(const LastCapture& capture)
{
    const QString time = timeText(capture.time);
    const QString size = Format::byteCount(capture.size);
    switch (capture.kind) {
    case LastCapture::Kind::EndedUnexpectedly:
        return tr("%1, ended unexpectedly, %2", "time, bytes").arg(time, size);
    case LastCapture::Kind::NotSaved:
        return tr("%1, not saved, %2", "time, bytes").arg(time, size);
    case LastCapture::Kind::Saved:
        break;
    }
    return safeText(QFileInfo(capture.path).fileName());
}
