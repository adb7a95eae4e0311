// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/completions.h"
#include "packaging/pages/shelltext.h"

namespace {

std::vector<std::string> textsOf(const std::vector<PageWord>& words)
{
    std::vector<std::string> texts;
    texts.reserve(words.size());
    for (const PageWord& word : words)
        texts.push_back(word.text);
    return texts;
}

/// Sets COMPREPLY to those of `words` that begin as the word under the cursor does.
std::string reply(const std::vector<std::string>& words)
{
    return "COMPREPLY=($(compgen -W " + quoted(joined(words, " ")) + " -- \"$cur\"))";
}

std::string valueReply(const PageArgument& option)
{
    switch (option.values) {
    case PageArgument::Values::Words:
        return reply(textsOf(option.words));
    case PageArgument::Values::File:
        return "_filedir";
    case PageArgument::Values::Interface:
        return "COMPREPLY=($(compgen -W \"$(command ls /sys/class/net)\" -- \"$cur\"))";
    case PageArgument::Values::Nothing:
        break;
    }
    return ":";
}

/// Completes the value of the option before it, and returns; goes on if there is none.
std::string valueCases(const PageCommand& command)
{
    std::string text = "            case $prev in\n";
    for (const PageArgument& option : command.options) {
        if (option.takesValue()) {
            text += "                " + joined(option.names, " | ") + ")\n"
                + "                    " + valueReply(option) + "\n"
                + "                    return\n" + "                    ;;\n";
        }
    }
    return text + "            esac\n";
}

/// What is completed where no option's value is: options, subcommands, files.
std::string wordCases(const PageCommand& command)
{
    std::vector<std::string> names;
    for (const PageArgument& option : command.options)
        names.insert(names.end(), option.names.begin(), option.names.end());
    std::string text
        = "            if [[ $cur == -* ]]; then\n                " + reply(names) + "\n";
    std::string others;
    for (const PageArgument& positional : command.positionals) {
        if (positional.values == PageArgument::Values::File)
            others += "                _filedir\n";
    }
    if (!command.subcommands.empty()) {
        std::vector<std::string> subcommands;
        for (const PageCommand& subcommand : command.subcommands)
            subcommands.push_back(subcommand.name);
        others += "                ((cword == 1)) && COMPREPLY+=($(compgen -W "
            + quoted(joined(subcommands, " ")) + " -- \"$cur\"))\n";
    }
    if (!others.empty())
        text += "            else\n" + others;
    return text + "            fi\n";
}

std::string commandCase(const PageCommand& command, const std::string& pattern)
{
    return "        " + pattern + ")\n" + valueCases(command) + "            $split && return\n"
        + wordCases(command) + "            ;;\n";
}

} // namespace

std::string bashCompletion(const PageCommand& program)
{
    const std::string function = functionName(program.program);
    std::string text = "# bash completion for " + program.program
        + "                                -*- shell-script -*-\n"
          "# Made from the program's command line by packaging/pages.\n\n"
        + function + R"(()
{
    local cur prev words cword split
    _init_completion -s -n : || return

    local command=
    ((cword > 1)) && command=${words[1]}
    case $command in
)";
    for (const PageCommand& subcommand : program.subcommands)
        text += commandCase(subcommand, subcommand.name);
    text += commandCase(program, "*");
    text += R"(    esac
    # A value follows what ends in "=".
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
} &&
    complete -F )"
        + function + " " + program.program + "\n";
    return text;
}
