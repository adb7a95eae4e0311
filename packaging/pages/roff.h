// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Writes a manual page in the macros of man(7). Texts are UTF-8; what roff would take for its own
/// is escaped.
class Roff
{
public:
    /// A page of the manual's section `number`; `date` as 2026-11-26.
    Roff(const std::string& name, int number, const std::string& date);

    void section(const std::string& heading);
    void subsection(const std::string& heading);
    /// Prose; `words in backquotes` and options stand out.
    void paragraph(const std::string& text);
    /// A term that is roff already (bold(), italic()), with its explanation below.
    void item(const std::string& term, const std::string& text);
    /// As item(), inside of one.
    void nestedItems(const std::vector<std::pair<std::string, std::string>>& items);
    /// A line that is roff already, in the paragraph that goes on.
    void line(const std::string& roff);
    void lineBreak();
    /// A command, as it is typed.
    void example(const std::string& command);

    [[nodiscard]] const std::string& text() const { return m_text; }

    [[nodiscard]] static std::string literal(const std::string& text);
    [[nodiscard]] static std::string bold(const std::string& text);
    [[nodiscard]] static std::string italic(const std::string& text);

private:
    void beginParagraph();
    void prose(const std::string& text);

    std::string m_text;
};
