// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/analysis/analysis.h"
#include "core/net/iothread.h"
#include "core/session/capturecache.h"
#include "core/session/captureopener.h"
#include "core/session/capturesaver.h"

#include <algorithm>
#include <deque>

namespace {
/// Whether a connection was opened, or bytes passed, from the record `first` on.
bool hasNews(const CaptureSnapshot& capture, qint64 first)
{
    for (qint64 index = std::max(first, capture.records.first()); index < capture.records.end();
         ++index) {
        const RecordKind kind = capture.records[index].kind;
        if (kind == RecordKind::ConnectionOpened || kind == RecordKind::Data)
            return true;
    }
    return false;
}
}

struct Session::Private {
    Private(Session* session, const Options& options)
        : isCached(options.captureFile.isEmpty() && options.openFile.isEmpty())
        , keepsUnsaved(options.keepsUnsaved)
        , captureFile(isCached ? CaptureCache::newPath() : options.captureFile)
        , limits(options.limits)
        , analysis(
              [session] {
                  QMetaObject::invokeMethod(session, &Session::changed, Qt::QueuedConnection);
              },
              options.limits)
        , indexLimit(options.limits.index)
    {
        if (options.openFile.isEmpty()) {
            io = std::make_unique<IoThread>(
                captureFile, options.limits, [this](const CaptureSnapshotPtr& capture) {
                    newest = capture;
                    analysis.update(capture);
                });
        } else {
            opener = std::make_unique<CaptureOpener>(
                options.limits, [this](const CaptureSnapshotPtr& capture) { showOpened(capture); });
        }
    }

    /// Opener's thread. Old records go only once they are analysed: where there are more than the
    /// index can hold, reading must not run ahead.
    void showOpened(const CaptureSnapshotPtr& capture)
    {
        constexpr qint64 ampleRecord = 2048; // bytes, with its details
        analysis.update(capture);
        if (capture->records.end() - waitedFor < indexLimit / ampleRecord)
            return;
        analysis.waitUntilIdle();
        waitedFor = capture->records.end();
    }

    void stopThreads();

    const bool isCached; // the file is no one's until it is saved
    const bool keepsUnsaved;
    const QString captureFile;
    Limits limits;
    quint32 lastEndpoint = 0;
    quint32 lastCommand = 0;
    Analysis analysis;
    DecodeRules rules;
    const qint64 indexLimit; // bytes
    qint64 waitedFor = 0; // records; opener's thread
    std::unique_ptr<IoThread> io; // null where a file is open
    std::unique_ptr<CaptureOpener> opener; // null otherwise
    bool isOpening = false;
    CaptureSnapshotPtr newest; // I/O thread's and the file's, one at a time; read after both
    CaptureSaver saver;
    std::deque<qint64> savingEnds; // of each save under way, the end of the records it has
    qint64 savedEnd = 0; // of those that were saved last
};

void Session::Private::stopThreads()
{
    if (io)
        io->stop();
    if (opener)
        opener->stop();
}

Session::Session(const Options& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
    connect(&d->saver, &CaptureSaver::progressed, this, &Session::saveProgressed);
    connect(&d->saver, &CaptureSaver::saved, this, [this](const QString& path) {
        d->savedEnd = d->savingEnds.front();
        d->savingEnds.pop_front();
        emit captureSaved(path);
    });
    connect(
        &d->saver, &CaptureSaver::failed, this, [this](const QString& path, const Error& error) {
            d->savingEnds.pop_front();
            emit captureSaveFailed(path, error);
        });

    if (d->opener) {
        connect(d->opener.get(), &CaptureOpener::progressed, this, &Session::openProgressed);
        connect(d->opener.get(), &CaptureOpener::opened, this, [this] {
            d->isOpening = false;
            emit captureOpened();
        });
        connect(d->opener.get(), &CaptureOpener::failed, this, [this](const Error& error) {
            d->isOpening = false;
            emit captureOpenFailed(error);
        });
        d->isOpening = true;
        d->opener->open(options.openFile);
    } else {
        connect(d->io->worker(), &IoWorker::failed, this, &Session::failed);
    }
}

Session::~Session()
{
    d->stopThreads();
    if (d->isCached) {
        const bool isUnsaved = d->newest && hasNews(*d->newest, d->savedEnd);
        CaptureCache::settle(d->captureFile, d->keepsUnsaved && isUnsaved);
    }
}

void Session::waitUntilRecording()
{
    if (d->io)
        d->io->waitUntilStarted();
    d->analysis.waitUntilIdle();
}

void Session::finish()
{
    d->stopThreads();
    d->analysis.waitUntilIdle();
}

AnalysisSnapshotPtr Session::snapshot() const
{
    return d->analysis.snapshot();
}

EndpointId Session::addEndpoint()
{
    return {++d->lastEndpoint};
}

Cause Session::post(const Command& command)
{
    d->lastCommand = (d->lastCommand + 1) % Cause::firstCommand;
    const Cause cause {Cause::firstCommand + d->lastCommand};
    if (const auto* change = std::get_if<Commands::SetLimits>(&command)) {
        d->limits = change->limits;
        d->analysis.setLimits(d->limits);
    }
    if (d->io)
        d->io->post(command, cause);
    return cause;
}

const Limits& Session::limits() const
{
    return d->limits;
}

void Session::saveCapture(const QString& path)
{
    const CaptureSnapshotPtr capture = snapshot()->capture;
    d->savingEnds.push_back(capture->records.end());
    d->saver.save(capture, path);
}

void Session::cancelSave()
{
    d->saver.cancel();
}

bool Session::isSaving() const
{
    return !d->savingEnds.empty();
}

bool Session::isOpening() const
{
    return d->isOpening;
}

void Session::cancelOpen()
{
    if (d->opener)
        d->opener->cancel();
}

void Session::decodeAs(const DecodeRule& rule, const FramingSpec& framing)
{
    d->rules.set(rule, framing);
    d->analysis.setRules(d->rules);
}

void Session::clearDecodeAs(const DecodeRule& rule)
{
    d->rules.clear(rule);
    d->analysis.setRules(d->rules);
}

const DecodeRules& Session::decodeRules() const
{
    return d->rules;
}
