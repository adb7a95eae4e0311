// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/roff.h"

#include <cctype>
#include <sstream>

namespace {

constexpr std::size_t mostColumns = 76;

/// What roff has another meaning for, or sets as another character.
std::string escaped(char character)
{
    switch (character) {
    case '\\':
        return "\\e";
    case '\'':
        return "\\(aq";
    case '`':
        return "\\(ga";
    case '^':
        return "\\(ha";
    case '~':
        return "\\(ti";
    case '|':
        return "|\\:"; // a line may end there
    default:
        return {character};
    }
}

bool isWordCharacter(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) || character == '-';
}

/// The end of the option's name that begins at `start`, or `start` if none does.
std::size_t optionEnd(const std::string& text, std::size_t start)
{
    const bool atWord = start == 0 || !isWordCharacter(text[start - 1]);
    if (!atWord || text.compare(start, 2, "--") != 0)
        return start;
    std::size_t end = start;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    return end;
}

/// Prose in which options and `quoted words` are bold.
std::string marked(const std::string& text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t quoteEnd = text[i] == '`' ? text.find('`', i + 1) : std::string::npos;
        if (quoteEnd != std::string::npos) {
            result += Roff::bold(text.substr(i + 1, quoteEnd - i - 1));
            i = quoteEnd + 1;
        } else if (const std::size_t end = optionEnd(text, i); end > i) {
            result += Roff::bold(text.substr(i, end - i));
            i = end;
        } else if (text[i] == '-' && text.compare(i, 2, "- ") == 0) {
            result += "\\-"; // the file's name
            ++i;
        } else {
            result += escaped(text[i++]);
        }
    }
    return result;
}

/// A line that begins with one of roff's control characters is a request.
std::string asText(const std::string& line)
{
    return line.starts_with('.') || line.starts_with('\'') ? "\\&" + line : line;
}

} // namespace

Roff::Roff(const std::string& name, int number, const std::string& date)
{
    std::string title;
    for (const unsigned char character : name)
        title += static_cast<char>(std::toupper(character));
    m_text = ".\\\" Made from the program's command line by packaging/pages.\n.TH " + literal(title)
        + " " + std::to_string(number) + " \"" + date
        + "\" \"Socketscope " SOCKETSCOPE_VERSION "\" \"Socketscope\"\n"
        + ".nh\n.ad l\n"; // words of the command line stay whole
}

void Roff::section(const std::string& heading)
{
    m_text += ".SH " + heading + "\n";
}

void Roff::subsection(const std::string& heading)
{
    m_text += ".SS " + heading + "\n";
}

void Roff::paragraph(const std::string& text)
{
    beginParagraph();
    prose(text);
}

void Roff::item(const std::string& term, const std::string& text)
{
    m_text += ".TP\n" + asText(term) + "\n";
    prose(text);
}

void Roff::nestedItems(const std::vector<std::pair<std::string, std::string>>& items)
{
    m_text += ".RS\n";
    for (const auto& [term, text] : items)
        item(term, text);
    m_text += ".RE\n";
}

void Roff::line(const std::string& roff)
{
    m_text += asText(roff) + "\n";
}

void Roff::lineBreak()
{
    m_text += ".br\n";
}

void Roff::example(const std::string& command)
{
    beginParagraph();
    m_text += ".EX\n" + asText("    " + literal(command)) + "\n.EE\n";
}

std::string Roff::literal(const std::string& text)
{
    std::string result;
    for (const char character : text)
        result += character == '-' ? "\\-" : escaped(character);
    return result;
}

std::string Roff::bold(const std::string& text)
{
    return "\\fB\\%" + literal(text) + "\\fR";
}

std::string Roff::italic(const std::string& text)
{
    return "\\fI" + literal(text) + "\\fR";
}

void Roff::beginParagraph()
{
    const std::size_t lastLine = m_text.rfind('\n', m_text.size() - 2) + 1;
    if (m_text.compare(lastLine, 3, ".SH") != 0 && m_text.compare(lastLine, 3, ".SS") != 0)
        m_text += ".PP\n"; // a section begins a paragraph itself
}

void Roff::prose(const std::string& text)
{
    std::istringstream words(marked(text));
    std::string line;
    for (std::string word; words >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > mostColumns) {
            m_text += asText(line) + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    m_text += asText(line) + "\n";
}
