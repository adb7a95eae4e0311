// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/surroundings.h"

#include <algorithm>

namespace {

bool takes(const PageCommand& command, const std::string& option)
{
    return std::ranges::any_of(
        command.options, [&](const PageArgument& each) { return each.name() == option; });
}

/// Has positional argument `name`.
bool reads(const PageCommand& command, const std::string& name)
{
    return std::ranges::any_of(
        command.positionals, [&](const PageArgument& each) { return each.placeholder == name; });
}

} // namespace

std::vector<PageSurrounding> environmentOf(const PageCommand& command)
{
    std::vector<PageSurrounding> all;
    all.push_back({{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"},
        command.hasWindow ? "The language of all texts, unless another is chosen in the window. "
                            "Names of JSON members, events and reasons are in no language."
                          : "The language of all texts. Names of JSON members, events and reasons "
                            "are in no language."});
    if (takes(command, "--capture"))
        all.push_back({{"XDG_CACHE_HOME"},
            "The folder below which a capture is recorded that --capture names no file for "
            "(default: ~/.cache)."});
    if (takes(command, "--nick")) {
        all.push_back({{"NO_COLOR"}, "If it is not empty the terminal is left without colours."});
        all.push_back({{"USER"}, "The name to be known by, unless --nick gives one."});
    }
    if (reads(command, "FILE"))
        all.push_back({{"TMPDIR"},
            "The folder in which standard input is kept while it is read (default: /tmp)."});
    if (command.hasWindow) {
        all.push_back({{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
            "Where the window opens. Without one of them it does not."});
        all.push_back({{"XDG_CONFIG_HOME", "XDG_DATA_HOME"},
            "The folders below which settings and saved messages are (default: ~/.config, "
            "~/.local/share)."});
        all.push_back({{"XDG_RUNTIME_DIR"},
            "The folder that is proposed for Unix domain sockets (default: /tmp)."});
        all.push_back({{"USER"}, "The name that is proposed for a chat."});
    }
    return all;
}

std::vector<PageSurrounding> filesOf(const PageCommand& command)
{
    std::vector<PageSurrounding> all;
    if (command.hasWindow) {
        all.push_back({{"~/.cache/socketscope/socketscope/captures/"},
            "What was recorded and not saved; the window keeps the last captures, within bounds "
            "that its settings have."});
        all.push_back({{"~/.config/socketscope/socketscope.conf"}, "The window's settings."});
        all.push_back({{"~/.local/share/socketscope/socketscope/"}, "Messages that were saved."});
    } else if (takes(command, "--capture")) {
        all.push_back({{"~/.cache/socketscope/socketscope/captures/"},
            "Where a capture is recorded that --capture names no file for. It is removed at the "
            "end; after a crash the window offers it."});
    }
    return all;
}
