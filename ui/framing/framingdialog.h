// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"

#include <QDialog>

class FramingForm;
class InlineMessage;
class QPushButton;

/// Asks for the parameters of a framing; closes only with ones that can be used.
class FramingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FramingDialog(const FramingSpec& framing, QWidget* parent = nullptr);

    /// As it was accepted.
    [[nodiscard]] FramingSpec framing() const;

private:
    void check();

    FramingForm* m_form;
    InlineMessage* m_message;
    QPushButton* m_okButton = nullptr;
};
