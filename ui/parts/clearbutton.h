// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

/// A button at the end of a field that clears it, with a name, of which Qt gives it none.
void addClearButton(QLineEdit* edit);
