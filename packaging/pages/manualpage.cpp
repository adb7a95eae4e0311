// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/manualpage.h"

#include "packaging/pages/framingspage.h"
#include "packaging/pages/notes.h"
#include "packaging/pages/roff.h"
#include "packaging/pages/surroundings.h"

#include <algorithm>
#include <cctype>

namespace {

/// As a noun phrase of whatis(1): in lower case, without a full stop.
std::string whatIs(const PageCommand& command)
{
    std::string text = command.summary.substr(0, command.summary.find(".\n"));
    while (text.ends_with('.') || text.ends_with('\n'))
        text.pop_back();
    if (!text.empty())
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

/// "A, B and C"
std::string enumeration(const std::vector<std::string>& names, const std::string& conjunction)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " " + conjunction + " " : ", ";
        text += names[i];
    }
    return text;
}

class PageWriter
{
public:
    PageWriter(const PageCommand& program, const PageCommand& command, const std::string& date)
        : m_program(program)
        , m_command(command)
        , m_general(PageNotes::read(program.footer))
        , m_notes(PageNotes::read(command.footer))
        , m_roff(command.pageName(), 1, date)
    {
    }

    std::string write()
    {
        m_roff.section("NAME");
        m_roff.line(Roff::literal(m_command.pageName()) + " \\- " + whatIs(m_command));
        writeSynopsis();
        writeDescription();
        writeSubcommands();
        writeOptions();
        writeExitStatus();
        writeNamed("ENVIRONMENT", environmentOf(m_command));
        writeNamed("FILES", filesOf(m_command));
        writeExamples();
        writeSeeAlso();
        return m_roff.text();
    }

private:
    void writeSynopsis()
    {
        m_roff.section("SYNOPSIS");
        std::string line = Roff::bold(m_command.invocation());
        for (const PageArgument& option : m_command.options) {
            if (option.isRequired)
                line += " " + Roff::bold(option.name()) + " " + Roff::italic(option.placeholder);
        }
        line += " [" + Roff::italic("OPTION") + "]...";
        for (const PageArgument& positional : m_command.positionals) {
            const std::string name = Roff::italic(positional.placeholder);
            line += positional.isRequired ? " " + name : " [" + name + "]";
        }
        if (m_command.subcommands.empty() || m_command.hasWindow)
            m_roff.line(line);
        if (m_command.hasWindow)
            m_roff.lineBreak();
        if (!m_command.subcommands.empty())
            m_roff.line(Roff::bold(m_command.invocation()) + " " + Roff::italic("SUBCOMMAND") + " ["
                + Roff::italic("ARGUMENT") + "]...");
    }

    void writeDescription()
    {
        m_roff.section("DESCRIPTION");
        std::string summary = m_command.summary;
        while (summary.ends_with('\n'))
            summary.pop_back();
        m_roff.paragraph(summary.ends_with('.') ? summary : summary + ".");
        for (const std::string& paragraph : m_notes.paragraphs)
            m_roff.paragraph(paragraph);
    }

    void writeSubcommands()
    {
        if (m_command.subcommands.empty())
            return;
        m_roff.section("SUBCOMMANDS");
        for (const PageCommand& subcommand : m_command.subcommands)
            m_roff.item(Roff::bold(subcommand.name),
                subcommand.summary + "; see " + subcommand.pageName() + "(1).");
    }

    void writeOptions()
    {
        m_roff.section("OPTIONS");
        std::vector<std::string> headings {""};
        for (const PageArgument& option : m_command.options) {
            if (std::ranges::count(headings, option.group) == 0)
                headings.push_back(option.group);
        }
        for (const PageArgument& positional : m_command.positionals)
            writeArgument(Roff::italic(positional.placeholder), positional);
        for (const std::string& heading : headings) {
            if (!heading.empty())
                m_roff.subsection(heading);
            for (const PageArgument& option : m_command.options) {
                if (option.group == heading)
                    writeArgument(term(option), option);
            }
        }
    }

    static std::string term(const PageArgument& option)
    {
        std::string text;
        for (const std::string& name : option.names)
            text += (text.empty() ? "" : ", ") + Roff::bold(name);
        if (option.takesValue())
            text += " " + Roff::italic(option.placeholder);
        return text;
    }

    void writeArgument(const std::string& term, const PageArgument& argument)
    {
        const std::size_t end = argument.description.find('\n');
        std::string text = argument.description.substr(0, end);
        if (end == std::string::npos)
            text += sentences(argument);
        m_roff.item(term, text);
        if (end == std::string::npos)
            return;
        std::vector<std::pair<std::string, std::string>> items;
        for (std::size_t start = end + 1; start < argument.description.size();) {
            const std::size_t next = argument.description.find('\n', start);
            const std::string line = argument.description.substr(start, next - start);
            const std::size_t colon = line.find(": ");
            if (colon != std::string::npos)
                items.emplace_back(Roff::bold(line.substr(0, line.find(' '))) + " "
                        + Roff::literal(
                            line.substr(line.find(' ') + 1, colon - line.find(' ') - 1)),
                    line.substr(colon + 2) + ".");
            start = next == std::string::npos ? next : next + 1;
        }
        m_roff.nestedItems(items);
    }

    /// What the parser knows beside the description.
    static std::string sentences(const PageArgument& argument)
    {
        std::string text = argument.description.ends_with('.') ? "" : ".";
        if (!argument.least.empty()
            && argument.description.find(" to " + argument.most) == std::string::npos)
            text += " From " + argument.least + " to " + argument.most + ".";
        if (argument.isRepeatable
            && argument.description.find("several times") == std::string::npos)
            text += " Can be given several times.";
        if (argument.isRequired && !argument.names.empty())
            text += " It must be given.";
        if (!argument.needs.empty())
            text += " Goes with " + enumeration(argument.needs, "and") + ".";
        if (!argument.excludes.empty())
            text += " Does not go with " + enumeration(argument.excludes, "or") + ".";
        return text;
    }

    void writeExitStatus()
    {
        m_roff.section("EXIT STATUS");
        const auto& statuses = m_notes.statuses.empty() ? m_general.statuses : m_notes.statuses;
        for (const PageStatus& status : statuses)
            m_roff.item(Roff::bold(status.number), status.meaning + ".");
    }

    void writeNamed(const std::string& heading, const std::vector<PageSurrounding>& all)
    {
        if (all.empty())
            return;
        m_roff.section(heading);
        for (const PageSurrounding& each : all) {
            std::string names;
            for (const std::string& name : each.names)
                names += (names.empty() ? "" : ", ")
                    + (heading == "FILES" ? Roff::italic(name) : Roff::bold(name));
            m_roff.item(names, each.meaning);
        }
    }

    void writeExamples()
    {
        const std::string start = m_command.invocation() + " ";
        bool isFirst = true;
        for (const PageExample& example : m_general.examples) {
            if (!m_command.name.empty() && !(example.command + " ").starts_with(start))
                continue;
            if (isFirst)
                m_roff.section("EXAMPLES");
            isFirst = false;
            if (!example.meaning.empty())
                m_roff.paragraph(example.meaning + ":");
            m_roff.example(example.command);
        }
    }

    void writeSeeAlso()
    {
        m_roff.section("SEE ALSO");
        std::vector<std::string> pages;
        if (!m_command.name.empty())
            pages.push_back(Roff::bold(m_program.pageName()) + "(1)");
        for (const PageCommand& each : m_program.subcommands) {
            if (each.name != m_command.name)
                pages.push_back(Roff::bold(each.pageName()) + "(1)");
        }
        if (takesFraming())
            pages.push_back(Roff::bold(framingsPageName(m_program.program)) + "(7)");
        for (const char* other : {"ss", "tshark"})
            pages.push_back(Roff::bold(other) + (std::string(other) == "ss" ? "(8)" : "(1)"));
        std::ranges::sort(pages);
        for (std::size_t i = 0; i < pages.size(); ++i)
            m_roff.line(pages[i] + (i + 1 < pages.size() ? "," : ""));
        m_roff.paragraph("Examples are in /usr/share/doc/" + m_program.program + "/examples.");
    }

    [[nodiscard]] bool takesFraming() const
    {
        return std::ranges::any_of(m_command.options,
            [](const PageArgument& option) { return option.name() == "--framing"; });
    }

    const PageCommand& m_program;
    const PageCommand& m_command;
    PageNotes m_general; ///< of the program
    PageNotes m_notes; ///< of the command
    Roff m_roff;
};

} // namespace

std::string manualPage(
    const PageCommand& program, const PageCommand& command, const std::string& date)
{
    return PageWriter(program, command, date).write();
}
