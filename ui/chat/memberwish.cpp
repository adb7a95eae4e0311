// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/memberwish.h"

std::optional<ResponderCommand> commandOf(
    MemberWish wish, const ChatMember& member, const QString& room, const QString& address)
{
    const auto named = [&member](const char* command, QMap<QString, QString> more = {}) {
        more.insert(QStringLiteral("name"), member.name);
        return ResponderCommand {QLatin1String(command), more};
    };
    const auto ban = [](const QString& what) {
        return ResponderCommand {QStringLiteral("ban"), {{QStringLiteral("what"), what}}};
    };
    const QString on = QStringLiteral("on");
    switch (wish) {
    case MemberWish::Mute:
        return named("mute");
    case MemberWish::Unmute:
        return named("unmute");
    case MemberWish::Kick:
        return named("kick", {{QStringLiteral("room"), room}});
    case MemberWish::BanName:
        return ban(member.name);
    case MemberWish::BanAddress:
        return address.isEmpty() ? std::nullopt : std::optional(ban(address));
    case MemberWish::MakeOperator:
        return named("operator", {{on, QStringLiteral("yes")}});
    case MemberWish::TakeOperator:
        return named("operator", {{on, QStringLiteral("no")}});
    case MemberWish::Talk:
    case MemberWish::Address:
    case MemberWish::ShowConnection:
        break;
    }
    return std::nullopt;
}
