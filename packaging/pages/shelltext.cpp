// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/shelltext.h"

std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? separator : "") + parts[i];
    return text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

std::string quoted(const std::string& text)
{
    return "'" + replaced(text, "'", R"('\'')") + "'";
}

std::string quotedForFish(const std::string& text)
{
    return "'" + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + "'";
}

std::string functionName(const std::string& program)
{
    return "_" + replaced(program, "-", "_");
}
