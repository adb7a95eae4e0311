// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class CaptureSnapshot;

/// What a file that was opened could not give, or had beside a capture as it was recorded: a
/// sentence for each, as plain text. None for a file that is as it was recorded, or not read yet.
[[nodiscard]] QStringList captureRemarks(const CaptureSnapshot& capture);
