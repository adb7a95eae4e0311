// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/iothread.h"

IoThread::IoThread(const Limits& limits, IoWorker::Published published)
    : m_worker(new IoWorker(limits, std::move(published)))
{
    m_thread.setObjectName(QStringLiteral("io"));
    m_thread.setEventDispatcher(new EpollDispatcher);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_worker, &IoWorker::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.start();
    post([](IoWorker& worker) { worker.start(); });
}

IoThread::~IoThread()
{
    stop();
}

void IoThread::stop()
{
    post([](IoWorker& worker) { worker.stop(); });
    m_thread.wait();
    m_worker = nullptr;
}
