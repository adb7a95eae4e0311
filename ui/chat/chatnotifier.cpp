// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatnotifier.h"

#include "core/text/safetext.h"
#include "ui/chat/roomwords.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace {

const QString key = QStringLiteral("chat/notify");
constexpr qsizetype longest = 500; // UTF-16 units of what was said
constexpr qint64 mostLookedAt = 100; // lines of a room, from the newest

/// The newest line of a room that wants the person's attention; null if it is not near the end.
const ChatLine* newestForPerson(const ChatRoom& room, const QString& ownName)
{
    const qint64 first = std::max(room.lines.first(), room.lines.end() - mostLookedAt);
    for (qint64 line = room.lines.end() - 1; line >= first; --line) {
        if (RoomWords::isForPerson(room.lines[line], ownName))
            return &room.lines[line];
    }
    return nullptr;
}

/// Lines that wanted the person so far.
qint64 wanted(const ChatRoom& room)
{
    return room.isPrivate ? room.spoken : room.mentions;
}

/// Desktop Notifications Specification 1.2: the body may be markup.
QDBusMessage message(const QString& name, const QString& text)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Socketscope"), 0U, QString(), safeText(name, 100),
        safeText(text, longest).toHtmlEscaped(), QStringList(), QVariantMap(), -1});
    return call;
}

} // namespace

namespace ChatNotifier {

bool isOn()
{
    return QSettings().value(key, false).toBool();
}

void setOn(bool on)
{
    QSettings().setValue(key, on);
}

void tellOfNews(const ChatFacts& before, const ChatFacts& now)
{
    for (std::size_t index = 0; isOn() && index < now.rooms.size(); ++index) {
        const ChatRoom& room = *now.rooms[index];
        const qint64 known = index < before.rooms.size() ? wanted(*before.rooms[index]) : 0;
        const ChatLine* const line
            = wanted(room) > known ? newestForPerson(room, now.ownName) : nullptr;
        if (line)
            tell(line->event.name, line->event.text);
    }
}

// The first use of the bus connects to it, which may take its time: not in the thread of the GUI.
void tell(const QString& name, const QString& text)
{
    if (!isOn())
        return;
    QThreadPool::globalInstance()->start([call = message(name, text)] {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (bus.isConnected())
            bus.call(call, QDBus::NoBlock);
    });
}

} // namespace ChatNotifier
