// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The languages that the program's texts are in, by the codes of the files in translations/: "de",
/// "pt_BR". "en" is that of the sources.
namespace Language {

/// All of them, English first.
[[nodiscard]] QStringList codes();

/// What its speakers call it: "Deutsch".
[[nodiscard]] QString nameOf(const QString& code);

/// The first of those that the person wants which there is; "en" if there is none. As the
/// environment is when this is called first: LC_ALL, LC_MESSAGES or LANG, and before it LANGUAGE,
/// unless that locale is C (gettext(3)).
[[nodiscard]] QString ofEnvironment();

/// Has texts in this language, Qt's own too; and dates and numbers, unless the environment's locale
/// is of it and may have its own idea of them. Lasts as long as the QCoreApplication, which there
/// must be; before there is a window, for texts that are shown stay as they are. GUI thread.
void use(const QString& code);

} // namespace Language
