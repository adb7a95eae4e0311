// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/completions.h"
#include "packaging/pages/shelltext.h"

namespace {

/// For a place in which zsh takes colons for its own.
std::string withoutColons(const std::string& text)
{
    return replaced(text, ":", "\\:");
}

std::string helperName(const PageCommand& command, const std::string& option)
{
    return functionName(command.pageName()) + "_words" + replaced(option, "-", "_");
}

/// A function for the words of one option.
std::string wordsFunction(const PageCommand& command, const PageArgument& option)
{
    std::string text = helperName(command, option.name()) + "() {\n    local -a names=(\n";
    bool hasValues = false;
    for (const PageWord& word : option.words) {
        hasValues = hasValues || word.text.ends_with('=');
        text += "        "
            + quoted(withoutColons(word.text) + (word.meaning.empty() ? "" : ":" + word.meaning))
            + "\n";
    }
    return text + "    )\n    _describe " + quoted(option.placeholder) + " names"
        + (hasValues ? " -S ''" : "") + "\n}\n\n";
}

std::string action(const PageCommand& command, const PageArgument& argument)
{
    switch (argument.values) {
    case PageArgument::Values::Words:
        return helperName(command, argument.name());
    case PageArgument::Values::File:
        return "_files";
    case PageArgument::Values::Interface:
        return "_net_interfaces";
    case PageArgument::Values::Nothing:
        break;
    }
    return " "; // a message alone
}

std::string explanation(const PageArgument& argument)
{
    std::string text = replaced(argument.shortDescription(), "\\", "\\\\");
    text = replaced(replaced(text, "[", "\\["), "]", "\\]");
    return "[" + text + "]";
}

std::string value(const PageCommand& command, const PageArgument& argument)
{
    if (!argument.takesValue())
        return {};
    return ":" + withoutColons(argument.placeholder) + ":" + action(command, argument);
}

/// An argument of _arguments for each name of the option.
std::string optionSpecs(const PageCommand& command, const PageArgument& option)
{
    std::vector<std::string> others = option.excludes;
    if (!option.isRepeatable)
        others.insert(others.end(), option.names.begin(), option.names.end());
    std::string text;
    for (const std::string& name : option.names) {
        std::string spec = others.empty() ? "" : "(" + joined(others, " ") + ")";
        spec += (option.isRepeatable ? "*" : "") + name + (option.takesValue() ? "=" : "");
        text += "        " + quoted(spec + explanation(option) + value(command, option)) + " \\\n";
    }
    return text;
}

std::string argumentSpecs(const PageCommand& command)
{
    std::string text;
    for (const PageArgument& option : command.options) {
        // An option's name stands where it excludes a positional argument: zsh has no name for it.
        PageArgument copy = option;
        std::erase_if(copy.excludes, [](const std::string& name) { return name[0] != '-'; });
        text += optionSpecs(command, copy);
    }
    return text;
}

std::string commandFunction(const PageCommand& command)
{
    std::string text;
    for (const PageArgument& option : command.options) {
        if (option.values == PageArgument::Values::Words)
            text += wordsFunction(command, option);
    }
    text += functionName(command.pageName()) + "() {\n    _arguments : \\\n"
        + argumentSpecs(command);
    for (const PageArgument& positional : command.positionals)
        text += "        "
            + quoted(std::string(positional.isRequired ? ":" : "::")
                + withoutColons(positional.placeholder) + ":" + action(command, positional))
            + " \\\n";
    return text.substr(0, text.size() - 3) + "\n}\n\n"; // without the last backslash
}

/// Completes subcommands and, where the program takes one, a file.
std::string firstWordFunction(const PageCommand& program)
{
    std::string text = functionName(program.program) + "_first() {\n    local -a names=(\n";
    for (const PageCommand& subcommand : program.subcommands)
        text += "        " + quoted(subcommand.name + ":" + subcommand.summary) + "\n";
    text += "    )\n    _describe subcommand names\n";
    for (const PageArgument& positional : program.positionals) {
        if (positional.values == PageArgument::Values::File)
            text += "    _files\n";
    }
    return text + "}\n\n";
}

} // namespace

std::string zshCompletion(const PageCommand& program)
{
    const std::string function = functionName(program.program);
    std::string text = "#compdef " + program.program
        + "\n# Made from the program's command line by packaging/pages.\n\n";
    std::vector<std::string> names;
    for (const PageCommand& subcommand : program.subcommands) {
        text += commandFunction(subcommand);
        names.push_back(subcommand.name);
    }
    for (const PageArgument& option : program.options) {
        if (option.values == PageArgument::Values::Words)
            text += wordsFunction(program, option);
    }
    text += firstWordFunction(program);
    text += function + "() {\n    if ((CURRENT > 2)); then\n        case $words[2] in\n            "
        + joined(names, " | ")
        + ")\n                local command=$words[2]\n"
          "                shift words\n                ((CURRENT--))\n                "
        + function + "_$command\n                return\n                ;;\n        esac\n    fi\n"
        + "    _arguments : \\\n" + argumentSpecs(program) + "        "
        + quoted(": :" + function + "_first") + "\n}\n\n" + function + " \"$@\"\n";
    return text;
}
