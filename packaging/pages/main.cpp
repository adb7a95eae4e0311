// SPDX-License-Identifier: GPL-3.0-or-later
// Writes manual pages and completions of a program of ours, made from its command line:
//     socketscope_pages PROGRAM FOLDER DATE
// PROGRAM is socketscope or socketscope-cli; FOLDER gets the tree that is installed below share/,
// and what was in it before is removed; DATE stands on the pages.
#include "app/options.h"
#include "packaging/pages/completions.h"
#include "packaging/pages/framingspage.h"
#include "packaging/pages/manualpage.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace fs = std::filesystem;

namespace {

int noWindow(int&, char**, const WindowOptions&)
{
    return Failed;
}

void write(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file << text;
    file.close();
}

void writeAll(const PageCommand& program, const fs::path& folder, const std::string& date)
{
    const std::string& name = program.program;
    const fs::path manual = folder / "man/man1";
    write(manual / (name + ".1"), manualPage(program, program, date));
    for (const PageCommand& command : program.subcommands)
        write(manual / (command.pageName() + ".1"), manualPage(program, command, date));
    write(folder / "man/man7" / (framingsPageName(name) + ".7"), framingsPage(name, date));
    write(folder / "bash-completion/completions" / name, bashCompletion(program));
    write(folder / "zsh/vendor-completions" / ("_" + name), zshCompletion(program));
    write(folder / "fish/vendor_completions.d" / (name + ".fish"), fishCompletion(program));
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc != 4) {
        std::cerr << "usage: socketscope_pages PROGRAM FOLDER DATE\n";
        return WrongUsage;
    }
    const std::string name = argv[1];
    const bool hasWindow = name == "socketscope";
    fs::remove_all(argv[2]);
    writeAll(PageCommand::of({.name = argv[1], .runWindow = hasWindow ? noWindow : nullptr}),
        argv[2], argv[3]);
    return Done;
} catch (const std::exception& error) {
    std::cerr << "socketscope_pages: " << error.what() << '\n';
    return Failed;
}
