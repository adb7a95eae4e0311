/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A system that refuses: preloaded (LD_PRELOAD) into a program, the call named by FAIL_CALL fails
 * with the number FAIL_WITH where it is about TCP, or about names (getaddrinfo). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

static int is_to_fail(const char *call)
{
    const char *wanted = getenv("FAIL_CALL");

    return wanted && strcmp(wanted, call) == 0;
}

static int number(void)
{
    return atoi(getenv("FAIL_WITH"));
}

static int is_inet(int family)
{
    return family == AF_INET || family == AF_INET6;
}

static int is_tcp(int descriptor)
{
    int family = 0;
    int type = 0;
    socklen_t size = sizeof(int);

    return getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &family, &size) == 0 && is_inet(family)
        && getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

static int failed(void)
{
    errno = number();
    return -1;
}

int socket(int family, int type, int protocol)
{
    if (is_to_fail("socket") && is_inet(family) && (type & 0xf) == SOCK_STREAM)
        return failed();
    return ((int (*)(int, int, int))dlsym(RTLD_NEXT, "socket"))(family, type, protocol);
}

int bind(int descriptor, const struct sockaddr *address, socklen_t size)
{
    if (is_to_fail("bind") && is_tcp(descriptor))
        return failed();
    return ((int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "bind"))(
        descriptor, address, size);
}

int listen(int descriptor, int backlog)
{
    if (is_to_fail("listen") && is_tcp(descriptor))
        return failed();
    return ((int (*)(int, int))dlsym(RTLD_NEXT, "listen"))(descriptor, backlog);
}

int connect(int descriptor, const struct sockaddr *address, socklen_t size)
{
    if (is_to_fail("connect") && is_tcp(descriptor))
        return failed();
    return ((int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "connect"))(
        descriptor, address, size);
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints,
    struct addrinfo **result)
{
    if (is_to_fail("getaddrinfo"))
        return number();
    return ((int (*)(const char *, const char *, const struct addrinfo *, struct addrinfo **))dlsym(
        RTLD_NEXT, "getaddrinfo"))(name, service, hints, result);
}
