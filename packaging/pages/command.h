// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

struct Program;

/// A word that an option takes, and what it means (may be empty).
struct PageWord {
    std::string text; ///< "NAME=" where a value follows
    std::string meaning;
};

/// An option, a flag or a positional argument. Texts are UTF-8.
struct PageArgument {
    /// What can be completed where its value stands.
    enum class Values { Nothing, Words, File, Interface };

    std::vector<std::string> names; ///< "-h", "--help"; empty: positional
    std::string placeholder; ///< of its value; empty: a flag
    std::string description;
    std::string group; ///< a heading; empty: none of its own
    std::string least; ///< of a number, with `most`; empty: not bounded
    std::string most;
    std::vector<std::string> needs; ///< names of others
    std::vector<std::string> excludes;
    std::vector<PageWord> words;
    Values values = Values::Nothing;
    bool isRequired = false;
    bool isRepeatable = false;

    [[nodiscard]] bool takesValue() const { return !placeholder.empty(); }
    /// The long name, where there is one.
    [[nodiscard]] const std::string& name() const { return names.back(); }
    /// The description's first clause, in one line: what completions have room for.
    [[nodiscard]] std::string shortDescription() const;
};

/// A program or one of its subcommands, as the command line's parser has it.
struct PageCommand {
    std::string program;
    std::string name; ///< of a subcommand; empty: the program itself
    std::string summary; ///< may have several sentences
    std::string footer; ///< as --help prints it
    std::vector<PageArgument> positionals;
    std::vector<PageArgument> options;
    std::vector<PageCommand> subcommands;
    bool hasWindow = false; ///< without a subcommand it opens one

    /// "socketscope serve"
    [[nodiscard]] std::string invocation() const;
    /// "socketscope-serve"
    [[nodiscard]] std::string pageName() const;

    /// All that `program` takes.
    [[nodiscard]] static PageCommand of(const Program& program);
};
