// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace {

const QString ourFolder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("socketscope_");
const QString sourceLanguage = QStringLiteral("en");

/// Installs what the file `name` in `folder` has; nothing if it is not there.
void install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

/// Whether the environment's locale is of the language, or of none (C, POSIX), which English stands
/// for.
bool isOfEnvironment(const QString& code)
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? code == sourceLanguage
                                           : system.language() == QLocale(code).language();
}

/// What the environment wants, best first; nothing in the locale of no language.
QStringList wantedLocales()
{
    QString locale;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    }
    if (locale.isEmpty() || locale == QLatin1String("C") || locale == QLatin1String("POSIX")
        || locale.startsWith(QLatin1String("C.")))
        return {};
    return qEnvironmentVariable("LANGUAGE", locale).split(u':', Qt::SkipEmptyParts)
        + QStringList {locale};
}

QString readEnvironment()
{
    const QStringList codes = Language::codes();
    for (const QString& wanted : wantedLocales()) {
        const QLocale locale(wanted);
        for (const QString& code : codes) {
            const QLocale known(code);
            if (locale.language() == known.language() && locale.script() == known.script())
                return code;
        }
    }
    return sourceLanguage;
}

} // namespace

QStringList Language::codes()
{
    QStringList codes;
    for (const QString& file : QDir(ourFolder).entryList({prefix + QStringLiteral("*.qm")}))
        codes.append(file.sliced(prefix.size()).chopped(QStringLiteral(".qm").size()));
    codes.removeOne(sourceLanguage);
    codes.prepend(sourceLanguage);
    return codes;
}

QString Language::nameOf(const QString& code)
{
    static constexpr struct {
        const char* source;
        const char* comment;
    } english QT_TRANSLATE_NOOP3("Language", "English", "your language's name for itself");
    QTranslator translator;
    const QString name = translator.load(prefix + code, ourFolder)
        ? translator.translate("Language", english.source, english.comment)
        : QString();
    return name.isEmpty() ? QString::fromLatin1(english.source) : name;
}

QString Language::ofEnvironment()
{
    static const QString language = readEnvironment();
    return language;
}

void Language::use(const QString& code)
{
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(prefix + code, ourFolder);
    QLocale::setDefault(isOfEnvironment(code) ? QLocale::system() : QLocale(code));
}
