// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/buildinfo.h"

#include <QCoreApplication>
#include <QStringList>

#include <unicode/uvernum.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <simdjson.h>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildInfo)
};

QString compiler()
{
#ifdef __clang__
    return QStringLiteral("clang %1.%2.%3")
        .arg(__clang_major__)
        .arg(__clang_minor__)
        .arg(__clang_patchlevel__);
#else
    return QStringLiteral("GCC %1.%2.%3")
        .arg(__GNUC__)
        .arg(__GNUC_MINOR__)
        .arg(__GNUC_PATCHLEVEL__);
#endif
}

QString qt()
{
    const QString built = QStringLiteral(QT_VERSION_STR);
    const QString found = QString::fromLatin1(qVersion());
    return built == found ? u"Qt " + built : Words::tr("Qt %1 (runs with %2)").arg(built, found);
}

} // namespace

QString BuildInfo::text()
{
    return QStringList {compiler(), qt(), QStringLiteral("ICU " U_ICU_VERSION),
        QStringLiteral("PCRE2 %1.%2").arg(PCRE2_MAJOR).arg(PCRE2_MINOR),
        QStringLiteral("simdjson %1.%2.%3")
            .arg(simdjson::SIMDJSON_VERSION_MAJOR)
            .arg(simdjson::SIMDJSON_VERSION_MINOR)
            .arg(simdjson::SIMDJSON_VERSION_REVISION)}
        .join(QStringLiteral(", "));
}
