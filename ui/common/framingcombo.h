// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"

#include <QComboBox>

/// Chooses one of the framings, by a name that a person understands.
class FramingCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FramingCombo(QWidget* parent = nullptr);

    [[nodiscard]] FramingSpec framing() const;
    /// One that is not in the list, as it has parameters, is added to it.
    void setFraming(const FramingSpec& framing);
};
