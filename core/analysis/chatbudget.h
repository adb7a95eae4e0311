// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the chats of a capture keep together, and the most that it may be, so that no file takes
/// more memory. Over the bytes of lines the oldest lines go; of the other things no further ones
/// are taken in.
struct ChatBudget {
    static constexpr qint64 mostRooms = 4'000; ///< one at least of each chat
    static constexpr qint64 mostMembers = 200'000;
    static constexpr qint64 mostPlaces = 1'000'000; ///< one for each member in each of its rooms
    static constexpr qint64 mostBans = 10'000; ///< of each chat
    static constexpr qint64 mostLineBytes = 64 * 1024 * 1024;

    qint64 rooms = 0;
    qint64 members = 0;
    qint64 places = 0;
    qint64 lineBytes = 0;
};
