// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <cstdio>

void printError(const QString& sentence)
{
    std::fprintf(stderr, "socketscope: %s\n", qUtf8Printable(sentence));
}
