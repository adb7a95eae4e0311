// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/analysis/analysis.h"
#include "core/net/iothread.h"
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
        : isCached(options.captureFile.isEmpty())
        , captureFile(isCached ? newCachePath() : options.captureFile)
        , analysis([session] {
            QMetaObject::invokeMethod(session, &Session::changed, Qt::QueuedConnection);
        })
        , io(options.limits,
              [this](const CaptureSnapshotPtr& capture) { analysis.update(capture); })
    {
    }

    const bool isCached; // the file goes with the session
    const QString captureFile;
    quint32 lastEndpoint = 0;
    Analysis analysis;
    IoThread io;
    CaptureSaver saver;
};

Session::Session(const Options& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
    connect(d->io.worker(), &IoWorker::failed, this, &Session::endpointFailed);
    connect(&d->saver, &CaptureSaver::progressed, this, &Session::saveProgressed);
    connect(&d->saver, &CaptureSaver::saved, this, &Session::captureSaved);
    connect(&d->saver, &CaptureSaver::failed, this, &Session::captureSaveFailed);

    std::binary_semaphore opened {0};
    d->io.post([path = d->captureFile, &opened](IoWorker& worker) {
        worker.openCapture(path);
        opened.release();
    });
    opened.acquire();
    d->analysis.waitUntilIdle();
}

Session::~Session()
{
    finish();
    if (d->isCached)
        QFile::remove(d->captureFile);
}

void Session::finish()
{
    d->io.stop();
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
    d->io.post([=](IoWorker& worker) { worker.startServer(id, config); });
}

void Session::changeBehavior(EndpointId id, const BehaviorSpec& behavior)
{
    d->io.post([=](IoWorker& worker) { worker.changeBehavior(id, behavior); });
}

void Session::startClients(EndpointId id, const ClientConfig& config)
{
    d->io.post([=](IoWorker& worker) { worker.startClients(id, config); });
}

void Session::stopEndpoint(EndpointId id)
{
    d->io.post([=](IoWorker& worker) { worker.stopEndpoint(id); });
}

void Session::send(ConnectionId id, const QByteArray& bytes)
{
    d->io.post([=](IoWorker& worker) { worker.send(id, bytes); });
}

void Session::sendToAll(EndpointId id, const QByteArray& bytes)
{
    d->io.post([=](IoWorker& worker) { worker.sendToAll(id, bytes); });
}

void Session::startRepeating(
    EndpointId id, const QByteArray& bytes, std::chrono::milliseconds interval)
{
    d->io.post([=](IoWorker& worker) { worker.startRepeating(id, bytes, interval); });
}

void Session::stopRepeating(EndpointId id)
{
    d->io.post([=](IoWorker& worker) { worker.stopRepeating(id); });
}

void Session::sendFile(ConnectionId id, const QString& path)
{
    d->io.post([=](IoWorker& worker) { worker.sendFile(id, path); });
}

void Session::sendFileToAll(EndpointId id, const QString& path)
{
    d->io.post([=](IoWorker& worker) { worker.sendFileToAll(id, path); });
}

void Session::halfClose(ConnectionId id)
{
    d->io.post([=](IoWorker& worker) { worker.halfClose(id); });
}

void Session::close(ConnectionId id)
{
    d->io.post([=](IoWorker& worker) { worker.close(id); });
}

void Session::reset(ConnectionId id)
{
    d->io.post([=](IoWorker& worker) { worker.reset(id); });
}

void Session::setRecording(bool on)
{
    d->io.post([=](IoWorker& worker) { worker.setRecording(on); });
}

void Session::saveCapture(const QString& path)
{
    d->saver.save(snapshot()->capture, path);
}

void Session::cancelSave()
{
    d->saver.cancel();
}
