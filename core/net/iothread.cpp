// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/iothread.h"

#include "core/base/backgroundthread.h"
#include "core/transport/epolldispatcher.h"

IoThread::IoThread(const QString& captureFile, const Limits& limits, IoWorker::Published published)
    : m_worker(new IoWorker(limits, std::move(published)))
{
    m_thread.setObjectName(QStringLiteral("io"));
    m_thread.setEventDispatcher(new EpollDispatcher);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_worker, &IoWorker::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, captureFile] {
            BackgroundThread::begin();
            m_worker->start(captureFile);
            m_started.count_down();
        },
        Qt::QueuedConnection);
}

void IoThread::waitUntilStarted()
{
    m_started.wait();
}

IoThread::~IoThread()
{
    stop();
}

void IoThread::stop()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(m_worker, &IoWorker::stop, Qt::QueuedConnection);
    m_thread.wait();
    m_worker = nullptr;
}

void IoThread::post(Command command, Cause cause)
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, command = std::move(command), cause] { worker->run(command, cause); },
        Qt::QueuedConnection);
}
