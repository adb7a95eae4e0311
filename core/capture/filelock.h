// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tells programs of ours that a file is being written: an advisory lock of an open file (fcntl(2),
/// "Open file description locks"). It goes with the last duplicate of the descriptor, also when the
/// program is killed.
namespace FileLock {

/// Takes the lock. `descriptor` is open for writing. False if another open file has it, or the file
/// system knows no locks.
bool take(int descriptor);
/// Whether another open file has it; true as well if that cannot be known. Takes nothing.
[[nodiscard]] bool isTaken(int descriptor);

}
