// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"

#include <QDialog>

class FramingForm;
class InlineMessage;

/// Asks for the parameters of a framing; closes only with ones that can be used.
class FramingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FramingDialog(const FramingSpec& framing, QWidget* parent = nullptr);

    /// As it was accepted.
    [[nodiscard]] const FramingSpec& framing() const { return m_framing; }

    void accept() override;

private:
    FramingSpec m_framing;
    FramingForm* m_form;
    InlineMessage* m_message;
};
