// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replyrule.h"

QStringList replyMatchNames()
{
    return {QStringLiteral("contains"), QStringLiteral("equals"), QStringLiteral("regex"),
        QStringLiteral("hex"), QStringLiteral("member")};
}

QStringList replyTextNames()
{
    return {QStringLiteral("text"), QStringLiteral("hex"), QStringLiteral("file"),
        QStringLiteral("message")};
}

QStringList afterAnswerNames()
{
    return {QStringLiteral("go-on"), QStringLiteral("close"), QStringLiteral("reset")};
}
