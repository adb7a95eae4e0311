// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarywords.h"

#include "app/argumentvalues.h"
#include "app/usageerror.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void translateLibraryWords(CLI::App& application)
{
    application.option_defaults()->group(utf8(Words::tr("Options")));
    application.set_help_flag("-h,--help", utf8(Words::tr("Print this help and exit")));
    application.failure_message([](const CLI::App*, const CLI::Error& error) {
        return utf8(usageErrorText(QString::fromUtf8(error.what())) + u'\n'
            + Words::tr("Run with --help for more information.") + u'\n');
    });
    const auto label = [&](const char* name, const QString& text) {
        application.get_formatter()->label(name, utf8(text));
    };
    label("Usage", Words::tr("Usage", "before an example of a command"));
    label("OPTIONS", Words::tr("OPTIONS"));
    label("SUBCOMMAND", Words::tr("SUBCOMMAND"));
    label("Positionals", Words::tr("Positionals", "arguments without an option"));
    label("REQUIRED", Words::tr("REQUIRED", "of an option"));
    label("Needs", Words::tr("Needs", "another option"));
    label("Excludes", Words::tr("Excludes", "another option"));
}
