// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/usernames.h"

#include <grp.h>
#include <pwd.h>

#include <array>

QString userName(quint32 uid)
{
    passwd entry {};
    passwd* found = nullptr;
    std::array<char, 4096> buffer;
    const int error = ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    return error == 0 && found ? QString::fromLocal8Bit(entry.pw_name) : QString::number(uid);
}

QString groupName(quint32 gid)
{
    group entry {};
    group* found = nullptr;
    std::array<char, 16384> buffer; // with all of its members
    const int error = ::getgrgid_r(gid, &entry, buffer.data(), buffer.size(), &found);
    return error == 0 && found ? QString::fromLocal8Bit(entry.gr_name) : QString::number(gid);
}
