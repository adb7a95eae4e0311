// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

/// Names a combo beside which no label is seen. On Linux Qt tells assistive technology a combo's
/// value as its name, and its own name by a label alone: one is made that is never shown.
void nameCombo(QComboBox* combo, const QString& name);
