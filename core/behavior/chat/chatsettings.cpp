// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatsettings.h"

#include "core/base/chatevent.h"
#include "core/behavior/chat/server/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidArgument, text};
}

} // namespace

QString ChatLimitField::descriptionText() const
{
    return QCoreApplication::translate("ChatLimits", description);
}

const QList<ChatLimitField>& chatLimitFields()
{
    constexpr int many = 1'000'000;
    static const QList<ChatLimitField> fields {
        {"text", &ChatLimits::textBytes, 16, int(ChatEvent::mostTextBytes),
            QT_TRANSLATE_NOOP("ChatLimits", "Bytes of one line that is said")},
        {"rate", &ChatLimits::linesPerSecond, 0, many,
            QT_TRANSLATE_NOOP("ChatLimits", "Lines of one member in a second; 0: any number")},
        {"burst", &ChatLimits::burst, 1, many,
            QT_TRANSLATE_NOOP("ChatLimits", "Lines at once, before the rate counts")},
        {"name", &ChatLimits::nameLength, 1, 64,
            QT_TRANSLATE_NOOP("ChatLimits", "Characters of a name")},
        {"members", &ChatLimits::members, 1, many, QT_TRANSLATE_NOOP("ChatLimits", "Members")},
        {"rooms", &ChatLimits::rooms, 1, many, QT_TRANSLATE_NOOP("ChatLimits", "Rooms")},
        {"rooms-of-member", &ChatLimits::roomsOfMember, 1, many,
            QT_TRANSLATE_NOOP("ChatLimits", "Rooms that one member may be in")},
        {"history", &ChatLimits::historyLines, 0, 1000,
            QT_TRANSLATE_NOOP("ChatLimits", "Earlier lines that are told to those who come")},
        {"owed", &ChatLimits::owedBytes, 4096, 1 << 30,
            QT_TRANSLATE_NOOP("ChatLimits", "Bytes that wait for a member before it is dropped")},
        {"silent", &ChatLimits::silentSeconds, 0, 86'400,
            QT_TRANSLATE_NOOP("ChatLimits",
                "Seconds of silence before an IRC client is asked whether it is there; 0: never")},
    };
    return fields;
}

Result<> setChatLimit(ChatLimits& limits, const QString& text)
{
    const QString name = text.section(u'=', 0, 0);
    const QList<ChatLimitField>& fields = chatLimitFields();
    const auto field = std::ranges::find_if(
        fields, [&name](const ChatLimitField& each) { return name == QLatin1String(each.name); });
    if (field == fields.end()) {
        QStringList names;
        for (const ChatLimitField& each : fields)
            names.append(QLatin1String(each.name));
        return invalid(QStringLiteral("unknown limit \"%1\" of a chat; there are %2")
                           .arg(name, names.join(QStringLiteral(", "))));
    }
    bool isNumber = false;
    const int value = text.section(u'=', 1).toInt(&isNumber);
    if (!isNumber || value < field->least || value > field->most) {
        return invalid(QStringLiteral("\"%1\" has to be a number from %2 to %3")
                           .arg(name)
                           .arg(field->least)
                           .arg(field->most));
    }
    limits.*field->value = value;
    return {};
}

Result<QString> chatRoomName(const QString& text)
{
    constexpr int mostCharacters = 64;
    const QString name = chat::roomName(text, mostCharacters);
    if (name.isEmpty())
        return invalid(QStringLiteral("\"%1\" can be no room's name: that is #, and then letters, "
                                      "digits or -_[]\\`^{}|")
                           .arg(text));
    return name;
}

QStringList chatDialectNames()
{
    return {QStringLiteral("header-content"), QStringLiteral("irc"), QStringLiteral("lines"),
        QStringLiteral("name-then-text-10"), QStringLiteral("text-64"),
        QStringLiteral("asked-name")};
}

Result<ChatClientSettings::Dialect> chatDialect(const QString& name)
{
    const qsizetype index = chatDialectNames().indexOf(name);
    if (index < 0) {
        return invalid(QStringLiteral("unknown dialect \"%1\"; there are %2")
                           .arg(name, chatDialectNames().join(QStringLiteral(", "))));
    }
    return ChatClientSettings::Dialect(index);
}
