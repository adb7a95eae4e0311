// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

/// The errors of FramingType::encode: content that a framing cannot carry.
[[nodiscard]] inline Error cannotCarry(const QString& why)
{
    return {ErrorCode::InvalidArgument, why};
}

[[nodiscard]] inline Error tooLongFor(qint64 limit, QByteArrayView content)
{
    return cannotCarry(
        QStringLiteral("%1 bytes are over the limit of %2").arg(content.size()).arg(limit));
}
