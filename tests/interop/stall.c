/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file system that stalls: preloaded (LD_PRELOAD) into a program, it holds back each write(2) to
 * the file named by STALL_FILE as long as the file named by STALL_WHILE exists. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_stalling_file(int descriptor)
{
    const char *wanted = getenv("STALL_FILE");
    char link[64];
    char path[PATH_MAX];
    ssize_t length;

    if (!wanted)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return strcmp(path, wanted) == 0;
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static ssize_t (*next)(int, const void *, size_t);
    const char *stalling = getenv("STALL_WHILE");

    if (!next)
        next = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (stalling && is_stalling_file(descriptor)) {
        while (access(stalling, F_OK) == 0)
            usleep(1000);
    }
    return next(descriptor, bytes, size);
}
