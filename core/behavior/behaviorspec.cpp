// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/behaviorspec.h"

std::optional<FramingSpec> ownFraming(BehaviorSpec::Kind kind)
{
    if (kind == BehaviorSpec::Kind::Application)
        return FramingSpec {.name = QStringLiteral("header-content"), .parameters = {}};
    return std::nullopt;
}

QStringList behaviorNames()
{
    return {QStringLiteral("manual"), QStringLiteral("echo"), QStringLiteral("reply"),
        QStringLiteral("application"), QStringLiteral("discard"), QStringLiteral("rules"),
        QStringLiteral("chat"), QStringLiteral("chat-client")};
}

QStringList serverBehaviorNames()
{
    return behaviorNames().sliced(0, qsizetype(BehaviorSpec::Kind::ChatClient));
}

QString behaviorName(BehaviorSpec::Kind kind)
{
    return behaviorNames().at(qsizetype(kind));
}

Result<BehaviorSpec::Kind> behaviorKind(const QString& name)
{
    const qsizetype index = behaviorNames().indexOf(name);
    if (index < 0) {
        return Error {ErrorCode::InvalidArgument,
            QStringLiteral("unknown behavior \"%1\"; there are %2")
                .arg(name, behaviorNames().join(QStringLiteral(", ")))};
    }
    return BehaviorSpec::Kind(index);
}

QMap<QString, QString> defaultAnswers()
{
    return {
        {QStringLiteral("morpheus"), QStringLiteral("Follow the white rabbit. \U0001F430")},
        {QStringLiteral("ring"),
            QStringLiteral("In the caves beneath the Misty Mountains. \U0001F48D")},
        {QStringLiteral("\U0001F436"), QStringLiteral("\U0001F43E Playing ball! \U0001F3D0")},
    };
}
