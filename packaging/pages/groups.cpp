// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/pages/groups.h"

#include <algorithm>

namespace {

struct OptionGroup {
    const char* heading;
    std::vector<std::string> names;
};

const std::vector<OptionGroup>& groups()
{
    static const std::vector<OptionGroup> all {
        {"What is sent", {"--send", "--send-hex", "--send-file", "--action", "--value"}},
        {"The chat behavior", {"--room", "--motd", "--chat"}},
        {"What a message is", {"--framing", "--framing-out", "--encoding"}},
        {"Datagrams and Unix domain sockets",
            {"--join", "--interface", "--ttl", "--no-loop", "--no-broadcast", "--receive-buffer",
                "--idle", "--unconnected", "--permissions", "--remove-stale"}},
        {"Bounds", {"--limit", "--close-timeout"}},
    };
    return all;
}

} // namespace

void setGroups(std::vector<PageArgument>& options)
{
    for (const OptionGroup& group : groups()) {
        const auto belongs = [&](const PageArgument& option) {
            return option.group.empty() && std::ranges::count(group.names, option.name()) > 0;
        };
        if (std::ranges::count_if(options, belongs) < 2)
            continue; // a name alone may mean something else there: --room of a chat's client
        for (PageArgument& option : options) {
            if (belongs(option))
                option.group = group.heading;
        }
    }
}
