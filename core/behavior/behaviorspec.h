// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/chatsettings.h"
#include "core/behavior/rules/replyrules.h"
#include "core/framing/framingspec.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// The table that the application behaviour starts with (the tutorial's).
[[nodiscard]] QMap<QString, QString> defaultAnswers();

/// What an endpoint does with what it receives, with its settings.
struct BehaviorSpec {
    enum class Kind : quint8 {
        Manual, ///< only what the person sends
        Echo, ///< every byte goes back
        Reply, ///< `reply` for each message
        Application, ///< the header/content protocol's answers, from `answers`
        Discard, ///< reads and keeps silent
        Rules, ///< what the first of `rules` that matches a message says
        Chat, ///< holds a chat, as `chat` says
        ChatClient, ///< clients: takes part in a chat, as `chatClient` says
    };

    Kind kind = Kind::Manual;
    QByteArray reply; ///< Reply: sent as it is for each message of `framing`
    FramingSpec framing; ///< Reply, Rules: what a message is
    QMap<QString, QString> answers = defaultAnswers(); ///< Application: search value to result
    ReplyRulesPtr rules; ///< Rules; null: none
    qint64 contentLimit = 64 * 1024 * 1024; ///< Application, Rules: bytes of content held in memory
    ChatSettings chat; ///< Chat
    ChatClientSettings chatClient; ///< ChatClient
    bool closeAfterAnswer = false; ///< close each connection once its first answer is sent

    bool operator==(const BehaviorSpec&) const = default;
};

/// The framing that a behaviour speaks whatever BehaviorSpec::framing says; nothing: it has none.
[[nodiscard]] std::optional<FramingSpec> ownFraming(BehaviorSpec::Kind kind);

/// "manual", "echo", "reply", "application", "discard", "rules", "chat", "chat-client": the command
/// line's names, in Kind's order.
[[nodiscard]] QStringList behaviorNames();
/// Those that a server can have.
[[nodiscard]] QStringList serverBehaviorNames();
[[nodiscard]] QString behaviorName(BehaviorSpec::Kind kind);
/// Errors: InvalidArgument.
[[nodiscard]] Result<BehaviorSpec::Kind> behaviorKind(const QString& name);
