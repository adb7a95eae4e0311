// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/notes.h"

#include <cctype>
#include <sstream>

namespace {

constexpr std::string_view statusHeading = "Exit status: ";

PageExample readExample(const std::string& line)
{
    const std::string text = line.substr(2);
    const std::size_t gap = text.find("  ");
    if (gap == std::string::npos)
        return {text, {}};
    return {text.substr(0, gap), text.substr(text.find_first_not_of(' ', gap))};
}

bool startsStatus(const std::string& text, std::size_t comma)
{
    return text.compare(comma, 2, ", ") == 0 && comma + 3 < text.size()
        && std::isdigit(static_cast<unsigned char>(text[comma + 2])) && text[comma + 3] == ' ';
}

/// "0 done, 1 failed, or worse, 2 wrong usage."
std::vector<PageStatus> readStatuses(std::string text)
{
    if (text.ends_with('.'))
        text.pop_back();
    std::vector<PageStatus> statuses;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !startsStatus(text, i))
            continue;
        const std::string part = text.substr(start, i - start);
        statuses.push_back({part.substr(0, 1), part.substr(2)});
        start = i + 2;
    }
    return statuses;
}

/// Puts wrapped lines together again. A line that ends a sentence ends its paragraph.
class NotesReader
{
public:
    void read(const std::string& line)
    {
        if (line.starts_with("  "))
            m_notes.examples.push_back(readExample(line));
        else if (line.empty())
            endParagraph();
        else if (!(line.starts_with("Examples") && line.ends_with(':')))
            readProse(line);
    }

    PageNotes take()
    {
        endParagraph();
        return std::move(m_notes);
    }

private:
    void readProse(const std::string& line)
    {
        if (line.starts_with(statusHeading))
            endParagraph();
        if (!m_paragraph.empty())
            m_paragraph += ' ';
        m_paragraph += line;
        if (line.ends_with('.'))
            endParagraph();
    }

    void endParagraph()
    {
        if (m_paragraph.starts_with(statusHeading))
            m_notes.statuses = readStatuses(m_paragraph.substr(statusHeading.size()));
        else if (!m_paragraph.empty())
            m_notes.paragraphs.push_back(m_paragraph);
        m_paragraph.clear();
    }

    PageNotes m_notes;
    std::string m_paragraph;
};

} // namespace

PageNotes PageNotes::read(const std::string& footer)
{
    NotesReader reader;
    std::istringstream lines(footer);
    for (std::string line; std::getline(lines, line);)
        reader.read(line);
    return reader.take();
}
