// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backgroundthread.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <thread>

namespace {

int niceOfThisThread()
{
    return ::getpriority(PRIO_PROCESS, id_t(::gettid()));
}

int niceAfterBegin()
{
    int nice = -1;
    std::thread([&nice] {
        BackgroundThread::begin();
        nice = niceOfThisThread();
    }).join();
    return nice;
}

} // namespace

class TestBackgroundThread : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatBeginsGivesWayAndOnlyIfItIsTo()
    {
        const int own = niceOfThisThread();
        QCOMPARE(niceAfterBegin(), own);
        BackgroundThread::setGivingWay(true);
        QCOMPARE(niceAfterBegin(), std::min(own + 10, 19));
        QCOMPARE(niceOfThisThread(), own);
        BackgroundThread::setGivingWay(false);
        QCOMPARE(niceAfterBegin(), own);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundThread)
#include "tst_backgroundthread.moc"
