// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/argumentvalues.h"

#include "core/text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

std::string utf8(const QString& text)
{
    return text.toStdString();
}

QString textArgument(const std::string& bytes, const std::string& option)
{
    if (!Utf8::isValid(bytes))
        throw CLI::ValidationError(option, utf8(Words::tr("must be text in UTF-8")));
    return QString::fromStdString(bytes);
}

std::chrono::milliseconds millisecondsOf(double seconds)
{
    constexpr double most = 1e9; // thirty years
    return std::chrono::ceil<std::chrono::milliseconds>(
        std::chrono::duration<double>(std::min(seconds, most)));
}

/// An option that may be repeated and takes exactly one value each time, whatever that looks like.
CLI::Option* addRepeatable(CLI::App& application, const std::string& name,
    std::vector<std::string>& values, const std::string& description,
    const std::string& placeholder)
{
    return application.add_option(name, values, description)
        ->allow_extra_args(false)
        ->type_name(placeholder);
}
