// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

QString outputErrorText(int error)
{
    if (error == 0 || error == EPIPE)
        return {};
    if (error == ECANCELED)
        return QStringLiteral("Nobody read the output: what was left of it is lost.");
    return QStringLiteral("The output cannot be written: %1.")
        .arg(QString::fromLocal8Bit(std::strerror(error)));
}

void printError(const QString& sentence)
{
    std::fprintf(stderr, "socketscope: %s\n", qUtf8Printable(sentence));
}
