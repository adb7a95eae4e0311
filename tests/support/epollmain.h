// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/epolldispatcher.h"

#include <QCoreApplication>
#include <QTest>

/// As QTEST_GUILESS_MAIN, with the event dispatcher of the I/O thread.
#define EPOLL_TEST_MAIN(TestClass)                                                                 \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        QCoreApplication::setEventDispatcher(new EpollDispatcher);                                 \
        QCoreApplication application(argc, argv);                                                  \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
