// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/analysis/analysis.h"
#include "core/capture/capturereader.h"
#include "core/net/iothread.h"
#include "core/session/captureopener.h"
#include "core/session/capturesaver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <semaphore>

namespace {

QString newCachePath()
{
    static int serial = 0;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/captures"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(
        QStringLiteral("%1-%2-%3.pcapng")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")))
            .arg(QCoreApplication::applicationPid())
            .arg(++serial));
}

}

struct Session::Private {
    Private(Session* session, const Options& options)
        : isCached(options.captureFile.isEmpty() && options.openFile.isEmpty())
        , captureFile(isCached ? newCachePath() : options.captureFile)
        , analysis([session] {
            QMetaObject::invokeMethod(session, &Session::changed, Qt::QueuedConnection);
        })
    {
        if (options.openFile.isEmpty()) {
            io = std::make_unique<IoThread>(options.limits,
                [this](const CaptureSnapshotPtr& capture) { analysis.update(capture); });
        } else {
            opener = std::make_unique<CaptureOpener>(
                [this](const CaptureSnapshotPtr& capture) { showOpened(capture); });
        }
    }

    template<typename Command>
    void post(Command command)
    {
        if (io)
            io->post(std::move(command));
    }

    /// Opener's thread. Old records go only once they are analysed: where there are more than the
    /// index can hold, reading must not run ahead.
    void showOpened(const CaptureSnapshotPtr& capture)
    {
        constexpr qint64 maxAhead = CaptureReader::defaultRecordLimit / 10;
        analysis.update(capture);
        if (capture->records.end() - waitedFor < maxAhead)
            return;
        analysis.waitUntilIdle();
        waitedFor = capture->records.end();
    }

    void startRecording();

    const bool isCached; // the file goes with the session
    const QString captureFile;
    quint32 lastEndpoint = 0;
    Analysis analysis;
    DecodeRules rules;
    qint64 waitedFor = 0; // records; opener's thread
    std::unique_ptr<IoThread> io; // null where a file is open
    std::unique_ptr<CaptureOpener> opener; // null otherwise
    CaptureSaver saver;
};

void Session::Private::startRecording()
{
    std::binary_semaphore opened {0};
    io->post([this, &opened](IoWorker& worker) {
        worker.openCapture(captureFile);
        opened.release();
    });
    opened.acquire();
    analysis.waitUntilIdle();
}

Session::Session(const Options& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
    connect(&d->saver, &CaptureSaver::progressed, this, &Session::saveProgressed);
    connect(&d->saver, &CaptureSaver::saved, this, &Session::captureSaved);
    connect(&d->saver, &CaptureSaver::failed, this, &Session::captureSaveFailed);

    if (d->opener) {
        connect(d->opener.get(), &CaptureOpener::progressed, this, &Session::openProgressed);
        connect(d->opener.get(), &CaptureOpener::opened, this, &Session::captureOpened);
        connect(d->opener.get(), &CaptureOpener::failed, this, &Session::captureOpenFailed);
        d->opener->open(options.openFile);
    } else {
        connect(d->io->worker(), &IoWorker::failed, this, &Session::endpointFailed);
        d->startRecording();
    }
}

Session::~Session()
{
    finish();
    if (d->isCached)
        QFile::remove(d->captureFile);
}

void Session::finish()
{
    if (d->io)
        d->io->stop();
    if (d->opener)
        d->opener->stop();
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

void Session::startServer(EndpointId id, const ServerConfig& config)
{
    d->post([=](IoWorker& worker) { worker.startServer(id, config); });
}

void Session::changeBehavior(EndpointId id, const BehaviorSpec& behavior)
{
    d->post([=](IoWorker& worker) { worker.changeBehavior(id, behavior); });
}

void Session::startClients(EndpointId id, const ClientConfig& config)
{
    d->post([=](IoWorker& worker) { worker.startClients(id, config); });
}

void Session::stopEndpoint(EndpointId id)
{
    d->post([=](IoWorker& worker) { worker.stopEndpoint(id); });
}

void Session::send(ConnectionId id, const QByteArray& bytes)
{
    d->post([=](IoWorker& worker) { worker.send(id, bytes); });
}

void Session::sendToAll(EndpointId id, const QByteArray& bytes)
{
    d->post([=](IoWorker& worker) { worker.sendToAll(id, bytes); });
}

void Session::startRepeating(EndpointId id, const Repeat& repeat)
{
    d->post([=](IoWorker& worker) { worker.startRepeating(id, repeat); });
}

void Session::stopRepeating(EndpointId id)
{
    d->post([=](IoWorker& worker) { worker.stopRepeating(id); });
}

void Session::sendFile(ConnectionId id, const QString& path)
{
    d->post([=](IoWorker& worker) { worker.sendFile(id, path); });
}

void Session::sendFileToAll(EndpointId id, const QString& path)
{
    d->post([=](IoWorker& worker) { worker.sendFileToAll(id, path); });
}

void Session::halfClose(ConnectionId id)
{
    d->post([=](IoWorker& worker) { worker.halfClose(id); });
}

void Session::close(ConnectionId id)
{
    d->post([=](IoWorker& worker) { worker.close(id); });
}

void Session::reset(ConnectionId id)
{
    d->post([=](IoWorker& worker) { worker.reset(id); });
}

void Session::setRecording(bool on)
{
    d->post([=](IoWorker& worker) { worker.setRecording(on); });
}

void Session::saveCapture(const QString& path)
{
    d->saver.save(snapshot()->capture, path);
}

void Session::cancelSave()
{
    d->saver.cancel();
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
