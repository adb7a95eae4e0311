// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/completions.h"
#include "packaging/pages/shelltext.h"

namespace {

std::string helperName(const PageCommand& command, const std::string& option)
{
    return "_" + functionName(command.pageName()) + "_words" + replaced(option, "-", "_");
}

/// Prints the words of one option with their meanings.
std::string wordsFunction(const PageCommand& command, const PageArgument& option)
{
    std::string text
        = "function " + helperName(command, option.name()) + "\n    printf '%s\\t%s\\n'";
    for (const PageWord& word : option.words)
        text += " \\\n        " + quotedForFish(word.text) + " " + quotedForFish(word.meaning);
    return text + "\nend\n\n";
}

std::string condition(const PageCommand& command)
{
    const std::string test = "_" + functionName(command.program) + "_is";
    return quotedForFish(command.name.empty() ? "not " + test : test + " " + command.name);
}

std::string start(const PageCommand& command)
{
    return "complete -c " + command.program + " -n " + condition(command);
}

std::string valueOf(const PageCommand& command, const PageArgument& option)
{
    switch (option.values) {
    case PageArgument::Values::Words:
        return " -x -a '(" + helperName(command, option.name()) + ")'";
    case PageArgument::Values::File:
        return " -r -F";
    case PageArgument::Values::Interface:
        return " -x -a '(__fish_print_interfaces)'";
    case PageArgument::Values::Nothing:
        break;
    }
    return option.takesValue() ? " -x" : "";
}

std::string optionLine(const PageCommand& command, const PageArgument& option)
{
    std::string text = start(command);
    for (const std::string& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    return text + valueOf(command, option) + " -d " + quotedForFish(option.shortDescription())
        + "\n";
}

std::string commandLines(const PageCommand& command)
{
    std::string functions;
    std::string lines;
    for (const PageArgument& option : command.options) {
        if (option.values == PageArgument::Values::Words)
            functions += wordsFunction(command, option);
        lines += optionLine(command, option);
    }
    for (const PageArgument& positional : command.positionals) {
        if (positional.values == PageArgument::Values::File)
            lines += start(command) + " -F\n";
    }
    return functions + lines + "\n";
}

/// Tells whether the first word is the given subcommand or, where none is given, any.
std::string testFunction(const PageCommand& program)
{
    std::vector<std::string> names;
    for (const PageCommand& subcommand : program.subcommands)
        names.push_back(subcommand.name);
    return "function _" + functionName(program.program) + "_is\n"
        + "    set -l words (commandline -opc)\n"
          "    set -l wanted $argv\n"
          "    test (count $argv) -gt 0; or set wanted "
        + joined(names, " ")
        + "\n    test (count $words) -gt 1; and contains -- $words[2] $wanted\nend\n\n";
}

} // namespace

std::string fishCompletion(const PageCommand& program)
{
    std::string text = "# fish completion for " + program.program
        + "\n# Made from the program's command line by packaging/pages.\n\n" + testFunction(program)
        + "complete -c " + program.program + " -f\n";
    for (const PageCommand& subcommand : program.subcommands)
        text += "complete -c " + program.program + " -n 'test (count (commandline -opc)) -eq 1' -a "
            + subcommand.name + " -d " + quotedForFish(subcommand.summary) + "\n";
    text += "\n" + commandLines(program);
    for (const PageCommand& subcommand : program.subcommands)
        text += commandLines(subcommand);
    return text;
}
