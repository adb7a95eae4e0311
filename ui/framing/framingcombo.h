// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"

#include <QComboBox>

class QToolButton;

/// Chooses one of the framings, by a name that a person understands, and its parameters.
class FramingCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FramingCombo(QWidget* parent = nullptr);

    /// Offers "none" too, by these words, as the first. Once.
    void addNone(const QString& text);
    /// Leaves those alone whose messages can stand among those of another framing.
    void offerThoseAmongOthers();
    [[nodiscard]] bool isNone() const { return currentData().toString().isEmpty(); }
    void setNone();
    /// Raw where it is none.
    [[nodiscard]] FramingSpec framing() const;
    /// One that is not in the list, as it has parameters, is added to it.
    void setFraming(const FramingSpec& framing);
    /// A field for a form: the combo, and a button for the parameters of what is chosen.
    [[nodiscard]] QWidget* withParameters();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateButton();
    void editParameters();

    QToolButton* m_parametersButton = nullptr;
};
