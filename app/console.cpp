// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {
/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Console)
};
} // namespace

QString outputErrorText(int error)
{
    if (error == 0 || error == EPIPE)
        return {};
    if (error == ECANCELED)
        return Words::tr("Nobody read the output: what was left of it is lost.");
    return Words::tr("The output cannot be written: %1.")
        .arg(QString::fromLocal8Bit(std::strerror(error)));
}

void printError(const QString& sentence)
{
    std::fprintf(stderr, "%s: %s\n", program_invocation_short_name, qUtf8Printable(sentence));
}
