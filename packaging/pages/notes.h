// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// A command to try, and what it does (may be empty).
struct PageExample {
    std::string command;
    std::string meaning;
};

/// What an exit status means.
struct PageStatus {
    std::string number;
    std::string meaning;
};

/// What stands below the options in --help, taken apart.
struct PageNotes {
    std::vector<std::string> paragraphs;
    std::vector<PageExample> examples;
    std::vector<PageStatus> statuses;

    /// Reads prose; "Examples:" with lines that are indented, "  COMMAND   MEANING"; and
    /// "Exit status: 0 MEANING, 1 MEANING, ...".
    [[nodiscard]] static PageNotes read(const std::string& footer);
};
