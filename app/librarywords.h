// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

/// Gives CLI11's own words, of --help and of errors, in the user's language. Before options and
/// subcommands are added, which inherit them.
void translateLibraryWords(CLI::App& application);
