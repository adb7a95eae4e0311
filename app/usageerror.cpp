// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usageerror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// A sentence of CLI11 (Error.hpp, Validators.hpp), and what we say for it.
struct Sentence {
    const char* pattern;
    const char* text;
};

// The first that matches counts.
constexpr Sentence sentences[] = {
    {"A subcommand is required", QT_TRANSLATE_NOOP("UsageError", "A subcommand is required.")},
    {"(\\S+) is required", QT_TRANSLATE_NOOP("UsageError", "%1 is required.")},
    {"The following arguments? (?:was|were) not expected: (.*)",
        QT_TRANSLATE_NOOP("UsageError", "This was not expected: %1.")},
    {"(\\S+) requires (\\S+)", QT_TRANSLATE_NOOP("UsageError", "%1 goes with %2 alone.")},
    {"(\\S+) excludes (\\S+)", QT_TRANSLATE_NOOP("UsageError", "%1 and %2 exclude one another.")},
    {"(\\S+): 1 required .* missing", QT_TRANSLATE_NOOP("UsageError", "%1 needs a value.")},
    {"(\\S+): At Most 1 required but received \\d+",
        QT_TRANSLATE_NOOP("UsageError", "%1 can be given once.")},
    // CLI11 prints the greatest of doubles for an open end
    {"(\\S+): Value (.*) not in range \\S+ to \\d{30,}.*",
        QT_TRANSLATE_NOOP("UsageError", "%1 takes positive numbers, and not %2.")},
    {"(\\S+): Value (.*) not in range (\\S+) to (\\S+)",
        QT_TRANSLATE_NOOP("UsageError", "%1 takes a number from %3 to %4, and not %2.")},
    {"(\\S+): (?:File|Path) does not exist: (.*)",
        QT_TRANSLATE_NOOP("UsageError", "%1: there is no file %2.")},
    {"(\\S+): File is actually a directory: (.*)",
        QT_TRANSLATE_NOOP("UsageError", "%1: %2 is a folder, and no file.")},
    {"Could not convert: (\\S+) = (.*)", QT_TRANSLATE_NOOP("UsageError", "%1 does not take %2.")},
    {"(\\S+): Should be true/false or a number",
        QT_TRANSLATE_NOOP("UsageError", "%1 takes no value.")},
    {"(\\S+) was given a disallowed flag override",
        QT_TRANSLATE_NOOP("UsageError", "%1 takes no value.")},
};

} // namespace

QString usageErrorText(const QString& sentence)
{
    for (const Sentence& known : sentences) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QLatin1String(known.pattern)),
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = pattern.match(sentence);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("UsageError", known.text);
        for (int group = match.lastCapturedIndex(); group > 0; --group)
            text.replace(QStringLiteral("%%1").arg(group), match.captured(group));
        return text;
    }
    return sentence;
}
