// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filelock.h"

#include <cstdio>

#include <fcntl.h>

namespace {
struct flock wholeFile(short type)
{
    struct flock lock {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}
}

bool FileLock::take(int descriptor)
{
    struct flock lock = wholeFile(F_WRLCK);
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

bool FileLock::isTaken(int descriptor)
{
    struct flock lock = wholeFile(F_RDLCK);
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
}
