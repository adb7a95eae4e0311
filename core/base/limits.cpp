// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qint64 most = qint64(1) << 46; // 64 TiB: none, for all that memory can hold

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidArgument, text};
}

/// How many bytes one of the unit is; 0 for a letter that is none.
qint64 unitOf(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case 'k':
        return 1024;
    case 'm':
        return 1024 * 1024;
    case 'g':
        return 1024 * 1024 * 1024;
    default:
        return 0;
    }
}

Result<qint64> bytesFrom(QStringView text)
{
    const qint64 unit = text.isEmpty() ? 0 : unitOf(text.back());
    const QStringView digits = unit > 0 ? text.chopped(1) : text;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most / std::max<qint64>(unit, 1))
        return invalid(QStringLiteral("\"%1\" is no number of bytes").arg(text));
    return number * std::max<qint64>(unit, 1);
}

} // namespace

QString LimitField::descriptionText() const
{
    return QCoreApplication::translate("Limits", description);
}

const QList<LimitField>& limitFields()
{
    constexpr qint64 kilo = 1024;
    constexpr qint64 mega = 1024 * kilo;
    static const QList<LimitField> fields {
        {"queue", &Limits::queue, 64 * kilo,
            QT_TRANSLATE_NOOP("Limits", "What waits to be sent on one connection")},
        {"queues", &Limits::queues, mega,
            QT_TRANSLATE_NOOP("Limits", "What waits to be sent on all connections together")},
        {"recorder", &Limits::recorder, 4 * mega,
            QT_TRANSLATE_NOOP("Limits", "What is on its way to the capture file")},
        {"index", &Limits::index, mega,
            QT_TRANSLATE_NOOP("Limits", "The index of the capture in memory")},
        {"rows", &Limits::rows, mega, QT_TRANSLATE_NOOP("Limits", "The rows of the message log")},
        {"lists", &Limits::lists, mega,
            QT_TRANSLATE_NOOP("Limits", "Each list of filtered messages")},
        {"connections", &Limits::connections, mega,
            QT_TRANSLATE_NOOP("Limits", "What is known of connections that have ended")},
    };
    return fields;
}

Result<> setLimit(Limits& limits, const QString& text)
{
    const QString name = text.section(u'=', 0, 0);
    const auto& fields = limitFields();
    const auto field = std::ranges::find_if(
        fields, [&name](const LimitField& each) { return name == QLatin1String(each.name); });
    if (field == fields.end()) {
        QStringList names;
        for (const LimitField& each : fields)
            names.append(QLatin1String(each.name));
        return invalid(QStringLiteral("unknown limit \"%1\"; there are %2")
                           .arg(name, names.join(QStringLiteral(", "))));
    }
    const QString value = text.section(u'=', 1);
    const Result<qint64> bytes = bytesFrom(value);
    if (!bytes)
        return bytes.error();
    if (*bytes < field->least) {
        return invalid(QStringLiteral("%1 takes %2 bytes or more").arg(name).arg(field->least));
    }
    limits.*field->bytes = *bytes;
    return {};
}
