// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

/// What the placeholders of a reply stand for.
struct ReplyFacts {
    qint64 timeNs = 0; ///< `${time}`: UTC, shown as 2026-01-31T12:00:00.000Z
    qint64 counter = 0; ///< `${counter}`: how often the rule has matched, this time included
    QString peer; ///< `${peer}`: "127.0.0.1:51927"
    std::vector<QByteArrayView> captures; ///< `${0}` to `${9}`; one that is not there is empty
};

/// A text with the escapes of core/text/escapes.h and with placeholders; `$${` stands for `${`.
class ReplyTemplate
{
public:
    /// Errors: InvalidArgument with the offset of what is no escape or no placeholder.
    static Result<ReplyTemplate> parse(QStringView text);

    /// These bytes, whatever they are.
    static ReplyTemplate literal(const QByteArray& bytes);

    [[nodiscard]] QByteArray filled(const ReplyFacts& facts) const;

private:
    enum class Placeholder : qint8 { Time = 10, Counter, Peer, None }; ///< 0 to 9: a capture
    struct Part {
        QByteArray text; ///< before the placeholder
        Placeholder placeholder = Placeholder::None;
    };

    [[nodiscard]] static Placeholder placeholder(QStringView name);
    [[nodiscard]] static QByteArray value(Placeholder placeholder, const ReplyFacts& facts);

    std::vector<Part> m_parts;
};
