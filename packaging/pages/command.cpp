// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/command.h"

#include "app/options.h"
#include "packaging/pages/groups.h"
#include "packaging/pages/values.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <regex>

namespace {

std::vector<std::string> validators(CLI::Option& option)
{
    std::vector<std::string> descriptions;
    try {
        for (int i = 0;; ++i)
            descriptions.push_back(option.get_validator(i)->get_description());
    } catch (const CLI::OptionNotFound&) {
        return descriptions; // CLI11 does not tell how many there are
    }
}

/// CLI11 appends what its validators say of the value.
std::string placeholder(const CLI::Option& option, const std::vector<std::string>& validators)
{
    std::string text = option.get_type_name();
    for (auto validator = validators.rbegin(); validator != validators.rend(); ++validator) {
        if (text.ends_with(*validator))
            text.resize(text.size() - validator->size());
        if (text.ends_with(':'))
            text.pop_back();
    }
    return text;
}

std::vector<std::string> namesOf(const std::set<CLI::Option*>& options)
{
    std::vector<std::string> names;
    names.reserve(options.size());
    for (const CLI::Option* option : options)
        names.push_back(option->get_name());
    std::ranges::sort(names); // the set is in the order of addresses
    return names;
}

void setBounds(PageArgument& argument, const std::vector<std::string>& validators)
{
    static const std::regex range(R"(.* in \[(\S+) - (\S+)\])");
    for (const std::string& validator : validators) {
        std::smatch match;
        if (!std::regex_match(validator, match, range))
            continue;
        argument.least = match[1];
        argument.most = match[2];
    }
}

PageArgument argumentOf(CLI::Option& option)
{
    const std::vector<std::string> checks = validators(option);
    PageArgument argument;
    for (const std::string& name : option.get_snames())
        argument.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        argument.names.push_back("--" + name);
    if (option.get_items_expected_max() > 0) {
        argument.placeholder
            = argument.names.empty() ? option.get_name() : placeholder(option, checks);
    }
    argument.description = option.get_description();
    if (option.get_group() != "Options")
        argument.group = option.get_group();
    setBounds(argument, checks);
    argument.needs = namesOf(option.get_needs());
    argument.excludes = namesOf(option.get_excludes());
    argument.isRequired = option.get_required();
    argument.isRepeatable = option.get_items_expected_max() > 1;
    return argument;
}

PageCommand commandOf(CLI::App& application, const std::string& program)
{
    PageCommand command;
    command.program = program;
    command.name = application.get_parent() ? application.get_name() : std::string();
    command.summary = application.get_description();
    command.footer = application.get_footer();
    for (CLI::Option* option : application.get_options()) {
        PageArgument argument = argumentOf(*option);
        setValues(argument, command.name);
        (argument.names.empty() ? command.positionals : command.options)
            .push_back(std::move(argument));
    }
    setGroups(command.options);
    for (CLI::App* subcommand : application.get_subcommands([](CLI::App*) { return true; }))
        command.subcommands.push_back(commandOf(*subcommand, program));
    return command;
}

} // namespace

std::string PageArgument::shortDescription() const
{
    const std::size_t end = std::min({description.find(';'), description.find(": ", 16),
        description.find(" ("), description.find(". "), description.find('\n')});
    std::string text = description.substr(0, end);
    while (text.ends_with(':') || text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string PageCommand::invocation() const
{
    return name.empty() ? program : program + " " + name;
}

std::string PageCommand::pageName() const
{
    return name.empty() ? program : program + "-" + name;
}

PageCommand PageCommand::of(const Program& program)
{
    PageCommand command;
    visitCommandLine(program, [&](CLI::App& application) {
        command = commandOf(application, program.name);
        command.hasWindow = program.hasWindow();
    });
    return command;
}
